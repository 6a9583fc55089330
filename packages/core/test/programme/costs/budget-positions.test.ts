import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { outturn, registered } from '../savings/saving-drafts.ts'
import { position, rowIn, thousands, WRS } from './cost-drafts.ts'

const END = '2011-06-30'
const row = { budget: 1_000, projected: 900, variance: -100 } as const

describe('the printed table of a joint service', () => {
  it('holds in all seven sums that its capital makes', async () => {
    const books = await booksAt(END, ...WRS)
    const [capital, revenue] = books.budgetPositions()
    expect(capital?.checks).toEqual({ hold: 7, fail: 0, untested: 0 })
    expect(revenue?.checks).toEqual({ hold: 1, fail: 0, untested: 0 })
    expect(rowIn(books, 'budgetPositions:wrs-capital/partners').casts).toEqual([
      {
        cell: 'businessCase',
        printed: thousands(1_267),
        computed: { known: thousands(1_267), unknown: 0 },
        agrees: 'exactly',
      },
      { cell: 'budget', printed: thousands(511), computed: { known: thousands(511), unknown: 0 }, agrees: 'exactly' },
      {
        cell: 'projected',
        printed: thousands(101),
        computed: { known: thousands(101), unknown: 0 },
        agrees: 'exactly',
      },
      {
        cell: 'variance',
        printed: thousands(-410),
        computed: { known: thousands(-410), unknown: 0 },
        agrees: 'exactly',
      },
    ])
    expect(books.explain('budgetPositions:wrs-capital').entries).toHaveLength(3)
  })

  it('says what its signs mean: less spent is good, grants that do not come are not', async () => {
    const books = await booksAt(END, ...WRS)
    expect(rowIn(books, 'budgetPositions:wrs-revenue/revenue')).toMatchObject({
      computedVariance: thousands(-601),
      varianceAgrees: 'exactly',
      direction: 'favourable',
      budget: { value: thousands(5_958), inferred: true },
    })
    expect(rowIn(books, 'budgetPositions:wrs-capital/grants').direction).toBe('adverse')
  })

  it('prints its revenue without a unit or a year', async () => {
    expect(found(await booksAt(END, ...WRS), 'a table prints no unit')).toEqual([
      {
        severity: 'warning',
        subject: 'table/wrs-revenue',
        message: 'wrs-revenue prints no unit and no period: its amounts are as its reader took them',
        entries: [9],
      },
    ])
  })

  it('calls a good variance negative, where the savings print it as positive', async () => {
    expect(found(await booksAt(END, ...WRS), 'tables print variances with opposite signs')).toEqual([])
    const savings = [registered(), outturn(478, { printedVariance: 12 })]
    expect(
      found(await booksAt(END, ...WRS, ...savings), 'tables print variances with opposite signs').map(
        ({ message }) => message,
      ),
    ).toEqual([
      'A good variance is negative in wrs-capital, and positive where savings are printed: read each by its own sign',
      'A good variance is negative in wrs-revenue, and positive where savings are printed: read each by its own sign',
    ])
    const other = position(END, { table: 'ict', favourable: 'positive', ...row, variance: 100 })
    expect(found(await booksAt(END, ...WRS, other), 'tables print variances with opposite signs')).toMatchObject([
      { message: 'A good variance is negative in wrs-capital, and positive in ict: read each by its own sign' },
      { message: 'A good variance is negative in wrs-revenue, and positive in ict: read each by its own sign' },
    ])
  })
})

