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

const SUFFIXES =
  /(?:izations?|ational|ations?|ments?|ances?|ences?|ings?|tions?|sions?|abilit(?:y|ies)|ibilit(?:y|ies)|ities|ity|ety|ically|icians?|ical|ics|ic|ively|ive|ators?|ships?|ers?|ors?|ists?|ants?|als?|ally|ables?|ibles?|ness|ful|ied|ies|ize[drs]?|ates?|ated|ed|es|e|ly|y|s)$/;
const IRREGULAR = new Map([
  ['analysis', 'anal'],
  ['analyses', 'anal'],
  ['analyst', 'anal'],
  ['analysts', 'anal'],
  ['written', 'writ'],
  ['wrote', 'writ'],
  ['teamwork', 'team'],
  ['sell', 'sal'],
  ['selling', 'sal'],
  ['taught', 'teach'],
  ['built', 'build'],
  ['led', 'lead'],
  ['spoken', 'speak'],
  ['oral', 'verb'],
  ['children', 'child'],
  ['people', 'peopl'],
  ['kept', 'keep'],
  ['bought', 'buy'],
  ['customer', 'custom'],
  ['customers', 'custom'],
  ['diagnoses', 'diagnos'],
  ['diagnosis', 'diagnos'],
  ['data', 'data'],
  ['police', 'police'],
]);
/** Words that would share a stem with others of another meaning ("animal" and "animation", "community" and "communication"). */
const OWN = words('animal community mental nursery motor career treaty surge');
/** Ends that remain of longer suffixes. */
const REMAINS = /(?:at|iz|it|iv|ic|y[stz]|abl|ibl)$/;

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
  const singular = word.replace(/ies$/, 'y').replace(/s$/, '');
  if (OWN.has(word) || OWN.has(singular)) return OWN.has(word) ? word : singular;
  let spelt = word;
  for (const [pattern, with_] of BRITISH) spelt = spelt.replace(pattern, with_);
  if (spelt.endsWith('ss')) return spelt;
  let stem = spelt;
  for (let round = 0; round < 3; round++) {
    const least = round === 0 ? 3 : 4;
    const long = stem.replace(SUFFIXES, '');
    const shorter = long.length < least ? stem.replace(/(?:e|s|y)$/, '') : long;
    if (shorter === stem || shorter.length < least) break;
    stem = shorter;
  }
  for (let round = 0; round < 2 && stem.length >= 6; round++) stem = stem.replace(REMAINS, '');
  return /([bdgmnprt])\1$/.test(stem) && stem.length > 4 ? stem.slice(0, -1) : stem;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** How many words only frame: a label that has such words is a little farther from a phrase without them. */
export function framesIn(list: readonly string[]): number {
  return list.reduce((sum, word) => sum + (FRAMES.has(word) ? 1 : 0), 0);
}

/** The distinct stems of words that say something; all stems when none does. */
export function stemsOf(list: readonly string[]): string[] {
  const telling = list.filter((word) => word !== ',' && !GRAMMAR.has(word) && !FRAMES.has(word));
  const kept = telling.length > 0 ? telling : list.filter((word) => word !== ',');
  return [...new Set(kept.map(stemOf))];
}
