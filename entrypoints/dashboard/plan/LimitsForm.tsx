import { useWords } from '../../../components/words.tsx';
import { BANDS, type Band } from '../../../lib/model/match.ts';
import type { PlanLimits } from '../../../lib/model/plan.ts';
import { Amount, Check, Choice, Country } from '../../pages/fields.tsx';

const CURRENCIES = ['GBP', 'EUR', 'USD', 'CHF', 'CAD', 'AUD', 'INR', 'PLN', 'SEK'];
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'];

/**
 * What the user has: time, money, languages, a place. Each change makes the plans anew. It is told as a change of what is stored,
 * for a second one may come before the first is shown.
 */
export function LimitsForm({
  limits,
  onChange,
}: {
  readonly limits: PlanLimits;
  readonly onChange: (change: (now: PlanLimits) => PlanLimits) => void;
}) {
  const t = useWords();
  const change = (part: Partial<PlanLimits>) => onChange((now) => ({ ...now, ...part }));
  const tongues = new Intl.DisplayNames([t.language], { type: 'language' });
  return (
    <form class="card stack" onSubmit={(event) => event.preventDefault()} aria-label={t('limits.title')}>
      <h2>{t('limits.title')}</h2>
      <div class="form-grid">
        <Amount
          label={t('limits.hours')}
          value={limits.hoursPerWeek}
          most={80}
          onChange={(hoursPerWeek) => change({ hoursPerWeek })}
        />
        <Amount label={t('limits.weeks')} value={limits.weeks} most={260} onChange={(weeks) => change({ weeks })} />
        <Amount
          label={t('limits.budget')}
          value={limits.budget}
          most={1_000_000}
          onChange={(budget) => change({ budget })}
        />
        <Choice
          label={t('limits.currency')}
          value={limits.currency}
          options={CURRENCIES.map((code) => [code, code] as const)}
          onChange={(currency) => change({ currency })}
        />
        <Country label={t('limits.country')} value={limits.country} onChange={(country) => change({ country })} />
        <Choice
          label={t('limits.target')}
          value={limits.target}
          options={BANDS.slice(1).map((band) => [band, t(`band.${band}`)] as const)}
          onChange={(target) => change({ target: target as Band })}
        />
      </div>
      <fieldset class="row checks">
        <legend>{t('limits.languages')}</legend>
        {LANGUAGES.map((tag) => (
          <Check
            key={tag}
            label={tongues.of(tag) ?? tag}
            isOn={limits.languages.includes(tag)}
            onChange={(isOn) =>
              onChange((now) => {
                const others = now.languages.filter((other) => other !== tag);
                return { ...now, languages: isOn ? [...others, tag] : others };
              })
            }
          />
        ))}
      </fieldset>
      <Check label={t('limits.freeOnly')} isOn={limits.freeOnly} onChange={(freeOnly) => change({ freeOnly })} />
    </form>
  );
}
