import { claimedValues, isAttested } from '../values/attested.ts'
import { byText } from '../values/by-text.ts'
import { namesPositions } from './names-positions.ts'

/**
 * What a row or a part of one says, whoever says it and since when: of each cell the values that are claimed, in whatever order
 * they came, and neither the entries behind them nor those of a row.
 */
export const saidIn = (held: unknown): unknown => {
  if (typeof held !== 'object' || held === null) return held
  if (isAttested(held))
    return claimedValues(held)
      .map((value) => JSON.stringify(value))
      .sort(byText)
  if (Array.isArray(held)) return held.map(saidIn)
  return Object.fromEntries(
    Object.entries(held)
      .filter(([field, member]) => !namesPositions(field, member))
      .map(([field, member]) => [field, saidIn(member)]),
  )
}
