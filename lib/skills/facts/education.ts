import type { Education } from '../../model/posting.ts';
import { sentenceAround } from '../sentence.ts';
import { type FactText, type Found, quoted } from './found.ts';

const REGISTRATION =
  /\b(?:NMC|HCPC|HPC|GMC|GDC|GPhC|GSCC|GOC|GOsC|RCVS|BACP|Social Work England|SWE)\b(?=[^.\n]{0,40}\b(?:regist\w+|pin|licen\w+))|\bregist(?:ered|ration) (?:with|as)[^.\n]{0,30}\b(?:NMC|HCPC|HPC|GMC|GDC|GPhC|GSCC|GOC|council|nurse|midwife|social worker)\b|\b(?:state )?registered (?:general |mental (?:health )?|adult |children['’]?s |paediatric |learning disabilit\w+ |qualified )?(?:nurses?|midwi\w+|practitioners?|radiographers?|physiotherapists?|dieti[ct]ians?|pharmacists?|social workers?|clinicians?|paramedics?|psychologists?|health ?care professionals?)\b|\b(?:RN|RGN|RMN|RNLD|LPN|LVN)\b|\b(?:newly )?qualified (?:or experienced |and experienced |mental health |adult |general |theatre )?(?:nurses?|midwi\w+|radiographers?|physiotherapists?|occupational therapists?|social workers?|accountants?|pharmacists?|solicitors?|teachers?|applicants and applicants with post)\b|\bprofessional(?:ly)? regist(?:ration|ered)\b|\bpost[- ]?registration\b|\b(?:on|entry (?:to|on(?:to)?)) the (?:GMC )?specialist register\b|\bcurrent (?:nursing |professional )?registration\b|\blicen[cs]ed (?:nurse|physician|attorney|engineer|pharmacist|social worker|electrician)s?\b|\b(?:admitted to|member of) the (?:state )?bar\b|\b(?:CCAB|ACCA|CIMA|ACA)[- ]?(?:\/\w+ )?qualified\b|\b(?:children['’]?s|paediatric|experienced|dedicated) nurse to join\b|\bfull GMC\b|\beligible (?:for|to) regist\w+\b/i;

interface Level {
  readonly value: Education;
  readonly rank: number;
  readonly pattern: RegExp;
}

