import type { Entry } from '@programme-ledger/core'
import { distinct } from './tell.ts'

/** What somebody states, and by which fact; `unknown` where they say that they do not know. */
export interface Statement<Value> {
  readonly value: Value | 'unknown'
  readonly by: Pick<Entry, 'effectiveOn'>
}

/** The last of some days; empty where there is none. */
export const lastOf = (days: readonly string[]): string => days.toSorted().at(-1) ?? ''

/** The last day on which anything was stated; empty where nothing was. */
export const lastDayOf = (statements: readonly Pick<Statement<unknown>, 'by'>[]): string =>
  lastOf(statements.map(({ by }) => by.effectiveOn))

/**
 * What holds by what was stated (law M8): of the last day on which anything is known to hold, all that is said to; one
 * value where sources agree, several where they do not. Unknown is nobody's rival.
 */
export const standing = <Value>(statements: readonly Statement<Value>[]): readonly Value[] => {
  const known = statements.flatMap(({ value, by }) => (value === 'unknown' ? [] : [{ value, by }]))
  const on = lastDayOf(known)
  return inOrder(known.filter(({ by }) => by.effectiveOn === on).map(({ value }) => value))
}

/** Distinct values in the order of their text. */
export const inOrder = <Value>(values: readonly Value[]): readonly Value[] =>
  distinct(values).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
