import { UNKNOWN, type Unknown } from '@programme-ledger/core'
import fc from 'fast-check'
import { AMOUNTS, COUNCILS, HASHES, HEADCOUNTS, LINES, NAMES, SERVICES } from './vocabulary.ts'

export const aCouncil = (): fc.Arbitrary<string> => fc.constantFrom(...COUNCILS)
export const aService = (): fc.Arbitrary<string> => fc.constantFrom(...SERVICES)
export const aLine = (): fc.Arbitrary<string> => fc.constantFrom(...LINES)
export const aName = (): fc.Arbitrary<string> => fc.constantFrom(...NAMES)

/** In any order, as sources name them. */
export const someCouncils = (): fc.Arbitrary<string[]> => fc.shuffledSubarray([...COUNCILS], { minLength: 1 })

/** Pence, of the few that repeat. */
export const anAmount = (): fc.Arbitrary<number> => fc.constantFrom(...AMOUNTS)
/** How far an amount may be off, in pence. */
export const aRounding = (): fc.Arbitrary<number> => fc.constantFrom(0, 50_000)
export const aQualifier = () => fc.constantFrom('approximately', 'atLeast', 'atMost')
export const aHash = (): fc.Arbitrary<string> => fc.constantFrom(...HASHES)
export const aHeadcount = (): fc.Arbitrary<number> => fc.constantFrom(...HEADCOUNTS)

/** What a source leaves out one time in five. */
export const maybeUnknown = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | Unknown> =>
  fc.oneof({ arbitrary: value, weight: 4 }, { arbitrary: fc.constant(UNKNOWN), weight: 1 })

/** Two employers that are not one; either may be unknown. */
export const twoEmployers = (): fc.Arbitrary<{ readonly from: string; readonly to: string }> =>
  fc
    .tuple(maybeUnknown(aCouncil()), maybeUnknown(aCouncil()))
    .map(([from, to]) => ({ from, to: from === to && from !== UNKNOWN ? UNKNOWN : to }))

/** What some councils get of a figure, or are not said to get. */
export const someShares = (): fc.Arbitrary<Record<string, number | Unknown>> =>
  fc.dictionary(aCouncil(), maybeUnknown(anAmount()), { maxKeys: 3, noNullPrototype: true })
