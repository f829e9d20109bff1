import type { AboutMe } from '../model/evidence.ts';
import type { Band, Blocker, Match } from '../model/match.ts';
import { EDUCATIONS, type Facts } from '../model/posting.ts';
import { lowerBand } from './score.ts';
import type { Compared } from './units.ts';
import { BLOCKER_CAP, DRIVING_IDS, LANGUAGE_GAP_PERCENT, YEARS_BLOCKER_PERCENT } from './weights.ts';

type StandIn = Match['proxies'][number];

/** What blockers and proxies are decided from. */
export interface Barriers {
  readonly compared: readonly Compared[];
  readonly facts: Facts;
  readonly about: AboutMe;
  /** Best formal education (index in `EDUCATIONS`) and months of work that the wallet shows; they can only help. */
  readonly shown: { readonly education: number; readonly months: number };
  /** ISO 3166 alpha-2 code of where the job is; null when not known. */
  readonly country: string | null;
}

/** Unmet hard requirements, gravest first: what the job cannot be taken up without, then what is often negotiable. */
export function blockersOf(barriers: Barriers): Blocker[] {
  const { facts, about, country } = barriers;
  const blockers = hardUnmet(barriers.compared).map(hardBlocker);
  const canNotWork = country !== null && about.rightToWork.length > 0 && !about.rightToWork.includes(country);
  if (canNotWork && (facts.rightToWork === 'must_have_right' || facts.rightToWork === 'no_sponsorship'))
    blockers.push({
      label: country,
      kind: 'right_to_work',
      why: { code: 'blocker.rightToWork', params: { country } },
      quote: facts.quotes.rightToWork ?? null,
    });
  const hasLicence = about.drivingLicence !== false || barriers.compared.some((one) => isDriving(one) && isMet(one));
  if (facts.drivingLicence === 'required' && !hasLicence && !blockers.some((one) => one.kind === 'driving_licence'))
    blockers.push({
      label: '',
      kind: 'driving_licence',
      why: { code: 'blocker.drivingLicence' },
      quote: facts.quotes.drivingLicence ?? null,
    });
  for (const proxy of proxiesOf(barriers))
    if (proxy.answer === 'unmet' && blocks(proxy, barriers)) blockers.push(proxyBlocker(proxy));
  return blockers;
}

/** An unmet hard requirement with its alternatives. */
export interface HardUnmet {
  readonly one: Compared;
  readonly group: readonly Compared[];
}

/** Musts that are a licence, registration, certificate or language and are neither shown nor claimed, each group once. */
export function hardUnmet(compared: readonly Compared[]): HardUnmet[] {
  const unmet: HardUnmet[] = [];
  const groupsSeen = new Set<string>();
  for (const one of compared) {
    const { requirement } = one;
    const isHard = requirement.kind === 'credential' || requirement.kind === 'language';
    if (
      !isHard ||
      requirement.strength !== 'must' ||
      requirement.id === null ||
      requirement.implied ||
      one.aside === 'proxy'
    )
      continue;
    const { anyOf } = requirement;
    if (anyOf !== null && groupsSeen.has(anyOf)) continue;
    const group = anyOf === null ? [one] : compared.filter((other) => other.requirement.anyOf === anyOf);
    if (group.some((other) => isMet(other) || isNearlyMet(other) || other.requirement.id === null)) continue;
    if (anyOf !== null) groupsSeen.add(anyOf);
    unmet.push({ one, group });
  }
  return unmet;
}

export function hardBlocker({ one: { requirement, credit }, group }: HardUnmet): Blocker {
  const label = group.map((one) => one.requirement.label).join(' / ');
  const isExpired = credit.candidates.some((one) => one.bridge.via === 'same' && one.held.strength.doubt === 'expired');
  const kind =
    requirement.kind === 'language' ? 'language' : isDrivingId(requirement.id) ? 'driving_licence' : 'credential';
  const isShort = kind === 'language' && credit.candidates.some((one) => one.bridge.via === 'same');
  const code = isExpired
    ? 'blocker.expired'
    : isShort
      ? 'blocker.languageShort'
      : `blocker.${kind === 'language' ? 'language' : 'credential'}`;
  return { label, kind, why: { code, params: { label } }, quote: requirement.quotes[0] ?? null };
}

const isMet = (one: Compared): boolean => one.credit.state === 'proven' || one.credit.state === 'claimed';

/** A language up to one full level short is a gap, not a wall. */
function isNearlyMet({ requirement, credit }: Compared): boolean {
  return (
    requirement.kind === 'language' &&
    credit.candidates.some((one) => one.bridge.via === 'same' && one.level.percent >= LANGUAGE_GAP_PERCENT)
  );
}

const isDrivingId = (id: string | null): boolean => id !== null && DRIVING_IDS.includes(id);
const isDriving = (one: Compared): boolean => isDrivingId(one.requirement.id);

/** Stand-ins for competence, with the user's answer. They never enter the score. */
export function proxiesOf({ facts, about, shown }: Pick<Barriers, 'facts' | 'about' | 'shown'>): StandIn[] {
  const proxies: StandIn[] = [];
  const asked = EDUCATIONS.indexOf(facts.educationMin);
  if (facts.educationMin !== 'none_stated') {
    const said = about.education === null ? -1 : (EDUCATIONS as readonly string[]).indexOf(about.education);
    const answer = Math.max(said, shown.education) >= asked ? 'met' : said < 0 ? 'unknown' : 'unmet';
    proxies.push({ kind: 'education', asked: facts.educationMin, answer, quote: facts.quotes.educationMin ?? null });
  }
  if (facts.experienceYearsMin !== null && facts.experienceYearsMin > 0) {
    const needed = Math.ceil(facts.experienceYearsMin * 12);
    const said = about.yearsOfExperience === null ? -1 : Math.floor(about.yearsOfExperience * 12);
    const answer = Math.max(said, shown.months) >= needed ? 'met' : said < 0 ? 'unknown' : 'unmet';
    proxies.push({
      kind: 'years',
      asked: String(facts.experienceYearsMin),
      answer,
      quote: facts.quotes.experienceYearsMin ?? null,
    });
  }
  return proxies;
}

/** "Or equivalent" opens the door; years within a third of what is asked are worth an application. */
function blocks(proxy: StandIn, { facts, about, shown }: Barriers): boolean {
  if (proxy.kind === 'education') return facts.educationOrEquivalent !== true;
  const months = Math.max(Math.floor((about.yearsOfExperience ?? 0) * 12), shown.months);
  return months * 100 < (facts.experienceYearsMin ?? 0) * 12 * YEARS_BLOCKER_PERCENT;
}

function proxyBlocker(proxy: StandIn): Blocker {
  return {
    label: proxy.asked,
    kind: proxy.kind,
    why: { code: `blocker.${proxy.kind}`, params: { asked: proxy.asked } },
    quote: proxy.quote,
  };
}

/** The band that blockers leave. */
export function capped(band: Band, blockers: readonly Blocker[]): Band {
  return blockers.reduce((lowest, blocker) => lowerBand(lowest, BLOCKER_CAP[blocker.kind]), band);
}
