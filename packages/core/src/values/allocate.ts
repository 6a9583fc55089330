import { LedgerError } from '../errors.ts'
import { Pence } from './amount.ts'
import { parseAs } from './parse.ts'

const wholeWeight = (name: string, weight: number): bigint => {
  if (!Number.isSafeInteger(weight) || weight < 0) {
    throw new LedgerError(
      'invalid-value',
      `The weight of ${name} is ${weight}: weights are whole numbers of zero or more, such as counts of payslips`,
    )
  }
  return BigInt(weight)
}

/**
 * Shares a total out in proportion to weights, by largest remainder (law M2). The shares add up to the total to the
 * penny and each is within a penny of its exact proportion. Pennies left over go to the largest remainders; between
 * equal remainders to the larger weight, then to the name that sorts first, so the order of the weights never matters.
 * A negative total is shared as the mirror of the positive one.
 *
 * @throws `invalid-value` where a weight is negative or fractional, or no weight is above zero.
 */
export const allocate = <Name extends string>(
  total: Pence,
  weights: Readonly<Record<Name, number>>,
): Record<Name, Pence> => {
  const whole = BigInt(parseAs(Pence, total, 'The total to share'))
  const names = Object.keys(weights) as Name[]
  const weighted = names.map((name) => ({ name, weight: wholeWeight(name, weights[name]) }))
  const sum = weighted.reduce((all, { weight }) => all + weight, 0n)
  if (sum === 0n) throw new LedgerError('invalid-value', 'Nothing to share by: give at least one weight above zero')

  const amount = whole < 0n ? -whole : whole
  const shares = weighted.map(({ name, weight }) => {
    const exact = amount * weight
    return { name, weight, pence: exact / sum, remainder: exact % sum }
  })
  const leftOver = Number(amount - shares.reduce((all, { pence }) => all + pence, 0n))
  const sign = whole < 0n ? -1 : 1
  const byRemainder = [...shares].sort(
    (a, b) => descending(a.remainder, b.remainder) || descending(a.weight, b.weight) || (a.name < b.name ? -1 : 1),
  )
  const favoured = new Set(byRemainder.slice(0, leftOver).map(({ name }) => name))
  // `+ 0` turns a negative zero into zero.
  const entries = shares.map(
    ({ name, pence }) => [name, sign * (Number(pence) + (favoured.has(name) ? 1 : 0)) + 0] as const,
  )
  return Object.fromEntries(entries) as Record<Name, Pence>
}

const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1)
