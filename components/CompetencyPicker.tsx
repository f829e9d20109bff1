import { useId, useState } from 'preact/hooks';
import { Chips } from './Chips.tsx';
import { useWords } from './words.tsx';

export interface Picked {
  /** Null for the user's own words. */
  readonly id: string | null;
  readonly label: string;
}

/** Choose competencies by typing: arrows and Enter, or a click; what is not in the framework stays in the user's words. */
export function CompetencyPicker({
  picked,
  search,
  onChange,
}: {
  readonly picked: readonly Picked[];
  readonly search: (words: string) => readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (picked: Picked[]) => void;
}) {
  const t = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const options = words.trim().length < 2 ? [] : search(words);
  const add = (choice: Picked) => {
    if (!picked.some((other) => other.label === choice.label)) onChange([...picked, choice]);
    setWords('');
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Escape') setWords('');
    else if (event.key === 'Enter' && words.trim()) add(options[active] ?? { id: null, label: words.trim() });
    else return;
    event.preventDefault();
  };
  return (
    <div class="picker stack-s">
      <Chips labels={picked.map(({ label }) => label)} onRemove={(at) => onChange(picked.toSpliced(at, 1))} />
      <label for={id}>{t('wallet.competencies')}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-options`}
        aria-activedescendant={options[active] ? `${id}-${active}` : undefined}
        placeholder={t('wallet.competenciesHint')}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {options.length > 0 && <Options id={id} options={options} active={active} onChoose={add} onKeyDown={onKeyDown} />}
      {words.trim().length > 2 && options.length === 0 && <p class="small muted">{t('picker.none')}</p>}
    </div>
  );
}

function Options({
  id,
  options,
  active,
  onChoose,
  onKeyDown,
}: {
  readonly id: string;
  readonly options: readonly (Picked & { readonly id: string })[];
  readonly active: number;
  readonly onChoose: (choice: Picked) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const t = useWords();
  return (
    <div class="options card" role="listbox" id={`${id}-options`} aria-label={t('wallet.competencies')}>
      {options.map((option, i) => (
        <div
          key={option.id}
          role="option"
          id={`${id}-${i}`}
          tabIndex={-1}
          aria-selected={i === active}
          class={i === active ? 'is-active' : ''}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
          onKeyDown={onKeyDown}
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}
