import type { Salary } from '../../model/posting.ts';
import { type FactText, type Found, quoted } from './found.ts';

const CURRENCIES = new Map<string, string>([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['nz$', 'NZD'],
  ['s$', 'SGD'],
  ['hk$', 'HKD'],
  ['r$', 'BRL'],
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['¥', 'JPY'],
  ['zł', 'PLN'],
  ['pln', 'PLN'],
  ['kč', 'CZK'],
  ['kr', 'SEK'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
]);
const CODES = 'USD|GBP|EUR|CAD|AUD|NZD|CHF|INR|SGD|HKD|JPY|PLN|CZK|SEK|NOK|DKK|ZAR|AED|BRL|MXN|PHP|MYR|ILS|HUF|RON';
const SIGN = `(?:(?:US|CA|C|A|AU|NZ|S|HK|R)?\\$|£|€|₹|¥|₪|₺|₽|₴|Rs\\.?|(?:${CODES})\\s?[$£€₹]?)`;
const AMOUNT = "\\d{1,3}(?:[,.' \\u00a0\\u202f]\\d{2,3}){1,3}(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?";
const SCALE = '\\s?(?:[kK]\\b(?!č)|lakhs?\\b|lacs?\\b|LPA\\b|L\\b|tsd\\b)';
const PER =
  '(?:\\s?(?:/|per|an?|p\\.?)\\s?(?:year|yr|annum|anno|a\\b|month|mo\\b|mth|week|wk|w\\b|day|diem|hour|hr|h\\b)|\\s?p\\.?[ahdm]\\.?(?![\\w])|\\s?(?:annually|hourly|monthly|yearly|annual))';

/** A sum, or two with a dash, "to" or "and" between; the currency before or behind either. */
const MONEY = new RegExp(
  `(${SIGN})\\s?(${AMOUNT})(${SCALE})?(${PER})?(?:\\s{0,2}(?:-|–|—|to|and|up to|tot|bis|\\/)\\s{0,2}(?:${SIGN})?\\s?(${AMOUNT})(${SCALE})?(${PER})?)?` +
    `|(?<![\\d.,])(${AMOUNT})(${SCALE})?(?:(?:\\s?(?:€|zł|Kč|kr\\b))?\\s{0,2}(?:-|–|—|to|and|bis|à|tot|až|til)\\s{0,2}(${AMOUNT})(${SCALE})?)?\\s?(€|£|zł|Kč|kr\\b|(?:${CODES})\\b|LPA\\b)(?!\\s?\\d)`,
  'g',
);

const PAY =
  /\b(?:salary|salaries|comp(?:ensation)?|pay(?:ing|s)?|paid|wages?|rate|remuneration|ote|earn(?:ings)?|package|band|grade|range|income|stipend|ctc|gehalt|vergütung|brutto|bruto|brut|lohn|entgelt|płaca|plat|salarisschaal|salaris|salaire|salario|sueldo|stipendio|vencimento|wynagrodzenie|mzda|lön|lønn|loon|rémunération|retribuzione|annum|annual)\b|\|\s*$/i;
const NOT_PAY =
  /\b(?:bonus|allowance|voucher|relocat\w+|raised|funding|revenue|turnover|budgets?|spend|saving|save|premium|golden|insurance|benefit\)?|401|referral|sign[- ]on|worth|portfolio|sales of|accounts? of|valu\w+|assets|grant|discount|reward|fee|contract value|deal|market|industry|payments?,|saving|sponsorship|supplement|enhancement)\b/i;
