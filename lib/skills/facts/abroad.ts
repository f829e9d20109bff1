import type { DrivingLicence, Employment, Seniority, Workplace } from '../../model/posting.ts';
import { type ForeignReading, foreignReading } from '../foreignwording.ts';
import type { EducationFound, Level } from './education.ts';
import { type FactText, type Found, quoted } from './found.ts';

/** What a posting in another language states, where words of that language decide; what is missing the other readers tell. */
export interface FactsAbroad {
  readonly workplace: Found<Workplace> | null;
  readonly employment: Found<Employment> | null;
  readonly education: EducationFound;
  readonly years: Found<number> | null;
  readonly seniority: Found<Seniority> | null;
  readonly driving: Found<DrivingLicence> | null;
}

type Wordings<T> = readonly (readonly [T, RegExp])[];

/** Words of German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Swedish and Danish side by side, the first that stands decides. */
const WORKPLACES: Wordings<Workplace> = [
  [
    'remote',
    /100 ?% (?:remote|télétravail|teletrabajo|zdaln|remoto|home[- ]?office)|\bfull remote\b|télétravail (?:total|complet|à 100)|teletrabajo (?:completo|total|100)|vollständig remote|ortsunabhängig|volledig (?:remote|op afstand)|w pełni zdaln|helt på distans/iu,
  ],
  [
    'hybrid',
    /h[yi]bridn|hybrydow|\bhybrid(?:e|es|t)?\b|h[íi]brid[oa]|\bibrid[oa]\b|télétravail|teletrabajo|home[- ]?office|mobiles arbeiten|thuiswerk|smart[- ]working|częściowo zdaln|zdaln\p{L}+ (?:lub|i|oraz) stacjonarn|práce z domova|distansarbete|hjemmearbej|hjemmekontor/iu,
  ],
  [
    'remote',
    /prac[aęy] zdaln|zdalnie|\b(?:en|da) remoto\b|trabalho remoto|na dálku|op afstand|på distans|\bremote\b/iu,
  ],
  [
    'onsite',
    /en présentiel|modalidad presencial|trabajo presencial|stacjonarn|\bvor ort\b|op locatie|\bin sede\b|på plats\b/iu,
  ],
];

