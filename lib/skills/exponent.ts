/** Coefficients of the Taylor series of 2^x on [-0.5, 0.5], lowest first. */
const SERIES = [
  1,
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: one row of a series, all in the same form.
  0.6931471805599453, 0.2402265069591007, 0.05550410866482158, 0.009618129107628477, 0.0013333558146428443,
  0.0001540353039338161, 0.00001525273380405984,
];

/** Two to the power of -1022 and on, each the double of the one before; exact. Made when first asked for. */
let powers: Float64Array | null = null;

/**
 * e^x by additions and multiplications only, so that every engine gives the same bits (`Math.exp` may differ in the last one).
 * Relative error under 1e-8; 0 below e^-700, capped above e^700.
 */
export function expOf(x: number): number {
  if (x < -700) return 0;
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: the literal keeps the bits the same in every engine.
  const y = (x > 700 ? 700 : x) * 1.4426950408889634;
  const whole = Math.floor(y + 0.5);
  const rest = y - whole;
  let sum = SERIES[7]!;
  for (let i = 6; i >= 0; i--) sum = sum * rest + SERIES[i]!;
  powers ??= powersOfTwo(2046);
  return sum * powers[whole + 1022]!;
}

function powersOfTwo(count: number): Float64Array {
  const made = new Float64Array(count);
  made[0] = 2 ** -1022;
  for (let i = 1; i < count; i++) made[i] = 2 * made[i - 1]!;
  return made;
}
