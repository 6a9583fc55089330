/** A decimal in whole millionths, read off its digits: figures have at most six decimals. */
export const millionthsIn = (value: number): bigint => BigInt(value.toFixed(6).replace('.', ''))

/** Millionths as the decimal that they are written as. */
export const decimalOf = (millionths: bigint): number => {
  const digits = magnitude(millionths).toString().padStart(7, '0')
  return Number(`${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`) + 0
}

/** What a difference is of something, in per cent to one decimal, half away from nought; undefined of nothing. */
export const perCentIn = (difference: bigint, of: bigint): number | undefined => {
  if (of === 0n) return undefined
  const base = magnitude(of)
  const tenths = (magnitude(difference) * 2_000n + base) / (2n * base)
  return Number(`${difference < 0n ? '-' : ''}${tenths / 10n}.${tenths % 10n}`) + 0
}

const magnitude = (value: bigint): bigint => (value < 0n ? 0n - value : value)
