import type { FactName, Facts } from '../lib/model/posting.ts';
import type { HomeAnswer } from '../lib/model/residence.ts';
import { countryName } from './country.ts';
import { dayWords } from './day.ts';
import { salaryWords } from './salary.ts';
import { type Say, useWords } from './words.tsx';

const SHOWN: readonly FactName[] = [
  'workplace',
  'remoteLimits',
  'timeZone',
  'employment',
  'seniority',
  'experienceYearsMin',
  'educationMin',
  'salary',
  'rightToWork',
  'drivingLicence',
  'closingDate',
];

/** The facts of a posting with their quotes; what is not stated is a normal answer and takes one line. */
export function FactList({ facts, home = null }: { readonly facts: Facts; readonly home?: HomeAnswer | null }) {
  const t = useWords();
  const rows = SHOWN.map((name) => ({ name, value: factWords(facts, name, t) }));
  const stated = rows.filter((row) => row.value !== null);
  const unstated = rows.filter((row) => row.value === null).map(({ name }) => factName(name, t));
  return (
    <div class="stack">
      {stated.length > 0 && (
        <dl class="facts">
          {stated.map(({ name, value }) => (
            <div key={name}>
              <dt class="small muted">{factName(name, t)}</dt>
              <dd>
                {value}
                {facts.quotes[name] && (
                  <span class="small muted fact-quote" dir="auto">
                    “{facts.quotes[name]}”
                  </span>
                )}
                {facts.disagreements[name] && <Disagreement facts={facts} name={name} />}
                {home && name === 'remoteLimits' && <HomeNote home={home} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {unstated.length > 0 && (
        <p class="small muted">
          {t('fact.notStated', { list: new Intl.ListFormat(t.language, { type: 'unit' }).format(unstated) })}
        </p>
      )}
    </div>
  );
}

/** What else the posting says, with its words where it has any. */
function Disagreement({ facts, name }: { readonly facts: Facts; readonly name: FactName }) {
  const t = useWords();
  const quote = facts.counterQuotes?.[name];
  return (
    <>
      <span class="pill warn">
        {t(quote ? 'fact.contradicts' : 'fact.disagrees', { other: statedWords(facts, name, t) })}
      </span>
      {quote && (
        <span class="small muted fact-quote" dir="auto">
          “{quote}”
        </span>
      )}
    </>
  );
}

function HomeNote({ home }: { readonly home: HomeAnswer }) {
  const t = useWords();
  const country = countryName(home.country, t.language);
  return <span class={`pill ${home.open === 'no' ? 'warn' : ''}`}>{t(`home.${home.open}In`, { country })}</span>;
}

/** What the page's structure says where its text says otherwise, in words where it is one of a few. */
function statedWords(facts: Facts, name: FactName, t: Say): string {
  const other = facts.disagreements[name] ?? '';
  if (name !== 'workplace' && name !== 'employment') return other;
  return factWords({ ...facts, [name]: other }, name, t) ?? other;
}

function factName(name: FactName, t: Say): string {
  return t(`fact.${name}` as 'fact.workplace');
}

/** A fact in words; null when the posting does not state it. */
export function factWords(facts: Facts, name: FactName, t: Say): string | null {
  switch (name) {
    case 'workplace':
      return facts.workplace === 'unclear' ? null : t(`workplace.${facts.workplace}`);
    case 'employment':
      return facts.employment === 'unclear' ? null : t(`employment.${facts.employment}`);
    case 'seniority':
      return facts.seniority === 'unclear' ? null : t(`seniority.${facts.seniority}`);
    case 'experienceYearsMin':
      return facts.experienceYearsMin === null ? null : t('level.years', { years: facts.experienceYearsMin });
    case 'educationMin':
      return facts.educationMin === 'none_stated'
        ? null
        : t(`education.${facts.educationMin}`) + (facts.educationOrEquivalent ? ` ${t('education.orEquivalent')}` : '');
    case 'salary':
      return facts.salary ? salaryWords(facts.salary, t.catalogue) : null;
    case 'rightToWork':
      return facts.rightToWork === 'unstated' ? null : t(`right.${facts.rightToWork}`);
    case 'drivingLicence':
      return facts.drivingLicence === 'unstated' ? null : t(`driving.${facts.drivingLicence}`);
    case 'closingDate':
      return facts.closingDate ? dayWords(facts.closingDate, t.language) : null;
    default:
      return typeof facts[name] === 'string' ? facts[name] : null;
  }
}
