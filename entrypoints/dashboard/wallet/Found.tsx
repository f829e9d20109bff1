import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import type { Claim, Evidence } from '../../../lib/model/evidence.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { confirmClaims, putClaims, removeClaims } from '../../../lib/store/wallet.ts';
import { useUndo } from '../undo.tsx';

/** Things shown before "show more"; a LinkedIn export alone brings dozens. */
const FIRST = 5;

interface Waiting {
  readonly evidence: Evidence;
  readonly claims: readonly Claim[];
}

/** What was found in texts and counts only when the user says that it is true: one click each, or all of a text. */
export function Found({
  evidence,
  claims,
}: {
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
}) {
  const t = useWords();
  const [shown, setShown] = useState(FIRST);
  const waiting = waitingOf(evidence, claims);
  if (waiting.length === 0) return null;
  return (
    <section class="card stack found-claims">
      <h2>{t('found.title')}</h2>
      <p class="small muted">{t('found.text')}</p>
      <ul class="stack">
        {waiting.slice(0, shown).map((one) => (
          <li key={one.evidence.id}>
            <Group {...one} />
          </li>
        ))}
      </ul>
      {waiting.length > shown && (
        <div>
          <button type="button" class="button quiet" onClick={() => setShown(shown + 20)}>
            {t('found.more', { count: waiting.length - shown })}
          </button>
        </div>
      )}
    </section>
  );
}

function waitingOf(evidence: readonly Evidence[], claims: readonly Claim[]): Waiting[] {
  const open = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.confirmed || claim.basis !== 'inferred') continue;
    open.set(claim.evidenceId, [...(open.get(claim.evidenceId) ?? []), claim]);
  }
  return evidence.flatMap((one) => {
    const found = open.get(one.id);
    return found ? [{ evidence: one, claims: found }] : [];
  });
}

function Group({ evidence, claims }: Waiting) {
  const t = useWords();
  const offer = useUndo();
  const ids = claims.map((claim) => claim.id);
  const confirm = async (which: readonly string[]) => {
    await confirmClaims(database(), which, true);
    await bumpRevision();
    if (which.length > 1)
      offer({
        text: t('found.confirmed', { count: which.length }),
        undo: () => confirmClaims(database(), which, false).then(bumpRevision),
      });
  };
  const drop = async () => {
    const dropped = await removeClaims(database(), ids);
    await bumpRevision();
    offer({
      text: t('found.dropped', { count: dropped.length }),
      undo: () => putClaims(database(), dropped).then(bumpRevision),
    });
  };
  return (
    <fieldset class="stack-s">
      <legend>{evidence.title}</legend>
      <ul class="chips">
        {claims.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              class="button small"
              aria-label={t('wallet.confirm', { label: claim.label })}
              onClick={() => void confirm([claim.id])}
            >
              {claim.label}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        {ids.length > 1 && (
          <button type="button" class="button primary small" onClick={() => void confirm(ids)}>
            {t('found.all', { count: ids.length })}
          </button>
        )}
        <button type="button" class="button quiet small" onClick={() => void drop()}>
          {t('found.none')}
        </button>
      </div>
    </fieldset>
  );
}
