import type { Key } from '../../values/key.ts'
import type { Tolerance } from './steps.ts'

/**
 * Whether a split by new counts is so near the one that stands that the tolerance lets it stand: no council's part moves by
 * more than that. Between counts of different councils, or where either counts nothing, there is no such nearness.
 */
export const isWithinTolerance = (
  standing: Readonly<Record<Key, number>>,
  counted: Readonly<Record<Key, number>>,
  tolerance: Tolerance,
): boolean => {
  const councils = Object.keys(standing)
  if (councils.length !== Object.keys(counted).length || !councils.every((council) => council in counted)) return false
  const [before, after] = [sumOfCounts(standing), sumOfCounts(counted)]
  if (before === 0n || after === 0n) return false
  // Hundredths, so that 2.5 is whole; everything is multiplied out, so that nothing is rounded.
  const within = BigInt(Math.round(tolerance.within * 100))
  return councils.every((council) => {
    const [was, is] = [BigInt(standing[council] ?? 0), BigInt(counted[council] ?? 0)]
    const moved = is * before - was * after
    const base = tolerance.in === 'percentagePoints' ? before * after : was * after
    return (moved < 0n ? -moved : moved) * 10_000n <= within * base
  })
}

const sumOfCounts = (counts: Readonly<Record<Key, number>>): bigint =>
  Object.values(counts).reduce((all, count) => all + BigInt(count), 0n)
