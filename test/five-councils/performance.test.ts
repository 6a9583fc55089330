import { describe, expect, it } from 'vitest'
import { five } from './fact.ts'
import { FIVE } from './parties-and-services.ts'
import { ALL_KNOWN, type FiveBooks, fiveAt, YEAR_END } from './recorded.ts'

const figuresIn = (books: FiveBooks, key: 'days-to-decide' | 'recycled') => {
  const row = books.performance().find(({ kpi }) => kpi === key)
  if (row === undefined) throw new Error(`There is no KPI ${key}`)
  return row.councils
}
const kpiIn = (books: FiveBooks, key: 'days-to-decide' | 'recycled') =>
  Object.fromEntries(
    figuresIn(books, key).map(({ council, trend, onTarget, change }) => [
      council,
      [trend, onTarget, change?.difference],
    ]),
  )

describe('the figures of five councils', () => {
  it('get better by falling: days to decide a claim, against 14 days, and 20 of Elder', async () => {
    // 16 to 12.5; 13 to 14; 18 to 18; 15 to ?; 25 to 21.
    expect(kpiIn(await fiveAt(ALL_KNOWN), 'days-to-decide')).toEqual(
      five<unknown>(
        ['better', 'yes', -3.5],
        ['worse', 'yes', 1],
        ['unchanged', 'no', 0],
        ['undefined', 'notTested', undefined],
        ['better', 'no', -4],
      ),
    )
  })

  it('get better by rising: what is recycled, against 45 per cent', async () => {
    // 40.5 to 46.1; 44 to 44; 47.2 to 45.9; 39 to 41 of nine months, which compares with nothing; ? to 33.3.
    expect(kpiIn(await fiveAt(ALL_KNOWN), 'recycled')).toEqual(
      five<unknown>(
        ['better', 'yes', 5.6],
        ['unchanged', 'no', 0],
        ['worse', 'yes', -1.3],
        ['undefined', 'no', 2],
        ['undefined', 'no', undefined],
      ),
    )
  })

  it('have a baseline and no more on the last day of the year', async () => {
    const books = await fiveAt(YEAR_END)
    for (const kpi of ['days-to-decide', 'recycled'] as const) {
      const councils = figuresIn(books, kpi).map(({ council, trend, onTarget }) => [council, trend, onTarget])
      expect(councils).toEqual(FIVE.map((council) => [council, 'undefined', 'notTested']))
    }
  })
})
