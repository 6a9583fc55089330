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
  savingBaselines: books.savingBaselines(),
  benefitRealisation: books.benefitRealisation(),
  riskRegister: books.riskRegister({ since: '2010-01-15' }),
  sources: books.sources(),
  contradictions: books.contradictions(),
  packs: books.packs(),
}
/** The savings without the claims and forecasts that stand beside them. */
const savings = views.councilSavings.map(({ claims: _claims, forecasts: _forecasts, ...year }) => year)
/** Whole thousands of pounds are good to £500 either way. */
const GOOD_TO = 50_000
/** How many amounts are not known is a count and no amount. */
const amountsOf = (view: unknown): readonly number[] =>
  [...new Set(figuresOf(view).flatMap(({ path, value }) => (path.endsWith('/unknown') ? [] : value)))].sort(
    (a, b) => a - b,
  )
/** Money of the papers that is in no total of Appendix A, and its sums, in pounds. */
const OTHER_MONEY = [
  ...[116_663, 59_168, 81_000, 140_168, 175_831, 256_831], // CCTV & Lifeline
  ...[13_200, 100_000, 540_000, 640_000, 653_200], // procurement
  ...[10_850, 2_000, 25_000, 27_000, 37_850], // ICT
  ...[77_000, 83_000, 88_000, 99_000, 16_000, 6_000, 5_000], // rows headed costs, of which nobody knows what they are
  ...[10_000, 20_000, 11_000, 33_000, 44_000, 601_000], // editions and a project, Property, Regulatory Services
]
const pence = (...thousands: readonly number[]): readonly number[] => thousands.map((each) => each * THOUSAND)

describe('an actual by council', () => {
  it('is in no row of the savings', () => {
    const rows = books
      .councilSavings({ year: '2010/11' })
      .flatMap(({ lines, groups, classes, beforeTransitionalCosts, transitionalCosts, overall }) => [
        ...[...lines, ...groups, ...classes],
        ...[beforeTransitionalCosts, transitionalCosts, overall],
      ])

    expect(rows.length).toBe(19)
    for (const { actual } of rows) expect(actual.byCouncil).toEqual({ bdc: 'notEvidenced', rbc: 'notEvidenced' })
  })

  it('is nowhere estimated from the shares of the budget', () => {
    // By shares of the budget, each council's part of £478k, −£75k, £403k, £1,037k and £1,179k.
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
    const printed = Object.values({ ...LINES, ...TOTALS }).flatMap((cells) => pence(...cells))
    // A total may be off by as much as all its lines together: so many lines have the totals.
    const roundings = [1, 2, 4, 5, 7, 10, 11].map((lines) => lines * GOOD_TO)
    const closed = [...printed, ...gross, ...roundings]

    expect(amountsOf(savings)).toEqual([...new Set(closed)].sort((a, b) => a - b))
  })

  it('have the claims beside them as they were made, and no amount of those that may be the same money', () => {
    const claims = new Map(books.savingClaims().map(({ key, amount }) => [key, amount]))
    const beside = views.councilSavings.flatMap((year) => year.claims.rows)
    const groups = books.councilSavings({ year: '2010/11' }).flatMap((year) => year.claims.overlapGroups)

    expect(new Set(beside.map(({ key }) => key))).toEqual(new Set(claims.keys()))
    expect(beside.map(({ amount }) => amount)).toEqual(beside.map(({ key }) => claims.get(key)))
    expect(groups.map(({ group, amount }) => [group, amount])).toEqual([
      ['cctv-lifeline-bdc', { known: 0, unknown: 1 }],
      ['elections', { known: 0, unknown: 1 }],
      ['procurement', { known: 0, unknown: 1 }],
    ])
  })

  it('have nothing that is called realised', () => {
    const realised = figuresOf(savings).filter(({ path }) => path.includes('/realised/') && !path.endsWith('/unknown'))
    expect(new Set(realised.map(({ value }) => value))).toEqual(new Set([0]))
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

  it.each([
    ['salaries, devices and base budgets added together as what benefits are to bring', 429_850],
    ['a saving less the costs of another service as what they brought', 33_150],
    ['the two shares of the CCTV & Lifeline business case added together', 292_000],
  ])('leave out %s', (_, pounds) => {
    expect(figuresOf(views).filter(({ value }) => Math.abs(value) === pounds * 100)).toEqual([])
  })

  it('leave out every total of Appendix A with another figure added to it or taken off', () => {
    const totals = Object.values(TOTALS).flatMap(([bdc, rbc, budget, actual]) => pence(bdc, rbc, budget, actual))
    const sums = totals.flatMap((total) => OTHER_MONEY.flatMap((other) => [total + other * 100, total - other * 100]))
    // By chance some of these sums are printed for something else, or are a part of the gross saving.
    const printed = Object.values({ ...LINES, ...TOTALS }).flatMap((cells) => pence(...cells))
    const other = [...pence(650), ...valuesOf(views.savingForecasts)]
    const forbidden = new Set(sums.filter((sum) => ![...printed, ...other].includes(sum)))

    expect(forbidden.size).toBeGreaterThan(300)
    expect(figuresOf(views).filter(({ value }) => forbidden.has(value))).toEqual([])
  })

  it('have the claims as they were made, and no sum of them', () => {
    const claims = [4_000_000, ...pence(478), 11_666_300, 5_916_800, 8_100_000, 14_016_800, 1_320_000]
    const others = [10_000_000, 54_000_000, 1_085_000, 1_000_000]

    // Community Safety is cost neutral; some are printed to the nearest £50 and £500.
    expect(valuesOf(views.savingClaims)).toEqual([0, 5_000, GOOD_TO, ...[...claims, ...others].sort((a, b) => a - b)])
    expect(books.savingClaims()).toHaveLength(18)
  })

  it('have the forecasts as they were made, and no sum of them', () => {
    // Elections has no savings in its business case.
    expect(valuesOf(views.savingForecasts)).toEqual([0, GOOD_TO, ...pence(116, 176, 548, 2000)])
    expect(books.savingForecasts()).toHaveLength(8)
  })

  it('have no other figures than people, colours and money', () => {
    expect(valuesOf(views.staffPosition)).toEqual([-11, -1, 0, 1, 2, 3, 4, 7, 10, 12, 21, 22, 32])
    expect(valuesOf(views.currentStatus)).toEqual([0, 1, 2, 5, 11, 16, 17])
    expect(valuesOf(views.parties)).toEqual([])
    expect(valuesOf(views.contradictions)).toEqual([])
    expect([views.packs, views.savingBaselines]).toEqual([[], []])
  })

  it('have no figures of risks but steps, products, ranks, counts and their sums', () => {
    const upTo14 = Array.from({ length: 15 }, (_, index) => index)
    const sums = [29, 39, 83, 84]
    expect(valuesOf(views.riskRegister).filter((value) => ![...upTo14, ...sums].includes(value))).toEqual([])
  })

  it('have no figures of documents but counts of the facts that cite them', () => {
    const elsewhere = figuresOf(views.sources).filter(({ path }) => !path.includes('/supports/'))
    expect(elsewhere).toEqual([])
  })
})
