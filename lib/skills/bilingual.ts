import { leansToEnglish } from './language.ts';

/** A text in two languages as two texts of its length, each with the other's words blank, so that places stay the same. */
export interface Halves {
  readonly english: string;
  readonly foreign: string;
}

/** "Answer customer calls / Répondre aux appels": what stands side by side in a line. */
const SIDES = /^(.*?\s[/|]\s)(.+)$/u;

/**
 * Takes a posting in English and another language apart, line by line; a line with both side by side at its stroke. A line of
 * which no word tells is of the language of the line before, a side of which none tells of the language of that side.
 */
export function halvesOf(text: string, other: string): Halves {
  const lines = text.split('\n');
  const leftIsEnglish = leftLeans(lines, other) >= 0;
  const english: string[] = [];
  const foreign: string[] = [];
  let before = true;
  for (const line of lines) {
    const sides = SIDES.exec(line);
    if (sides && isPair(sides, other)) {
      const [, left = '', right = ''] = sides;
      english.push(leftIsEnglish ? left + blank(right) : blank(left) + right);
      foreign.push(leftIsEnglish ? blank(left) + right : left + blank(right));
      continue;
    }
    const lean = leansToEnglish(line, other);
    before = lean === 0 ? before : lean > 0;
    english.push(before ? line : blank(line));
    foreign.push(before ? blank(line) : line);
  }
  return { english: english.join('\n'), foreign: foreign.join('\n') };
}

function leftLeans(lines: readonly string[], other: string): number {
  let lean = 0;
  for (const line of lines) {
    const [, left, right] = SIDES.exec(line) ?? [];
    if (left && right) lean += Math.sign(leansToEnglish(left, other)) - Math.sign(leansToEnglish(right, other));
  }
  return lean;
}

/** Whether the sides are of two languages, not alternatives in one ("AWS / Azure"). Headings of one word tell nothing: they are. */
function isPair([, left = '', right = '']: readonly string[], other: string): boolean {
  const [a, b] = [leansToEnglish(left, other), leansToEnglish(right, other)];
  return a * b <= 0 && (a !== 0 || b !== 0 || !/^\s*[-•*·]/.test(left));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
