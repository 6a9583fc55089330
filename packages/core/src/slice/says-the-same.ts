import { claimedValues, isAttested } from '../values/attested.ts'
import { byText } from '../values/by-text.ts'
import { sameValue } from '../values/same-value.ts'

/**
 * Whether two rows, or parts of them, say the same, whoever says so and since when: of each cell the values that are claimed
 * are compared, in whatever order, and neither the entries behind them nor those of a row.
 */
export const saysTheSame = (one: unknown, other: unknown): boolean => sameValue(saidIn(one), saidIn(other))

const saidIn = (held: unknown): unknown => {
  if (typeof held !== 'object' || held === null) return held
  if (isAttested(held))
    return claimedValues(held)
      .map((value) => JSON.stringify(value))
      .sort(byText)
  if (Array.isArray(held)) return held.map(saidIn)
  return Object.fromEntries(
    Object.entries(held)
      .filter(([field, member]) => !(field === 'entries' && Array.isArray(member)))
      .map(([field, member]) => [field, saidIn(member)]),
  )
}
