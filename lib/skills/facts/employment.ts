import type { Employment } from '../../model/posting.ts';
import { type FactText, type Found, holds, quoted } from './found.ts';

const IN_TITLE: readonly (readonly [Employment, RegExp])[] = [
  ['apprenticeship', /\bapprentice(?:ship)?\b/i],
  [
    'internship',
    /\bintern(?:ship)?s?\b|\bpraktik(?:um|ant)\b|\bstagiaire\b|\bpracticante\b|\bworking student\b|\bwerkstudent/i,
  ],
  [
    'bank',
    /(?<!\b(?:investment|commercial|retail|central|food|blood|world|private|corporate|tissue) )\bbank\b(?! (?:account|teller|branch|of |manager|holiday|reconcil|clerk))|\bas and when\b|\bzero[- ]hours?\b|\bon[- ]call(?: basis)?\s*$|\bper diem\b|\bPRN\b|\bcasual (?!(?:dining|wear|cloth|gam))/i,
  ],
  ['temporary', /\blocum\b|\btemporary\b|\btemp\b|\bseasonal\b/i],
  ['part_time', /\bpart[- ]?time\b|\bteilzeit\b|\btemps partiel\b|\bmedia jornada\b/i],
  [
    'contract',
    /\bcontract(?:or)?\s*$|\bcontract(?:or)? (?:position|role|to hire)|\(contract(?:or)?\)|\bfreelancer?\b|\bfixed[- ]term\b|\bFTC\b|\bmaternity cover\b/i,
  ],
  ['full_time', /\bfull[- ]?time\b|\bvollzeit\b/i],
];

const IN_TEXT: readonly (readonly [Employment, RegExp, readonly string[]])[] = [
  ['apprenticeship', /\bthis (?:is an? )?(?:[\w-]+ ){0,3}apprenticeship\b|\bas an apprentice\b/i, ['apprentice']],
  [
    'internship',
    /\bthis (?:is an? )?(?:[\w-]+ ){0,3}internship\b|\bas an intern\b|\binternship as part of (?:their|your) (?:studies|degree|course)\b|\b(?:employment|job|contract) type\W{1,3}intern/i,
    ['internship', 'an intern', 'type'],
  ],
  [
    'bank',
    /\bbank (?:staff|workers?|shifts?|position|post|role|contract) (?:only|basis)|\bjoin (?:our|the) (?:staff )?bank\b|\bbank staff only\b|\b(?:job|contract) type\W{1,3}(?:casual ?\/ ?)?bank\b|\bzero[- ]hours? contract\b|\b(?:on an? )?(?:as and when|casual|per diem|PRN)(?: required)? (?:basis|contract)\b|\bbank of (?:[\w-]+,? ){0,4}(?:temporary |flexible )?workers\b|\bbank\*\*/i,
    ['bank', 'zero', 'as and when', 'casual', 'per diem', 'prn'],
  ],
  [
    'contract',
    /\b(?:\d{1,2}\+?|six|nine|twelve|eighteen|one|two)[- ]?(?:months?|years?)'? (?:fixed[- ]?term|(?:rolling |initial )?contract|FTC)\b|\bFTC\b|\bcontract[- ]to[- ](?:perm|permanent|direct)|\brolling contract\b|\bC2H\b|\b(?:W2|C2C|1099)\b(?=[^.\n]{0,20}(?:contract|only|rate|\$))|\bfixed[- ]term ?(?:contract|until|for|basis|post|position|\/ ?secondment|secondment)|\b\d{1,2} months fixed[- ]?term|\bcontract[- ]to[- ]hire\b|\bcontract (?:position|role|job|work|basis|assignment|opportunity|duration|length)\b|duration\W{1,3}\d{1,2}\+? ?months?|\b(?:job|employment|contract|position) type\W{1,3}(?:contract|fixed|freelance)|[–-] CONTRACT [–-]|\bfreelance (?:position|role|basis)|\bmaternity cover\b|\bindependent contractor\b/i,
    ['contract', 'ftc', 'fixed', 'c2h', 'w2', 'c2c', '1099', 'duration', 'type', 'freelance', 'maternity'],
  ],
  [
    'temporary',
    /\btemporary (?:position|role|post|contract|assignment|job|basis|and temporary|vacancy)\b|\btemp(?:orary)?[- ]to[- ](?:hire|perm)|\bseasonal (?:position|role|job|work)\b|\bfixed[- ]?term\b|\b(?:job|employment|contract) type\W{1,3}temporary|\btrainees? for \d{1,2} months|\b(?:interim|short[- ]term|relief|casual|sessional) (?:position|role|contract|basis|cover|post|work|staff)\b|\bsecondment (?:opportunity|post|position|until|for|from|\d)|^\W{0,3}secondment\b/i,
    ['temp', 'seasonal', 'fixed', 'trainee', 'interim', 'short', 'relief', 'casual', 'sessional', 'secondment'],
  ],
];

