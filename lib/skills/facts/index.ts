import type { FactName, Facts, Posting } from '../../model/posting.ts';
import { factsAbroad } from './abroad.ts';
import { readApprenticeship } from './apprenticeship.ts';
import { readClosing } from './closing.ts';
import { readDriving } from './driving.ts';
import { readEducation } from './education.ts';
import { readEmployment } from './employment.ts';
import { type FactText, type Found, LONGEST_READ, literal, unglued } from './found.ts';
import { locatedWorkplace } from './located.ts';
import { readRemoteLimits, readTimeZone, statedLimits } from './remotelimits.ts';
import { readResidence, sameResidence } from './residence.ts';
import { readRightToWork } from './righttowork.ts';
import { readSalary } from './salary.ts';
import { readSeniority } from './seniority.ts';
import { readWorkplace } from './workplace.ts';
import { readYears } from './years.ts';

/**
 * The facts of a posting with their quotes. What the text says stands; what only the page's structure says fills the
 * gaps; where both speak and differ, `disagreements` holds what the structure says. `language` is that of
 * the text, a BCP 47 primary tag: where it has words of its own for a fact, these decide.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one line a fact
export function readFacts(posting: Posting, language = 'en'): Facts {
  const source: FactText = {
    title: posting.title.slice(0, 300),
    text: unglued(posting.description.slice(0, LONGEST_READ)),
  };
  const quotes: Partial<Record<FactName, string>> = {};
  const counterQuotes: Partial<Record<FactName, string>> = {};
  const disagreements: Partial<Record<FactName, string>> = {};
  const keep = <T>(name: FactName, found: Found<T>): T => {
    const quote = found.quote && literal(found.quote, posting.description);
    if (quote) quotes[name] = quote;
    return found.value;
  };
  const abroad =
    language === 'en' ? null : factsAbroad({ ...source, text: posting.description.slice(0, LONGEST_READ) }, language);
  const workplace: ReturnType<typeof readWorkplace> = abroad?.workplace ?? readWorkplace(source);
  const years = abroad?.years ?? readYears(source);
  const education = abroad?.education ?? readEducation(source);
  const seniority = readSeniority(source, years.value);
  const { stated } = posting;
  const told = stated.workplace ?? locatedWorkplace(posting.locations);
  const place = settle('workplace', keep('workplace', workplace), 'unclear', told, disagreements);
  if (workplace.against) {
    disagreements.workplace = workplace.against.value;
    const quote =
      literal(workplace.against.quote, posting.description) ?? literal(workplace.against.quote, posting.title);
    if (quote) counterQuotes.workplace = quote;
  }
  const limits = readRemoteLimits(source, place, workplace.quote);
  return {
    workplace: place,
    remoteLimits: settleLimits(keep('remoteLimits', limits), statedLimits(posting, place), disagreements),
    timeZone: keep('timeZone', readTimeZone(source)),
    employment: settle(
      'employment',
      keep('employment', abroad?.employment ?? readEmployment(source)),
      'unclear',
      stated.employment,
      disagreements,
    ),
    seniority: keep('seniority', (seniority.value === 'unclear' && abroad?.seniority) || seniority),
    experienceYearsMin: keep('experienceYearsMin', years),
    educationMin: keep('educationMin', education.level),
    educationOrEquivalent: keep('educationOrEquivalent', education.orEquivalent),
    salary: settleSalary(keep('salary', readSalary(source)), stated.salary, disagreements),
    rightToWork: keep('rightToWork', readRightToWork(source)),
    drivingLicence: keep('drivingLicence', abroad?.driving ?? readDriving(source)),
    isApprenticeship: keep('isApprenticeship', readApprenticeship(source)),
    closingDate: settle(
      'closingDate',
      keep('closingDate', readClosing(source, posting.datePosted)),
      null,
      posting.validThrough,
      disagreements,
    ),
    quotes,
    disagreements,
    ...(Object.keys(counterQuotes).length > 0 && { counterQuotes }),
  };
}

type Disagreements = Partial<Record<FactName, string>>;

function settle<T extends string | null>(
  name: FactName,
  read: T,
  unsaid: T,
  stated: T | null,
  disagreements: Disagreements,
): T {
  if (stated === null || stated === unsaid || stated === read) return read;
  if (read === unsaid) return stated;
  disagreements[name] = stated;
  return read;
}

/** Words of the text that name a place stand; words that name none ("near our hub") give way to what the page states. */
function settleLimits(read: string | null, stated: string | null, disagreements: Disagreements): string | null {
  if (read === null || stated === null) return read ?? stated;
  const [own, other] = [readResidence(read), readResidence(stated)];
  if (own === null || other === null) return own === null && other !== null ? stated : read;
  if (!sameResidence(own, other)) disagreements.remoteLimits = stated;
  return read;
}

function settleSalary(read: Facts['salary'], stated: Facts['salary'], disagreements: Disagreements): Facts['salary'] {
  if (!stated || !read) return read ?? stated;
  if (
    read.min !== stated.min ||
    read.max !== stated.max ||
    read.currency !== stated.currency ||
    read.per !== stated.per
  )
    disagreements.salary = `${stated.currency} ${stated.min}–${stated.max} / ${stated.per}`;
  return read;
}