const EMPLOYMENTS: Wordings<Employment> = [
  [
    'apprenticeship',
    /ausbildungsplatz|contrat d['’](?:apprentissage|alternance)|en alternance|contrato de formación|nauka zawodu/iu,
  ],
  ['internship', /\bpraktikum\b|\bcontrat de stage|convention de stage|\bprácticas\b|\bstażyst|\bpraktikplads/iu],
  [
    'contract',
    /\bfreiberuf|\bfreelance|\bautónomo\b|\bzzp\b|kontrakt b2b|umowa b2b|\bna ičo\b|\bprestation\b|partita iva/iu,
  ],
  [
    'temporary',
    /(?<!un)befristet|\bCDD\b|\bintérim\b|contrato temporal|tempo determinato|czas określony|tijdelijk contract|dob[au] určit|vikariat|tidsbegränsad|contrato a termo/iu,
  ],
];
const FULL =
  /vollzeit|temps (?:plein|complet)|jornada completa|tiempo completo|\bfull-?time\b|\bvoltijd|pełn(?:y|ym|ego) etat|pełnym wymiarze|pln(?:ý|ém) úvaz|tempo (?:pieno|inteiro|integral)|\bheltid|\bfuldtid|(?<!\d)(?:3[4-9]|40)(?:[.,]\d+)? ?(?:h\b|stunden|std|heures|horas|ore|uur|godzin|hodin|timm?ar|timer)/iu;
const PART =
  /teilzeit(?!möglich)|temps partiel|media jornada|jornada parcial|tiempo parcial|\bparttime|\bpart-time|\bdeeltijd|(?:niepełn\p{L}+|pół|część) etat|(?:částečn|polovičn)\p{L}+ úvaz|tempo parz|\bdeltid|(?<!\d)(?:1\d|2\d|3[0-2])(?:[.,]\d+)? ?(?:stunden|std\.?|heures|horas|uur|godzin|hodin|timm?ar|timer) (?:pro|par|a la|per|w|na|i|om|de|a) /iu;

const LEVELS: readonly Level[] = [
  {
    value: 'secondary',
    rank: 1,
    pattern:
      /\babitur\b|\bbaccalauréat\b|niveau bac\b|\bbachillerato\b|wykształcenie średnie|maturit|středoškolsk|\bhavo\b|\bvmbo\b|gymnasieutbildning|diploma di maturità/giu,
  },
  {
    value: 'vocational',
    rank: 2,
    pattern:
      /(?<!weiter)ausbildung(?! (?:bei|im (?:haus|betrieb)))|\bbac ?\+ ?[12]\b|\bBTS\b|\bDUT\b|\bbac pro\b|ciclo formativo|\bgrado (?:medio|superior)\b|formación profesional|\bmbo\b|vyučen|výuční list|wykształcenie zawodowe|wykształcenie techniczne|qualifica professionale|yrkesutbildning|faglært/giu,
  },
  {
    value: 'bachelor',
    rank: 3,
    pattern:
      /\bstudium\b|hochschul(?:studium|abschluss)|\bbachelor|\blicence (?:en|de|professionnelle)|\bbac ?\+ ?[34]\b|grado (?:universitario|en)\b|licenciatura|titulación universitaria|estudios universitarios|\blaurea\b|wykształcenie wyższe|studia wyższe|\bhbo\b|vysokoškolsk|högskoleutbildning|akademisk|ensino superior/giu,
  },
  {
    value: 'master',
    rank: 4,
    pattern:
      /\bbac ?\+ ?5\b|\bmaster(?:studium|abschluss|2)?\b|\bmáster\b|école d['’]ingénieur|diplôme d['’]ingénieur|diplom-?ingenieur|laurea magistrale|magisterskie/giu,
  },
  {
    value: 'doctorate',
    rank: 5,
    pattern: /\bPh\.? ?D\b|\bpromotion in\b|\bpromovier|\bdoctorat\b|\bdoctorado\b|\bdoktorat\b|\bdottorato\b/giu,
  },
];
const REGISTRATION =
  /\bapprobation\b|examinierte?r? (?:pflege|kranken|alten)|\bBIG-?registrati|infirmière? (?:diplômée? )?d['’.]?[ée]tat|diplôme d['’]état|\bcolegiad[oa]\b|prawo wykonywania zawodu|\b(?:sjuksköterske)?legitimation\b|iscrizione all['’]albo/iu;

const EQUIVALENT =
  /\boder (?:vergleichbar|gleichwertig|ähnlich)\p{L}*|\bou (?:équivalent|similaire)\p{L}*|\bo (?:equivalente|similar)\b|lub (?:równoważn|pokrewn)\p{L}*|of (?:vergelijkbaar|gelijkwaardig)\b|nebo (?:podobn|obdobn)\p{L}*|eller (?:motsvarande|tilsvarende)/iu;

/** Small numbers as words. */
const NUMBERS = new Map<string, number>(
  Object.entries({
    1: 'ein eine einem un une uno una jeden rok één um uma ett et',
    2: 'zwei deux dos due dois dwa dwóch dva dvě två twee',
    3: 'drei trois tres tre três trzy trzech tři',
    4: 'vier quatre cuatro quattro quatro cztery čtyři fyra fire',
    5: 'fünf cinq cinco cinque pięć pět fem vijf',
    10: 'zehn dix diez dieci dez dziesięć deset tio ti tien',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)] as const)),
);
const YEARS = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d{1,2}|${[...NUMBERS.keys()].join('|')})\\+?(?: ?(?:-|–|à|bis|a|do|až|tot) ?\\d{1,2})?[- ](?:jahre?n?|jährige|ans|année|années|años?|anni|anos|jaar|lata?|let|roky?|roků|år|års|letnie|letni)(?!\\p{L})`,
  'giu',
);
const EXPERIENCE =
  /erfahrung|praxis|expérience|experiencia|experiência|esperienza|ervaring|doświadczeni|\bprax[eií]|erfarenhet|erfaring|erfaren/iu;
const NO_EXPERIENCE =
  /(?:keine|ohne) (?:\p{L}+ )?(?:berufs|vor)?(?:erfahrung|kenntnisse)|quereinsteiger|berufseinsteiger|débutante?s? accepté|sans expérience|(?:no se (?:requiere|necesita)|sin) (?:\p{L}+ )?experiencia|bez doświadczenia|doświadczenie nie jest|praxe není|bez praxe|(?:geen|zonder) (?:\p{L}+ )?ervaring|ingen (?:tidigare )?erfarenhet|nessuna esperienza|sem experiência/iu;

/** Null where the language has no wordings of its own. */
export function factsAbroad(source: FactText, language: string): FactsAbroad | null {
  const { title, text } = source;
  const reading = foreignReading(text, language);
  if (!reading) return null;
  const years = yearsOf(text, reading);
  const beginner = years ? null : NO_EXPERIENCE.exec(text);
  return {
    workplace: firstOf(WORKPLACES, text),
    employment: firstOf(EMPLOYMENTS, title) ?? firstOf(EMPLOYMENTS, text) ?? weekOf(text),
    education: educationOf(text, reading),
    years,
    seniority: beginner && { value: 'entry', quote: beginner[0] },
    driving: drivingOf(text, reading),
  };
}

function firstOf<T>(wordings: Wordings<T>, text: string): Found<T> | null {
  for (const [value, pattern] of wordings) {
    const match = pattern.exec(text);
    if (match) return { value, quote: match[0] };
  }
  return null;
}

/** Where both are on offer the post can be had full time. */
function weekOf(text: string): Found<Employment> | null {
  const full = FULL.exec(text);
  if (full) return { value: 'full_time', quote: full[0] };
  const part = PART.exec(text);
  return part && { value: 'part_time', quote: part[0].trim() };
}

function isAskedFor(reading: ForeignReading, start: number, end: number): boolean {
  const strength = reading.strengthAt(start, end);
  return strength === 'must' || strength === 'unread';
}

/** Of the levels in one line the lowest suffices, of several lines the highest is needed. */
function educationOf(text: string, reading: ForeignReading): EducationFound {
  const registration = REGISTRATION.exec(text);
  if (registration && isAskedFor(reading, registration.index, registration.index + registration[0].length))
    return {
      level: { value: 'professional_registration', quote: registration[0] },
      orEquivalent: { value: null, quote: null },
    };
  const lines = new Map<number, { level: Level; line: number; quote: string }>();
  for (const level of LEVELS) {
    for (const match of text.matchAll(level.pattern)) {
      if (!isAskedFor(reading, match.index, match.index + match[0].length)) continue;
      const line = text.lastIndexOf('\n', match.index);
      if (!lines.has(line)) lines.set(line, { level, line, quote: match[0] });
    }
  }
  const highest = [...lines.values()].sort((a, b) => b.level.rank - a.level.rank)[0];
  if (!highest) return { level: { value: 'none_stated', quote: null }, orEquivalent: { value: null, quote: null } };
  const line = text.slice(highest.line + 1).split('\n', 1)[0]!;
  const alike = EQUIVALENT.exec(line)?.[0] ?? null;
  return {
    level: { value: highest.level.value, quote: highest.quote },
    orEquivalent: { value: alike !== null, quote: alike },
  };
}

const REACH = 60;

function yearsOf(text: string, reading: ForeignReading): Found<number> | null {
  let best: Found<number> | null = null;
  for (const match of text.matchAll(YEARS)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = /[^.\n]*$/u.exec(text.slice(Math.max(0, start - REACH), start))![0];
    const after = /^[^.\n]*/u.exec(text.slice(end, end + REACH))![0];
    const value = NUMBERS.get(match[1]!.toLowerCase()) ?? Number(match[1]);
    if (!EXPERIENCE.test(before + after) || !isAskedFor(reading, start, end) || value === 0 || value >= 20) continue;
    if (!best || value > best.value) best = { value, quote: quoted(text, start, end) };
  }
  return best;
}

function drivingOf(text: string, reading: ForeignReading): Found<DrivingLicence> | null {
  let wished: Found<DrivingLicence> | null = null;
  let named = false;
  for (const { id, start, end } of reading.names) {
    if (id !== 'driving-licence') continue;
    named = true;
    const strength = reading.strengthAt(start, end);
    if (strength !== null && strength !== 'nice') return { value: 'required', quote: quoted(text, start, end) };
    if (strength === 'nice') wished ??= { value: 'nice', quote: quoted(text, start, end) };
  }
  return wished ?? (named ? { value: 'unstated', quote: null } : null);
}
