import type { Education } from '../../model/posting.ts';
import { isPreferred } from '../leaning.ts';
import { isNegated } from '../negation.ts';
import { sentenceAround } from '../sentence.ts';
import { type FactText, type Found, quoted } from './found.ts';

const REGISTRATION =
  /\bRVN\b|\badmitted solicitors?\b|\bQT(?:S|LS)\b|\b(?:part[- ])?qualified actuar\w+|\b(?:NMC|HCPC|HPC|HPSET|GMC|GDC|GPhC|GSCC|GOC|GOsC|RCVS|BACP|Social Work England|SWE)\b(?=[^.\n]{0,40}\b(?:regist\w+|pin|licen\w+))|\bregist(?:ered|ration|er) (?:with|as|to) (?:the |a |an )?(?:[\w'’&-]+,? ){0,5}(?:council|board|body|college)\b|\bpart (?:one|two|1|2)\b[^.\n]{0,30}\b(?:nursing |NMC )?register\b|\bprofessionally qualified\b|\bcurrently registered\b|\bregist(?:ered|ration) (?:with|as)[^.\n]{0,30}\b(?:NMC|HCPC|HPC|HPSET|GMC|GDC|GPhC|GSCC|GOC|council|nurse|midwife|social worker)\b|\b(?:state )?registered (?:general |dental |veterinary |mental (?:health )?|adult |children['’]?s |paediatric |learning disabilit\w+ |qualified )?(?:nurses?|midwi\w+|practitioners?|radiographers?|physiotherapists?|dieti[ct]ians?|pharmacists?|social workers?|clinicians?|paramedics?|psychologists?|health ?care professionals?)\b|\b(?:RN|RGN|RMN|RNLD|LPN|LVN)\b|(?<!\bnon-)(?<!\bun)(?:newly |recently |suitably |fully |appropriately )?\bqualified (?:(?:or|and|\/) )?(?:[\w-]+,? ){0,4}?(?:nurses?|midwi\w+|radiographers?|physiotherapists?|therapists?|social workers?|accountants?|pharmacists?|solicitors?|teachers?|psychologists?|physiologists?|practitioners?|doctors?|paramedics?|dieti[ct]ians?|applicants and applicants with post)\b|\bprofessional(?:ly)? regist(?:ration|ered)\b|\bpost[- ]?registration\b|\b(?:on|entry (?:to|on(?:to)?)) the (?:GMC )?specialist register\b|\bcurrent (?:nursing |professional )?registration\b|\blicen[cs]ed (?:nurse|physician|attorney|engineer|pharmacist|social worker|electrician)s?\b|\b(?:admitted to|member of) the (?:state )?bar\b|\b(?:CCAB|ACCA|CIMA|ACA)[- ]?(?:\/\w+ )?qualified\b|\b(?:children['’]?s|paediatric|experienced|dedicated) nurse to join\b|\bfull GMC\b|\b(?:qualified )?(?:fellow|chartered member) of the (?:[\w&'’]+ ){0,8}(?:institute|institution|faculty|society|college)\b|\b(?:gas safe|NICEIC|SIA)[- ](?:registered|registration|licen[cs]ed?)\b|\bchartered (?:engineer|accountant|surveyor|physiotherapist|psychologist|actuary|legal executive)\b|\beligible (?:for|to) regist\w+\b/gi;

/** A level of education with the words for it; of two levels the higher has the higher rank. */
export interface Level {
  readonly value: Education;
  readonly rank: number;
  readonly pattern: RegExp;
}

