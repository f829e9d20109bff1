import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { ownId } from '../../../lib/framework/own.ts';
import { COMPETENCY_KINDS, type CompetencyKind } from '../../../lib/model/competency.ts';
import type { Lexicon } from '../../../lib/skills/lexicon.ts';
import type { OwnCompetency } from '../../../lib/store/rows.ts';
import { type Choice, entryNamed, framework } from '../../pages/framework.ts';
import { addOwn, keepOwn } from './own.ts';

/** Adds a competency of the user's own, or changes one. What the framework has already is shown instead. */
export function OwnForm({
  lexicon,
  changing,
  onDone,
}: {
  /** Null while it is being opened. */
  readonly lexicon: Lexicon | null;
  /** Null to add a new one. */
  readonly changing: OwnCompetency | null;
  readonly onDone: () => void;
}) {
  const t = useWords();
  const [label, setLabel] = useState(changing?.label ?? '');
  const [kind, setKind] = useState(COMPETENCY_KINDS.find((each) => each === changing?.kind) ?? 'skill');
  const [known, setKnown] = useState<Choice | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (changing) field.current?.focus();
  }, []);
  const keep = async (event: Event) => {
    event.preventDefault();
    const name = label.trim().slice(0, 80);
    if (!name) return;
    const same = entryNamed(lexicon ?? (await framework()), name);
    if (same && same.id !== changing?.id) return setKnown(same);
    if (changing) await keepOwn({ ...changing, label: name, kind });
    else await addOwn({ id: ownId(name), label: name, kind }, []);
    setLabel('');
    onDone();
  };
  const type = (written: string) => {
    setLabel(written);
    setKnown(null);
  };
  return (
    <>
      <form class="inline-form" onSubmit={(event) => void keep(event)}>
        <div class="stack-s grow">
          <label for="own-label">{t('framework.ownLabel')}</label>
          <input
            id="own-label"
            type="text"
            ref={field}
            value={label}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </div>
        <KindField kind={kind} onKind={setKind} />
        <button type="submit" class="button">
          {changing ? t('framework.keep') : t('framework.add')}
        </button>
        {changing && (
          <button type="button" class="button quiet" onClick={onDone}>
            {t('data.cancel')}
          </button>
        )}
      </form>
      <p class="small" role="status">
        {known && <Known {...known} />}
      </p>
    </>
  );
}

function Known({ id, label }: Choice) {
  const t = useWords();
  return (
    <>
      {t('framework.hasIt')} <a href={`#framework/${encodeURIComponent(id)}`}>{label}</a>
    </>
  );
}

function KindField({
  kind,
  onKind,
}: {
  readonly kind: CompetencyKind;
  readonly onKind: (kind: CompetencyKind) => void;
}) {
  const t = useWords();
  return (
    <div class="stack-s">
      <label for="own-kind">{t('framework.ownKind')}</label>
      <select id="own-kind" value={kind} onChange={(event) => onKind(event.currentTarget.value as CompetencyKind)}>
        {COMPETENCY_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`kind.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
