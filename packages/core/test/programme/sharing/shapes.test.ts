import { describe, expect, it } from 'vitest'
import { programme } from '../../../src/index.ts'
import { issuesOf } from '../../../src/values/parse.ts'

const issues = (type: string, data: unknown) => {
  const eventType = programme.eventTypes.get(type)
  if (eventType === undefined) throw new Error(`There is no ${type}`)
  return issuesOf(eventType.schema, data).map(({ field, problem, remedy }) => `${field}: ${problem}: ${remedy}`)
}
const EQUALLY = { for: 'runningCost', steps: [{ by: 'equal' }] }
const SCHEME = { councils: ['ash', 'elm'], parts: [EQUALLY], scheme: 'ict', service: 'ict' }
const schemeBy = (step: unknown) =>
  issues('SharingSchemeAgreed', { ...SCHEME, parts: [{ for: 'saving', steps: [step] }] })

describe('the shape of', () => {
  it.each([
    [{ councils: ['ash'] }, 'councils: names fewer than two councils: give all who share'],
    [{ councils: ['ash', 'ash'] }, 'councils: names a council twice: name each once'],
    [{ parts: [] }, 'parts: shares nothing: give at least one part'],
    [{ parts: [EQUALLY, EQUALLY] }, 'parts: has two parts for one kind of amount: give each kind once'],
    [{ parts: [{ ...EQUALLY, steps: [] }] }, 'parts.0.steps: has no step: say by what it is shared'],
  ])('a scheme is refused with %j', (more, message) => {
    expect(issues('SharingSchemeAgreed', { ...SCHEME, ...more })).toEqual([message])
  })

  it.each([
    [{ by: 'fixed', weights: {} }, /weighs nobody: give at least one council more than nothing$/],
    [{ by: 'fixed', weights: { ash: 0 } }, /weighs nobody/],
    [{ by: 'fixed', weights: { ash: 0.55 } }, /is not a whole number: count in whole units, or scale weights up/],
    [{ by: 'fixed', weights: { ash: -1, elm: 1 } }, /is less than nothing: give zero or more$/],
    [{ by: 'fixed', weights: { ash: 1_000_000_001 } }, /is beyond any count/],
    [{ by: 'paybackFirst', of: 'ash', amount: 0 }, /is not an amount to be paid back: give more than nothing$/],
    [{ by: 'gainShare', bands: [] }, /has no band: give at least one$/],
    [{ by: 'gainShare', bands: [{ weights: { ash: 1 } }, { weights: { elm: 1 } }] }, /are out of order/],
    [
      {
        by: 'gainShare',
        bands: [
          { upTo: 5, weights: { ash: 1 } },
          { upTo: 5, weights: { elm: 1 } },
        ],
      },
      /are out of order: each band ends above the one before, and only the last may have no end$/,
    ],
    [{ by: 'driver', driver: 'calls', tolerance: { in: 'percentagePoints', within: -1 } }, /how far a part may move$/],
    [{ by: 'driver', driver: 'calls', tolerance: { in: 'perCent', within: 101 } }, /is beyond the whole/],
    [{ by: 'driver', driver: 'calls', tolerance: { in: 'perCent', within: 0.125 } }, /is finer than a hundredth/],
    [{ by: 'noDetriment', floor: {} }, /is that of nobody: leave it out where nobody is to save more than nothing$/],
    [
      { by: 'noDetriment', floor: { ash: 0 } },
      /is no floor: leave out a council that is to save nothing at the least$/,
    ],
    [{ by: 'lot' }, /is no step of sharing: give by, one of amounts, driver, equal, fixed, gainShare, noDetriment/],
  ])('a step is refused as %j', (step, message) => {
    expect(schemeBy(step)).toEqual([expect.stringMatching(message)])
  })

  it.each([
    { by: 'amounts', amounts: { ash: -5, elm: 0 } },
    { by: 'driver', countedOn: '2011-01-01', driver: 'calls', tolerance: { in: 'perCent', within: 2.3 } },
    { by: 'fixed', weights: { ash: 0, elm: 1 } },
    { by: 'gainShare', bands: [{ upTo: 5, weights: { ash: 1 } }, { weights: { elm: 1 } }] },
    { by: 'paybackFirst', of: 'ash', amount: 1 },
  ])('a step is taken as %j', (step) => {
    expect(schemeBy(step)).toEqual([])
  })

  it('a count is of somebody, and whole', () => {
    const measure = (counts: unknown) => issues('DriverMeasured', { counts, driver: 'calls', unit: 'calls' })
    expect(measure({})).toEqual(['counts: counts nobody: give a count for each council'])
    expect(measure({ ash: 1.5 })).toMatchObject([/^counts.ash: is not a whole number: .*, or unknown/])
    expect(measure({ ash: 'unknown', elm: 0 })).toEqual([])
  })

  it('shares are of somebody: of two orders of telling, none at all would be nothing in one and no word in the other', () => {
    const period = { from: '2011-04-01', to: '2012-03-31' }
    const nobody = ['shares: gives nobody a share: give that of each council, and zero to one that has none']
    const calculated = {
      apportionment: 'one',
      for: 'saving',
      inputs: {},
      period,
      scheme: 'ict',
      stage: 'budget',
      total: 0,
    }
    expect(issues('ApportionmentCalculated', { ...calculated, shares: {} })).toEqual(nobody)
    expect(issues('ApportionmentCalculated', { ...calculated, shares: { ash: 0 } })).toEqual([])
    const surplus = { amount: 5, period, retained: 5, scheme: 'ict', surplus: 'one' }
    expect(issues('SurplusDistributed', { ...surplus, shares: {} })).toEqual(nobody)
    expect(issues('SurplusDistributed', { ...surplus, shares: { ash: 0, elm: 0 } })).toEqual([])
    expect(schemeBy({ amounts: {}, by: 'amounts' })).toEqual([
      'parts.0.steps.0.amounts: puts nothing to anybody: give an amount for at least one council',
    ])
  })

  it('a settlement is of more than nothing', () => {
    const PERIOD = { from: '2011-04-01', to: '2012-03-31' }
    const settle = (amount: number) =>
      issues('SettlementMade', { amount, from: 'ash', period: PERIOD, scheme: 'ict', settlement: 'one', to: 'elm' })
    expect(settle(1)).toEqual([])
    expect(settle(0)).toEqual(['amount: is not an amount that is paid: give more than nothing, and who pays it'])
  })
})
