/** Words of grammar. */
const GRAMMAR = words(
  `a an the and or of in to for with on at by from as is are be will would can could should may must your you our we their its this
  that these those other such any all both each etc e.g eg i.e ie within across into about over per through who what when where how
  do does have has having not no more most than then so if but also`,
);
/** Words that praise or frame a competency in postings without saying which one is meant. */
const FRAMES = words(
  `including include includes able ability abilities capable experience experienced experiences knowledge knowledgeable skill skills
  skilled strong good excellent great solid proven proficient proficiency expertise expert understanding familiarity familiar working
  work works using use uses used demonstrated demonstrable high highly level levels very well related relevant various multiple
  different new effective effectively efficient efficiently successful successfully general basic advanced intermediate essential own`,
);

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/is(e|ed|es|ing|er)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/our(s|ed|ing)?$/, 'or$1'],
  [/^centre/, 'center'],
  [/^programme/, 'program'],
  [/licence/, 'license'],
  [/catalogue/, 'catalog'],
];

/** Ends of forms of one word, and the one who does it: three letters before them are enough ("coder", "buying"). */
const FORMS = 'ings?|ful|ness|ied|ies|ed|es|ers?|ly|e|y|s';
/** Ends that make another word: with fewer than four letters before them too many words would be one ("final", "finance"). */
const DERIVED =
  'izations?|ational|ations?|ments?|ances?|ences?|tions?|sions?|abilit(?:y|ies)|ibilit(?:y|ies)|ities|ity|ety|ically|icians?|ical|ics|ic|ively|ive|ators?|ships?|ors?|ists?|(?<=^.{5,})ials?|als?|ally|ables?|ibles?|ize[drs]?|at(?:es?|ed|ing|ively|ive)';
const SUFFIXES = new RegExp(`(?<=^.{4,})(?:${DERIVED}|${FORMS})$|(?<=^.{3,})(?:${FORMS})$`);
const IRREGULAR = new Map(
  Object.entries({
    account: 'accountant accountants',
    anal: 'analysis analyses analyst analysts analyse analysed analysing analyze analyzed analyzing analyser analyzer analytic analytics analytical',
    assist: 'assistant assistants',
    build: 'built',
    bus: 'buses',
    buy: 'bought',
    child: 'children',
    competen: 'competence competences competency competencies competent',
    confidence: 'confidence confident confidently',
    consult: 'consultant consultants',
    'container=': 'containerisation containerization containerised containerized',
    creat: 'creation creations',
    data: 'data',
    diagnos: 'diagnoses diagnosis',
    gas: 'gases',
    keep: 'kept',
    lead: 'led',
    particip: 'participant participants',
    pay: 'payment payments payable',
    peopl: 'people',
    police: 'police policing',
    responsib: 'responsible responsibility responsibilities',
    safe: 'safety',
    sale: 'sell selling',
    speak: 'spoken',
    statist: 'statistic statistics statistical statistician statisticians',
    tax: 'taxation',
    teach: 'taught',
    team: 'teamwork',
    type: 'typist typists',
    valuation: 'valuation valuations valuer valuers',
    verb: 'oral',
    writ: 'written wrote',
  }).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
);
/**
 * Words that would share a stem with others of another meaning ("animal" and "animation", "community" and "communication"):
 * found by reading, stem by stem, all words of the framework and those that postings use more than twice.
 */
const OWN = words(
  `accession activate activation ambulatory animal annual annuity apple application appropriation army audience audition author
  authority barrister basement better bladder calibre candy capacitor career cent cereal chart circuit circus classic classical
  clearance closely commence commis committee communal community complement concession concise conservatory consumable container
  conversation conversion conveyor cookie counter county courtesy customer deliverable directive director directory early electron
  engine enteral executive explosive fabric facility factor factory fertility formal formation foundation general generic government
  governor grad graph graphite gravity habitat header hospital hospitality humanity implication improvisation informatics initial
  initiative integral integrity intern internal inventory journey justice laboratory letter lever levy library liquid
  liquidation liquidity lively liver local master medication mental mentality meteor morale motor naturally nursery objective office
  officer official optimistic orchestral organ organic organist parenteral party personality phonics physical physician physicist physics
  plastic polite port portable portal porter postal poster presence prior probability probate probation productivity projector
  publication publicity radiation reactive reactor ready reality reference refinery relational relationship relative relay representative responsive
  rest restful router sanity sensor sensory servant server signal social society solicitor specific spinal state stateful statement
  static stationery story stud substation succession suite summer surge systematic systemic tact tailor terminal tower trailer treaty
  unity universal university utility variety vegetation visually waiter warrant warranty`,
);
/** Stands after such a word, so that no stem of another word is the same. */
const MARK = '=';
const LATER = new RegExp(`(?<=^.{4,})(?:${DERIVED}|${FORMS})$`);
/** Ends that remain of longer suffixes. */
const REMAINS = /(?<=^.{5,})(?:at|iz|it|iv|ic|y[stz]|abl|ibl)$/;
/** Words of four letters that are stems themselves: "care", "copy" with "copies". */
const SHORT_E = /^[a-z]{3}e$/;
const SHORT_Y = /^([a-z]{3})(?:y|ies|ied)$/;
/** Three letters that stand before a silent "e": "caring" is of "care" and not of "car". */
const LOST_E = /^[^aeiou][aeiouy][^aeiouwxy]$/;

/** Stems asked for before: the words of postings and labels repeat, and one stem takes twenty patterns. */
const known = new Map<string, string>();
const MOST_KNOWN = 30_000;

/** A light stem: "managing", "management" and "manager" are "manag". Other languages and short words stay as they are. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const stem = cut(word);
  known.set(word, stem);
  return stem;
}

function cut(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  const own = [word, word.replace(/ies$/, 'y'), word.replace(/s$/, '')].find((form) => OWN.has(form));
  if (own !== undefined) return own + MARK;
  const short = SHORT_Y.exec(word);
  if (short) return `${short[1]}y`;
  let spelt = word;
  for (const [pattern, with_] of BRITISH) spelt = spelt.replace(pattern, with_);
  if (spelt.endsWith('ss')) return spelt;
  if (SHORT_E.test(spelt)) return spelt;
  let stem = spelt;
  for (let round = 0; round < 3; round++) {
    const shorter = stem.replace(round === 0 ? SUFFIXES : LATER, '');
    if (shorter === stem) break;
    stem = shorter;
  }
  for (let round = 0; round < 2 && stem.length >= 6; round++) stem = stem.replace(REMAINS, '');
  if (stem.length === 3 && LOST_E.test(stem) && spelt !== `${stem}s`) return `${stem}e`;
  return /([bdgmnprt])\1$/.test(stem) && stem.length > 4 ? stem.slice(0, -1) : stem;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** The word in the singular: what two spellings of one name may differ in. */
export function singularOf(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[a-z])ies$/, 'y').replace(/(?<=[^s])s$/, '') : word;
}

/** Whether a word says what is meant, and is neither grammar nor praise. */
export function isTelling(word: string): boolean {
  return word !== ',' && !GRAMMAR.has(word) && !FRAMES.has(word);
}

/** How many words only frame: a label that has such words is a little farther from a phrase without them. */
export function framesIn(list: readonly string[]): number {
  return list.reduce((sum, word) => sum + (FRAMES.has(word) ? 1 : 0), 0);
}

/** The distinct stems of words that say something; all stems when none does. */
export function stemsOf(list: readonly string[]): string[] {
  const telling = list.filter(isTelling);
  const kept = telling.length > 0 ? telling : list.filter((word) => word !== ',');
  return [...new Set(kept.map(stemOf))];
}
