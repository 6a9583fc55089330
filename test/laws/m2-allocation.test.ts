import { allocate, programme } from '@programme-ledger/core'
import {
  assertAllocatesFairly,
  assertEstimatesAddUp,
  assertPrintedTotalsRepairNothing,
  assertVirementsMoveNothing,
  entriesOf,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

const name = fc.constantFrom('bdc', 'rbc', 'wfdc', 'mhdc', 'wcc', '7')
const weight = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 1_000 }), fc.maxSafeNat())
const someWeights = fc
  .dictionary(name, weight, { minKeys: 1, noNullPrototype: true })
  .filter((weights) => Object.values(weights).some((each) => each > 0))
/** Up to £100bn, either way: more is no amount. */
const total = fc.oneof(
  fc.integer({ min: -30, max: 30 }),
  fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }),
)

/** Per cents of round pounds: shares that come out even, which a fraction would put a penny off. */
const evenShares = fc
  .tuple(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.subarray(['bdc', 'rbc', 'wfdc'], { minLength: 2 }),
    fc.nat({ max: 50 }),
  )
  .map(([pounds, [first = 'bdc', second = 'rbc', third], percent]) => ({
    pence: 100 * pounds,
    weights: { [first]: percent, [second]: 100 - percent, ...(third === undefined ? {} : { [third]: 100 }) },
  }))

describe('law M2: what the ledger allocates', () => {
  it('adds up to the penny, within a penny of exact, whatever the order of the weights', () =>
    holds(
      fc.property(total, someWeights, (pence, weights) => assertAllocatesFairly(pence, weights)),
      { share: 10 },
    ))

  it('gives what comes out even as it is', () =>
    holds(
      fc.property(evenShares, ({ pence, weights }) => assertAllocatesFairly(pence, weights)),
      { share: 5 },
    ))

  it('gives pennies left over to the larger weight, then to the name that sorts first', () => {
    expect(allocate(100, { wfdc: 1, rbc: 1, bdc: 1 })).toEqual({ bdc: 34, rbc: 33, wfdc: 33 })
    expect(allocate(1, { bdc: 1, rbc: 1 })).toEqual({ bdc: 1, rbc: 0 })
    expect(allocate(3, { bdc: 1, rbc: 3 })).toEqual({ bdc: 1, rbc: 2 })
    expect(allocate(2, { bdc: 1, rbc: 3 })).toEqual({ bdc: 0, rbc: 2 })
  })

  it('shares a budget of £900,000 at 55:45', () =>
    expect(allocate(90_000_000, { bdc: 55, rbc: 45 })).toEqual({ bdc: 49_500_000, rbc: 40_500_000 }))
})

describe('law M2: what is vired', () => {
  it('leaves one line and arrives at another, so that the budget of all lines stays what it was', () =>
    holds(
      fc.property(seenFrom(validHistory({ about: 'savings' }), 2), ({ history, viewpoints }) => {
        for (const { asAt } of viewpoints) assertVirementsMoveNothing(programme, entriesOf(history), asAt)
      }),
      { share: 0.8 },
    ))
})

describe('law M2: an estimate', () => {
  it('shares out what is evidenced to the penny, is asked for, and is in no other figure', () =>
    holds(fromEachViewpoint(2, ({ books }) => assertEstimatesAddUp(books), { about: 'savings' })))
})

describe('law M2: what a source printed as a total', () => {
  it('repairs no figure', () =>
    holds(
      fc.property(seenFrom(validHistory({ about: 'savings' }), 2), ({ history, viewpoints }) => {
        for (const { asAt } of viewpoints) assertPrintedTotalsRepairNothing(programme, entriesOf(history), asAt)
      }),
      { share: 0.6 },
    ))
})
