import { allocate } from '../../values/allocate.ts'
import type { Pence } from '../../values/amount.ts'
import type { Key } from '../../values/key.ts'

/**
 * Shares a total out by weights, to the penny. Pennies left over go by largest remainder, or all to the council that was
 * agreed to bear them: then every other one has its exact part without the fraction of a penny.
 *
 * @param residualPenny who bears them; one that weighs nothing bears none, and they go by largest remainder.
 * @throws `invalid-value` where no weight is above zero.
 */
export const shareOut = (
  total: Pence,
  weights: Readonly<Record<Key, number>>,
  residualPenny: Key | undefined,
): Record<Key, Pence> => {
  const shares = allocate(total, weights)
  if (residualPenny === undefined || (weights[residualPenny] ?? 0) === 0) return shares
  const sum = Object.values(weights).reduce((all, weight) => all + BigInt(weight), 0n)
  // Division of whole numbers drops the fraction, of a negative amount too.
  const others = Object.entries(weights)
    .filter(([council]) => council !== residualPenny)
    .map(([council, weight]) => [council, Number((BigInt(total) * BigInt(weight)) / sum)] as const)
  const rest = others.reduce((left, [, pence]) => left - pence, total)
  return { ...shares, ...Object.fromEntries(others), [residualPenny]: rest }
}
