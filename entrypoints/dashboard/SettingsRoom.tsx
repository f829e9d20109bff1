import { useId } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';
import { type Settings, THEMES } from '../../lib/model/settings.ts';
import { changeSettings } from '../../lib/settings.ts';
import { LANGUAGES } from '../../lib/words/languages.ts';
import { Choice } from '../pages/fields.tsx';
import { ListFilterForm } from '../pages/ListFilterForm.tsx';
import { useSettings } from '../pages/mount.tsx';

export function SettingsRoom() {
  const t = useWords();
  const settings = useSettings();
  const change = (part: Partial<Settings>) => void changeSettings((now) => ({ ...now, ...part }));
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
        <ListFilterForm />
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