const LEVELS: readonly Level[] = [
  {
    value: 'secondary',
    rank: 1,
    pattern:
      /\bhigh[- ]?school (?:diploma|graduate|degree|education|equivalen\w+|or)\b|\bhigh[- ]school\b(?=[^.\n]{0,20}(?:required|equivalent|ged))|\bG\.?E\.?D\b|\bGCSEs?\b|\b[AO][- ]levels?\b(?! ?\d| of\b)|\bsecondary (?:school )?(?:education|diploma|certificate)\b|\bleaving certificate\b|\bmatric(?:ulation)?\b(?= certificate|,| or)|\babitur\b|\bbachillerato\b|\bschool leavers?\b/gi,
  },
  {
    value: 'vocational',
    rank: 2,
    pattern:
      /\bassociate(?:['’]?s)?(?:['’])? degrees?\b|\bN\.?V\.?Q\.?\b|\bS\.?V\.?Q\.?(?:\b|(?=[1-5]))|\blevel [2-5] (?:diploma|qualification|certificate)\b|\bHNC\b|\bHND\b|\bB-?TEC\b|\bcity (?:and|&) guilds\b|\bfoundation degree\b|\b(?:technical|trade|vocational) (?:school|college|diploma|degree|qualification|training|education|certificate)\b|\b(?:college|advanced|national|post[- ]secondary) diploma\b|\b(?:education|educated|trained) to diploma\b|\bdiploma level\b|\bdiploma in\b|\bdiploma or degree\b|\b(?:an?|relevant|industry|professional|recognised|accounting|secretarial|management) (?:accounting |industry |professional |relevant |technical )?qualifications?(?= such as| to be| in [A-Za-z]| or equivalent| \(|,? e\.?g)|\btwo[- ]year degree\b|\b2[- ]year degree\b|\b(?:kauffrau|kaufmann|ausbildung|berufsausbildung)\b|\bAAT\b|\bciclo formativo\b|\bcompleted apprenticeship\b|\bhold (?:an? )?(?:(?!BSc|MSc|degree|bachelor|master|GCSE)[\w/&-]+ ){0,5}qualification|\btyping qualification|\bRSA (?:II|III|2|3)\b/gi,
  },
  {
    value: 'bachelor',
    rank: 3,
    pattern:
      /\bbachelor(?:['’]?s|s['’]| s)?\b(?! of the)|\bbaccalaureate\b|\bB\.?\s?Sc?\.?\s?(?=(?:degree|in\b|or\b|\/|,|\(|ba\b))(?!and)|\bBSc\b|\bB\.S\b|\bBS (?:[A-Z]\w+(?:ing|ics)|Comp(?:uter)?)\b|\bB\.A\b|\bBA ?\/ ?BS\b|\bBS ?\/ ?(?:BA|MS)\b|\bBA (?:degree|in [A-Z]|or BS)\b|\bB\.?Tech\b|\bB\.?Eng\b|\bB\.?E\.? ?\/|\bB\.?Com\b|\bBBA\b|\bLL\.?B\b|\bdegree[- ]level\b|\bBSCS\b|(?:\b(?:university|college|undergraduate|graduate|four[- ]year|4[- ]year|honou?rs|technical|engineering|science|relevant|first|2[.:]1|numerate|business|law|marketing|accounting|finance|nursing|computer science)|\(4\)[- ]year) degrees?\b|\bdegrees? (?:in\b|qualified|level|educated|or (?:equivalent|above|higher|similar|relevant)|from an?|required|is required|preferred|\(undergraduate\)|with\b)|\beducated to (?:a )?degree\b|\b(?:university|college|recent|engineering|business|honours) graduates?\b(?! level)|\bgraduate (?:of|in|from|calibre|level)\b|(?<![\d:])2[:.][12](?= (?:or|in|degree|honou?rs))|\bhold(?:ing)? a degree\b|\bhave a degree\b|(?<=\b(?:an?|relevant|related|appropriate|technical|scientific|mathematical|stem|\w*(?:ing|ics|ogy|omy|ence|ities|work|law|nursing|business|art|arts|studies|admin\w*)\)?) )degrees?\b(?! of (?!science|arts|engineering))|(?<=\(\w+\) )degree\b|\bdegree\b(?= or )|\bdegree(?= ?\/ ?(?:diploma|post[- ]?graduate))|(?<=(?:post[- ]?graduate ?\/ ?|\bto ))degree\b(?= [A-Z]| level)|\b(?:studium|hochschulabschluss|licenciatura|grado (?:universitario|en)|bac ?\+ ?[34]|título universitario|laurea|licence \(bac)\b/gi,
  },
  {
    value: 'master',
    rank: 4,
    pattern:
      /\bmaster(?:['’]?s|s['’])?(?: level)? degrees?\b|\bmaster(?:['’]s|s['’]) (?:in|or|level|required|and|\/)|\bmaster['’]?s? (?:of|in) (?:science|arts|business|engineering|public|social|computer|law|education)\b|\bM\.?Sc\b|\bM\.?B\.?A\b|\bM\.S\.?\b|\bMS (?:degree|in [A-Z])|\bM\.?Phil\b|\bM\.?Tech\b|\bpost[- ]?graduate (?:degree|qualification)\b|\badvanced degree\b|\bBac ?\+ ?5\b/gi,
  },
  { value: 'doctorate', rank: 5, pattern: /\bPh\.? ?D\b|\bdoctorate\b|\bdoctoral degree\b|\bD\.?Phil\b/gi },
];

/** Directly before people with whom, or under whom, one works. */
const OTHERS =
  /\b(?:supervision of|supervised by|support(?:ing|ed by)?|alongside|assist(?:ing)?|working with|work with|team of|led by|provided by|delivered by|consists of|including|supporting|senior|student to|our)\s+(?:our |the |a )?$/i;
/** Studies that the employer offers or that are under way, not asked for. */
const OFFERED =
  /\b(?:pursuing|participation in|studying (?:for|towards)|reimbursement|tuition|support (?:you )?(?:to|with|through)|opportunity to|post graduate training|towards (?:a|an|the)|work(?:ing)? towards|lead(?:s|ing)? to(?:wards)?|(?:will|to) (?:\w+ )?(?:undertake|complete|study|gain|work for)|award of|funded to|up to and including)\b[^,;.\n•]{0,60}$/i;
const EQUIVALENT =
  /\bor (?:an? |the )?(?:[\w-]+ ){0,2}(?:equivalen\w+|comparable)\b|\bequivalen(?:t|cy|ce)\b|\bor (?:an? )?(?:like|similar|comparable|related|relevant|significant|commensurate|suitable)(?: [\w-]+){0,3} experience|\bin lieu of\b|\bor (?:\w+ ){0,3}(?:work|professional|practical|industry|relevant|proven)(?: \w+){0,2} experience|\band\/or [^.\n]{0,30}experience|\bsubstitut\w+ for\b|\bor experience\b|(?:\/|\bor )\s?(?:a )?GED\b|\bor (?:an)?other (?:relevant )?profession/i;

interface Mention extends Level {
  readonly start: number;
  readonly end: number;
}

export interface EducationFound {
  readonly level: Found<Education>;
  /** Whether experience or another qualification is said to do as well; null when no education is stated. */
  readonly orEquivalent: Found<boolean | null>;
}

/**
 * The least education that is asked for. A registration with a professional body stands above degrees; of the levels in
 * one sentence the lowest suffices ("Bachelor's or Master's"), of several sentences the highest is needed. Levels that are
 * only wished for count when "or equivalent" stands beside them, or when nothing else is stated and they are "preferred".
 */
export function readEducation({ text }: FactText): EducationFound {
  const registration = registrationAsked(text);
  if (registration) {
    const alike = equivalentNear(text, registration.start, registration.end);
    return {
      level: { value: 'professional_registration', quote: quoted(text, registration.start, registration.end) },
      orEquivalent: { value: alike === null ? null : true, quote: alike },
    };
  }
  const mentions = degreeMentions(text);
  const chosen = choose(
    text,
    mentions.filter((one) => isAsked(text, one)),
  );
  if (!chosen) return { level: { value: 'none_stated', quote: null }, orEquivalent: { value: null, quote: null } };
  const alike = mentions
    .filter((one) => one.value === chosen.value)
    .map((one) => equivalentNear(text, one.start, one.end));
  const words = alike.find((found) => found !== null) ?? null;
  return {
    level: { value: chosen.value, quote: quoted(text, chosen.start, chosen.end) },
    orEquivalent: { value: words !== null, quote: words },
  };
}

/** The first demand for a registration that is not about the people one works with. */
function registrationAsked(text: string): { start: number; end: number } | null {
  for (const match of text.matchAll(REGISTRATION)) {
    if (OTHERS.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The words that let something else count, on the same line; null when there are none. */
function equivalentNear(text: string, start: number, end: number): string | null {
  const line = text.lastIndexOf('\n', start) + 1;
  const stop = text.indexOf('\n', end);
  const around = text.slice(Math.max(line, start - 70), Math.min(stop < 0 ? text.length : stop, end + 150));
  const inside = /(?<=[a-z)])\.(?=\s?[A-Z])|•/.exec(around.slice(end - Math.max(line, start - 70)));
  const cut = inside ? around.slice(0, end - Math.max(line, start - 70) + inside.index) : around;
  return EQUIVALENT.exec(cut)?.[0] ?? null;
}

/** Postings name few degrees; of a text made of them the first are read. */
const MOST_MENTIONS = 80;

function degreeMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const level of LEVELS) {
    for (const match of text.matchAll(level.pattern)) {
      if (/^[ao] level/.test(match[0])) continue;
      mentions.push({ ...level, start: match.index, end: match.index + match[0].length });
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return mentions.filter((one, i) => i === 0 || one.start >= mentions[i - 1]!.end).slice(0, MOST_MENTIONS);
}

function isAsked(text: string, { start, end }: Mention): boolean {
  if (OFFERED.test(text.slice(Math.max(0, start - 80), start)) || isNegated(text, start, end)) return false;
  return !isPreferred(text, start, end) || /^[^,;.\n]{0,30}preferred or equivalent/i.test(text.slice(end, end + 60));
}

function choose(text: string, mentions: readonly Mention[]): Mention | null {
  let best: Mention | null = null;
  for (let i = 0; i < mentions.length; ) {
    const { to } = sentenceAround(text, mentions[i]!.start, mentions[i]!.end);
    let lowest = mentions[i]!;
    let k = i + 1;
    for (; k < mentions.length && (mentions[k]!.start < to || isAlternative(text, mentions[k - 1]!, mentions[k]!)); k++)
      if (mentions[k]!.rank < lowest.rank) lowest = mentions[k]!;
    if (!best || lowest.rank > best.rank) best = lowest;
    i = k;
  }
  return best;
}

/** "… eight years; or an advanced degree with six": the next demand begins with "or". */
function isAlternative(text: string, before: Mention, next: Mention): boolean {
  if (next.start - before.end > 220) return false;
  return /[;.]\s{0,2}or,? (?:an? |the )?(?:[\w-]+ ){0,2}$/i.test(text.slice(before.end, next.start));
}