/** Begins something else behind a sum: "plus bonus". */
const ANOTHER = /[+,;|(]|\b(?:plus|and|with)\b/i;
const HUGE = /^\s?(?:(?:m|mn|bn?)(?![\p{L}\d])|million|billion|crore|trillion|\+? ?(?:million|billion))/iu;

interface Candidate {
  readonly salary: Salary;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * The pay that is stated, as stated: no conversion between periods or currencies. "Up to" gives 0 as the lower end, a
 * single sum both ends. Sums of bonuses, allowances, funding and turnover are not pay.
 */
export function readSalary({ title, text }: FactText): Found<Salary | null> {
  const best = bestOf(text);
  if (best) return { value: best.salary, quote: quoted(text, best.start, best.end) };
  const titled = bestOf(`${title} salary`);
  return { value: titled?.salary ?? null, quote: null };
}

/** Stands in whatever `MONEY` finds. */
const NAMES_MONEY = new RegExp(`[$£€₹¥₪₺₽₴]|Rs|zł|Kč|kr|LPA|${CODES}`);

function bestOf(text: string): Candidate | null {
  let best: Candidate | null = null;
  if (!NAMES_MONEY.test(text)) return null;
  const dollar = text.includes('$') ? dollarOf(text) : 'USD';
  for (const match of text.matchAll(MONEY)) {
    const candidate = weigh(text, match, dollar);
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  return best;
}

function weigh(text: string, match: RegExpExecArray, dollar: string): Candidate | null {
  const start = match.index;
  const end = start + match[0].length;
  if (HUGE.test(text.slice(end, end + 12))) return null;
  const before = text.slice(Math.max(0, start - 70), start);
  const lineBefore = before.slice(
    Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf(';')) + 1,
  );
  const after = text.slice(end, end + 40).split(/\n|[.;](?=\s)/, 1)[0]!;
  const salary = salaryOf(match, dollar, lineBefore, after);
  if (!salary) return null;
  const stated =
    /(?:year|yr|annum|hour|hr|month|week|day|p\.?[ahdm]|ly)\.?$/i.test(match[0]) ||
    PERIOD_AFTER.test(after) ||
    PERIOD_AFTER_ABROAD.test(after);
  const range = salary.max > salary.min && salary.min > 0;
  const paid = PAY.test(lineBefore);
  if (
    NOT_PAY.test(after.slice(0, 22).split(ANOTHER, 1)[0]!) ||
    (NOT_PAY.test(lineBefore.slice(-45)) && !/\b(?:salary|rate)\b[^.]{0,12}$/i.test(lineBefore))
  )
    return null;
  const alone = salary.min >= LEAST_YEARLY && salary.max <= MOST_YEARLY && PAY_AFTER.test(after);
  const score =
    (alone ? 2 : 0) +
    (paid ? 3 : 0) +
    (stated ? 2 : 0) +
    (range ? 2 : 0) +
    (/\b(?:base )?salary\b/i.test(lineBefore) ? 2 : 0);
  return score >= 2 ? { salary, start, end, score } : null;
}

/** A sum in these bounds with words of pay behind it is a year's pay: "£31k plus tronc", "$85,000 DOE". */
const LEAST_YEARLY = 12_000;
const MOST_YEARLY = 400_000;
const PAY_AFTER =
  /^\s?[,(]?\s?(?:(?:\+|plus) (?:[£$€]|bonus|benefits|tronc|tips|commission|pension|car|overtime|super)|(?:basic|base|OTE|FTE|DOE|pro rata|gross|negotiable|depending on)\b)/i;
/** The same in other languages: "€ brut par mois", "zł miesięcznie", "€ pro Stunde". */
const PERIOD_AFTER_ABROAD =
  /^\s?[,(]?\s?(?:(?:brut[to]*s?|lord[io]|gross|hrubého) )?(?:(?:pro|par|por|per|na|za|im|je|al|i|om|de) (?:l['’])?(?:stunde|jahr|monat|heure|mois|an\b|hora|mes\b|año|ano\b|mês|uur|maand|jaar|godzin|hodinu|ora\b|mese|anno|timme|månad|måned|år\b)|all['’](?:ora|anno)|annui|\/\s?(?:h|mois|monat|mes|maand|mån|mies|měs|año|an|jahr)\b|miesięcznie|měsíčně|mensue|monatlich|jährlich|annuel|rocznie)/iu;
const PERIOD_AFTER =
  /^\s?[,(]?\s?(?:\+ ?|gross |basic |base |brutto )?(?:(?:per|an?|\/)\s?(?:year|annum|hour|hr|month|week|day)|p\.?a\b|pa\b|annual|hourly|monthly|depending on experience|pro rata|\(?dependent|DOE\b)/i;

function salaryOf(match: RegExpExecArray, dollar: string, before: string, after: string): Salary | null {
  const [
    ,
    sign,
    firstText,
    firstScale,
    firstPer,
    secondText,
    secondScale,
    secondPer,
    bareText,
    bareScale,
    bareSecond,
    bareSecondScale,
    trailing,
  ] = match;
  const currency = currencyOf(sign ?? trailing ?? '', dollar);
  const lowText = firstText ?? bareText;
  const highText = secondText ?? bareSecond;
  if (!currency || !lowText) return null;
  const highScale = secondScale ?? bareSecondScale;
  const lakhs = trailing === 'LPA' ? 'LPA' : undefined;
  let low = amountOf(lowText, firstScale ?? bareScale ?? highScale ?? lakhs);
  let high = highText ? amountOf(highText, highScale ?? firstScale ?? bareScale ?? lakhs) : low;
  if (highText && high < low) high = low;
  const per = periodOf(`${firstPer ?? ''} ${secondPer ?? ''} ${after}`, before, high);
  if (!per || !plausible(high, per, currency)) return null;
  if (!highText && /\b(?:up to|maximum|max\.?|bis zu|hasta|jusqu['’]à)\s*$/i.test(before)) low = 0;
  return { min: low, max: high, currency, per };
}

function currencyOf(sign: string, dollar: string): string | null {
  const key = sign.trim().toLowerCase();
  if (key === 'lpa') return 'INR';
  const code = /^[a-z]{3}(?=\s?[$£€₹]?$)/i.exec(key)?.[0]?.toUpperCase();
  if (code && CODES.split('|').includes(code)) return code;
  if (key === '$') return dollar;
  return CURRENCIES.get(key) ?? null;
}

/** A bare "$" is the dollar of the country that the posting names most plainly; the United States' otherwise. */
function dollarOf(text: string): string {
  if (/\b(?:Canada|Canadian|Toronto|Ontario|Vancouver|Montreal|Calgary|Ottawa|British Columbia|Alberta)\b/.test(text))
    return 'CAD';
  if (/\b(?:Australia|Sydney|Melbourne|Brisbane|superannuation)\b/.test(text)) return 'AUD';
  if (/\b(?:New Zealand|Auckland)\b/.test(text)) return 'NZD';
  return /\bSingapore\b/.test(text) ? 'SGD' : 'USD';
}

/** "25,000", "25.000", "25 000,50", "1,50,000", "16.50": the last mark is a decimal one when one or two digits follow. */
function amountOf(written: string, scale: string | undefined): number {
  const plain = written.replace(/[\s'\u00a0\u202f]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(plain);
  const whole = decimal ? plain.slice(0, decimal.index) : plain;
  const value = Number(`${whole.replace(/[.,]/g, '')}.${decimal?.[1] ?? '0'}`);
  const unit = scale?.trim().toLowerCase() ?? '';
  if (unit === 'k' || unit === 'tsd') return value * 1_000;
  return unit.startsWith('la') || unit === 'l' || unit === 'lpa' ? value * 100_000 : value;
}

function periodOf(behind: string, before: string, high: number): Salary['per'] | null {
  if (
    /(?<![a-z])(?:per|\/|an?|p\.?)\s?(?:hour|hr|h\b)|\bhourly|\bp\.?h\b|\bpro stunde\b|\bpar heure\b|\bpor hora\b|\bde l['’]heure\b|\b(?:per|pro|par|por|na|za) (?:stunde|uur|godzinę|hodinu|ora|timme)|all['’]ora\b|\bgodzinowo\b/i.test(
      behind,
    )
  )
    return 'hour';
  if (/(?<![a-z])(?:per|\/|a|p\.?)\s?(?:day|diem)|\bdaily/i.test(behind)) return 'day';
  if (/(?<![a-z])(?:per|\/|a|p\.?)\s?(?:week|wk)|\bweekly/i.test(behind)) return 'week';
  if (
    /(?<![a-z])(?:per|\/|a|p\.?)\s?(?:month|mo\b|mth)|\bmonthly|\bp\.?m\b|\bpro monat\b|\bmonatlich|\bpar mois\b|\b(?:al|por) mes\b|\b(?:im|je) monat\b|\bper (?:maand|månad|måned)\b|miesięcznie|\bmies\.|\/ ?mies\b|měsíčně|\/ ?měs|\bmensu(?:el|al)|\bal mese\b|\bpor mês\b|\bi månaden\b|\bom måneden\b|\/ ?(?:mois|mes|monat|maand|mån)\b/i.test(
      behind,
    )
  )
    return 'month';
  if (
    /year|yr|annum|annual|\bp\.?a\b|\bjahr|jährlich|\bpar an\b|\/ ?an\b|annuel|\/ ?año|al año|\banual|rocznie|ročně|per jaar|all['’]anno|por ano|årlig|om året/i.test(
      behind,
    )
  )
    return 'year';
  if (/\bhour(?:ly)?\b/i.test(before)) return 'hour';
  if (/\b(?:daily|day) rate\b/i.test(before)) return 'day';
  if (/\bmonth(?:ly)?\b/i.test(before)) return 'month';
  if (high >= 10_000) return 'year';
  return high >= 5 && high <= 150 ? 'hour' : null;
}

const RANGES: Readonly<Record<Salary['per'], readonly [number, number]>> = {
  hour: [3, 1_000],
  day: [30, 10_000],
  week: [100, 50_000],
  month: [300, 500_000],
  year: [4_000, 5_000_000],
};

/** Currencies of small units may be paid in larger figures. */
function plausible(high: number, per: Salary['per'], currency: string): boolean {
  const [least, most] = RANGES[per];
  const wide = 'INR JPY HUF CZK PHP MXN RUB'.includes(currency) ? 100 : 1;
  return high >= least && high <= most * wide;
}
