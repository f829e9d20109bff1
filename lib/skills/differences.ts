/** Each number less the one before it, modulo 2^32: rising numbers become small ones, which pack well. */
export function differences(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const small = new Uint32Array(numbers.length);
  for (let i = 0, before = 0; i < numbers.length; before = numbers[i++]!) small[i] = numbers[i]! - before;
  return small;
}

/** The inverse of `differences`. */
export function sums(small: Uint32Array): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(small.length);
  for (let i = 0, before = 0; i < small.length; before = numbers[i++]!) numbers[i] = small[i]! + before;
  return numbers;
}
