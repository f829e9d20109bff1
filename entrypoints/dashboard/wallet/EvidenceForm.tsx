import { useEffect, useState } from 'preact/hooks';
import { CompetencyPicker, type Picked } from '../../../components/CompetencyPicker.tsx';
import { useWords } from '../../../components/words.tsx';
import type { Claim, Evidence, EvidenceKind } from '../../../lib/model/evidence.ts';
import { CEFR_LEVELS, type Cefr } from '../../../lib/model/requirement.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import type { Lexicon } from '../../../lib/skills/lexicon.ts';
import { database } from '../../../lib/store/db.ts';
import { addToWallet } from '../../../lib/store/wallet.ts';
import type { MessageKey } from '../../../lib/words/say.ts';
import { framework, searchFramework } from '../../pages/framework.ts';

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

interface Draft {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly link: string;
  readonly start: string;
  readonly end: string;
  readonly assessedBy: string;
  readonly assessedHow: string;
  readonly reflection: string;
  readonly cefr: Cefr | '';
  readonly picked: readonly Picked[];
}

const EMPTY: Draft = {
  kind: 'claim',
  title: '',
  link: '',
  start: '',
  end: '',
  assessedBy: '',
  assessedHow: '',
  reflection: '',
  cefr: '',
  picked: [],
};

/** Kinds that somebody else can have looked at, and kinds that one can look back on. */
const ASSESSABLE: readonly EvidenceKind[] = ['artifact', 'assessment', 'experience', 'apprenticeship'];
const REFLECTABLE: readonly EvidenceKind[] = ['artifact', 'reflection', 'experience', 'apprenticeship'];

/** Adds one thing by hand: what it is and which competencies it shows. */
export function EvidenceForm() {
  const t = useWords();
  const [draft, set] = useState<Draft>(EMPTY);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const [lexicon, setLexicon] = useState<Lexicon | null>(null);
  useEffect(() => {
    void framework().then(setLexicon);
  }, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const title =
      draft.title.trim() || (draft.kind === 'claim' ? draft.picked.map(({ label }) => label).join(', ') : '');
    if (draft.picked.length === 0) return setProblem('wallet.needCompetency');
    if (!title) return setProblem('wallet.needTitle');
    await addToWallet(database(), itemsOf({ ...draft, title }, new Date()));
    await bumpRevision();
    setProblem(null);
    set(EMPTY);
  };
  return (
    <form class="card stack" onSubmit={(event) => void submit(event)}>
      <h2>{t('wallet.byHand')}</h2>
      <div class="form-grid">
        <div class="stack-s">
          <label for="kind">{t('wallet.kind')}</label>
          <select
            id="kind"
            value={draft.kind}
            onChange={(event) => set({ ...draft, kind: event.currentTarget.value as EvidenceKind })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kindOf.${kind}`)}
              </option>
            ))}
          </select>
        </div>
        {draft.kind !== 'claim' && (
          <>
            <Text
              id="title"
              label={t('wallet.title')}
              value={draft.title}
              hint={t('wallet.titleHint')}
              onInput={(title) => set({ ...draft, title })}
            />
            <Text
              id="link"
              label={t('wallet.link')}
              value={draft.link}
              hint="https://"
              onInput={(link) => set({ ...draft, link })}
            />
            <Text
              id="from"
              type="date"
              label={t('wallet.from')}
              value={draft.start}
              onInput={(start) => set({ ...draft, start })}
            />
            <Text
              id="to"
              type="date"
              label={t('wallet.to')}
              value={draft.end}
              onInput={(end) => set({ ...draft, end })}
            />
            <MoreFields draft={draft} onChange={set} />
          </>
        )}
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
      <div>
        <button type="submit" class="button primary">
          {t('wallet.add')}
        </button>
      </div>
    </form>
  );
}

function MoreFields({ draft, onChange }: { readonly draft: Draft; readonly onChange: (draft: Draft) => void }) {
  const t = useWords();
  return (
    <>
      {draft.kind === 'language' && (
        <div class="stack-s">
          <label for="cefr">{t('wallet.cefr')}</label>
          <select
            id="cefr"
            value={draft.cefr}
            onChange={(event) => onChange({ ...draft, cefr: event.currentTarget.value as Draft['cefr'] })}
          >
            <option value="">{t('wallet.cefrNone')}</option>
            {CEFR_LEVELS.map((level) => (
              <option key={level} value={level}>
                {level}
              </option>
            ))}
          </select>
        </div>
      )}
      {ASSESSABLE.includes(draft.kind) && (
        <>
          <Text
            id="assessed-by"
            label={t('wallet.assessedBy')}
            value={draft.assessedBy}
            onInput={(assessedBy) => onChange({ ...draft, assessedBy })}
          />
          <Text
            id="assessed-how"
            label={t('wallet.assessedHow')}
            value={draft.assessedHow}
            onInput={(assessedHow) => onChange({ ...draft, assessedHow })}
          />
        </>
      )}
      {REFLECTABLE.includes(draft.kind) && (
        <div class="stack-s whole">
          <label for="reflection">{t('wallet.reflection')}</label>
          <textarea
            id="reflection"
            placeholder={t('wallet.reflectionHint')}
            value={draft.reflection}
            onInput={(event) => onChange({ ...draft, reflection: event.currentTarget.value })}
          />
        </div>
      )}
    </>
  );
}

function Text({
  id,
  label,
  value,
  hint,
  type = 'text',
  onInput,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
  readonly onInput: (value: string) => void;
}) {
  return (
    <div class="stack-s">
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input id={id} type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          id={id}
          type="text"
          value={value}
          placeholder={hint ?? ''}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

/** Said by the user, so it counts as an assessment only with the name of who did it. */
function assessmentOf(draft: Draft): Evidence['assessment'] {
  const by = draft.assessedBy.trim();
  if (!by || !ASSESSABLE.includes(draft.kind)) return null;
  return { by, how: draft.assessedHow.trim(), result: '', passed: true, criteria: '', on: draft.end || null };
}

function itemsOf(draft: Draft, now: Date): Parameters<typeof addToWallet>[1] {
  const at = now.toISOString();
  const id = `hand:${crypto.randomUUID()}`;
  const evidence: Evidence = {
    id,
    kind: draft.kind,
    title: draft.title,
    summary: '',
    issuer: null,
    achievementType: null,
    start: draft.start || null,
    end: draft.end || null,
    issued: null,
    expires: null,
    hours: null,
    ects: null,
    level: null,
    assessment: assessmentOf(draft),
    reflection: REFLECTABLE.includes(draft.kind) && draft.reflection.trim() ? draft.reflection.trim() : null,
    links: draft.link.startsWith('https://') ? [draft.link] : [],
    sourceId: null,
    parentId: null,
    createdAt: at,
    updatedAt: at,
  };
  const claims: Claim[] = draft.picked.map((picked, i) => ({
    id: `${id}#${i}`,
    evidenceId: id,
    competency: picked.id,
    label: picked.label,
    uri: null,
    level:
      draft.kind === 'language' && draft.cefr
        ? { cefr: draft.cefr, eqf: null, years: null, words: null, rubric: null }
        : null,
    basis: 'user',
    confirmed: true,
  }));
  return { source: null, evidence: [evidence], claims, verifications: [] };
}
