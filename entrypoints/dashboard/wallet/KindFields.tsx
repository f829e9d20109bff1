import { useWords } from '../../../components/words.tsx';
import type { EvidenceKind, Source } from '../../../lib/model/evidence.ts';
import { CEFR_LEVELS } from '../../../lib/model/requirement.ts';
import { Check } from '../../pages/fields.tsx';
import { ASSESSABLE, type Draft, REFLECTABLE } from './draft.ts';
import { FileField } from './FileField.tsx';
import { Area, Field } from './fields.tsx';
import { ModuleRows } from './ModuleRows.tsx';
import { ReflectionPrompts } from './ReflectionPrompts.tsx';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Kinds that have somebody on the other side: an employer, a school, an issuer. */
const WITH_ISSUER: readonly EvidenceKind[] = ['experience', 'education', 'credential', 'apprenticeship', 'endorsement'];

/** The fields that the kind has; a plain claim has none. */
export function KindFields({ draft, onChange }: Props) {
  const t = useWords();
  const { kind } = draft;
  if (kind === 'claim') return null;
  return (
    <>
      <Field
        id="title"
        label={t('wallet.title')}
        value={draft.title}
        hint={t('wallet.titleHint')}
        onInput={(title) => onChange({ ...draft, title })}
      />
      {WITH_ISSUER.includes(kind) && <Issuer draft={draft} onChange={onChange} />}
      {kind === 'language' ? (
        <LanguageLevel draft={draft} onChange={onChange} />
      ) : (
        <Period draft={draft} onChange={onChange} />
      )}
      {(kind === 'education' || kind === 'credential') && <Hours draft={draft} onChange={onChange} />}
      <Area
        id="summary"
        label={t('form.summary')}
        value={draft.summary}
        hint={t('form.summaryHint')}
        onInput={(summary) => onChange({ ...draft, summary })}
      />
      {kind !== 'language' && (
        <Area
          id="link"
          label={t('form.links')}
          rows={1}
          value={draft.links}
          hint="https://"
          onInput={(links) => onChange({ ...draft, links })}
        />
      )}
      {kind === 'artifact' && (
        <FileField file={draft.file} onChange={(file: Source | null) => onChange({ ...draft, file })} />
      )}
      {ASSESSABLE.includes(kind) && <AssessmentFields draft={draft} onChange={onChange} />}
      {REFLECTABLE.includes(kind) && <Reflection draft={draft} onChange={onChange} />}
      {kind === 'apprenticeship' && (
        <ModuleRows modules={draft.modules} onChange={(modules) => onChange({ ...draft, modules })} />
      )}
    </>
  );
}

function Issuer({ draft, onChange }: Props) {
  const t = useWords();
  const isWork = draft.kind === 'experience' || draft.kind === 'apprenticeship';
  return (
    <Field
      id="issuer"
      label={t(isWork ? 'form.employer' : 'form.issuer')}
      value={draft.issuer}
      onInput={(issuer) => onChange({ ...draft, issuer })}
    />
  );
}

function Hours({ draft, onChange }: Props) {
  const t = useWords();
  return (
    <Field
      id="hours"
      type="number"
      label={t('form.hours')}
      value={draft.hours}
      onInput={(hours) => onChange({ ...draft, hours })}
    />
  );
}

/** From when until when; a credential has days of issue and expiry instead. */
function Period({ draft, onChange }: Props) {
  const t = useWords();
  const dated = draft.kind === 'credential';
  return (
    <>
      <Field
        id="from"
        type="date"
        label={t(dated ? 'form.issued' : 'wallet.from')}
        value={draft.start}
        onInput={(start) => onChange({ ...draft, start })}
      />
      <Field
        id="to"
        type="date"
        label={t(dated ? 'form.expires' : 'wallet.to')}
        value={dated ? draft.expires : draft.end}
        onInput={(day) => onChange(dated ? { ...draft, expires: day } : { ...draft, end: day })}
      />
    </>
  );
}

function Reflection({ draft, onChange }: Props) {
  const t = useWords();
  return (
    <>
      <Area
        id="reflection"
        label={t('wallet.reflection')}
        value={draft.reflection}
        onInput={(reflection) => onChange({ ...draft, reflection })}
      />
      <ReflectionPrompts picked={draft.picked} />
    </>
  );
}

function LanguageLevel({ draft, onChange }: Props) {
  const t = useWords();
  return (
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
  );
}

/** Who looked at it, how, by which criteria, and what came of it. */
function AssessmentFields({ draft, onChange }: Props) {
  const t = useWords();
  return (
    <fieldset class="whole stack-s">
      <legend>{t('form.assessment')}</legend>
      <div class="form-grid">
        <Field
          id="assessed-by"
          label={t('wallet.assessedBy')}
          value={draft.assessedBy}
          onInput={(assessedBy) => onChange({ ...draft, assessedBy })}
        />
        {draft.assessedBy.trim() !== '' && (
          <>
            <Field
              id="assessed-how"
              label={t('wallet.assessedHow')}
              value={draft.assessedHow}
              onInput={(assessedHow) => onChange({ ...draft, assessedHow })}
            />
            <Field
              id="result"
              label={t('form.result')}
              value={draft.result}
              onInput={(result) => onChange({ ...draft, result })}
            />
            <Field
              id="assessed-on"
              type="date"
              label={t('form.assessedOn')}
              value={draft.assessedOn}
              onInput={(assessedOn) => onChange({ ...draft, assessedOn })}
            />
            <Check label={t('form.passed')} isOn={draft.passed} onChange={(passed) => onChange({ ...draft, passed })} />
            <Area
              id="criteria"
              label={t('form.criteria')}
              rows={2}
              value={draft.criteria}
              onInput={(criteria) => onChange({ ...draft, criteria })}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}
