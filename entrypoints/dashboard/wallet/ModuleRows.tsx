import { Icon } from '../../../components/Icon.tsx';
import { useWords } from '../../../components/words.tsx';
import { Check } from '../../pages/fields.tsx';
import { emptyModule, MODULE_KINDS, type ModuleDraft, type ModuleKind } from './draft.ts';
import { Field } from './fields.tsx';

/** The duties of an apprenticeship and its assessed modules, in the order in which they were entered. */
export function ModuleRows({
  modules,
  onChange,
}: {
  readonly modules: readonly ModuleDraft[];
  readonly onChange: (modules: readonly ModuleDraft[]) => void;
}) {
  const t = useWords();
  const put = (at: number, next: ModuleDraft) => onChange(modules.map((one, i) => (i === at ? next : one)));
  return (
    <fieldset class="whole stack">
      <legend>{t('module.title')}</legend>
      <p class="small muted">{t('module.text')}</p>
      {modules.map((one, i) => (
        <div class="module" key={i}>
          <div class="form-grid">
            <div class="stack-s">
              <label for={`module-${i}`}>{t('module.kind')}</label>
              <select
                id={`module-${i}`}
                value={one.kind}
                onChange={(event) => put(i, { ...one, kind: event.currentTarget.value as ModuleKind })}
              >
                {MODULE_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`moduleKind.${kind}`)}
                  </option>
                ))}
              </select>
            </div>
            <Field
              id={`module-title-${i}`}
              label={t('module.what')}
              value={one.title}
              onInput={(title) => put(i, { ...one, title })}
            />
            {one.kind !== 'duty' && <Assessed at={i} module={one} onChange={(next) => put(i, next)} />}
          </div>
          <button
            type="button"
            class="button icon"
            aria-label={t('module.remove', { title: one.title || String(i + 1) })}
            onClick={() => onChange(modules.filter((_, other) => other !== i))}
          >
            <Icon name="bin" />
          </button>
        </div>
      ))}
      <div>
        <button type="button" class="button small" onClick={() => onChange([...modules, emptyModule()])}>
          <Icon name="add" /> {t('module.add')}
        </button>
      </div>
    </fieldset>
  );
}

function Assessed({
  at,
  module,
  onChange,
}: {
  readonly at: number;
  readonly module: ModuleDraft;
  readonly onChange: (next: ModuleDraft) => void;
}) {
  const t = useWords();
  return (
    <>
      <Field
        id={`module-by-${at}`}
        label={t('module.by')}
        value={module.by}
        onInput={(by) => onChange({ ...module, by })}
      />
      <Field
        id={`module-result-${at}`}
        label={t('form.result')}
        value={module.result}
        onInput={(result) => onChange({ ...module, result })}
      />
      <Field
        id={`module-on-${at}`}
        type="date"
        label={t('form.assessedOn')}
        value={module.on}
        onInput={(on) => onChange({ ...module, on })}
      />
      <Check label={t('form.passed')} isOn={module.passed} onChange={(passed) => onChange({ ...module, passed })} />
    </>
  );
}
