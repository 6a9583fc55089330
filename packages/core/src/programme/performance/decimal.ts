/**
 * Differences of decimals, taken in whole millionths: 44.7 − 37.4 is 7.3, never 7.300000000000004. Figures have at most six
 * decimals and lie within a thousand million, so that their millionths are exact whole numbers.
 */
export const differenceOf = (value: number, from: number): number => inMillionths(value, from) / MILLION

/**
 * By how much a value differs from another, in per cent of that, rounded to one decimal; half away from zero. Undefined from zero.
 */
export const perCentOf = (value: number, from: number): number | undefined => {
  if (from === 0) return undefined
  const difference = magnitude(inMillionths(value, from))
  const base = magnitude(millionthsOf(from))
  // Twice the dividend and the divisor tell a half without a fraction.
  const tenths = (difference * 2_000n + base) / (2n * base)
  // No minus before a nought.
  return Number(`${value < from ? '-' : ''}${tenths / 10n}.${tenths % 10n}`) + 0
}

const MILLION = 1_000_000

const millionthsOf = (value: number): number => Math.round(value * MILLION)

const inMillionths = (value: number, from: number): number => millionthsOf(value) - millionthsOf(from)

const magnitude = (value: number): bigint => BigInt(Math.abs(value))
