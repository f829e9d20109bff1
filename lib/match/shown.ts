import type { Evidence, Wallet } from '../model/evidence.ts';
import { EDUCATIONS } from '../model/posting.ts';
import { lastDay, type Months, monthsOf, totalMonths } from './dates.ts';

/** What the wallet shows toward proxies. It can answer "met", never "unmet": a wallet may be incomplete. */
export interface ShownByWallet {
  /** Index in `EDUCATIONS`; -1 when none is shown. */
  readonly education: number;
  /** Months of dated work, overlaps once. */
  readonly months: number;
}

export function shownBy(wallet: Wallet, today: string): ShownByWallet {
  const ranges: Months[] = [];
  let education = -1;
  for (const one of wallet.evidence) {
    if (one.kind === 'experience' || one.kind === 'apprenticeship') {
      const range = monthsOf(one.start, one.end, today);
      if (range) ranges.push(range);
    }
    if (one.kind === 'education' || one.kind === 'apprenticeship' || one.kind === 'credential')
      education = Math.max(education, educationOf(one, today));
  }
  return { education, months: totalMonths(ranges) };
}

/** Words of degrees in English, French, German, Spanish and Czech titles, highest first. */
const TITLES: readonly (readonly [pattern: RegExp, education: (typeof EDUCATIONS)[number]])[] = [
  [/\b(ph\.?d|doctor(ate)?|dr\. ?phil|doctorat|doktor)\b/i, 'doctorate'],
  [/\b(master('?s)?|m\.?sc|m\.?a|m\.?eng|mba|mres|magister|maestr[ií]a|mgr|ing)\b/i, 'master'],
  [/\b(bachelor('?s)?|b\.?sc|b\.?a|b\.?eng|llb|licence|grado|bakal[aá][rř]|bc)\b/i, 'bachelor'],
  [/\b(diploma|nvq|btec|apprenticeship|vocational|ausbildung|cap|bts|hnc|hnd)\b/i, 'vocational'],
  [/\b(a[- ]levels?|gcse|high school|secondary|abitur|baccalaur[ée]at|maturita|bachillerato)\b/i, 'secondary'],
];

/** Only finished education counts; credentials only with a level that says so. */
function educationOf(evidence: Evidence, today: string): number {
  const ends = evidence.end ?? evidence.issued;
  if (ends !== null && (lastDay(ends) ?? '9') > today && ends.slice(0, 7) > today.slice(0, 7)) return -1;
  const level = evidence.level;
  if (level?.scheme === 'EQF' || level?.scheme === 'ISCED') {
    const number = level.rank ?? Number(/\d/.exec(level.value)?.[0] ?? Number.NaN);
    const name =
      number >= 8 ? 'doctorate' : number >= 7 ? 'master' : number >= 6 ? 'bachelor' : number >= 3 ? 'vocational' : null;
    if (name && evidence.kind !== 'credential') return EDUCATIONS.indexOf(name);
  }
  if (evidence.kind === 'apprenticeship') return evidence.end === null ? -1 : EDUCATIONS.indexOf('vocational');
  if (evidence.kind === 'credential' && !/degree|diploma/i.test(evidence.achievementType ?? '')) return -1;
  const title = evidence.title.slice(0, 300);
  const found = TITLES.find(([pattern]) => pattern.test(title))?.[1];
  return found ? EDUCATIONS.indexOf(found) : -1;
}
