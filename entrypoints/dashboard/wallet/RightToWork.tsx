import { useId, useState } from 'preact/hooks';
import { Chips } from '../../../components/Chips.tsx';
import { countryName } from '../../../components/country.ts';
import { useWords } from '../../../components/words.tsx';
import { COUNTRIES } from '../../../lib/skills/facts/countries.ts';
import { countriesNamed } from './countries-named.ts';

/** Countries in which the user may work without a sponsor: typed by name or chosen from the list, each taken back by itself. */
export function RightToWork({
  countries,
  onChange,
}: {
  readonly countries: readonly string[];
  readonly onChange: (countries: readonly string[]) => void;
}) {
  const t = useWords();
  const id = useId();
  const [unknown, setUnknown] = useState('');
  const add = (field: HTMLInputElement) => {
    const { codes, rest } = countriesNamed(field.value, t.language);
    if (codes.length > 0) onChange([...new Set([...countries, ...codes])]);
    field.value = rest;
    setUnknown(rest);
  };
  return (
    <div class="stack-s whole">
      <label for={id}>{t('wallet.rightToWork')}</label>
      <Chips
        labels={countries.map((code) => countryName(code, t.language))}
        onRemove={(at) => onChange(countries.toSpliced(at, 1))}
      />
      <input
        id={id}
        type="text"
        list={`${id}-countries`}
        autocomplete="off"
        placeholder={t('wallet.rightToWorkHint')}
        aria-describedby={unknown ? `${id}-unknown` : undefined}
        onChange={(event) => add(event.currentTarget)}
      />
      <datalist id={`${id}-countries`}>
        {COUNTRIES.map((code) => (
          <option key={code} value={countryName(code, t.language)} />
        ))}
      </datalist>
      <p id={`${id}-unknown`} class={unknown ? 'small' : 'hidden-text'} role="status">
        {unknown && t('wallet.countryUnknown', { name: unknown })}
      </p>
    </div>
  );
}
