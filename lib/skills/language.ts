import { classOf, isLetter, NEWLINE } from './letters.ts';

/** The words that texts of a language cannot do without. Written for postings: also "you", "we", "your", "experience". */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the and to of in a for with you your our we is are will be as on or an have this that at by from who experience team work skills role',
  de: 'und der die das in mit für von zu den ist eine ein sie wir ihre im auf des dem bei als oder nicht sich werden unser unsere sowie haben zur kenntnisse aufgaben dich deine du',
  fr: 'de la le et les des en vous à pour un une du dans nous est avec au sur votre vos nos que qui ou par sont ce plus être aux poste équipe entreprise compétences',
  es: 'de la y el en los las con para un una que del se por al tu su nuestro nuestra como es son más experiencia trabajo equipo empresa o conocimientos buscamos persona',
  ca: 'de i la el en els les per a amb que un una del al és són als ens dels teu teva seva nostra nostre empresa treball experiència persones més o cerquem aquest tens fins ets',
  it: 'di e il la in per con un una che del le della i nel alla si sono da è gli dei delle al come anche esperienza lavoro azienda nostro nostra conoscenza candidato',
  pt: 'de e o a em para com um uma do da que os as no na dos das se por mais você nossa nosso são experiência trabalho equipe empresa conhecimento ou não ao',
  nl: 'de en het een van in met voor je op te is dat zijn aan bij die als wij jij ons onze ook naar jouw werken ervaring wat binnen kennis om hebt of bent',
  pl: 'i w na z do oraz się że dla jest nie o od przez jako lub co praca pracy doświadczenie nasz naszej zespół znajomość oferujemy wymagania po są jak ze',
  cs: 'a v na s se je do pro ve že z k o jsme nebo práce práci zkušenosti tým naše co od jako nabízíme požadujeme jsou za po vás by u ze i znalost',
  sv: 'och att i som en på för med av du är till vi ett har den det om inom eller kan din våra vår erfarenhet arbete samt de från dig ska hos söker',
  da: 'og at i som en på for med af du er til vi et har den det om inden eller kan din vores erfaring arbejde samt de fra dig skal hos søger der ikke',
  nb: 'og å i som en på for med av du er til vi et har den det om innen eller kan din vår våre erfaring arbeid samt de fra deg skal hos søker ikke vil',
  fi: 'ja on että tai kanssa sekä meillä sinulla myös työ työtä kokemusta olet ovat voi se jotka oman mukaan tehtävä meidän hyvä osana ei kuin niin olemme',
  hu: 'a az és egy hogy nem is van vagy csak meg már mint ez de ha el munka tapasztalat csapat elvárások feladatok számára valamint ismerete kell illetve',
  ro: 'de și în la cu a pe pentru din care un o este sunt ce sau mai nu al prin experiență echipa lucru cunoștințe noastre să se te ai unei cele',
};

/** Scripts that name a language well enough. */
const SCRIPTS: readonly (readonly [string, number, number])[] = [
  ['el', 0x370, 0x3ff],
  ['ru', 0x400, 0x4ff],
  ['he', 0x590, 0x5ff],
  ['ar', 0x600, 0x6ff],
  ['hi', 0x900, 0x97f],
  ['th', 0xe00, 0xe7f],
  ['ja', 0x3040, 0x30ff],
  ['ko', 0xac00, 0xd7a3],
  ['zh', 0x4e00, 0x9fff],
];

const LANGUAGES = Object.keys(COMMON);
/** Its place in `LANGUAGES`, the first. */
const ENGLISH = 0;

interface CommonWords {
  /** Languages by word. */
  readonly owners: ReadonlyMap<string, readonly number[]>;
  /** Length of the longest. */
  readonly longest: number;
}

let opened: CommonWords | null = null;

/** Made when the first text is looked at, not whenever a worker wakes. */
function commonWords(): CommonWords {
  if (opened) return opened;
  const owners = new Map<string, number[]>();
  for (const [language, tag] of LANGUAGES.entries()) {
    for (const word of COMMON[tag]!.split(' ')) {
      const known = owners.get(word);
      if (known) known.push(language);
      else owners.set(word, [language]);
    }
  }
  opened = { owners, longest: Math.max(...[...owners.keys()].map((word) => word.length)) };
  return opened;
}

/** Enough text to tell; a language does not change behind it. */
const LONGEST_LOOK = 6_000;
/** Least share of the words that must be common ones of the language, and least lead over the next language. */
const LEAST_SHARE = 0.12;
const LEAST_LEAD = 1.15;

