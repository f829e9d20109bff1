import { useId } from 'preact/hooks';
import { countryName } from '../../components/country.ts';
import { useWords } from '../../components/words.tsx';
import { COUNTRIES } from '../../lib/skills/facts/countries.ts';

/** A labelled choice of one out of several. */
export function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="stack-s">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A box to tick with its label. */
export function Check({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

/** A labelled whole number of at most `most`; an empty field is no limit. What is no such number changes nothing. */
export function Amount({
  label,
  value,
  most,
  step = 1,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly most: number;
  readonly step?: number;
  readonly onChange: (value: number | null) => void;
}) {
  const t = useWords();
  const id = useId();
  return (
    <div class="stack-s">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={most}
        step={step}
        inputMode="numeric"
        placeholder={t('limits.noLimit')}
        value={value ?? ''}
        onChange={(event) => {
          const { value: text, valueAsNumber } = event.currentTarget;
          if (text === '') onChange(null);
          else if (valueAsNumber >= 0 && valueAsNumber <= most) onChange(Math.round(valueAsNumber));
        }}
      />
    </div>
  );
}

/** The country in which the user lives, by its name in the user's language; null for not said. */
export function Country({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const t = useWords();
  const order = new Intl.Collator(t.language);
  const options = COUNTRIES.map((code) => [code, countryName(code, t.language)] as const).sort((a, b) =>
    order.compare(a[1], b[1]),
  );
  return (
    <Choice
      label={label}
      value={value ?? ''}
      options={[['', t('limits.anywhere')], ...options]}
      onChange={(code) => onChange(code || null)}
    />
  );
}
