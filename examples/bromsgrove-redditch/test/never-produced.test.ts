import { describe, expect, it } from 'vitest'
import { LINES, THOUSAND, TOTALS } from './appendix-a.ts'
import { figuresOf, valuesOf } from './figures-of.ts'
import { recordInSqlite } from './recorded-programme.ts'

const ledger = await recordInSqlite()
const books = await ledger.asAt('2011-06-30')
const views = {
  currentStatus: books.currentStatus(),
  parties: books.parties(),
  staffPosition: books.staffPosition(),
  councilSavings: books.councilSavings(),
  savingClaims: books.savingClaims(),
  savingForecasts: books.savingForecasts(),
}
/** Whole thousands of pounds are good to £500 either way. */
const GOOD_TO = 50_000
const pence = (...thousands: readonly number[]): readonly number[] => thousands.map((each) => each * THOUSAND)

describe('an actual by council', () => {
  it('is in no row of the savings', () => {
    const rows = books
      .councilSavings()
      .flatMap(({ lines, groups, classes, beforeTransitionalCosts, transitionalCosts, overall }) => [
        ...[...lines, ...groups, ...classes],
        ...[beforeTransitionalCosts, transitionalCosts, overall],
      ])

    expect(rows.length).toBe(19)
    for (const { actual } of rows) expect(actual.byCouncil).toEqual({ bdc: 'notEvidenced', rbc: 'notEvidenced' })
  })

  it('is nowhere estimated from the shares of the budget', () => {
    // control-totals.md §1.1: each council's part of £478k, −£75k, £403k, £1,037k and £1,179k.
    const estimates = [
      ...[25_666_522, 22_133_478, -3_750_000, 21_916_522, 18_383_478],
      ...[48_716_522, 54_983_478, 55_816_522, 62_083_478],
    ]
    expect(figuresOf(views).filter(({ value }) => estimates.includes(value))).toEqual([])
  })
})

describe('the figures of the savings', () => {
  it('are the printed ones, and the gross saving and its shares: no claim is in any', () => {
    const gross = pence(586, 650, 1236, 1254, 18)
    const closed = [...Object.values({ ...LINES, ...TOTALS }).flatMap((cells) => pence(...cells)), ...gross, GOOD_TO]

    expect(valuesOf(views.councilSavings)).toEqual([...new Set(closed)].sort((a, b) => a - b))
  })

  it('never call 478 net, nor recurring', () => {
    const rows = books.councilSavings().flatMap(({ lines, groups, overall }) => [...lines, ...groups, overall])
    const with478 = rows.filter(({ actual }) => actual.total.known === 478 * THOUSAND)

    expect(with478.map(({ ref }) => ref)).toEqual(['councilSavings:2010/11/line/smt-gross'])
    expect(with478).toMatchObject([{ basis: 'gross', recurrence: undefined }])
    expect(
      books.savingClaims().filter(({ basis, recurrence }) => basis.is !== 'unknown' || recurrence.is !== 'unknown'),
    ).toEqual([])
  })
})

describe('the figures of all views', () => {
  it.each([
    ['the actual and the management team added once more', 1657],
    ['three years of the overall actual', 3537],
    ['three years of the cashable actual', 3111],
    ['three years of the forecast for 2011/12', 1644],
    ['the budget and the actual added together', 2285],
  ])('leave out %s', (_, thousands) => {
    expect(figuresOf(views).filter(({ value }) => Math.abs(value) === thousands * THOUSAND)).toEqual([])
  })

  it('have the claims as they were made, and no sum of them', () => {
    const claims = [4_000_000, ...pence(478), 11_666_300, 5_916_800, 8_100_000, 14_016_800, 1_320_000]
    const others = [10_000_000, 54_000_000, 1_085_000, 1_000_000]

    // Printed to the nearest £50 and £500.
    expect(valuesOf(views.savingClaims)).toEqual([5_000, GOOD_TO, ...[...claims, ...others].sort((a, b) => a - b)])
    expect(books.savingClaims()).toHaveLength(16)
  })

  it('have the forecasts as they were made, and no sum of them', () => {
    expect(valuesOf(views.savingForecasts)).toEqual([GOOD_TO, ...pence(116, 176, 548, 2000)])
    expect(books.savingForecasts()).toHaveLength(6)
  })

  it('have no other figures than people, colours and money', () => {
    expect(valuesOf(views.staffPosition)).toEqual([-11, -1, 0, 1, 2, 3, 4, 7, 10, 12, 21, 22, 32])
    expect(valuesOf(views.currentStatus)).toEqual([0, 1, 2, 5, 11, 16, 17])
    expect(valuesOf(views.parties)).toEqual([])
  })
})
