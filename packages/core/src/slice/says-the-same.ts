import { type Attested, claimedValues, isAttested } from '../values/attested.ts'
import { byText } from '../values/by-text.ts'
import { sameButFor } from '../values/same-but-for.ts'
import { namesPositions } from './names-positions.ts'

/**
 * Whether two rows, or parts of them, say the same, whoever says so and since when: of each cell the values that are claimed
 * are compared, in whatever order, and neither the entries behind them nor those of a row.
 */
export const saysTheSame = (one: unknown, other: unknown): boolean =>
  sameButFor({ isPassedOver: namesPositions, areSame: areSameCells }, one, other)

const areSameCells = (one: object, other: object): boolean | undefined => {
  if (!isAttested(one) || !isAttested(other)) return isAttested(one) || isAttested(other) ? false : undefined
  const [claims, others] = [claimsIn(one), claimsIn(other)]
  return claims.length === others.length && claims.every((claim, index) => claim === others[index])
}

const claimsIn = (cell: Attested<unknown>): readonly string[] =>
  claimedValues(cell)
    .map((value) => JSON.stringify(value))
    .sort(byText)
