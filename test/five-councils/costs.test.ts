import { describe, expect, it } from 'vitest'
import { five, pounds, whole } from './fact.ts'
import { ALL_KNOWN, fiveAt, HALF_YEAR, YEAR_END } from './recorded.ts'

const none = five('notEvidenced', 'notEvidenced', 'notEvidenced', 'notEvidenced', 'notEvidenced')

describe('what it costs five councils', () => {
  it('is incurred in one year and paid in the next, and one share of it is unknown', async () => {
    const { costs, years } = (await fiveAt(ALL_KNOWN)).costs()
    expect(costs.flatMap(({ figures }) => figures.map(({ state, year }) => [state, year]))).toEqual([
      ['budgeted', '2015/16'],
      ['incurred', '2015/16'],
      ['paid', '2016/17'],
    ])
    expect(years.map(({ year, states }) => [year, states.incurred, states.paid.amount])).toMatchObject([
      // 9,000 for each of four, and of Damson nobody knows; 45,000 in all.
      [
        '2015/16',
        {
          amount: whole(45_000),
          byCouncil: five(whole(9_000), whole(9_000), whole(9_000), { known: 0, unknown: 1 }, whole(9_000)),
        },
        whole(0),
      ],
      ['2016/17', { amount: whole(0) }, whole(45_000)],
    ])
    // Nobody says who paid which part.
    expect(years[1]?.states.paid.byCouncil).toEqual(none)
  })

  it('is known on the last day of the year as budgeted only', async () => {
    const { totals } = (await fiveAt(YEAR_END)).costs()
    expect(totals.states).toMatchObject({ budgeted: { amount: whole(50_000) }, incurred: { amount: whole(0) } })
    const later = (await fiveAt(YEAR_END, ALL_KNOWN)).costs()
    expect(later.totals.states).toMatchObject({ incurred: { amount: whole(45_000) }, paid: { amount: whole(0) } })
  })
})

describe('what two of five are given', () => {
  it('comes from a funder to each of them apart, as far as it is known', async () => {
    const { fundings, totals } = (await fiveAt(ALL_KNOWN)).funding()
    expect(fundings.map(({ council, funder, reached }) => [council, funder, reached])).toMatchObject([
      [{ value: 'cedar' }, { value: 'improvement-fund' }, 'received'],
      [{ value: 'elder' }, { value: 'improvement-fund' }, 'awarded'],
    ])
    // Requested 30,000 and 25,000; awarded 30,000 and an unknown sum; received 18,000 and 14,000.
    expect(totals.states).toMatchObject({
      requested: { fundings: 2, least: whole(55_000) },
      awarded: { fundings: 2, least: { known: pounds(30_000), unknown: 1 } },
      received: { fundings: 1, least: whole(32_000) },
    })
  })

  it('was less at half-year', async () => {
    expect((await fiveAt(HALF_YEAR)).funding().totals.states.received.least).toEqual(whole(18_000))
  })
})

describe('what one of five keeps', () => {
  it('is put into its reserve and partly used', async () => {
    expect((await fiveAt(ALL_KNOWN)).reserves()).toMatchObject([
      { reserve: 'alder-transition', contributed: whole(20_000), used: whole(9_000) },
    ])
  })
})

describe('a printed table of two services', () => {
  it('has a sum that is held against its rows', async () => {
    const [table] = (await fiveAt(ALL_KNOWN)).budgetPositions()
    // 550,000 + 400,000 are 950,000, and 951,000 are printed.
    expect(table?.rows.find(({ row }) => row === 'all')?.casts).toMatchObject([
      { cell: 'budget', printed: pounds(951_000), computed: whole(950_000), agrees: 'differs' },
    ])
    expect(table?.checks).toEqual({ hold: 2, fail: 1, untested: 0 })
  })
})
