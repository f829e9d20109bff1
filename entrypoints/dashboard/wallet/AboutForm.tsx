import { useWords } from '../../../components/words.tsx';
import type { AboutMe } from '../../../lib/model/evidence.ts';
import { EDUCATIONS } from '../../../lib/model/posting.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { changeProfile, readProfile } from '../../../lib/store/profile.ts';
import type { Profile } from '../../../lib/store/rows.ts';
import { useLive } from '../../pages/live.ts';
import { RightToWork } from './RightToWork.tsx';

/** Keeps an answer. Only that one is told, for a second may come before the first is shown. */
async function change(part: Partial<AboutMe>, rest: Partial<Pick<Profile, 'email'>> = {}): Promise<void> {
  await changeProfile(database(), (now) => ({ ...now, ...rest, about: { ...now.about, ...part } }));
  await bumpRevision();
}

/** The user's own answers to what postings ask for beside competencies. */
export function AboutForm() {
  const t = useWords();
  const profile = useLive(() => readProfile(database()));
  if (!profile) return null;
  const { about } = profile;
  return (
    <form class="card stack" onSubmit={(event) => event.preventDefault()}>
      <h2>{t('wallet.about')}</h2>
      <p class="small muted">{t('wallet.aboutText')}</p>
      <div class="form-grid">
        <div class="stack-s">
          <label for="about-education">{t('wallet.education')}</label>
          <select
            id="about-education"
            value={about.education ?? ''}
            onChange={(event) => void change({ education: event.currentTarget.value || null })}
          >
            <option value="">{t('wallet.notSaid')}</option>
            {EDUCATIONS.filter((one) => one !== 'none_stated').map((one) => (
              <option key={one} value={one}>
                {t(`education.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="stack-s">
          <label for="about-years">{t('wallet.years')}</label>
          <input
            id="about-years"
            type="number"
            min={0}
            max={70}
            value={about.yearsOfExperience ?? ''}
            onChange={(event) => {
              const { value, valueAsNumber } = event.currentTarget;
              if (value === '' || (valueAsNumber >= 0 && valueAsNumber <= 70))
                void change({ yearsOfExperience: value === '' ? null : valueAsNumber });
            }}
          />
        </div>
        <div class="stack-s">
          <label for="about-driving">{t('wallet.driving')}</label>
          <select
            id="about-driving"
            value={about.drivingLicence === null ? '' : String(about.drivingLicence)}
            onChange={(event) =>
              void change({ drivingLicence: event.currentTarget.value ? event.currentTarget.value === 'true' : null })
            }
          >
            <option value="">{t('wallet.notSaid')}</option>
            <option value="true">{t('wallet.yes')}</option>
            <option value="false">{t('wallet.no')}</option>
          </select>
        </div>
        <div class="stack-s">
          <label for="about-email">{t('wallet.email')}</label>
          <input
            id="about-email"
            type="email"
            autocomplete="email"
            value={profile.email ?? ''}
            onChange={(event) => void change({}, { email: event.currentTarget.value.trim().slice(0, 254) || null })}
          />
        </div>
        <RightToWork
          countries={about.rightToWork}
          onChange={(rightToWork) => void change({ rightToWork: [...rightToWork] })}
        />
      </div>
    </form>
  );
}
