import assert from 'node:assert/strict'
import { allocate } from '@programme-ledger/core'

/**
 * Law M2: shares add up to the total to the penny, each within a penny of its exact proportion; a larger weight never gets
 * less; the order of the weights does not matter; a negative total is shared as the mirror of the positive one.
 *
 * @param total pence, at most £100bn either way.
 * @param weights whole numbers of zero or more, of which one is above zero.
 */
export const assertAllocatesFairly = (total: number, weights: Readonly<Record<string, number>>): void => {
  const shares = allocate(total, weights)
  const names = Object.keys(weights)
  assert.deepEqual(Object.keys(shares).toSorted(), names.toSorted())
  assert.equal(sum(Object.values(shares)), BigInt(total), 'the shares do not add up to the total')

  const whole = sum(Object.values(weights))
  for (const name of names) {
    // |share − total × weight ÷ whole| < 1, without a fraction.
    const off = BigInt(shareOf(shares, name)) * whole - BigInt(total) * BigInt(shareOf(weights, name))
    assert(-whole < off && off < whole, `${name} is a penny or more off its proportion`)
  }
  const magnitude = (name: string): number => Math.abs(shareOf(shares, name))
  for (const name of names)
    for (const other of names)
      if (shareOf(weights, name) > shareOf(weights, other))
        assert(magnitude(name) >= magnitude(other), `${name} weighs more than ${other}, and gets less`)

  const reversed = Object.fromEntries(Object.entries(weights).toReversed())
  assert.deepEqual(allocate(total, reversed), shares, 'the order of the weights matters')
  assert.deepEqual(
    allocate(0 - total, weights),
    Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, 0 - share])),
    'a negative total is not the mirror of the positive one',
  )
}

const sum = (values: readonly number[]): bigint => values.reduce((all, value) => all + BigInt(value), 0n)

const shareOf = (shares: Readonly<Record<string, number>>, name: string): number => shares[name] ?? 0
