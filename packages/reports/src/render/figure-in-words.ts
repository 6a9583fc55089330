import { type Day, formatDay, formatPounds } from '@programme-ledger/core'
import type { Column } from '../document.ts'

/**
 * What is in a cell, as people read it: days in words, pence in pounds, thousands rounded by themselves (half away from zero)
 * with a separator; text as it is.
 */
export const figureInWords = (value: string | number, kind: Column['kind']): string => {
  if (typeof value === 'string') return kind === 'day' && ISO_DAY.test(value) ? formatDay(value as Day) : value
  if (kind === 'pence') return formatPounds(value)
  return withSeparators(kind === 'thousands' ? roundedThousands(value) : value)
}

/** Pence in thousands of pounds, rounded half away from zero. */
const roundedThousands = (pence: number): number => Math.sign(pence) * Math.round(Math.abs(pence) / 100_000)

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** With the minus sign that people print; a negative that rounds to nothing has none. */
const withSeparators = (value: number): string => {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}
