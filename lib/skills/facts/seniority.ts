import type { Seniority } from '../../model/posting.ts';
import { type FactText, type Found, quoted } from './found.ts';

/** Titles, the first that fits decides. Account, product and project managers are specialists, not leaders of people. */
const IN_TITLE: readonly (readonly [Seniority, RegExp])[] = [
  [
    'entry',
    /\b(?:intern|internship|interns|trainee|graduate|junior|jr|apprentice|entry[- ]level|student|st1|ct1|fy[12]|imt|placement|school leaver|werkstudent|stagiaire)\b/i,
  ],
  [
    'executive',
    /\b(?:(?:vice|svp|evp) ?president|vp|svp|evp|chief|c[efotmip]o|president|(?:country|regional general|general|managing) (?:manager|director|partner)|board member)\b|(?<!\b(?:art|creative|associate|assistant|music|clinical|medical|nursing|technical|film|funeral|program(?:me)?) )\bdirector\b|\bassistant director\b|\bexecutive director\b/i,
  ],
  [
    'lead',
    /\b(?:lead|leader|head|supervisor|team ?leads?|staff (?:software |machine |data )?(?:engineer|scientist)|architect|foreman|matron|superintendent|captain|principal engineer|director|chef de partie)\b/i,
  ],
  [
    'senior',
    /\b(?:senior|sr|principal|advanced|expert|consultants? (?:in|physician|psychiatrist|forensic|surgeon|anaesthetist|radiologist|paediatrician|clinical)|locum consultant|band 8\w?|band 7|band 6(?! (?:&|and|\/|-|or) 7))\b/i,
  ],
  ['entry', /\bband [2345]\b/i],
  [
    'mid',
    /\bband 6\b|\bmid(?:dle)?[- ](?:level|senior|weight|market)?\b|\bintermediate\b|\bspecialty doctor\b|\bII\b/i,
  ],
];

const MANAGER = /\bmanagers?\b/i;
/** Managers of things, not of people. */
const SPECIALIST_MANAGER =
  /\b(?:(?:key |enterprise |strategic |technical )?account|product|project|program(?:me)?|marketing|brand|community|content|partner(?:ship)?s?|engagement|campaign|customer success|relationship|case|area|data|analytics|contracts?|category|communications|events?|social media|release|acquisition|territory|pr|success|property|office|portfolio|growth|risk|digital|vendor|bid|asset|seo|channel)\b(?: [&\w-]+){0,3} managers?\b/i;

/** Work that is usually one's first in a field when nothing else is said. */
const FIRST_JOBS =
  /\b(?:assistant|receptionist|support worker|hca|agent|telemarket\w*|telesales|promotional|labou?rers?|merchandiser|data entry|helpdesk|help desk|cashier|clerk|porter|cleaner|crew|server|waiter|waitress|barista|host(?:ess)?|packer|picker|warehouse (?:operative|associate|worker)|call cent(?:er|re)|customer service (?:associate|representative|rep)|sales associate|retail|marketing exec|caregiver|carer|courier|driver's mate|operative|bank facilities|steward)\b/i;
const NOT_FIRST =
  /\b(?:physician|research|executive|personal|legal|operating) assistants?\b|\bassistant (?:manager|director|professor|head)\b/i;

const NURSES = /\b(?:nurse|midwife|radiographer|physiotherapist|practitioner|rmn|rgn)\b/i;
const NEWLY =
  /\bnewly[- ]qualified\b|\bband 5\b|\brecent graduates?\b|\bno (?:prior |previous )?experience (?:is )?(?:necessary|needed|required)\b|\bentry[- ]level\b|\bfull training (?:will be |is )?(?:provided|given)\b/i;
const SENIOR_TEXT =
  /\b(?:senior|sr\.?|lead)[- ](?:level )?(?:\.net |java |c# |software |web |qa |front[- ]end |full[- ]stack |data |play |health play )?(?:developers?|engineers?|analysts?|consultants?|specialists?|designers?|position|role|candidate)\b|\bband (?:6|7|8\w?)\b/i;

/** The level of the post: from the title, else from the years asked for, else from the plainest words of the text. */
export function readSeniority({ title, text }: FactText, years: number | null): Found<Seniority> {
  const titled = seniorityOfTitle(title);
  if (titled) return { value: titled, quote: quoteOf(text, title) };
  if (years !== null) {
    const value = years <= 1 ? 'entry' : years < 6 ? 'mid' : 'senior';
    return { value, quote: null };
  }
  const opening = text.slice(0, 2_500);
  const newly = NEWLY.exec(text);
  if (newly) return { value: 'entry', quote: quoted(text, newly.index, newly.index + newly[0].length) };
  const senior = SENIOR_TEXT.exec(opening);
  if (senior) return { value: 'senior', quote: quoted(text, senior.index, senior.index + senior[0].length) };
  if (FIRST_JOBS.test(title) && !NOT_FIRST.test(title)) return { value: 'entry', quote: quoteOf(text, title) };
  if (SPECIALIST_MANAGER.test(title) || NURSES.test(title)) return { value: 'mid', quote: quoteOf(text, title) };
  return { value: 'unclear', quote: null };
}

function seniorityOfTitle(title: string): Seniority | null {
  for (const [value, pattern] of IN_TITLE) {
    if (!pattern.test(title)) continue;
    if (value === 'senior' && MANAGER.test(title) && !SPECIALIST_MANAGER.test(title)) return 'lead';
    return value;
  }
  return MANAGER.test(title) && !SPECIALIST_MANAGER.test(title) ? 'lead' : null;
}

function quoteOf(text: string, title: string): string | null {
  return title !== '' && text.includes(title) ? title : null;
}
