import type { Expression } from './collect.ts';
import { type Part, readPattern } from './pattern.ts';

/** A text that grows with a number: what comes before, what is repeated, what comes last. */
export interface Attack {
  readonly before: string;
  readonly repeated: string;
  readonly last: string;
}

export const textOf = ({ before, repeated, last }: Attack, length: number): string =>
  before + repeated.repeat(Math.max(1, Math.ceil(length / repeated.length))) + last;

/** Letters of many kinds; each class is tried for which of them it takes. */
const LETTERS = [...'aAzZ0159 \t\n\r-_.,:;/\\\'"<>()[]{}|+*?^$&%#@!=~`€£§äßéØЖ中あ\u00a0\u200d\u2013\u2019•👩'];
/** Ends that most expressions refuse, so that everything before has been tried in vain. */
const LAST = ['\u0000', '!', 'a', ''];
const MOST_WAYS = 4;

/** Up to about `limit` attacks made of the expression's own literals and classes. */
export function attacksOn({ source, flags }: Expression, limit: number): readonly Attack[] {
  const lettersOf = lettersFor(flags);
  const whole = readPattern(source);
  const attacks = new Map<string, Attack>();
  const add = (before: string, repeated: string) => {
    if (repeated.length === 0 || repeated.length > 400) return;
    for (const last of LAST) attacks.set(JSON.stringify([before, repeated, last]), { before, repeated, last });
  };
  // Any letter over and over, and the expression over and over, whole and without its end: near misses.
  const [full] = samplesOf(whole, lettersOf);
  for (const letter of new Set(lettersIn(whole, lettersOf))) add('', letter);
  for (const sample of samplesOf(whole, lettersOf)) {
    add('', sample);
    add('', [...sample].slice(0, -1).join(''));
    for (const part of [2, 3]) add('', [...sample].slice(0, Math.ceil([...sample].length / part)).join(''));
  }
  // Every repetition in its place, with all that its body can be, and the start up to it again and again.
  for (const { before, part } of repetitions(whole, '', lettersOf)) {
    const bodies = samplesOf(part, lettersOf);
    for (const body of bodies) {
      add(before, body);
      add('', before + body);
      add('', before + body.repeat(3));
    }
    if (bodies.length > 1) add(before, bodies.join(''));
  }
  if (full) add(full, full);
  const all = [...attacks.values()];
  // A sample evenly over all kinds when there are too many.
  const step = Math.max(1, all.length / limit);
  return Array.from({ length: Math.min(limit, all.length) }, (_, i) => all[Math.floor(i * step)]!);
}

type LettersOf = (source: string) => readonly string[];

function lettersFor(flags: string): LettersOf {
  const known = new Map<string, readonly string[]>();
  const plain = flags.replace(/[gy]/g, '');
  return (source) => {
    const before = known.get(source);
    if (before) return before;
    const takes = new RegExp(`^(?:${source})$`, plain);
    const literal = source.length === 1 || /^\\[^a-zA-Z\d]$/.test(source) ? [source.at(-1)!] : [];
    const letters = [...new Set([...literal, ...LETTERS, ...source])]
      .filter((letter) => takes.test(letter))
      .slice(0, 6);
    known.set(source, letters);
    return letters;
  };
}

/** Some texts that the part takes, few but unlike each other. */
function samplesOf(part: Part, lettersOf: LettersOf): readonly string[] {
  switch (part.kind) {
    case 'nothing':
    case 'look':
      return [''];
    case 'one':
      return lettersOf(part.source).slice(0, MOST_WAYS);
    case 'either':
      return spread(
        part.ways.flatMap((way) => samplesOf(way, lettersOf).slice(0, 2)),
        MOST_WAYS,
      );
    case 'again': {
      const inner = samplesOf(part.part, lettersOf);
      const times = Math.min(Math.max(part.least, 1), 20);
      return inner.map((one) => one.repeat(times));
    }
    case 'row': {
      const each = part.parts.map((one) => samplesOf(one, lettersOf));
      if (each.some((some) => some.length === 0)) return [];
      const most = Math.min(MOST_WAYS, Math.max(1, ...each.map((some) => some.length)));
      return Array.from({ length: most }, (_, i) => each.map((some) => some[i % some.length]!).join(''));
    }
  }
}

const spread = (all: readonly string[], most: number): readonly string[] =>
  all.length <= most ? all : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]!);

function lettersIn(part: Part, lettersOf: LettersOf): readonly string[] {
  switch (part.kind) {
    case 'nothing':
      return [];
    case 'one':
      return lettersOf(part.source).slice(0, 3);
    case 'again':
    case 'look':
      return lettersIn(part.part, lettersOf);
    case 'row':
      return part.parts.flatMap((one) => lettersIn(one, lettersOf));
    case 'either':
      return part.ways.flatMap((one) => lettersIn(one, lettersOf));
  }
}

/** Each part that may be repeated many times, and a text that leads to it. */
function repetitions(part: Part, before: string, lettersOf: LettersOf): readonly { before: string; part: Part }[] {
  switch (part.kind) {
    case 'again': {
      const own = part.most > 8 ? [{ before, part: part.part }] : [];
      return [...own, ...repetitions(part.part, before, lettersOf)];
    }
    case 'look':
      return repetitions(part.part, before, lettersOf);
    case 'either':
      return part.ways.flatMap((way) => repetitions(way, before, lettersOf));
    case 'row': {
      let lead = before;
      return part.parts.flatMap((one) => {
        const found = repetitions(one, lead, lettersOf);
        lead += samplesOf(one, lettersOf)[0] ?? '';
        return found;
      });
    }
    default:
      return [];
  }
}
