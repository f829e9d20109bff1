import { useEffect, useRef, useState } from 'preact/hooks';
import { CompetencyPicker, type Picked } from '../../../components/CompetencyPicker.tsx';
import { useWords } from '../../../components/words.tsx';
import type { Claim, Evidence, EvidenceKind } from '../../../lib/model/evidence.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { findLabels } from '../../../lib/skills/labels.ts';
import type { Lexicon } from '../../../lib/skills/lexicon.ts';
import { database } from '../../../lib/store/db.ts';
import { putEvidence } from '../../../lib/store/wallet.ts';
import type { MessageKey } from '../../../lib/words/say.ts';
import { searchFramework, useFramework } from '../../pages/framework.ts';
import { useUndo } from '../undo.tsx';
import { type Draft, draftOf, EMPTY, itemsOf, moduleKindOf } from './draft.ts';
import { KindFields } from './KindFields.tsx';

const KINDS: readonly EvidenceKind[] = [
  'claim',
  'experience',
  'artifact',
  'assessment',
  'reflection',
  'credential',
  'education',
  'language',
  'apprenticeship',
];

/** A thing of the wallet with what belongs to it, to be changed. */
export interface Edited {
  readonly evidence: Evidence;
  readonly claims: readonly Claim[];
  readonly parts: readonly Evidence[];
  readonly partClaims: readonly Claim[];
}

/** Adds one thing by hand, or changes one: what it is and which competencies it shows. */
export function EvidenceForm({
  edited = null,
  onDone,
}: {
  readonly edited?: Edited | null;
  readonly onDone?: () => void;
}) {
  const t = useWords();
  const offer = useUndo();
  const lexicon = useFramework();
  const [draft, set] = useState<Draft>(EMPTY);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    set(edited ? draftOf(edited.evidence, edited.claims, edited.parts) : EMPTY);
    setProblem(null);
    if (edited) form.current?.scrollIntoView({ block: 'nearest' });
  }, [edited]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const title = titleOf(draft);
    const wrong = problemOf(draft, title, edited);
    if (wrong) return setProblem(wrong);
    const before = { evidence: edited?.evidence ?? null, claims: edited?.claims ?? [] };
    const items = itemsOf({ ...draft, title }, before, (text) => labelsIn(text, lexicon), new Date());
    const old = edited ? [edited.evidence, ...edited.parts.filter((part) => moduleKindOf(part) !== null)] : [];
    await putEvidence(
      database(),
      items,
      old.map((one) => one.id),
    );
    await bumpRevision();
    if (edited) offer({ text: t('form.changed', { title }), undo: () => takeBack(edited, old, items.evidence) });
    setProblem(null);
    set(EMPTY);
    onDone?.();
  };
  const from = edited && edited.evidence.sourceId !== null && edited.evidence.kind === 'credential';
  return (
    <form ref={form} class="card stack" onSubmit={(event) => void submit(event)}>
      <h2>{edited ? t('form.edit', { title: edited.evidence.title }) : t('wallet.byHand')}</h2>
      {from && <p class="small muted">{t('form.fromFile')}</p>}
      <div class="form-grid top">
        <KindChoice kind={draft.kind} isFixed={edited !== null} onChange={(kind) => set({ ...draft, kind })} />
        <KindFields draft={draft} onChange={set} />
      </div>
      <CompetencyPicker
        picked={draft.picked}
        search={(words) => (lexicon ? searchFramework(lexicon, words) : [])}
        onChange={(picked) => set({ ...draft, picked })}
      />
      {problem && (
        <p class="note warn" role="alert">
          {t(problem)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button primary">
          {t(edited ? 'form.save' : 'wallet.add')}
        </button>
        {edited && (
          <button type="button" class="button quiet" onClick={onDone}>
            {t('data.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

/** What it is; a thing that exists keeps its kind. */
function KindChoice({
  kind,
  isFixed,
  onChange,
}: {
  readonly kind: EvidenceKind;
  readonly isFixed: boolean;
  readonly onChange: (kind: EvidenceKind) => void;
}) {
  const t = useWords();
  return (
    <div class="stack-s">
      <label for="kind">{t('wallet.kind')}</label>
      <select
        id="kind"
        value={kind}
        disabled={isFixed}
        onChange={(event) => onChange(event.currentTarget.value as EvidenceKind)}
      >
        {(isFixed ? [kind] : KINDS).map((one) => (
          <option key={one} value={one}>
            {t(`kindOf.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The title as typed; a plain claim is called after what it claims. */
function titleOf({ title, kind, picked }: Draft): string {
  return title.trim() || (kind === 'claim' ? picked.map(({ label }) => label).join(', ') : '');
}

function problemOf(draft: Draft, title: string, edited: Edited | null): MessageKey | null {
  const shows = draft.picked.length > 0 || draft.modules.some((one) => one.title.trim() !== '') || edited !== null;
  if (!shows) return 'wallet.needCompetency';
  if (!title) return 'wallet.needTitle';
  if (draft.start && draft.end && draft.end < draft.start) return 'form.endFirst';
  return null;
}

async function takeBack(edited: Edited, old: readonly Evidence[], now: readonly Evidence[]): Promise<void> {
  const before = {
    source: null,
    evidence: old,
    claims: [...edited.claims, ...edited.partClaims],
    verifications: [],
  };
  await putEvidence(
    database(),
    before,
    now.map((one) => one.id),
  );
  await bumpRevision();
}

function labelsIn(text: string, lexicon: Lexicon | null): Picked[] {
  if (!lexicon) return [];
  const found = findLabels(text, lexicon).map((hit) => ({ id: hit.id, label: lexicon.entry(hit.entry).label }));
  return [...new Map(found.map((one) => [one.id, one])).values()];
}
