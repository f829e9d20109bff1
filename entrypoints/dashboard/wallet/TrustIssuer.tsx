import { useWords } from '../../../components/words.tsx';
import type { Evidence, Verification } from '../../../lib/model/evidence.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { changeProfile } from '../../../lib/store/profile.ts';
import { recheck } from './recheck.ts';

/** The user's own list of issuers. Offered only where it is known whose signature it is. */
export function TrustIssuer({
  evidence,
  verification,
}: {
  readonly evidence: Evidence;
  readonly verification: Verification;
}) {
  const t = useWords();
  const id = evidence.issuer?.id ?? null;
  const { signer, unchanged, issuerRecognised } = verification.checks;
  if (id === null || unchanged.state !== 'yes' || signer.state !== 'yes') return null;
  const isTrusted = issuerRecognised.reason === 'credentials.issuerRecognised.yours';
  if (issuerRecognised.state === 'yes' && !isTrusted) return null;
  const set = async (trusted: boolean) => {
    await changeProfile(database(), (now) => ({
      ...now,
      trustedIssuers: [...now.trustedIssuers.filter((other) => other !== id), ...(trusted ? [id] : [])],
    }));
    await recheck(database(), new Date());
    await bumpRevision();
  };
  return (
    <div class="stack-s">
      <div>
        <button type="button" class="button small" onClick={() => void set(!isTrusted)}>
          {t(isTrusted ? 'trust.stop' : 'trust.do', { name: evidence.issuer?.name ?? id })}
        </button>
      </div>
      {!isTrusted && <p class="small muted">{t('trust.why')}</p>}
    </div>
  );
}