describe('a printed variance', () => {
  it('that is not what is projected less what is budgeted is shown beside it', async () => {
    const books = await booksAt(END, position(END, { ...row, variance: -90 }))
    expect(rowIn(books, 'budgetPositions:wrs/total')).toMatchObject({
      computedVariance: -100,
      varianceAgrees: 'differs',
    })
    expect(found(books, 'a printed variance differs from its figures')).toEqual([
      {
        severity: 'serious',
        subject: 'table/wrs',
        message: 'wrs, Total: the printed variance is −£0.90; what is projected less what is budgeted is −£1',
        entries: [6],
      },
    ])
  })

  it('that rounding may explain is worth a note', async () => {
    const books = await booksAt(
      END,
      position(END, { budget: thousands(10), projected: thousands(9), variance: thousands(-2), goodTo: 50_000 }),
    )
    expect(rowIn(books, 'budgetPositions:wrs/total').varianceAgrees).toBe('withinRounding')
    expect(found(books, 'a printed variance differs from its figures')).toMatchObject([{ severity: 'note' }])
  })

  it('may be printed the other way round, where a positive one is good', async () => {
    const mirrored = { ...row, variance: 100 }
    const good = await booksAt(END, position(END, { ...mirrored, favourable: 'positive' }))
    expect(rowIn(good, 'budgetPositions:wrs/total')).toMatchObject({
      varianceAgrees: 'oppositeSign',
      direction: 'favourable',
    })
    expect(found(good, 'a printed variance differs from its figures')).toMatchObject([
      {
        severity: 'note',
        message: 'wrs, Total: the printed variance of £1 is what is budgeted less what is projected',
      },
    ])
    const bad = await booksAt(END, position(END, mirrored))
    expect(rowIn(bad, 'budgetPositions:wrs/total')).toMatchObject({ varianceAgrees: 'differs', direction: 'adverse' })
  })

  it('of unknown figures is not tested', async () => {
    const books = await booksAt(
      END,
      position(END, { ...row, projected: 'unknown' }),
      position(END, { row: 'other', label: 'Other' }),
    )
    expect(rowIn(books, 'budgetPositions:wrs/total')).toMatchObject({
      computedVariance: 'unknown',
      varianceAgrees: 'untested',
    })
    expect(books.budgetPositions()[0]?.checks).toEqual({ hold: 0, fail: 0, untested: 1 })
  })
})

describe('a row that adds others up', () => {
  const parts = [position(END, { row: 'a', label: 'A', ...row }), position(END, { row: 'b', label: 'B', ...row })]
  const sum = (budget: number, more = {}) => position(END, { addsUp: ['a', 'b'], budget, ...more })

  it('is shown beside their sum where it differs', async () => {
    const books = await booksAt(END, ...parts, sum(2_100))
    expect(found(books, 'a printed row differs from the rows that it adds up')).toEqual([
      {
        severity: 'serious',
        subject: 'table/wrs',
        message: 'wrs, Total: the printed budget is £21, £1 more than its rows add up to',
        entries: [8],
      },
    ])
  })

  it('adds them up as they stood on its own day, and is not tested where one did not', async () => {
    const later = position('2011-07-31', { row: 'a', label: 'A', ...row, budget: 5 })
    const [table] = (await booksAt('2011-12-31', ...parts, sum(2_000), later)).budgetPositions()
    expect(table?.rows.find((each) => each.row === 'total')?.casts).toMatchObject([{ agrees: 'exactly' }])
    const [without] = (await booksAt('2011-12-31', ...parts.slice(1), sum(2_000))).budgetPositions()
    expect(without?.rows.find((each) => each.row === 'total')?.casts).toMatchObject([{ agrees: 'untested' }])
  })

  it('names the row that is in no table, and is silent of one that was recorded on another day', async () => {
    const finding = 'a printed row adds up a row that is not recorded'
    expect(found(await booksAt(END, ...parts.slice(0, 1), sum(2_000)), finding)).toEqual([
      {
        severity: 'warning',
        subject: 'table/wrs',
        message:
          'wrs, Total: adds up b, which is no row of the table: record it, or name the row that is meant: until then the sum is not tested',
        entries: [7],
      },
    ])
    const later = position('2011-07-31', { row: 'b', label: 'B', ...row })
    expect(found(await booksAt('2011-12-31', ...parts.slice(0, 1), sum(2_000), later), finding)).toEqual([])
  })

  it('keeps how a row stood before', async () => {
    const books = await booksAt(
      '2011-12-31',
      ...parts,
      position('2011-07-31', { row: 'a', label: 'A', ...row, budget: 5 }),
    )
    expect(rowIn(books, 'budgetPositions:wrs/a')).toMatchObject({
      budget: { value: 5 },
      earlier: [{ on: END, budget: { value: 1_000 } }],
    })
  })

  it('can be asked by table and service', async () => {
    const books = await booksAt(END, ...WRS, position(END, { service: 'ict' }))
    expect(books.budgetPositions({ table: 'wrs-capital' }).map(({ table }) => table)).toEqual(['wrs-capital'])
    expect(books.budgetPositions({ service: 'ict' }).map(({ table }) => table)).toEqual(['wrs'])
  })
})
