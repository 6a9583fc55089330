import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered } from './saving-drafts.ts'

const COST = { line: 'redundancy' }
const booksOf = (...facts: readonly Fact[]) =>
  booksAt('2011-12-31', registered(), registered({ ...COST, name: 'Redundancy', nature: 'transitionalCost' }), ...facts)

describe('the variance', () => {
  it.each<readonly [string, number | 'unknown', number | 'unknown', object]>([
    [
      'favourable where more was saved than budgeted',
      500,
      518,
      { amount: { known: 18, unknown: 0 }, direction: 'favourable' },
    ],
    ['adverse where less was', 500, 478, { amount: { known: -22, unknown: 0 }, direction: 'adverse' }],
    ['none where as much was', 500, 500, { amount: { known: 0, unknown: 0 }, direction: 'none' }],
    [
      'undetermined where the actual is unknown',
      500,
      'unknown',
      { amount: { known: -500, unknown: 1 }, direction: 'undetermined' },
    ],
    [
      'undetermined where the budget is unknown',
      'unknown',
      478,
      { amount: { known: 478, unknown: 1 }, direction: 'undetermined' },
    ],
    ['adverse where a saving became a cost', 500, -1, { amount: { known: -501, unknown: 0 }, direction: 'adverse' }],
  ])('is %s', async (_, budget, actual, variance) => {
    expect(lineIn(await booksOf(budgeted(budget), outturn(actual))).variance).toEqual(variance)
  })

  it('of a cost is favourable where less was spent', async () => {
    const books = await booksOf(budgeted(-300, COST), outturn(-245, COST))
    expect(lineIn(books, 'redundancy').variance).toEqual({ amount: { known: 55, unknown: 0 }, direction: 'favourable' })
  })

  it('is undetermined before anything is reported', async () => {
    expect(lineIn(await booksOf(budgeted(500))).variance.direction).toBe('undetermined')
  })
})

describe('a printed variance differs from actual less budget', () => {
  const FINDING = 'a printed variance differs from actual less budget'

  it('is found, in pounds', async () => {
    const books = await booksOf(budgeted(50_000_000), outturn(57_300_000, { printedVariance: 5_500_000 }))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'serious',
        subject: 'saving-line/ict/2010/11',
        message: 'The printed variance of ICT 2010/11 is £55,000, actual less budget is £73,000',
        entries: [6, 8, 9],
      },
    ])
  })

  it('is not found where it agrees, is not printed, or cannot be told', async () => {
    expect(found(await booksOf(budgeted(500), outturn(478, { printedVariance: -22 })), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500), outturn(478)), FINDING)).toEqual([])
    expect(found(await booksOf(outturn(478, { printedVariance: -22 })), FINDING)).toEqual([])
  })
})