/** Part-time work that is on offer, not part-time working that may be asked for. */
const PART_TIME =
  /\bpart(?<!\b(?:two|three|our|and a|other) part)[- ]?time\b(?!(?:,| or| and)? (?:working|requests?|applica\w+|specialty|study|employees|staff\b|students?|arrangements|adult|colleagues|basis would|or flexible|job ?share|consider))/i;
const PART_OPTIONAL =
  /\b(?:full|flexible|permanent|either|job ?share)(?:[- ]?time)?(?:,| and| or| ?\/)\s?(?:permanent,? ?)?part[- ]?time|\bpart[- ]?time (?:and|or|\/) (?:flexible|job|full)|\bpart[- ]?time[^.\n]{0,40}\b(?:considered|welcome\w*|possible|available on request)/i;
const FULL_TIME =
  /full(?<!\b(?:many|our|with|their|all|other|years?(?: of)?|years['’]|experience|potential|leads? to an?|to a|into(?: an?)?|benefits (?:for|to)|available to|offered to|eligible) (?:our |all )?full)[- ]?time\b(?!,?\s(?:staff|team|employees|members|permanent (?:members|staff|employees)|postgraduate|studies|study|education|course|access|care team|or internships?|equivalent\w* experience|or equivalent|dog|student|starting salary|training|(?:[\w-]+ ){0,4}experience)|-?\s?positions? that)|(?<![\d.])1(?:\.00?)? ?(?:WTE|FTE)\b|\bfull (?:and|or|\/) ?part[- ]?time\b/i;
const DAYS = /\b(?:one|two|three|1|2|3) days? (?:a|per) week\b(?![^.\n]{0,30}\b(?:home|remote|office|onsite|on-site))/i;
const WEEKLY =
  /\b(\d{1,2}(?:\.\d{1,2})?) ?(?:hours?|hrs?)\.?(?:[ -](?:per|a|each|\/)?[ -]?(?:week|pw|p\/w)|\/week|,? permanent|\s*$)|\b(?:weekly |contracted |working )?hours(?: (?:per week|of work|available))?\s?[-–:]{1,2}\s?(?:(?:up to|min\.?|minimum|max\.?) )?(\d{1,2}(?:\.\d{1,2})?)\b(?!\s?[:ap])|\bpart[- ]?time \(?(\d{1,2}(?:\.\d{1,2})?) h/gim;

/** The kind of employment. The title decides before the text, and time-limited before the hours of a week. */
export function readEmployment(source: FactText): Found<Employment> {
  const { title, text } = source;
  for (const [value, pattern] of IN_TITLE) {
    if (pattern.test(title)) return { value, quote: quoteOf(text, pattern) };
  }
  for (const [value, pattern, stems] of IN_TEXT) {
    const match = holds(source, stems) ? pattern.exec(text) : null;
    if (match) return { value, quote: quoted(text, match.index, match.index + match[0].length) };
  }
  return weekOf(source);
}

/** Full time or part time. When both are offered the posting can be had full time. */
function weekOf(source: FactText): Found<Employment> {
  const { text } = source;
  const hours = weeklyHours(text);
  const full = holds(source, ['full', 'wte', 'fte']) ? FULL_TIME.exec(text) : null;
  const part = holds(source, ['part']) && !PART_OPTIONAL.test(text) ? PART_TIME.exec(text) : null;
  if (hours && hours.value < 31) return { value: 'part_time', quote: hours.quote };
  if (part && (!full || full.index > part.index) && !hours)
    return { value: 'part_time', quote: quotedMatch(text, part) };
  if (full) return { value: 'full_time', quote: quotedMatch(text, full) };
  if (hours && hours.value >= 34) return { value: 'full_time', quote: hours.quote };
  const days = DAYS.exec(text);
  return days ? { value: 'part_time', quote: quotedMatch(text, days) } : { value: 'unclear', quote: null };
}

function quotedMatch(text: string, match: RegExpExecArray): string {
  return quoted(text, match.index, match.index + match[0].length);
}

/** Hours of a week, the most when several are stated; null when none are. */
function weeklyHours(text: string): { value: number; quote: string } | null {
  let best: { value: number; quote: string } | null = null;
  for (const match of text.matchAll(WEEKLY)) {
    const value = Number(match[1] ?? match[2] ?? match[3]);
    if (value >= 5 && value <= 60 && (!best || value > best.value))
      best = { value, quote: quoted(text, match.index, match.index + match[0].length) };
  }
  return best;
}

function quoteOf(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text);
  return match ? quoted(text, match.index, match.index + match[0].length) : null;
}
