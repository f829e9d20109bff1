import type { Seniority } from '../../model/posting.ts';
import { type FactText, type Found, quoted } from './found.ts';

/** Titles, the first that fits decides. Account, product and project managers are specialists, not leaders of people. */
const IN_TITLE: readonly (readonly [Seniority, RegExp])[] = [
  ['mid', /\bjunior sister\b/i],
  [
    'entry',
    /\b(?:(?:intern|internship|interns|graduate|apprentice\w*|student|placement)(?! (?:recruit\w*|services?|experience|support|success|affairs|wellbeing|engagement|(?:program(?:me)?s?|schemes?) (?:manager|lead|officer|coordinator|co-ordinator)|studies|admissions|advis\w+|officer|manager|coordinator|co-ordinator|facilitator|lead|tutor|trainer|coach|assessor|counsell?or|recruiter|accommodation|finance)\b)|trainee|junior|jr|entry[- ]level|new grads?|early[- ]careers?|st1|ct1|fy[12]|imt|foundation (?:year|doctor)|newly[- ]qualified|part[- ]qualified|commis|aspirant|improver|\w+['’]s mate|school leaver|werkstudent\w*|stagiaire|alternant\w*|alternance|débutant\w*|praktikant\w*|praktikum|volont[aä]r\w*|azubi\w*|auszubildende\w*|berufseinsteiger\w*|becari[oa]s?|prácticas|staż\w*|stażyst\w*|stage|stagair\w*|starter)\b/iu,
  ],
  ['senior', /\bsenior\b(?=.{0,60}\b(?:art|creative) director)/i],
  [
    'unclear',
    /\b(?:assistant|pa|ea|secretary|aide|adviser|advisor) (?:to|for)\b|\b(?:pa|secretary) .{0,20}\bmanagement team\b|\blead (?:generation|gen)\b|\bhead office\b/i,
  ],
  // Deputies and heads of a craft lead people, but not the house.
  [
    'lead',
    /\bdeputy (?!.{0,20}(?:sister|charge nurse))|\b(?:associate|assistant)\b.{0,24}\b(?:chief|general manager|(?<!art )director|head|principal)\b|\bchief (?!(?:\w+ ){0,3}(?:officer|executive|of staff|nurs\w+|midwife|economist|scientist|architect)\b)(?:\w+ )?\w+(?:ist|ian|eer|er|or|man|technologist)\b|\b(?:engineering|software) manager\b|\b(?:vice|school|assistant) principal\b|\bteamleit\w+|\babteilungsleit\w+|\bresponsable d['’]équipe\b|\bchef d['’]équipe\b|\bjef[ea] de\b|\bkierowni\w+/iu,
  ],
  [
    'executive',
    /\b(?:(?:vice|svp|evp) ?president|vp|svp|evp|chief(?! (?:engineer|mate|officer of the watch|steward|cook|petty))|head ?(?:teacher|master|mistress)|c[efotmip]o|president|(?:country|regional general|general|managing) (?:manager|director|partner)|board member)\b|^(?:salaried |equity |senior )?partner$|(?<!\b(?:art|creative|associate|music|clinical|medical|nursing|technical|film|funeral|assistant|deputy|program(?:me)?) )\bdirector\b/i,
  ],
  [
    'lead',
    /\b(?:lead|leader|head(?! (?:and|&) neck\b|[- ]?(?:injur|hunt|start|count))|supervisor|team ?leads?|staff (?!nurs)(?:[\w/+.#-]+ ){0,3}(?:engineer|scientist|developer|designer|researcher)|architect|foreman|matron|superintendent|captain|principal engineer|director|chef de partie|chief (?:engineer|mate|steward|cook))\b/i,
  ],
  ['mid', /\bmid[- ](?:to[- ])?senior\b/i],
  [
    'senior',
    /\b(?:senior|sr|principal|advanced|expert|associate professor|professor|highly speciali\w+|sister|charge nurse|(?:engineer|developer|analyst|designer|technician|scientist|specialist|associate|administrator) (?:III|IV|3|4)\b|consultants? (?:in|physician|clinical|forensic|(?:[\w&-]+ ){0,4}(?:\w+(?:ologist|iatrist|iatrician|[ae]sthetist)|surgeon|physician))|(?:locum|respiratory|medical|\w*(?:ology|iatry|iatrics|surgery|medicine)) consultant|sous[- ]chef|band 8\w?|band 7)\b/i,
  ],
  [
    'entry',
    /\bband [2345]\b|\bstaff nurse\b|\b(?:engineer|developer|analyst|designer|technician|scientist|specialist|representative) (?:I|1)\b/i,
  ],
  [
    'mid',
    /\bband 6\b|\bmid(?:dle)?[- ](?:level|weight)\b|\bintermediate\b|\bspecialty doctor\b|\baccount executive\b|^experienced\b|\b(?:engineer|developer|manager|designer|scientist|analyst) II\b/i,
  ],
];

const MANAGER = /\bmanagers?\b/i;
/** Managers of things, not of people. */
const SPECIALIST_MANAGER =
  /\b(?:(?:key |enterprise |strategic |technical )?account|product|project|program(?:me)?|(?:business|sales|partnerships?) development|marketing|brand|community|content|partner(?:ship)?s?|engagement|campaign|customer success|relationship|case|area|data|analytics|contracts?|category|process|procurement|change|implementation|onboarding|crm|ppc|communications|events?|social media|release|acquisition|territory|pr|success|property|office|portfolio|growth|risk|digital|vendor|bid|asset|seo|channel)\b(?: [&\w-]+){0,3} managers?\b/i;

/** Work that is usually one's first in a field when nothing else is said. */
const FIRST_JOBS =
  /\b(?:assistant|receptionist|support worker|hca|agent|telemarket\w*|telesales|promotional|labou?rers?|merchandiser|data entry|helpdesk|help desk|cashier|clerk|porter|cleaner|crew|server|waiter|waitress|barista|host(?:ess)?|packer|picker|warehouse (?:operative|associate|worker)|call cent(?:er|re)|call handler|customer service (?:associate|representative|rep)|(?:sales|service|store|shop|stock|production|craftsman|marketing|finance|delivery|branch|kitchen|hr|junior) associate|(?:sales|service|support|enrol?lment) rep(?:resentative)?|retail|marketing exec|caregiver|carer|courier|driver's mate|operative|craftsman|loader|unloader|steward|typist|storekeeper|scheduler|housekeeper|security officer|administrati(?:ve|on) officer|domestic|attendant|aide|first line|1st line)\b/i;
const NOT_FIRST =
  /\b(?:physician|research|executive|personal|legal|operating) assistants?\b|\bassistant (?:manager|director|professor|head)\b/i;

/** Professions with a register or a clinical degree: neither first jobs nor senior without more words. */
const CLINICAL =
  /\b(?:nurse|midwife|radiographer|physiotherapist|practitioner|rmn|rnld|cpn|dieti[ct]ian|occupational therapist|speech and language therapist|psychologist|pharmacist|social worker|biomedical scientist|health visitor|orthoptist|paramedic|odp|registrar|clinical fellow)\b/i;

const FIRST_TEXT =
  /\bno (?:prior |previous )?experience (?:is )?(?:necessary|needed|required)\b|\bentry[- ]level (?:position|role|job|opportunity)\b|\b(?:ideal|suitable|perfect|opportunity|role|great) for (?:an? )?(?:recent )?(?:graduates?|school leavers?|students?)\b|\bnewly[- ]qualified\b|\bband 5\b|\brecent graduates?\b|\binexperienced\b|\bfreshers?\b|\b(?:full|complete|all|comprehensive|paid) training (?:will be |is )?(?:provided|given|offered)\b|\bwe(?: will|['’]ll)? (?:fully )?train you\b|\bno experience\? /i;
const SENIOR_TEXT =
  /\b(?:as|for|seeking|need|hiring|is|searching for|looking for|recruit(?:ing)?)(?: an?| our| two full time)? (?:(?!by |to |with |the |our |from |under |and )[\w-]+ ){0,2}(?:senior|sr\.?)[ -](?:level )?[\w.#-]+/i;

/**
 * The level of the post: from the title, else from the title or the pay band as the text's head says it again, else from
 * the years asked for, else from the plainest words of the text.
 */
export function readSeniority({ title, text }: FactText, years: number | null): Found<Seniority> {
  const titled = seniorityOfTitle(title);
  if (titled) return { value: titled, quote: quoteOf(text, title) };
  const restated = statedLevel(text) ?? restatedTitle(title, text) ?? statedBand(text);
  if (restated) return restated;
  if (years !== null) return { value: years <= 1 ? 'entry' : years < 6 ? 'mid' : 'senior', quote: null };
  const first = FIRST_TEXT.exec(text);
  if (first) return { value: 'entry', quote: quoted(text, first.index, first.index + first[0].length) };
  const senior = SENIOR_TEXT.exec(text.slice(0, 2_500));
  if (senior) return { value: 'senior', quote: quoted(text, senior.index, senior.index + senior[0].length) };
  if (FIRST_JOBS.test(title) && !NOT_FIRST.test(title)) return { value: 'entry', quote: quoteOf(text, title) };
  if (SPECIALIST_MANAGER.test(title) || CLINICAL.test(title)) return { value: 'mid', quote: quoteOf(text, title) };
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

/** Levels as a line of the posting names them; where it names several, the first is enough to apply. */
const NAMED_LEVELS: readonly (readonly [Seniority, string])[] = [
  ['entry', 'entry|junior|graduate|trainee|intern'],
  ['mid', 'mid|middle|intermediate|associate'],
  ['senior', 'senior|expert'],
  ['lead', 'lead|principal|manager'],
  ['executive', 'director|executive'],
];
const LEVEL_LINE = new RegExp(
  `\\b(?:(?:experience|career|job|position|role|seniority)[- ]level|seniority|level)\\s?:\\s{0,2}(${NAMED_LEVELS.map(([, words]) => words).join('|')})\\b`,
  'i',
);

/** "Experience level: Junior, Mid-Level" near the head of the text. */
function statedLevel(text: string): Found<Seniority> | null {
  const match = LEVEL_LINE.exec(text.slice(0, OPENING));
  const named = match && NAMED_LEVELS.find(([, words]) => words.split('|').includes(match[1]!.toLowerCase()));
  return named && match ? { value: named[0], quote: quoted(text, match.index, match.index + match[0].length) } : null;
}

/** Words of level that a posting puts before its title when it says the title again. */
const LEVEL_WORD = '(?:senior|sr\\.?|principal|junior|jr\\.?|graduate|trainee|entry[- ]level|mid[- ]level)';
/** How far into the text the title is said again. */
const OPENING = 1_500;

/** "Senior Play Specialist" at the head of a text whose title is "Play Specialist"; "senior specialists" are others. */
function restatedTitle(title: string, text: string): Found<Seniority> | null {
  const head = /(\p{L}{3,})[^\p{L}]*$/u.exec(title.split(/\s[-–|]\s|[,(/:]/, 1)[0]!.slice(0, 100))?.[1];
  if (!head) return null;
  const pattern = new RegExp(`(?<![\\p{L}-])${LEVEL_WORD}(?:[ -][\\p{L}.&/]+){0,3}?[ -]${head}(?!\\p{L})`, 'iu');
  const match = pattern.exec(text.slice(0, OPENING));
  const value = match && !UNDER.test(text.slice(0, match.index)) ? seniorityOfTitle(match[0]) : null;
  return value && match ? { value, quote: quoted(text, match.index, match.index + match[0].length) } : null;
}

/** Before somebody with whom one works: "reporting to the Senior …". */
const UNDER =
  /\b(?:report(?:s|ing)? (?:directly )?(?:in)?to|support(?:s|ing)?|with|assist(?:s|ing)?|under|by|our|guidance of|supervision of|train(?:s|ing)?|mentor(?:s|ing)?|and|,|made up of|consist(?:s|ing) of|comprises?|team of)\s(?:the |our |a |an )?(?:(?:two|three|four|five|six|\d+) )?(?:[\w-]+ )?$/i;

/** The band of the post in the pay scale of the British health service, when it stands near the head of the text. */
function statedBand(text: string): Found<Seniority> | null {
  const match = /\bband:? ?([2-7])\b(?! ?(?:nurses|staff|or|and|&|\/|-|–|to) ?\d?)/i.exec(text.slice(0, 600));
  if (!match) return null;
  const band = Number(match[1]);
  const value = band < 6 ? 'entry' : band === 6 ? 'mid' : 'senior';
  return { value, quote: quoted(text, match.index, match.index + match[0].length) };
}

function quoteOf(text: string, title: string): string | null {
  return title !== '' && text.includes(title) ? title : null;
}
