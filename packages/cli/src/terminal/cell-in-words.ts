import { formatDay, formatPounds, parseDay, withQualifier } from '@programme-ledger/core'
import type { Cell, Column, Missing } from '@programme-ledger/reports'

/** A cell as people read it: what is unknown or contested says so, in words. */
export const cellInWords = (cell: Cell, kind: Column['kind']): string => {
  switch (cell.is) {
    case 'value':
      return withQualifier(cell.qualifier, say(cell.value, kind)) + (cell.inferred === true ? ' (inferred)' : '')
    case 'atLeast':
      return partlyKnown(say(cell.value, kind), cell)
    case 'contested':
      return `contested: ${cell.rivals.map((rival, at) => withQualifier(cell.qualifiers?.[at] ?? undefined, say(rival, kind))).join(' or ')}`
    case 'missing':
      return MISSING[cell.why]
  }
}

/** Nothing known is not nought. */
const partlyKnown = (
  known: string,
  { value, unknown }: { readonly value: number; readonly unknown: number },
): string => {
  if (value !== 0) return `${known} and ${unknown} unknown`
  return unknown === 1 ? 'unknown' : `unknown (${unknown})`
}

const MISSING: Readonly<Record<Missing, string>> = {
  notApplicable: '–',
  notEvidenced: 'not evidenced',
  notStated: 'not stated',
  suppressed: 'suppressed',
  undetermined: 'undetermined',
  unknown: 'unknown',
  withheld: 'withheld',
}

const say = (value: string | number, kind: Column['kind']): string => {
  if (typeof value === 'string') return kind === 'day' ? formatDay(parseDay(value)) : value
  if (kind === 'pence') return formatPounds(value)
  if (kind === 'thousands') return formatPounds(Math.round(value / 100_000) * 100).replace('£', '')
  return value.toLocaleString('en-GB').replace('-', '−')
}
