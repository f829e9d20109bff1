import { useWords } from '../../components/words.tsx';
import { BANDS, type Band } from '../../lib/model/match.ts';
import type { FilterAction, ListFilter } from '../../lib/model/settings.ts';
import { bumpRevision, changeSettings } from '../../lib/settings.ts';
import { database } from '../../lib/store/db.ts';
import { changeProfile, readProfile } from '../../lib/store/profile.ts';
import { Amount, Check, Choice, Country } from './fields.tsx';
import { useLive } from './live.ts';
import { useSettings } from './mount.tsx';

const PLACES = ['onsite', 'hybrid', 'remote'] as const;
const ACTIONS: readonly FilterAction[] = ['off', 'dim', 'hide'];
/** Largest yearly pay and age in days that a filter may name. */
const MOST_PAY = 10_000_000;
const MOST_DAYS = 3650;

/** What happens with postings on lists that do not suit; the same in the settings and in the popup beside a list. */
export function ListFilterForm() {
  const t = useWords();
  const { filter } = useSettings();
  const change = (part: Partial<ListFilter>) =>
    void changeSettings((now) => ({ ...now, filter: { ...now.filter, ...part } }));
  return (
    <>
      <div class="form-grid">
        <Choice
          label={t('settings.filterAction')}
          value={filter.action}
          options={ACTIONS.map((action) => [action, t(`filter.${action}`)])}
          onChange={(action) => change({ action: action as FilterAction })}
        />
        <Choice
          label={t('settings.minBand')}
          value={filter.minBand ?? ''}
          options={[['', t('settings.anyBand')], ...BANDS.map((band) => [band, t(`band.${band}`)] as const)]}
          onChange={(band) => change({ minBand: (band || null) as Band | null })}
        />
        <Amount
          label={t('settings.salaryFloor')}
          value={filter.salaryFloor}
          most={MOST_PAY}
          step={1000}
          onChange={(floor) => change({ salaryFloor: floor || null })}
        />
        <Amount
          label={t('settings.maxAge')}
          value={filter.maxAgeDays}
          most={MOST_DAYS}
          onChange={(days) => change({ maxAgeDays: days || null })}
        />
      </div>
      <Workplaces filter={filter} onChange={change} />
      <div class="form-grid">
        <Home />
      </div>
      <fieldset class="stack-s">
        <legend>{t('settings.unfitToo')}</legend>
        <Check
          label={t('settings.openHome')}
          isOn={filter.openHomeOnly}
          onChange={(openHomeOnly) => change({ openHomeOnly })}
        />
        <Check
          label={t('settings.dimApplied')}
          isOn={filter.dimApplied}
          onChange={(dimApplied) => change({ dimApplied })}
        />
      </fieldset>
      <p class="small muted">{t('settings.unknownStays')}</p>
    </>
  );
}

/** Said once: the plan's courses follow it too. */
function Home() {
  const t = useWords();
  const profile = useLive(() => readProfile(database()));
  if (!profile) return null;
  const move = async (country: string | null) => {
    await changeProfile(database(), (now) => ({ ...now, limits: { ...now.limits, country } }));
    await bumpRevision();
  };
  return (
    <Country label={t('limits.country')} value={profile.limits.country} onChange={(country) => void move(country)} />
  );
}

function Workplaces({
  filter,
  onChange,
}: {
  readonly filter: ListFilter;
  readonly onChange: (part: Partial<ListFilter>) => void;
}) {
  const t = useWords();
  const toggle = (place: (typeof PLACES)[number], isOn: boolean) =>
    onChange({ workplace: PLACES.filter((one) => (one === place ? isOn : filter.workplace.includes(one))) });
  return (
    <fieldset class="stack-s">
      <legend>{t('settings.workplaces')}</legend>
      <div class="row checks">
        {PLACES.map((place) => (
          <Check
            key={place}
            label={t(`workplace.${place}`)}
            isOn={filter.workplace.includes(place)}
            onChange={(isOn) => toggle(place, isOn)}
          />
        ))}
      </div>
    </fieldset>
  );
}
