import { BIAS, GROUP_WEIGHTS, TITLE_WEIGHTS, WORD_WEIGHTS } from './placeweights.ts';

/**
 * Whether work is bound to a place although no words say so: a weighted count of words that postings of such work use. The
 * groups are ours; the weights are a logistic regression over the labelled full postings in which nothing states the place
 * of work, made by `test/train/place.ts`, which prints how often it agrees with the labels in cross-validation.
 */
export const WORD_GROUPS: readonly string[] = [
  'patient patients',
  'hospital hospitals ward wards theatre theatres clinic surgery',
  'tools equipment',
  'school classroom pupils nursery children',
  'shift shifts rota rotas nights overnight',
  'lift lifting lbs pounds',
  'store stores retail showroom branch branches dealership',
  'community',
  'weekend weekends',
  'safety',
  'office headquarters',
  'home',
  'vehicle vehicles van truck trucks',
  'hourly overtime',
  'guests restaurant kitchen hotel food menu',
  'warehouse inventory stock forklift',
  'monday',
  'bending standing stooping climbing feet',
  'drug',
  'cash till',
  'greet visitors reception',
  'plant factory machinery machine machines manufacturing',
  'site onsite',
  'residents users',
  'software developer developers javascript java sql code',
  'calls inbound outbound',
  'startup',
  'clients client',
  'customers customer',
  'remote remotely',
  'global',
  'nhs',
  'uniform uniforms',
  'laboratory lab',
];

export const TITLE_GROUPS: readonly RegExp[] = [
  /nurs|rmn|rgn|midwi|hca|health ?care assist|support worker|carer|caregiver|care (?:assist|work|coord)/i,
  /therap|physio|radiog|sonog|mammog|dieti|podiat|paramed|audiolog|phleb|optom|dent|pharmac|clinic|practition/i,
  /doctor|physician|consultants? in|psychiat|psycholog|surg|registrar|gp\b|locum|st\d|ct\d/i,
  /ward|theatre|maternity|paediat|orthop|emergency|medicine|medical|respir|cardi|oncolog|chemo|infection|children|mental health/i,
  /admin|secretar|clerk|reception|office|coordinat|assistant|data entry/i,
  /software|developer|engineer|architect|devops|qa|programmer|data|it\b|web|\.net|java|ui|ux|designer|product|security|network|system|sql/i,
  /analyst|finance|account(?!ant)|marketing|hr|recruit|project|program|content|business|strateg|director|head|vp|communications|social media|seo|pr\b/i,
  /customer|service|agent|call|support|help ?desk|service desk/i,
  /warehouse|labou?r|clean|housekeep|porter|facilit|cook|chef|kitchen|waiter|waitress|barista|bartender|retail|store|shop|cashier|merch|promot|mechanic|electric|plumb|weld|machin|operator|assembl|guard|garden|farm|carpent|paint|install|fitter|mainten|technician|production|manufactur|packer|field|site|construction|estimator|plant|crew|hotel|host|spa|fitness|hair|beaut|driver|courier|delivery/i,
  /manager|lead|supervis/i,
  /social work|case manage|youth|housing|community|teach|tutor|school/i,
  /sales|business dev|telemarket|telesales/i,
];

