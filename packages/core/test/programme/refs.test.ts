import { describe, expect, it } from 'vitest'
import type { Row } from '../../src/index.ts'
import { booksAt, type Fact, fact, type ProgrammeBooks } from './fixture.ts'
import { rowsIn } from './rows-in.ts'
import { budgeted, outturn, registered } from './savings/saving-drafts.ts'
import { coloured, wentLive } from './services/status-of.ts'
import { returned, stated, transferred } from './staff/movements.ts'

/** Keys that are alike in all slices, so that a ref which leaves out its kind is not unique. */
const FACTS: readonly Fact[] = [
  registered(),
  registered({ line: 'cctv', name: 'CCTV', group: 'ict', nature: 'transitionalCost' }),
  budgeted(500),
  budgeted(-30, { line: 'cctv', class: 'notStated' }),
  budgeted(600, { year: '2011/12' }, { effectiveOn: '2011-04-01' }),
  outturn(478),
  fact('SavingClaimed', '2011-06-30', { claim: 'ict', amount: 900, class: 'cashable', line: 'ict' }),
  fact('SavingForecast', '2010-02-01', { forecast: 'ict', amount: 900, basis: 'net', line: 'ict' }),
  wentLive('2010-01-04'),
  coloured('2010-01-31', 'green'),
  transferred('2009-06-01', { movement: 'redditch', from: 'unknown' }),
  returned('2011-03-31', { movement: 'ict', returnOf: 'redditch' }),
  stated('2009-04-01', 'redditch', 500),
]

const rowsOf = (books: ProgrammeBooks): readonly Row[] =>
  rowsIn([
    books.parties(),
    books.currentStatus(),
    books.staffPosition(),
    books.councilSavings(),
    books.savingClaims(),
    books.savingForecasts(),
    books.savingLines(),
  ])

describe('the rows of all views', () => {
  it('have refs of their own', async () => {
    const refs = rowsOf(await booksAt('2012-12-31', ...FACTS)).map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    expect(refs.toSorted()).toEqual([
      'councilSavings:2010/11/beforeTransitionalCosts',
      'councilSavings:2010/11/claim/ict',
      'councilSavings:2010/11/class/cashable',
      'councilSavings:2010/11/forecast/ict',
      'councilSavings:2010/11/group/ict',
      'councilSavings:2010/11/group/services',
      'councilSavings:2010/11/line/cctv',
      'councilSavings:2010/11/line/ict',
      'councilSavings:2010/11/line/ict/report/2010-04-01/2011-03-31/yearToDate/finalOutturn',
      'councilSavings:2010/11/overall',
      'councilSavings:2010/11/transitionalCosts',
      'councilSavings:2011/12/beforeTransitionalCosts',
      'councilSavings:2011/12/claim/ict',
      'councilSavings:2011/12/class/cashable',
      'councilSavings:2011/12/forecast/ict',
      'councilSavings:2011/12/group/services',
      'councilSavings:2011/12/line/ict',
      'councilSavings:2011/12/overall',
      'councilSavings:2011/12/transitionalCosts',
      'currentStatus:cctv',
      'currentStatus:counts/all',
      'currentStatus:counts/live',
      'currentStatus:counts/underway',
      'currentStatus:ict',
      'parties:bromsgrove',
      'parties:redditch',
      'savingClaims:ict',
      'savingForecasts:ict',
      'savingLines:cctv',
      'savingLines:ict',
      'staffPosition:beside',
      'staffPosition:employer/bromsgrove',
      'staffPosition:employer/redditch',
      'staffPosition:employer/unknown',
      'staffPosition:movement/ict',
      'staffPosition:movement/redditch',
      'staffPosition:totals',
    ])
  })

  it('can each be asked for the entries behind them', async () => {
    const books = await booksAt('2012-12-31', ...FACTS)
    const rows = rowsOf(books)
    expect(rows).toHaveLength(37)
    for (const row of rows) {
      const { row: explained, entries, basis } = books.explain(row.ref)
      expect(explained).toEqual(row)
      expect(basis).toEqual(books.basis)
      expect(entries.map(({ entry }) => entry.position)).toEqual(row.entries)
    }
  })

  it('have an entry behind each, in order, but for a total of no lines', async () => {
    const rows = rowsOf(await booksAt('2012-12-31', ...FACTS))
    expect(rows.flatMap(({ ref, entries }) => (entries.length === 0 ? ref : [])).toSorted()).toEqual([
      'councilSavings:2011/12/transitionalCosts',
      'currentStatus:counts/live',
      'currentStatus:counts/underway',
      'staffPosition:beside',
    ])
    for (const { entries } of rows) {
      expect(entries).toEqual([...new Set(entries)].toSorted((a, b) => a - b))
    }
  })

  it('lead to the words of their sources', async () => {
    const books = await booksAt('2012-12-31', ...FACTS)
    expect(books.explain('savingClaims:ict').entries).toMatchObject([
      { entry: { type: 'SavingClaimed', sources: [{ ref: 'the report of the board' }] }, reversals: [] },
    ])
  })

  it('are unknown to books that do not have them', async () => {
    const books = await booksAt('2009-12-31', ...FACTS)
    expect(() => books.explain('savingClaims:ict')).toThrow(
      expect.objectContaining({
        code: 'unknown-reference',
        message:
          'These books have no row savingClaims:ict: take a ref from savingClaims, asked with the same options at the same viewpoint',
      }),
    )
    expect(() => books.explain('savings:ict')).toThrow(/^savings:ict names no view: a ref begins with one of parties, /)
  })
})
