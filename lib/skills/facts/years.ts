import { isPreferred } from '../leaning.ts';
import { sentenceAround } from '../sentence.ts';
import { type FactText, type Found, quoted } from './found.ts';
import { SMALL_NUMBER, smallNumber } from './number.ts';

/** "3 years", "5+ yrs", "two to three years", "five (5) years", "6 months", "2 años", "3 Jahre". */
const SPAN = new RegExp(
  `(?:(?<!\\d)(?<!\\d[.,])(?=\\d)|(?:\\b|experience|requirements)(?=[a-z]))(${SMALL_NUMBER})\\s{0,2}(?:\\(\\d{1,2}\\)\\s?)?(\\+|plus\\b|or more\\b)?\\s{0,2}(?:(?:-|–|—|to|or)\\s{0,2}(?:${SMALL_NUMBER})\\s{0,2}(?:\\(\\d{1,2}\\))?\\+?\\s{0,2})?[- ]?(?:proven |full |recent |solid )?(years?(?!ly)|yrs?|yoe|months?(?!ly)|(?:años|ans|anni|anos|Jahren?|jaar|lat|let|år|vuotta)\\b)['’]?\\+?`,
  'gi',
);

/** What must stand near for the years to be of experience. */
const EXPERIENCE =
  /\b(?:experience|experiencia|experiência|expérience|esperienza|\w*erfahrung|ervaring|doświadczeni\w+|praxe|erfarenhet|erfaring|kokemus\w*|track record|background|post[- ]?(?:registration|qualif\w+)|seniority|exp\b|yoe\b|expertise|PQE\b)/i;

/** Wording that continues "N years" into the work done. */
const WORKING =
  /^\s*(?:of\s+)?(?:under your belt|behind the|professional|commercial|industry|relevant|related|progressive|hands[- ]on|practical|proven|media|managerial|supervisory|(?:in|as|with|from|on|driving|operating|providing|working|doing|managing|building|developing|selling|leading|designing|programming|writing|running|teaching|using|supporting|delivering)\b)/i;

const NOT_OF_THE_PERSON =
  /\b(?:past|lasts?|lasting|runs? (?:for|over)|(?:in|been) (?:business|operation|existence|trading|operating) (?:for|since)|last|previous|next|first|within|every|after|under|below|aged?|ages|history of|whose average experience is|established (?:for|over)|founded|has been|have been|since|for (?:over|nearly|almost))(?: the| over| a| more than)*\s*$/i;
const NOT_WORK =
  /^\s*(?:old\b|ago\b|of age|fixed|contract|warranty|in a row|in business|(?:college |university |bachelor|undergraduate )?degree|diploma|program|college|university|course|placement|post[- ]?graduate (?:training|study|education)|\(date)/i;
const LIMIT = /\b(?:up to|no more than|(?<!no )less than|maximum(?: of)?|permitted to)\s[^.\n]{0,40}$/i;
/** The experience that the company has. */
const OF_THE_COMPANY =
  /\b(?:we|company|firm|business|organi[sz]ation|agency|group|founders?|team|inc|ltd|llc|limited|partners?|apprentices?|trainees?|students?) (?:\w+ ){0,2}(?:has|have|with|boasts?|brings?|offers?|possess\w*|shares?|gains?|gets?)\b(?: (?:well|a total|combined|an? \w+) (?:of )?)?(?: over| more than| nearly| almost| some| around)?\s*$|\b(?:combined|collective)(?: total)?(?: of)?(?: over| more than)?\s*$/i;
/** "With over 20 years of experience, our company is …": before the years, and behind them. */
const LED_BY_WITH = /(?:^|[.!?\n])\s{0,3}With (?:over |more than |nearly |almost |some |around )?(?:an? )?$/i;
const IS_A_COMPANY =
  /^[^.\n]{0,80}?[, ](?:(?:[Oo]ur|[Tt]he|[Tt]his) (?:company|client|team|firm|agency|business|group|practice)|we|[A-Z][\w&’'-]{1,30}(?: [A-Z][\w&’'-]{1,30}){0,3} (?:is|are|has|provides?|offers?))\b/;
/** Years that stand in for a degree. */
const INSTEAD = /^[^.\n]{0,60}\b(?:in lieu of|instead of|in place of|substitut\w+ for)\b/i;
const AFTER_DEGREE =
  /\b(?:degree|bachelor['’]?s?|master['’]?s|diploma|qualification|BSc|BA|BS)\b[^.;\n]{0,40}\bor (?:at least |minimum |a minimum of )?$/i;
/** "4+ years of development": what a company says of itself is left out. */
const OF_WORK =
  /^\s*(?:of|in|as) (?!(?:history|growth|innovation|excellence|success|service\b|continuous|tradition|heritage|being|age|operation|existence|business\b)\b)\w/i;
