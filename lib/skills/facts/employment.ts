import type { Employment } from '../../model/posting.ts';
import { type FactText, type Found, holds, quoted } from './found.ts';

const IN_TITLE: readonly (readonly [Employment, RegExp])[] = [
  [
    'apprenticeship',
    /\bapprentice(?:ship)?s?\b(?! (?:coach|tutor|assessor|manager|lead\b|coordinator|co-ordinator|recruit\w+|advis[eo]r|trainer|programme|instructor|officer))|\bauszubildende|\bazubi|\bausbildung (?:zu[mr]|als)|\balternan(?:ce|t)|\bapprenti(?:e|s|ssage)?\b/i,
  ],
  [
    'internship',
    /\bintern(?:ship)?s?\b(?! (?:recruit\w*|program\w*|coordinator|manager|tutor))|\bpraktik(?:um|ant)|\bstagiaire\b|(?:^|[(/-] ?)stage\b|\bstaż|\bstáž|\bbecari[oa]|\bpracticante\b|\bworking student\b|\bwerkstudent|\b(?:student|industrial|summer|undergraduate|year[- ]in[- ]industry) placement\b|\bplacement (?:student|year)\b|\bprácticas\b/i,
  ],
  [
    'bank',
    /(?<!\b(?:investment|commercial|retail|central|food|blood|world|private|corporate|tissue) )\bbank\b(?! (?:account(?!s assistant)|teller|branch|of |manager|holiday|reconcil|clerk))|\bas and when\b|\bzero[- ]hours?\b|\bon[- ]call(?: basis)?\s*$|\bper diem\b|\bPRN\b|\brelief (?!valve)|\bcasual (?!(?:dining|wear|cloth|gam))/i,
  ],
  ['temporary', /\blocum\b|\btemporary\b|\btemp\b|\bseasonal\b|\bbefristet\b/i],
  [
    'part_time',
    /\bpart[- ]?time\b|\bteilzeit\b|\btemps[- ]partiel\b|\b(?:media jornada|jornada parcial|tiempo parcial)\b/i,
  ],
  [
    'contract',
    /\bcontract(?:or)?\s*$|\bcontract(?:or)? (?:position|role|to hire)|\(contract(?:or)?\)|\bfreelancer?\b|\bfixed[- ]term\b|\bFTC\b|\bmaternity cover\b/i,
  ],
  ['full_time', /\bfull[- ]?time\b|\bvollzeit\b|\btemps[- ]plein\b|\b(?:jornada completa|tiempo completo)\b/i],
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
    /\bbank (?:staff|workers?|shifts?|position|post|role|contract) (?:only|basis)|\b(?:on|an?) (?:a )?bank (?:contract|basis)\b|\bjoin (?:our|the) (?:staff )?bank\b|\bbank staff only\b|\b(?:job|contract) type\W{1,3}(?:casual ?\/ ?)?bank\b|\bzero[- ]hours?\b|\b(?:on an? )?(?:as and when|casual|per diem|PRN)(?: required)? (?:basis|contract)\b|\b(?:casual|zero[- ]hours?|hours|relief)\b[^.\n]{0,15}\bas and when (?:required|needed)\b|\bon[- ]call relief\b|\bbank of (?:[\w-]+,? ){0,4}(?:temporary |flexible )?workers\b|\bbank\*\*/i,
    ['bank', 'zero', 'as and when', 'relief', 'casual', 'per diem', 'prn'],
  ],
  [
    'contract',
    /\b(?:\d{1,2}\+?|six|nine|twelve|eighteen|one|two)[- ]?(?:months?|years?)'? (?:fixed[- ]?term|(?:rolling |initial )?contract|FTC)\b|\bFTC\b|\bcontract[- ]to[- ](?:perm|permanent|direct)|\brolling contract\b|\bC2H\b|\b(?:W2|C2C|1099)\b(?=[^.\n]{0,20}(?:contract|only|rate|\$))|\bfixed[- ]term ?(?:contract|until|for|basis|post|position|appointment|\/ ?secondment|secondment)|\b\d{1,2} months fixed[- ]?term|\bcontract[- ]to[- ]hire\b|\bcontract (?:position|role|job|work|basis|assignment|opportunity|duration|length)\b|\b(?:long|short)[- ]term contract\b|\b(?:for|seeking|need|is) an? (?:immediate |new )?contract (?:[\w.#+/-]+ ){0,3}(?:developer|engineer|analyst|designer|administrator|manager|tester|consultant|recruiter|writer)\b|duration\W{1,3}\d{1,2}\+? ?months?|\b(?:job|employment|contract|position) type\W{1,3}(?:contract|fixed|freelance)|[–-] CONTRACT [–-]|\bfreelance (?:position|role|basis)|\bmaternity cover\b|\bindependent contractor\b|\b(?:find|need|seek(?:ing)?|looking for) an? (?:[\w.#+-]+ ){0,3}contractor\b|\bself[- ]employed (?:basis|role|position|contract|\/)|(?:^|\n)\W{0,3}self[- ]employed\b|\b(?:inside|outside) IR35\b/i,
    [
      'contract',
      'ftc',
      'fixed',
      'c2h',
      'w2',
      'c2c',
      '1099',
      'duration',
      'type',
      'freelance',
      'maternity',
      'ir35',
      'self',
    ],
  ],
  [
    'temporary',
    /\btemporary (?:position|role|post|contract|assignment|job|basis|and temporary|vacancy|cover|work)\b|\blocum (?:days?|shifts?|work|cover|position|role)\b|\btemp(?:orary)?[- ]to[- ](?:hire|perm)|\bseasonal (?:position|role|job|work)\b|(?:^|\n)\W{0,3}seasonal\b|\bfixed[- ]?term\b|\b(?:job|employment|contract) type\W{1,3}temporary|\btrainees? for \d{1,2} months|\b(?:interim|short[- ]term|relief|casual|sessional) (?:position|role|contract|basis|cover|post|work|staff)\b|\bsecondment (?:opportunity|post|position|basis|until|for|from|arrangement|\d)|^\W{0,3}secondment\b|\b(?:opportunity for|basis of|as) an? secondment\b|\bopportunity for secondment\b|\btemporary (?:need|requirement|opportunity|funding)\b/i,
    [
      'temp',
      'locum',
      'seasonal',
      'fixed',
      'trainee',
      'interim',
      'short',
      'relief',
      'casual',
      'sessional',
      'secondment',
    ],
  ],
];

