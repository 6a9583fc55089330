import { formatDay, formatPounds, parseDay } from '@programme-ledger/core'
import type { Column } from '../document.ts'
import { thousands } from './thousands.ts'

/** What is in a cell, as people read it: days in words, pence in pounds or thousands of them, numbers with separators. */
export const figureInWords = (value: string | number, kind: Column['kind']): string => {
  if (typeof value === 'string') return kind === 'day' ? formatDay(parseDay(value)) : value
  if (kind === 'thousands') return thousands(value)
  if (kind === 'pence') return formatPounds(value)
  return value.toLocaleString('en-GB', { maximumFractionDigits: 20 }).replace('-', '−')
}
