import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useWords } from '../../../components/words.tsx';
import type { Claim, Evidence } from '../../../lib/model/evidence.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { putBack, removeEvidence } from '../../../lib/store/wallet.ts';
import { useLive } from '../../pages/live.ts';
import { useUndo } from '../undo.tsx';
import { AboutForm } from './AboutForm.tsx';
import { type Edited, EvidenceForm } from './EvidenceForm.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Found } from './Found.tsx';
import { ImportFiles } from './ImportFiles.tsx';
import { recheck } from './recheck.ts';
import { SkillsMap } from './SkillsMap.tsx';
import './wallet.css';

/** Checks older than this are made again when the wallet is opened: a credential may have expired since. */
const CHECK_AGAIN_MS = 24 * 60 * 60 * 1000;

export function WalletRoom() {
  const t = useWords();
  const offer = useUndo();
  const [edited, setEdited] = useState<Edited | null>(null);
  const wallet = useLive(async () => ({
    evidence: await database().evidence.toArray(),
    claims: await database().claims.toArray(),
    verifications: await database().verifications.toArray(),
  }));
  useEffect(() => void checkAgain(), []);
  const verifications = useMemo(
    () => new Map((wallet?.verifications ?? []).map((row) => [row.evidenceId, row])),
    [wallet],
  );
  const evidence = useMemo(
    () => [...(wallet?.evidence ?? [])].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
    [wallet],
  );
  const claims = wallet?.claims ?? [];
  const remove = useCallback(async (one: Evidence) => {
    const removed = await removeEvidence(database(), [one.id]);
    await bumpRevision();
    offer({
      text: t('wallet.removed', { title: one.title }),
      undo: () => putBack(database(), removed).then(bumpRevision),
    });
  }, []);
  return (
    <section class="room wallet">
      <header>
        <h1>{t('room.wallet')}</h1>
      </header>
      <p class="muted">{t('wallet.intro')}</p>
      {wallet && evidence.length === 0 && <EmptyState text={t('wallet.empty')} />}
      <ImportFiles />
      <Found evidence={evidence} claims={claims} />
      <EvidenceForm edited={edited} onDone={() => setEdited(null)} />
      {wallet && <SkillsMap evidence={evidence} claims={claims} verifications={verifications} />}
      {evidence.length > 0 && (
        <EvidenceList
          evidence={evidence}
          claims={claims}
          verifications={verifications}
          onEdit={(one) => setEdited(whole(one, evidence, claims))}
          onRemove={(one) => void remove(one)}
        />
      )}
      <AboutForm />
    </section>
  );
}

/** A thing with what belongs to it. */
function whole(one: Evidence, evidence: readonly Evidence[], claims: readonly Claim[]): Edited {
  const parts = evidence.filter((part) => part.parentId === one.id);
  const ofPart = new Set(parts.map((part) => part.id));
  return {
    evidence: one,
    parts,
    claims: claims.filter((claim) => claim.evidenceId === one.id),
    partClaims: claims.filter((claim) => ofPart.has(claim.evidenceId)),
  };
}

async function checkAgain(): Promise<void> {
  const now = new Date();
  const oldest = await database().verifications.toCollection().first();
  if (!oldest || now.getTime() - Date.parse(oldest.checkedAt) < CHECK_AGAIN_MS) return;
  if ((await recheck(database(), now)) > 0) await bumpRevision();
}