/** The language of a text as a BCP 47 primary tag, by its commonest words or its script; null when it cannot be told. */
export function languageOf(text: string): string | null {
  return languagesOf(text).main;
}

/** The languages of a text; `beside` stands where the text is written in English and in another language. */
export interface Languages {
  readonly main: string | null;
  readonly beside: string | null;
}

export function languagesOf(text: string): Languages {
  const look = text.slice(0, LONGEST_LOOK);
  const script = scriptOf(look);
  if (script !== null) return { main: script, beside: null };
  const scores = new Float64Array(LANGUAGES.length);
  /** Of words that English has not. */
  const foreign = new Float64Array(LANGUAGES.length);
  let words = 0;
  const { owners, longest } = commonWords();
  for (let from = wordFrom(look, 0); from < look.length; ) {
    const to = wordEnd(look, from);
    words++;
    const languages = to - from > longest ? undefined : owners.get(look.slice(from, to).toLowerCase());
    if (languages) {
      // Single letters are also bullets and initials.
      const own = languages[0] !== ENGLISH && to - from > 1;
      for (const language of languages) {
        scores[language]! += 1 / Math.sqrt(languages.length);
        if (own) foreign[language]! += 1 / Math.sqrt(languages.length);
      }
    }
    from = wordFrom(look, to);
  }
  let best = 0;
  let second = 0;
  scores.forEach((score, language) => {
    if (score > scores[best]! || language === 0) best = language;
  });
  scores.forEach((score, language) => {
    if (language !== best && score > second) second = score;
  });
  const score = scores[best]!;
  const told = score >= 3 && score >= LEAST_SHARE * words && score >= LEAST_LEAD * second;
  const main = told ? LANGUAGES[best]! : null;
  return { main, beside: besideEnglish(scores[ENGLISH]!, foreign) };
}

/** Least score of the other language beside English, and of English beside it, as a share of the larger. */
const LEAST_BESIDE = 4;
const BESIDE_SHARE = 0.3;

function besideEnglish(english: number, foreign: Float64Array): string | null {
  let most = 0;
  foreign.forEach((score, language) => {
    if (score > foreign[most]!) most = language;
  });
  const other = foreign[most]!;
  if (Math.min(other, english) < LEAST_BESIDE) return null;
  return Math.min(other, english) >= BESIDE_SHARE * Math.max(other, english) ? LANGUAGES[most]! : null;
}

/** How many more of a text's common words are English and not of the other language than the other way round. */
export function leansToEnglish(text: string, other: string): number {
  const { owners } = commonWords();
  const tongue = LANGUAGES.indexOf(other);
  let lean = 0;
  for (let from = wordFrom(text, 0); from < text.length; ) {
    const to = wordEnd(text, from);
    const languages = owners.get(text.slice(from, to).toLowerCase());
    const english = languages?.[0] === ENGLISH;
    if (languages && to - from > 1 && english !== languages.includes(tongue)) lean += english ? 1 : -1;
    from = wordFrom(text, to);
  }
  return lean;
}

const LETTER = /\p{L}/u;

/** UTF-16 units of the letter at `at`; 0 when none stands there. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 1 : 0;
  const letter = String.fromCodePoint(text.codePointAt(at)!);
  return LETTER.test(letter) ? letter.length : 0;
}

function wordFrom(text: string, at: number): number {
  let from = at;
  while (from < text.length && letterAt(text, from) === 0) from++;
  return from;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  for (let units = letterAt(text, end); units > 0; units = letterAt(text, end)) end += units;
  return end;
}

/** Any letter of `SCRIPTS`. */
const OTHER_SCRIPT = /[\u0370-\u04ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

/** The language of a script that most letters are of; Japanese also with a tenth of kana among the characters. */
function scriptOf(text: string): string | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  const counts = new Map<string, number>();
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x370) {
      if (classOf(unit) !== NEWLINE && isLetter(unit)) letters++;
      continue;
    }
    const script = SCRIPTS.find(([, from, to]) => unit >= from && unit <= to)?.[0];
    if (!script) continue;
    letters++;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (counts.size === 0 || letters < 8) return null;
  if ((counts.get('ja') ?? 0) > 0.1 * letters) return 'ja';
  const [script, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  if (count < 0.5 * letters) return null;
  return script === 'ru' && /[іїєґ]/i.test(text) ? 'uk' : script;
}
