import { useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import {
  type Claim,
  EVIDENCE_KINDS,
  type Evidence,
  type EvidenceKind,
  type Verification,
} from '../../../lib/model/evidence.ts';
import { Choice } from '../../pages/fields.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';

/** Cards drawn at first; a thousand at once would make the page heavy for nothing. */
const FIRST = 20;

interface Props {
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  readonly verifications: ReadonlyMap<string, Verification>;
  readonly onEdit: (evidence: Evidence) => void;
  readonly onRemove: (evidence: Evidence) => void;
}

/** Everything in the wallet, newest first, to be searched and narrowed to a kind. */
export function EvidenceList({ evidence, claims, verifications, onEdit, onRemove }: Props) {
  const t = useWords();
  const [kind, setKind] = useState<EvidenceKind | ''>('');
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(FIRST);
  const byEvidence = groupBy(claims, (claim) => claim.evidenceId);
  const parts = groupBy(evidence, (one) => one.parentId);
  const wanted = words.trim().toLowerCase();
  const found = evidence.filter(
    (one) =>
      (kind === '' || one.kind === kind) &&
      (wanted === '' || textOf(one, byEvidence.get(one.id) ?? []).includes(wanted)) &&
      !isShownInside(one, wanted, kind),
  );
  const kinds = EVIDENCE_KINDS.filter((one) => evidence.some((other) => other.kind === one));
  return (
    <section class="stack" aria-label={t('list.title')}>
      <div class="row spread">
        <h2>{t('list.title')}</h2>
        <p class="small muted" role="status">
          {t('list.count', { count: found.length, all: evidence.length })}
        </p>
      </div>
      {evidence.length > 3 && <Narrowing words={words} kind={kind} kinds={kinds} onWords={setWords} onKind={setKind} />}
      {found.slice(0, shown).map((one) => (
        <EvidenceCard
          key={one.id}
          evidence={one}
          claims={byEvidence.get(one.id) ?? []}
          verification={verifications.get(one.id) ?? null}
          parts={parts.get(one.id) ?? []}
          onEdit={() => onEdit(one)}
          onRemove={() => onRemove(one)}
        />
      ))}
      {found.length > shown && (
        <div>
          <button type="button" class="button" onClick={() => setShown(shown + 50)}>
            {t('list.more', { count: found.length - shown })}
          </button>
        </div>
      )}
    </section>
  );
}

function Narrowing({
  words,
  kind,
  kinds,
  onWords,
  onKind,
}: {
  readonly words: string;
  readonly kind: EvidenceKind | '';
  readonly kinds: readonly EvidenceKind[];
  readonly onWords: (words: string) => void;
  readonly onKind: (kind: EvidenceKind | '') => void;
}) {
  const t = useWords();
  return (
    <search class="inline-form">
      <div class="stack-s grow">
        <label for="wallet-search">{t('list.search')}</label>
        <input id="wallet-search" type="search" value={words} onInput={(event) => onWords(event.currentTarget.value)} />
      </div>
      <Choice
        label={t('wallet.kind')}
        value={kind}
        options={[['', t('list.anyKind')], ...kinds.map((one) => [one, t(`kindOf.${one}`)] as const)]}
        onChange={(one) => onKind(one as EvidenceKind | '')}
      />
    </search>
  );
}

/** Duties and modules stand inside their apprenticeship, unless they are looked for. */
function isShownInside(one: Evidence, wanted: string, kind: string): boolean {
  return one.parentId !== null && one.id.startsWith('hand:') && wanted === '' && kind === '';
}

function textOf(one: Evidence, claims: readonly Claim[]): string {
  const words = [one.title, one.summary, one.issuer?.name ?? '', ...claims.map((claim) => claim.label)];
  return words.join('\n').toLowerCase();
}

function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