const LEVELS: readonly Level[] = [
  {
    value: 'secondary',
    rank: 1,
    pattern:
      /\bhigh[- ]school (?:diploma|graduate|degree|education|equivalen\w+|or)\b|\bhigh[- ]school\b(?=[^.\n]{0,20}(?:required|equivalent|ged))|\bG\.?E\.?D\b|\bGCSEs?\b|\b[AO][- ]levels?\b|\bsecondary (?:school )?(?:education|diploma|certificate)\b|\bleaving certificate\b|\bmatric(?:ulation)?\b(?= certificate|,| or)|\babitur\b|\bbachillerato\b|\bschool leavers?\b/gi,
  },
  {
    value: 'vocational',
    rank: 2,
    pattern:
      /\bassociate(?:['’]?s)?(?:['’])? degrees?\b|\bN\.?V\.?Q\.?\b|\bS\.?V\.?Q\.?\b|\bHNC\b|\bHND\b|\bB-?TEC\b|\bcity (?:and|&) guilds\b|\bfoundation degree\b|\b(?:technical|trade|vocational) (?:school|college|diploma|degree|qualification|training|education|certificate)\b|\b(?:college|advanced|national|post[- ]secondary) diploma\b|\bdiploma in\b|\bdiploma or degree\b|\b(?:an?|relevant|industry|professional|recognised|accounting|secretarial|management) (?:accounting |industry |professional |relevant |technical )?qualifications?(?= such as| to be| in [A-Za-z]| or equivalent| \(|,? e\.?g)|\btwo[- ]year degree\b|\b2[- ]year degree\b|\b(?:kauffrau|kaufmann|ausbildung|berufsausbildung)\b|\bAAT\b|\bciclo formativo\b|\bcompleted apprenticeship\b/gi,
  },
  {
    value: 'bachelor',
    rank: 3,
    pattern:
      /\bbachelor(?:['’]?s|s['’]| s)?\b(?! of the)|\bbaccalaureate\b|\bB\.?\s?Sc?\.?\s?(?=(?:degree|in\b|or\b|\/|,|\(|ba\b))(?!and)|\bBSc\b|\bB\.S\b|\bB\.A\b|\bBA ?\/ ?BS\b|\bBS ?\/ ?(?:BA|MS)\b|\bBA (?:degree|in [A-Z]|or BS)\b|\bB\.?Tech\b|\bB\.?Eng\b|\bB\.?E\.? ?\/|\bB\.?Com\b|\bBBA\b|\b(?:university|college|undergraduate|graduate|four[- ]year|4[- ]year|honou?rs|technical|engineering|science|relevant|first|2[.:]1|\(4\) year|numerate|business|law|marketing|accounting|finance|nursing|computer science) degrees?\b|\bdegrees? (?:in\b|qualified|level|educated|or (?:equivalent|above|higher|similar|relevant)|from an?|required|is required|preferred|\(undergraduate\)|with\b)|\beducated to (?:a )?degree\b|\b(?:university|college|recent|engineering|business|honours) graduates?\b(?! level)|\bgraduate (?:of|in|from|calibre|level)\b|\bhold(?:ing)? a degree\b|\bhave a degree\b|\bdegree\b(?= or )|\b(?:studium|hochschulabschluss|licenciatura|grado universitario|título universitario|laurea|licence \(bac)\b/gi,
  },
  {
    value: 'master',
    rank: 4,
    pattern:
      /\bmaster(?:['’]?s|s['’])?(?: level)? degrees?\b|\bmaster(?:['’]s|s['’]) (?:in|or|level|required|and|\/)|\bmaster['’]?s? (?:of|in) (?:science|arts|business|engineering|public|social|computer|law|education)\b|\bM\.?Sc\b|\bM\.?B\.?A\b|\bM\.S\.?\b|\bMS (?:degree|in [A-Z])|\bM\.?Phil\b|\bM\.?Tech\b|\bpost-?graduate degree\b|\badvanced degree\b|\bBac ?\+ ?5\b/gi,
  },
  { value: 'doctorate', rank: 5, pattern: /\bPh\.? ?D\b|\bdoctorate\b|\bdoctoral degree\b|\bD\.?Phil\b/gi },
];

const WISHED =
  /\b(?:(?:a|an|big|huge|strong|definite|real|is) (?:plus|bonus|asset|advantage)|bonus|ideally|nice[- ]to[- ]have|advantage(?:ous)?|beneficial|desir(?:able|ed)|preferred|preferably|preference|highly regarded|not (?:required|essential|necessary)|encouraged|pursuing|participation in|studying (?:for|towards)|while|reimbursement|tuition|support (?:you )?to|opportunity to)\b/i;
const EQUIVALENT =
  /\bor (?:an? |the )?(?:[\w-]+ ){0,2}(?:equivalen\w+|comparable)\b|\bequivalen(?:t|cy|ce)\b|\bor (?:an? )?(?:like|similar|comparable|related|relevant|significant|commensurate|suitable)(?: [\w-]+){0,3} experience\b|\bin lieu of\b|\bor (?:\w+ ){0,3}(?:work|professional|practical|industry|relevant|proven)(?: \w+){0,2} experience\b|\band\/or [^.\n]{0,30}experience\b|\bsubstitut\w+ for\b|\bor experience\b/i;

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
  const registration = REGISTRATION.exec(text);
  if (registration) {
    const end = registration.index + registration[0].length;
    const alike = EQUIVALENT.exec(clauseAfter(text, registration.index, end));
    return {
      level: { value: 'professional_registration', quote: quoted(text, registration.index, end) },
      orEquivalent: { value: alike ? true : null, quote: null },
    };
  }
  const mentions = degreeMentions(text);
  const chosen = choose(
    text,
    mentions.filter((one) => isAsked(text, one)),
  );
  if (!chosen) return { level: { value: 'none_stated', quote: null }, orEquivalent: { value: null, quote: null } };
  const { from, to } = sentenceAround(text, chosen.start, chosen.end);
  const end = Math.min(to, chosen.end + 160);
  const alike = EQUIVALENT.exec(text.slice(Math.max(from, chosen.start - 60), end));
  return {
    level: { value: chosen.value, quote: quoted(text, chosen.start, chosen.end) },
    orEquivalent: { value: alike !== null, quote: alike ? alike[0] : null },
  };
}

function degreeMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const level of LEVELS) {
    for (const match of text.matchAll(level.pattern))
      mentions.push({ ...level, start: match.index, end: match.index + match[0].length });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function isAsked(text: string, { start, end }: Mention): boolean {
  const { from, to } = sentenceAround(text, start, end);
  const clause = text.slice(Math.max(from, start - 60), Math.min(to, end + 90));
  const wished = WISHED.exec(clause);
  if (!wished)
    return !/\bprefer(?:red|able) (?:qualifications?|skills|requirements)[^.\n]{0,20}\W{0,6}$/i.test(
      text.slice(Math.max(0, start - 60), start),
    );
  return /^prefer/i.test(wished[0]) && /preferred or equivalent/i.test(clause);
}

function choose(text: string, mentions: readonly Mention[]): Mention | null {
  let best: Mention | null = null;
  for (let i = 0; i < mentions.length; ) {
    const { to } = sentenceAround(text, mentions[i]!.start, mentions[i]!.end);
    let lowest = mentions[i]!;
    let k = i + 1;
    for (; k < mentions.length && mentions[k]!.start < to; k++)
      if (mentions[k]!.rank < lowest.rank) lowest = mentions[k]!;
    if (!best || lowest.rank > best.rank) best = lowest;
    i = k;
  }
  return best;
}

function clauseAfter(text: string, start: number, end: number): string {
  const { to } = sentenceAround(text, start, end);
  return text.slice(start, Math.min(to, end + 100));
}
