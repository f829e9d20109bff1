import { useId } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';
import { BANDS, type Band } from '../../lib/model/match.ts';
import { type FilterAction, type Settings, THEMES } from '../../lib/model/settings.ts';
import { changeSettings } from '../../lib/settings.ts';
import { LANGUAGES } from '../../lib/words/languages.ts';
import { useSettings } from '../pages/mount.tsx';

const PLACES = ['onsite', 'hybrid', 'remote'] as const;
const ACTIONS: readonly FilterAction[] = ['off', 'dim', 'hide'];

export function SettingsRoom() {
  const t = useWords();
  const settings = useSettings();
  const change = (part: Partial<Settings>) => void changeSettings((now) => ({ ...now, ...part }));
  const filter = (part: Partial<Settings['filter']>) => change({ filter: { ...settings.filter, ...part } });
  return (
    <section class="room">
      <header>
        <h1>{t('room.settings')}</h1>
      </header>
      <div class="card stack">
        <h2>{t('settings.look')}</h2>
        <div class="form-grid">
          <Choice
            label={t('settings.theme')}
            value={settings.theme}
            options={THEMES.map((theme) => [theme, t(`theme.${theme}`)])}
            onChange={(theme) => change({ theme: theme as Settings['theme'] })}
          />
          <Choice
            label={t('settings.language')}
            value={settings.language ?? ''}
            options={[
              ['', t('settings.browserLanguage')],
              ...LANGUAGES.map(
                (tag) => [tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag] as const,
              ),
            ]}
            onChange={(language) => change({ language: language || null })}
          />
        </div>
      </div>
      <div class="card stack">
        <h2>{t('settings.lists')}</h2>
        <div class="form-grid">
          <Choice
            label={t('settings.filterAction')}
            value={settings.filter.action}
            options={ACTIONS.map((action) => [action, t(`filter.${action}`)])}
            onChange={(action) => filter({ action: action as FilterAction })}
          />
          <Choice
            label={t('settings.minBand')}
            value={settings.filter.minBand ?? ''}
            options={[['', t('settings.anyBand')], ...BANDS.map((band) => [band, t(`band.${band}`)] as const)]}
            onChange={(band) => filter({ minBand: (band || null) as Band | null })}
          />
          <Amount
            label={t('settings.salaryFloor')}
            value={settings.filter.salaryFloor}
            step={1000}
            onChange={(salaryFloor) => filter({ salaryFloor })}
          />
          <Amount
            label={t('settings.maxAge')}
            value={settings.filter.maxAgeDays}
            step={1}
            onChange={(maxAgeDays) => filter({ maxAgeDays })}
          />
        </div>
        <fieldset class="stack-s">
          <legend>{t('settings.workplaces')}</legend>
          <div class="row checks">
            {PLACES.map((place) => (
              <label class="check" key={place}>
                <input
                  type="checkbox"
                  checked={settings.filter.workplace.includes(place)}
                  onChange={(event) =>
                    filter({
                      workplace: PLACES.filter((one) =>
                        one === place ? event.currentTarget.checked : settings.filter.workplace.includes(one),
                      ),
                    })
                  }
                />
                {t(`workplace.${place}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.filter.dimApplied}
            onChange={(event) => filter({ dimApplied: event.currentTarget.checked })}
          />
          {t('settings.dimApplied')}
        </label>
        <p class="small muted">{t('settings.unknownStays')}</p>
        <Lines
          label={t('settings.hiddenCompanies')}
          value={settings.hiddenCompanies}
          onChange={(hiddenCompanies) => change({ hiddenCompanies })}
        />
        <Lines
          label={t('settings.hiddenWords')}
          value={settings.hiddenWords}
          onChange={(hiddenWords) => change({ hiddenWords })}
        />
      </div>
    </section>
  );
}

function Choice({
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

/** A whole number, or nothing for no limit. */
function Amount({
  label,
  value,
  step,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly step: number;
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
        min="0"
        step={step}
        inputMode="numeric"
        placeholder={t('limits.noLimit')}
        value={value ?? ''}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          onChange(Number.isFinite(typed) && typed > 0 ? Math.round(typed) : null);
        }}
      />
    </div>
  );
}

function Lines({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}) {
  const id = useId();
  return (
    <div class="stack-s">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        value={value.join('\n')}
        onChange={(event) =>
          onChange(
            event.currentTarget.value
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
          )
        }
      />
    </div>
  );
}