/** From this many on years are the company's own ("a provider with over 30 years' experience"), unless they are demanded. */
const COMPANY_YEARS = 20;
const DEMANDED = /\b(?:at least|minimum|min\.|must|require[ds]?|need)\b/i;
/** Words of having worked, in front of the years. */
const WORKED =
  /\b(?:worked|working|served|practi[sc]ed|employed|qualified|(?:have|having|has) (?!resided|lived)(?:\w+ed|been an?))\b[^.\n]{0,50}\bfor (?:at least |a minimum of |minimum |over |more than )?(?:the )?$/i;

/** "between two and", directly before "four years". */
const BETWEEN = new RegExp(`\\bbetween (${SMALL_NUMBER}) and $`, 'i');

/** "Years of experience: 5-8", as a line of a form. */
const FIELD = /\byears of (?:work |relevant )?experience(?: required)?\s?:\s{0,2}(\d{1,2})\b/i;

/** Postings state years some ten times; of a text made of them the first are read. */
const MOST_SPANS = 100;

/** Further apart, "or" joins something else than the two spans of years. */
const ALTERNATIVE_REACH = 140;

interface Span {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Years of experience that are asked for at least: of ranges the lower end, of several demands the highest (they hold
 * together), of alternatives in one sentence the lowest. Wishes ("preferred") do not count.
 */
export function readYears({ text }: FactText): Found<number | null> {
  const spans = experienceSpans(text).filter((span) => !isPreferred(text, span.start, span.end));
  let best: Span | null = null;
  for (let i = 0; i < spans.length; ) {
    const sentence = sentenceAround(text, spans[i]!.start, spans[i]!.end);
    let lowest = spans[i]!;
    let k = i + 1;
    for (; k < spans.length && spans[k]!.end <= sentence.to; k++) {
      const between = text.slice(spans[k - 1]!.end, spans[k]!.start);
      if (between.length > ALTERNATIVE_REACH || !/,? or (?:[\w'’-]+ ){0,4}$/i.test(between)) break;
      if (spans[k]!.years < lowest.years) lowest = spans[k]!;
    }
    if (!best || lowest.years > best.years) best = lowest;
    i = k;
  }
  return best ? { value: best.years, quote: quoted(text, best.start, best.end) } : { value: null, quote: null };
}

function experienceSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(SPAN)) {
    const start = match.index;
    const end = start + match[0].length;
    const months = /^month/i.test(match[3]!);
    const lower = BETWEEN.exec(text.slice(Math.max(0, start - 24), start))?.[1];
    const amount = smallNumber(lower ?? match[1]!);
    const years = months ? Math.round((amount / 12) * 100) / 100 : amount;
    if (!(years > 0 && years <= 30) || !isOfExperience(text, start, end, months)) continue;
    if (years >= COMPANY_YEARS && !DEMANDED.test(text.slice(Math.max(0, start - 60), end + 80))) continue;
    spans.push({ years, start, end });
    if (spans.length === MOST_SPANS) break;
  }
  const field = FIELD.exec(text);
  if (spans.length === 0 && field && Number(field[1]) > 0)
    spans.push({ years: Number(field[1]), start: field.index, end: field.index + field[0].length });
  return spans;
}

function isOfExperience(text: string, start: number, end: number, months: boolean): boolean {
  const { from, to } = sentenceAround(text, start, end);
  const before = text.slice(Math.max(from, start - 60), start);
  const after = text.slice(end, Math.min(to, end + 110));
  if (NOT_WORK.test(after) || INSTEAD.test(after) || LIMIT.test(before) || OF_THE_COMPANY.test(before)) return false;
  if (/^,? (?:we|our|the (?:company|firm))\b/i.test(after)) return false;
  if (LED_BY_WITH.test(before) && IS_A_COMPANY.test(after)) return false;
  if (AFTER_DEGREE.test(before) && /^\s{0,2}(?:of )?(?:[\w-]+ )?equivalent\b/i.test(after)) return false;
  if (WORKED.test(before) && !/\b(?:we|our|company)\b/i.test(before)) return true;
  const near = EXPERIENCE.test(after) || /yoe$/i.test(text.slice(start, end));
  if (NOT_OF_THE_PERSON.test(before)) return false;
  if (near) return !months || EXPERIENCE.test(after.slice(0, 60));
  if (months) return false;
  if (/^\s*min(?:imum)?\b/i.test(after)) return true;
  if (text.slice(start, end).includes('+') && OF_WORK.test(after)) return true;
  if (/^\)/.test(after) && /\(\s?(?:at least |minimum |min\.? )?$/i.test(before)) return true;
  return /\bexp(?:erience)?\b[^.]{0,50}$/i.test(before) || WORKING.test(after);
}