/** Part-time work that is on offer, not part-time working that may be asked for. */
const PART_TIME =
  /\bpart(?<!\b(?:two|three|our|and a|other) part)[- ]?time\b(?!(?:,| or| and)? (?:working|requests?|applica\w+|specialty|study|employees|staff\b|students?|arrangements|adult|colleagues|basis would|or flexible|job ?share|consider))|\bteilzeit(?!möglich)\b|\btemps[- ]partiel\b|\b(?:media jornada|jornada parcial|tiempo parcial)\b/i;
const PART_OPTIONAL =
  /\b(?:full|flexible|permanent|either|job ?share)(?:[- ]?time)?(?:,| and| or| ?\/)\s?(?:permanent,? ?)?part[- ]?time|\bpart[- ]?time (?:and|or|\/) (?:flexible|job|full)|\bpart[- ]?time[^.\n]{0,40}\b(?:considered|welcome\w*|possible|available on request)/i;
const FULL_TIME =
  /full(?<!\b(?:less than|many|our|with|their|all|other|years?(?: of)?|years['’]|experience|potential|leads? to an?|to a|into(?: an?)?|benefits (?:for|to)|available to|offered to|eligible) (?:our |all )?full)[- ]?time\b(?!,? (?:staff|team|employees|members|permanent (?:members|staff|employees)|postgraduate|studies|study|education|course|access|care team|or internships?|equivalent\w* experience|or equivalent|dog|student|starting salary|training|(?:[\w-]+ ){0,4}experience\b(?! in years))|-?\s?positions? that)|(?<![\d.])1(?:\.00?)? ?(?:WTE|FTE)\b|\bfull ?(?:and|or|&|\/) ?part[- ]?time\b|\bpart[- ]?time ?\/ ?full[- ]?time\b|\b(?:a|this) full[- ]time (?:position|post|role)\b|\bvollzeit\b|\btemps[- ]plein\b|\bjornada completa\b|\btiempo completo\b/i;
const DAYS = /\b(?:one|two|three|1|2|3) days? (?:a|per) week\b(?![^.\n]{0,30}\b(?:home|remote|office|onsite|on-site))/i;
const PART_OF_FULL =
  /(?<![\d.,])(0?[.,]\d{1,2}) ?(?:WTE|FTE)\b|\b(?:working time|workload|pensum|arbeitspensum|FTE)\W{1,3}(\d{2}) ?%|(?<![\d.–-])(\d{2}) ?%[ -](?:position|post|role|pensum|FTE|contract)\b/gi;
const WEEKLY =
  /\b(\d{1,2}(?:\.\d{1,2})?) ?(?:hours?|hrs?)\.?(?:[ -](?:per|a|each|\/)?[ -]?(?:week|pw|p\/w)|\/week| over \w+ (?:days|shifts|nights)|,? permanent|\s*$)|\b((?:1[5-9]|[23]\d|40)\.\d{1,2}) ?(?:hours?|hrs?)\b(?! ?(?:(?:a|per)? ?(?:shift|day|night|month|fortnight)|of (?:study|cpd|leave)))|\bhours for this (?:post|role|position) (?:are|is) (\d{1,2})\b|\b(?:working|an?) (\d{2}(?:\.\d{1,2})?) hours? (?:post|role|position|contract|the (?:post|success))|\b(?:weekly |contracted |working )?hours(?: (?:per week|of work|available))?\s?[-–:]{1,2}\s?(?:(?:up to|min\.?|minimum|max\.?) )?(\d{1,2}(?:\.\d{1,2})?)\b(?!\s?(?::|[ap]\.?m\b))|\bpart[- ]?time \(?(\d{1,2}(?:\.\d{1,2})?) h/gim;

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
  const full = holds(source, ['full', 'wte', 'fte', 'vollzeit', 'plein', 'complet']) ? FULL_TIME.exec(text) : null;
  const part =
    holds(source, ['part', 'teilzeit', 'media jornada', 'parcial']) && !PART_OPTIONAL.test(text)
      ? PART_TIME.exec(text)
      : null;
  if (hours && hours.value < (full ? 31 : 34)) return { value: 'part_time', quote: hours.quote };
  if (part && (!full || full.index > part.index) && !hours)
    return { value: 'part_time', quote: quotedMatch(text, part) };
  if (full) return { value: 'full_time', quote: quotedMatch(text, full) };
  if (hours && hours.value >= 34) return { value: 'full_time', quote: hours.quote };
  const share = partOfFull(text);
  if (share) return { value: 'part_time', quote: share };
  const days = DAYS.exec(text);
  return days ? { value: 'part_time', quote: quotedMatch(text, days) } : { value: 'unclear', quote: null };
}

/** "0.6 FTE", "Working time: 80 %": less than nine tenths of a full post. */
function partOfFull(text: string): string | null {
  for (const match of text.matchAll(PART_OF_FULL)) {
    const part = match[1] ? Number(match[1].replace(',', '.')) : Number(match[2] ?? match[3]) / 100;
    if (part > 0 && part < 0.9) return quotedMatch(text, match);
  }
  return null;
}

function quotedMatch(text: string, match: RegExpExecArray): string {
  return quoted(text, match.index, match.index + match[0].length);
}

/** Hours of a week, the most when several are stated; null when none are. */
function weeklyHours(text: string): { value: number; quote: string } | null {
  let best: { value: number; quote: string } | null = null;
  for (const match of text.matchAll(WEEKLY)) {
    const value = Number(match.slice(1).find((group) => group !== undefined));
    if (value >= 5 && value <= 60 && (!best || value > best.value))
      best = { value, quote: quoted(text, match.index, match.index + match[0].length) };
  }
  return best;
}

function quoteOf(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text);
  return match ? quoted(text, match.index, match.index + match[0].length) : null;
}
