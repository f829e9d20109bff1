import type { Employment, Salary, Workplace } from '../model/posting.ts';

/** More specific words first: an internship may also be full time. Words of en, de, fr, es, it, nl, pl, cs, pt. */
const EMPLOYMENTS: readonly (readonly [Employment, RegExp])[] = [
  ['apprenticeship', /apprentic|ausbildung|alternance|apprentissage|aprendiz/],
  ['internship', /\bintern\b|internship|praktik|\bstage\b|prácticas|estágio|stáž|\btrainee/],
  ['bank', /zero.hours|\bbank staff|per.?diem/],
  ['contract', /contract(?!.*permanent)|freelanc|b2b|self.employed/],
  ['temporary', /tempor|\btemp\b|befristet|\bcdd\b|intérim|fixed.term|seasonal/],
  [
    'full_time',
    /full.?time|vollzeit|temps plein|tiempo completo|jornada completa|tempo pieno|voltijd|pełny etat|plný úvazek|fulltime|\bcdi\b|permanent/,
  ],
  ['part_time', /part.?time|teilzeit|temps partiel|tiempo parcial|media jornada|deeltijd|částečný/],
];

export function employmentOf(text: string): Employment | null {
  const lower = text.toLowerCase().replace(/_/g, ' ').slice(0, 400);
  return EMPLOYMENTS.find(([, words]) => words.test(lower))?.[0] ?? null;
}

const WORKPLACES: readonly (readonly [Workplace, RegExp])[] = [
  [
    'hybrid',
    /\bhybrid|híbrid|flexible workplace|teilweise home|few days at home|occasional remote|télétravail (?:part|fréq|ponct|occas)/,
  ],
  ['remote', /\bremote|telecommut|home.?office|work from home|télétravail|teletrabajo|fully distributed|\banywhere\b/],
  ['onsite', /on.?site|in.?office|in.person|vor ort|sur site|présentiel|presencial/],
];

export function workplaceOf(text: string): Workplace | null {
  const lower = text.toLowerCase().replace(/_/g, ' ').slice(0, 400);
  if (/\b(?:not?|non) remote/.test(lower)) return 'onsite';
  return WORKPLACES.find(([, words]) => words.test(lower))?.[0] ?? null;
}

/** An ISO day out of a date, a date-time, `2020-10-20 20:28:32 UTC` or milliseconds; null for anything else. */
export function dayOf(value: unknown): string | null {
  if (typeof value === 'number' && value > 1e11 && value < 1e13) return new Date(value).toISOString().slice(0, 10);
  if (typeof value !== 'string') return null;
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(value);
  if (iso) return `${iso[1]}-${iso[2]?.padStart(2, '0')}-${iso[3]?.padStart(2, '0')}`;
  if (/^\s*\d{12,13}\s*$/.test(value)) return dayOf(Number(value));
  // `March 9, 2026` or RFC 2822. Forms with numbers only differ by country and are not guessed.
  if (value.length > 60 || !/[a-z]{3}.*\d{4}/i.test(value)) return null;
  const time = Date.parse(`${value.replace(/\b\d{1,2}:\d\d.*$/, '')} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

const UNITS: readonly (readonly [Salary['per'], RegExp])[] = [
  ['hour', /hour|\bhr\b|\/h\b|stunde|heure|\bhora/],
  ['day', /\bday|daily|\btag\b|\bjour\b/],
  ['week', /week|woche|semaine/],
  ['month', /month|\bmo\b|monat|\bmois|\bmes\b|měsíc|mies/],
  ['year', /year|\byr\b|annum|annual|\bann\b|\bp\.?a\.?\b|jahr|\ban\b|año|anno/],
];

export function payPeriodOf(text: string): Salary['per'] | null {
  const lower = text.toLowerCase();
  return UNITS.find(([, words]) => words.test(lower))?.[0] ?? null;
}

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['CAD', /C\$|CA\$|\bCAD\b/],
  ['AUD', /A\$|AU\$|\bAUD\b/],
  ['USD', /\$|\bUSD\b/],
  ['EUR', /€|\bEUR\b/],
  ['GBP', /£|\bGBP\b/],
  ['CZK', /Kč|\bCZK\b/],
  ['PLN', /zł|\bPLN\b/],
  ['INR', /₹|\bINR\b/],
  ['CHF', /\bCHF\b/],
];

/** Pay as a board's pill shows it: `$95/hr - $135/hr`, `£50,000 - £60,000 per annum`. Null when a part is unsaid. */
export function payOf(text: string): Salary | null {
  const line = text.slice(0, 200);
  const currency = SIGNS.find(([, sign]) => sign.test(line))?.[0];
  const amounts = [...line.matchAll(/\d{1,3}(?:[,. \u00a0]\d{3})+|\d+(?:\.\d{1,2})?/g)].slice(0, 2).map(([digits]) => {
    const plain = Number(digits.replace(/[,. \u00a0](?=\d{3}(?!\d))/g, ''));
    return plain;
  });
  const thousands = /\d\s?k(?![\p{L}\d])/iu.test(line) ? 1000 : 1;
  const [first, second] = amounts;
  if (currency === undefined || first === undefined) return null;
  const low = first * thousands;
  const high = (second ?? first) * thousands;
  // Without a period only amounts that no month pays are taken, and only where pay is told by the year.
  const per = payPeriodOf(line) ?? (low >= 15_000 && /USD|CAD|AUD|GBP|EUR/.test(currency) ? 'year' : null);
  return per && low > 0 && high >= low ? { min: low, max: high, currency, per } : null;
}
