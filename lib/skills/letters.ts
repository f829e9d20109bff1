/** Character classes of UTF-16 code units, small enough for a switch-free scan. */
export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const LOWER = 3;
export const UPPER = 4;
export const DIGIT = 5;
export const BULLET = 6;

/** Latin letters U+00C0 to U+017F without their marks; two-letter foldings keep the first letter. */
const BASE =
  'aaaaaaaceeeeiiiidnooooo\u00d7ouuuuytsaaaaaaaceeeeiiiidnooooo\u00f7ouuuuyty' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';

const CLASS = new Uint8Array(65536);
/** What is added to a unit to fold it, modulo 2^16: zero for nearly all, so that a woken worker has nothing to fill in. */
const SHIFT = new Uint16Array(65536);

fillTables();

/** The class of a code unit, one of the constants above. */
export function classOf(unit: number): number {
  return CLASS[unit]!;
}

/** The code unit in lower case and without its mark, so that "Résumé" and "resume" compare equal. */
export function foldOf(unit: number): number {
  return (unit + SHIFT[unit]!) & 0xffff;
}

export function isLetter(unit: number): boolean {
  const kind = CLASS[unit]!;
  return kind === LOWER || kind === UPPER;
}

export function isWordUnit(unit: number): boolean {
  const kind = CLASS[unit]!;
  return kind >= LOWER && kind <= DIGIT;
}

/**
 * For each code unit the folded one if it belongs to words, `mark` for line ends and bullets, else 0. One plain loop: a woken
 * worker runs it uncompiled.
 */
export function foldedUnits(mark: number): Uint16Array {
  const folded = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) {
    const kind = CLASS[unit]!;
    if (kind === OTHER) continue;
    if (kind >= LOWER && kind <= DIGIT) folded[unit] = unit + SHIFT[unit]!;
    else if (kind !== SPACE) folded[unit] = mark;
  }
  return folded;
}

function fillTables(): void {
  mark(0x30, 0x39, DIGIT);
  mark(0x61, 0x7a, LOWER);
  markUpper(0x41, 0x5a, 32);
  mark(0xaa, 0xaa, LOWER);
  mark(0xb5, 0xb5, LOWER);
  mark(0xba, 0xba, LOWER);
  mark(0xc0, 0x2af, LOWER);
  markUpper(0xc0, 0xde, 32);
  CLASS[0xd7] = OTHER;
  CLASS[0xf7] = OTHER;
  for (let unit = 0x100; unit < 0x180; unit += 2) CLASS[unit] = UPPER;
  for (let i = 0; i < BASE.length && i < 0xc0; i++) fold(0xc0 + i, BASE.charCodeAt(i));
  mark(0x370, 0x1fff, LOWER);
  markUpper(0x391, 0x3a9, 32);
  markUpper(0x410, 0x42f, 32);
  markUpper(0x400, 0x40f, 80);
  mark(0x2c00, 0xd7ff, LOWER);
  mark(0x3000, 0x303f, OTHER);
  mark(0xf900, 0xfdff, LOWER);
  mark(0xfe70, 0xfefc, LOWER);
  for (const unit of [0x660, 0x6f0, 0x966, 0xff10]) mark(unit, unit + 9, DIGIT);
  for (const unit of [
    0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x200b, 0x200c, 0x200d, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff, 0xad,
  ])
    CLASS[unit] = SPACE;
  mark(0x2000, 0x200a, SPACE);
  mark(0x200e, 0x200f, SPACE);
  for (const unit of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) CLASS[unit] = NEWLINE;
  for (const unit of [
    0x2022, 0xb7, 0x2023, 0x2043, 0x204c, 0x204d, 0x2219, 0x25aa, 0x25ab, 0x25b8, 0x25ba, 0x25cb, 0x25cf, 0x25e6,
    0x25a0, 0x25a1, 0x2713, 0x2714, 0x2756, 0x27a2, 0x27a4, 0x2605, 0x2606, 0xf0b7, 0xf0a7,
  ])
    CLASS[unit] = BULLET;
  for (const unit of [0x2019, 0x2018, 0x2bc]) fold(unit, 0x27);
}

function mark(from: number, to: number, kind: number): void {
  CLASS.fill(kind, from, to + 1);
}

function markUpper(from: number, to: number, toLower: number): void {
  CLASS.fill(UPPER, from, to + 1);
  SHIFT.fill(toLower, from, to + 1);
}

function fold(unit: number, to: number): void {
  SHIFT[unit] = to - unit;
}
