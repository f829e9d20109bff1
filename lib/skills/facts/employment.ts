import type { Employment } from '../../model/posting.ts';
import { type FactText, type Found, quoted } from './found.ts';

const IN_TITLE: readonly (readonly [Employment, RegExp])[] = [
  ['apprenticeship', /\bapprentice(?:ship)?\b/i],
  [
    'internship',
    /\bintern(?:ship)?s?\b|\bpraktik(?:um|ant)\b|\bstagiaire\b|\bpracticante\b|\bworking student\b|\bwerkstudent/i,
  ],
  ['bank', /\(bank\)|\bbank\s*$|^bank\b|\bbank (?:staff|nurse|worker|band)|\bas and when\b|\bzero[- ]hours?\b/i],
  ['temporary', /\blocum\b|\btemporary\b|\btemp\b|\bseasonal\b/i],
  ['part_time', /\bpart[- ]?time\b|\bteilzeit\b|\btemps partiel\b|\bmedia jornada\b/i],
  [
    'contract',
    /\bcontract(?:or)?\s*$|\bcontract(?:or)? (?:position|role|to hire)|\(contract(?:or)?\)|\bfreelancer?\b|\bfixed[- ]term\b|\bFTC\b|\bmaternity cover\b/i,
  ],
  ['full_time', /\bfull[- ]?time\b|\bvollzeit\b/i],
];

const IN_TEXT: readonly (readonly [Employment, RegExp])[] = [
  ['apprenticeship', /\bthis (?:is an? )?(?:[\w-]+ ){0,3}apprenticeship\b|\bas an apprentice\b/i],
  [
    'internship',
    /\bthis (?:is an? )?(?:[\w-]+ ){0,3}internship\b|\bas an intern\b|\b(?:employment|job|contract) type\W{1,3}intern/i,
  ],
  [
    'bank',
    /\bbank (?:staff|workers?|shifts?|position|post|role|contract) (?:only|basis)|\bjoin (?:our|the) (?:staff )?bank\b|\bbank staff only\b|\b(?:job|contract) type\W{1,3}(?:casual ?\/ ?)?bank\b|\bzero[- ]hours? contract\b|\bBANK\*\*/,
  ],
  [
    'contract',
    /\b(?:\d{1,2}|six|nine|twelve|eighteen)[- ]?months?'? (?:fixed[- ]?term|contract|FTC)\b|\bfixed[- ]term ?(?:contract|until|for|basis|post|position|\/ ?secondment|secondment)|\b\d{1,2} months fixed[- ]?term|\bcontract[- ]to[- ]hire\b|\bcontract (?:position|role|job|work|basis|assignment|opportunity|duration|length)\b|duration\W{1,3}\d{1,2}\+? ?months?|\b(?:job|employment|contract|position) type\W{1,3}(?:contract|fixed|freelance)|[–-] CONTRACT [–-]|\bfreelance (?:position|role|basis)|\bmaternity cover\b|\bindependent contractor\b/i,
  ],
  [
    'temporary',
    /\btemporary (?:position|role|post|contract|assignment|job|basis|and temporary|vacancy)\b|\btemp(?:orary)?[- ]to[- ](?:hire|perm)|\bseasonal (?:position|role|job|work)\b|\bfixed[- ]?term\b|\b(?:job|employment|contract) type\W{1,3}temporary|\btrainees? for \d{1,2} months/i,
  ],
];

const PART_TIME =
  /\bpart[- ]?time(?: ?(?:position|role|post|job|hours|basis|opportunit\w+|vacanc\w+|\(|,|but|and|for|\n)|\s*$)|\bis a ?part[- ]?time|\bhours\W{1,3}part[- ]?time|\b(?:job|employment|contract) type\W{1,3}part/im;
const FULL_TIME =
  /(?<!\bmany )(?<!\bour )(?<!\bwith )(?:\bfull[- ]?time\b|[a-z]full[- ]?time\b)(?!\s(?:staff|team|employees|postgraduate|studies|education|course|access|care team|or internship|equivalent\w+ experience|experience|, or equivalent)|-?\s?positions? that)/i;
const WEEKLY =
  /\b(\d{1,2}(?:\.\d{1,2})?) ?(?:hours?|hrs?)\.?(?:[ -](?:per|a|each|\/)?[ -]?(?:week|pw|p\/w)|\/week)\b|\b(?:weekly )?hours(?: per week)?\s?[-–:]{1,2}\s?(\d{1,2}(?:\.\d{1,2})?)\b/gi;

/** The kind of employment. The title decides before the text, and time-limited before the hours of a week. */
export function readEmployment({ title, text }: FactText): Found<Employment> {
  for (const [value, pattern] of IN_TITLE) {
    if (pattern.test(title)) return { value, quote: quoteOf(text, pattern) };
  }
  for (const [value, pattern] of IN_TEXT) {
    const match = pattern.exec(text);
    if (match) return { value, quote: quoted(text, match.index, match.index + match[0].length) };
  }
  return weekOf(text);
}

/** Full time or part time. When both are offered the posting can be had full time. */
function weekOf(text: string): Found<Employment> {
  const full = FULL_TIME.exec(text);
  const part = PART_TIME.exec(text);
  const hours = weeklyHours(text);
  if (part && (!full || full.index > part.index + 60) && (hours === null || hours.value < 31))
    return { value: 'part_time', quote: quoted(text, part.index, part.index + part[0].length) };
  if (hours && hours.value < 31) return { value: 'part_time', quote: hours.quote };
  if (full) return { value: 'full_time', quote: quoted(text, full.index, full.index + full[0].length) };
  return hours && hours.value >= 34 ? { value: 'full_time', quote: hours.quote } : { value: 'unclear', quote: null };
}

/** Hours of a week, the most when several are stated; null when none are. */
function weeklyHours(text: string): { value: number; quote: string } | null {
  let best: { value: number; quote: string } | null = null;
  for (const match of text.matchAll(WEEKLY)) {
    const value = Number(match[1] ?? match[2]);
    if (value >= 5 && value <= 60 && (!best || value > best.value))
      best = { value, quote: quoted(text, match.index, match.index + match[0].length) };
  }
  return best;
}

function quoteOf(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text);
  return match ? quoted(text, match.index, match.index + match[0].length) : null;
}
