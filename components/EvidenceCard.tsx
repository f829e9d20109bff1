import type { Claim, Evidence, Verification } from '../lib/model/evidence.ts';
import { CHECK_NAMES } from '../lib/model/evidence.ts';
import { dayWords } from './FactList.tsx';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

/** One piece of evidence: what it is, what it shows, and the seven checks behind one line. */
export function EvidenceCard({
  evidence,
  claims,
  verification,
  onConfirm,
  onRemove,
}: {
  readonly evidence: Evidence;
  readonly claims: readonly Claim[];
  readonly verification: Verification | null;
  readonly onConfirm: (claim: Claim, confirmed: boolean) => void;
  readonly onRemove: () => void;
}) {
  const t = useWords();
  return (
    <article class="card evidence">
      <div class="head-row">
        <div class="grow">
          <h2>{evidence.title}</h2>
          <p class="small muted">
            {[t(`kindOf.${evidence.kind}`), evidence.issuer?.name, period(evidence, t.language)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {verification && (
            <p>
              <span class={`pill ${headlineLook(verification)}`}>{t(`headline.${verification.headline}`)}</span>
            </p>
          )}
        </div>
        <button
          type="button"
          class="button icon"
          aria-label={t('wallet.remove', { title: evidence.title })}
          onClick={onRemove}
        >
          <Icon name="bin" />
        </button>
      </div>
      {claims.length > 0 && (
        <ul class="chips">
          {claims.map((claim) => (
            <li class="pill" key={claim.id}>
              {claim.basis === 'inferred' ? (
                <label>
                  <input
                    type="checkbox"
                    checked={claim.confirmed}
                    aria-label={t('wallet.confirm', { label: claim.label })}
                    onChange={(event) => onConfirm(claim, event.currentTarget.checked)}
                  />{' '}
                  {claim.label}
                  {!claim.confirmed && <span class="muted"> ({t('wallet.unconfirmed')})</span>}
                </label>
              ) : (
                claim.label
              )}
            </li>
          ))}
        </ul>
      )}
      {verification && (
        <details>
          <summary class="small">{t('wallet.checks')}</summary>
          <dl class="check-list">
            {CHECK_NAMES.map((name) => (
              <div class="row" key={name}>
                <dt>{t(`check.${name}`)}:</dt>
                <dd>
                  <strong>{t(`checkState.${verification.checks[name].state}`)}</strong>{' '}
                  {t.code(verification.checks[name].reason, verification.checks[name].params)}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}

/** Days in the user's own form; what is only a year or a month stays as it was written. */
function period(evidence: Evidence, language: string): string {
  const day = (date: string) => (date.length >= 10 ? dayWords(date, language) : date);
  if (evidence.start) return `${day(evidence.start)} – ${evidence.end ? day(evidence.end) : ''}`;
  return evidence.issued ? day(evidence.issued) : '';
}

function headlineLook(verification: Verification): string {
  if (verification.headline === 'verified') return 'accent';
  return ['broken', 'withdrawn', 'expired'].includes(verification.headline) ? 'warn' : '';
}
