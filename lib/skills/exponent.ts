/** Coefficients of the Taylor series of 2^x on [-0.5, 0.5], lowest first. */
const SERIES = [
  1,
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: one row of a series, all in the same form.
  0.6931471805599453, 0.2402265069591007, 0.05550410866482158, 0.009618129107628477, 0.0013333558146428443,
  0.0001540353039338161, 0.00001525273380405984,
];

const POWERS = Float64Array.from({ length: 2046 }, (_, i) => powerOfTwo(i - 1022));

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
  return sum * POWERS[whole + 1022]!;
}

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let i = 0; i < Math.abs(exponent); i++) power *= exponent < 0 ? 0.5 : 2;
  return power;
}
