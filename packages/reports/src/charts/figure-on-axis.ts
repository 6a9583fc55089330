/** A figure as it stands beside a chart, short: pence as `£521k` or `£1.2m`, shares as `40%`. */
export const figureOnAxis = (value: number, unit: 'pence' | 'count' | 'days' | 'percent'): string => {
  const sign = value < 0 ? '−' : ''
  const size = Math.abs(value)
  if (unit === 'pence') return `${sign}£${short(size / 100)}`
  return `${sign}${short(size)}${unit === 'percent' ? '%' : ''}`
}

const short = (size: number): string => {
  if (size >= 999_500) return `${rounded(size / 1_000_000, size < 10_000_000 ? 2 : 1)}m`
  if (size >= 10_000) return `${rounded(size / 1000, 0)}k`
  return String(rounded(size, size < 10 ? 2 : 0)).replace(/\B(?=(\d{3})+$)/, ',')
}

/** Without zeros at the end. */
const rounded = (size: number, decimals: number): number => Number(size.toFixed(decimals))
