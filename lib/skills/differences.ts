/** Every so many numbers one stands whole, so that any of them is found by at most as many additions. */
const BLOCK = 64;

/**
 * Each number less the one before it, modulo 2^32, and the first of each block of 64 as it is: rising numbers become small
 * ones, which pack well, and none has to be unpacked before it is asked for.
 */
export function differences(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const small = new Uint32Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) small[i] = numbers[i]! - (startsBlock(i) ? 0 : numbers[i - 1]!);
  return small;
}

/** Whether number `i` stands whole among its `differences`. */
export function startsBlock(i: number): boolean {
  return i % BLOCK === 0;
}

/** All the numbers that `differences` made small. */
export function sums(small: Uint32Array): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(small.length);
  for (let i = 0; i < small.length; i++) numbers[i] = small[i]! + (startsBlock(i) ? 0 : numbers[i - 1]!);
  return numbers;
}

/** Number `i` of those that `differences` made small. */
export function numberAt(small: Uint32Array, i: number): number {
  let sum = 0;
  for (let k = i - (i % BLOCK); k <= i; k++) sum += small[k]!;
  return sum >>> 0;
}