/** Trades and posts that nobody can do from home, whatever else the posting says or leaves out. */
const BOUND_TITLE =
  /\b(?:chef|cook|baker|butcher|barista|bartender|waiter|waitress|kitchen porter|housekeeper|cleaner|caretaker|janitor|porter|locksmith|plumber|electrician|carpenter|joiner|bricklayer|roofer|plasterer|painter and decorator|welder|fitter|mechanic|machinist|(?:crane|plant|forklift|machine|hgv|excavator) (?:operator|operative)|crane driver|scaffolder|labourer|laborer|groundworker|gardener|groundskeeper|farm ?hand|arborist|tree surgeon|gamekeeper|driver(?!s)|courier|firefighter|paramedic|police (?:officer|constable)|prison officer|security (?:guard|officer)|door supervisor|lifeguard|(?:veterinary|vet|staff|theatre|ward|dental|ICU|registered|scrub|school|nursery) nurse|midwife|dental hygienist|dentist|phlebotomist|radiographer|sonographer|surgeon|optometrist|(?:dispensing )?optician|beautician|hairdresser|barber|nail technician|masseur|embalmer|funeral director|undertaker|stable hand|groom|jockey|zoo ?keeper|dog groomer|cabin crew|pilot|deckhand|stevedore|signaller|glazier|tiler|upholsterer|tailor|seamstress|watchmaker|jeweller|luthier|blacksmith|farrier|stonemason|thatcher|nursery (?:assistant|practitioner|teacher)|care (?:assistant|worker)|carer|healthcare assistant|checkout|cashier|shelf stacker|picker|packer|warehouse (?:operative|assistant|worker)|refuse collector|bin ?man|pest control\w*|window cleaner|usher|stagehand|(?:primary|secondary|maths|english|science|class|supply|school) teacher|teaching assistant)\b/i;
/** The same words in posts that are no work by hand: "Driver Support", "Pilot Project Manager", "Software for Chefs". */
const NOT_BY_HAND =
  /\b(?:software|manager of|coordinator|analyst|recruit\w*|trainer|support|marketing|sales|project|programme|program|developer|engineer|consultant|advis[eo]r|remote|virtual|telephone|triage|driver(?:s)? (?:app|growth|experience|operations|engagement|acquisition))\b/i;

interface Weights {
  readonly group: ReadonlyMap<string, number>;
  readonly weight: ReadonlyMap<string, number>;
}

let opened: Weights | null = null;

/** A thousand words and their numbers; made when the first text is read, not whenever a worker wakes. */
function weights(): Weights {
  opened ??= {
    group: new Map(WORD_GROUPS.flatMap((words, group) => words.split(' ').map((word) => [word, group] as const))),
    weight: new Map(
      WORD_WEIGHTS.split(' ').map((entry) => {
        const [word, weight] = entry.split(':') as [string, string];
        return [word, Number(weight)];
      }),
    ),
  };
  return opened;
}

/** Only this much of a text is read. */
const LOOK = 12_000;

/** The distinct words of a text in small letters, in the order of their first standing, with their first spelling. */
export function placeWords(text: string): Map<string, string> {
  const seen = new Map<string, string>();
  const to = Math.min(text.length, LOOK);
  for (let at = 0; at < to; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const from = at;
    while (at < to && isLetter(text.charCodeAt(at))) at++;
    const written = text.slice(from, at);
    const word = written.toLowerCase();
    if (!seen.has(word)) seen.set(word, written);
  }
  return seen;
}

function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** The group of a word, -1 for none. */
export function wordGroup(word: string): number {
  return weights().group.get(word) ?? -1;
}

/** Whether the work is bound to a place, and the word that counts most for it as the quote. */
export function placeBound(title: string, text: string): { readonly value: boolean; readonly quote: string | null } {
  const trade = BOUND_TITLE.exec(title);
  if (trade && !NOT_BY_HAND.test(title)) return { value: true, quote: text.includes(trade[0]) ? trade[0] : null };
  let score = BIAS;
  TITLE_GROUPS.forEach((pattern, group) => {
    if (pattern.test(title)) score += TITLE_WEIGHTS[group]!;
  });
  const counted = new Set<number>();
  let most = 0;
  let quote: string | null = null;
  for (const [word, written] of placeWords(text)) {
    const group = wordGroup(word);
    let weight = weights().weight.get(word) ?? 0;
    if (group >= 0 && !counted.has(group)) {
      counted.add(group);
      weight += GROUP_WEIGHTS[group]!;
    }
    score += weight;
    if (weight <= most) continue;
    most = weight;
    quote = written;
  }
  return { value: score > 0, quote };
}
