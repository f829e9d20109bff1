const WORDS = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['couple of', 2],
  ['couple', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['eighteen', 18],
  ['twenty', 20],
]);

/** Source of a pattern for small numbers in digits or English words. */
export const SMALL_NUMBER =
  '\\d{1,2}(?:[.,]5)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|couple(?: of)?';

/** The value of a match of `SMALL_NUMBER`; NaN for anything else. */
export function smallNumber(written: string): number {
  return WORDS.get(written.toLowerCase()) ?? Number(written.replace(',', '.'));
}
