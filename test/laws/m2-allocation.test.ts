import { allocate, programme } from '@programme-ledger/core'
import {
  assertAllocatesFairly,
  assertEstimatesAddUp,
  assertPrintedTotalsRepairNothing,
  assertVirementsMoveNothing,
  entriesOf,
  scenario,
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

const councilShares = fc.dictionary(
  fc.constantFrom('bdc', 'rbc', 'wfdc'),
  fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 5_000_000 }), fc.integer({ min: -1_000, max: 1_000 })),
  { minKeys: 1, noNullPrototype: true },
)

const addedUp = (shares: Readonly<Record<string, number>>): number =>
  Object.values(shares).reduce((all, share) => all + share, 0)

/**
 * A line with a budget, shared out by amounts that mostly add up to it, and what is reported of the year in all. Now and then
 * the budget is stated anew; or there is another line, of which nothing is reported.
 */
const aLineOrTwo = fc
  .record({
    shares: councilShares,
    revised: fc.option(councilShares, { nil: undefined }),
    hasAnother: fc.boolean(),
    off: fc.constantFrom(0, 0, 0, 1, 60_000),
    goodTo: fc.constantFrom(0, 50_000),
    actual: fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -9_000_000, max: 9_000_000 })),
  })
  .map(({ shares, revised, hasAnother, off, goodTo, actual }) => {
    const figures = { basis: 'gross', class: 'cashable', line: 'ict', recurrence: 'recurring' } as const
    const total = addedUp(shares) + off
    const lines = hasAnother ? (['ict', 'cctv'] as const) : (['ict'] as const)
    return scenario(programme).given(
      ...(['bdc', 'rbc', 'wfdc'] as const).map(
        (party) =>
          ({
            type: 'PartyRegistered',
            data: { kind: 'council', name: party, party },
            effectiveOn: '2010-04-01',
          }) as const,
      ),
      ...lines.flatMap(
        (line) =>
          [
            {
              type: 'SavingLineRegistered',
              data: { group: 'other', line, name: line, nature: 'saving' },
              effectiveOn: '2010-04-01',
            },
            {
              type: 'SavingBudgeted',
              data: { ...figures, goodTo, line, shares, total, year: '2010/11' },
              effectiveOn: '2010-04-01',
            },
          ] as const,
      ),
      ...(revised === undefined
        ? []
        : [
            {
              type: 'SavingBudgetRevised',
              data: { line: 'ict', reason: 'a later start', shares: revised, total: addedUp(revised), year: '2010/11' },
              effectiveOn: '2010-09-30',
            } as const,
          ]),
      {
        type: 'SavingReported',
        data: {
          ...figures,
          measure: 'yearToDate',
          method: 'measured',
          period: { from: '2010-04-01', to: '2011-03-31' },
          stage: 'finalOutturn',
          total: actual,
        },
        effectiveOn: '2011-03-31',
      },
    )
  })

describe('law M2: an estimate', () => {
  it('shares out what is evidenced by the shares of the budget, where they are a proportion of it', () =>
    holds(
      fc.asyncProperty(aLineOrTwo, async (told) => assertEstimatesAddUp(await told.booksAt({ asAt: '2011-03-31' }))),
      { share: 2 },
    ))

  it('is asked for, and is in no other figure; that of a total is the sum of its lines', () =>
    holds(
      fromEachViewpoint(2, ({ books }) => assertEstimatesAddUp(books), { about: 'savings' }),
      {
        share: 0.7,
      },
    ))
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
