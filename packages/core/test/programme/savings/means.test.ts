import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { budgeted, outturn, registered, yearIn } from './saving-drafts.ts'

const whole = (known: number) => ({ known, unknown: 0 })
const MAGAZINE = { line: 'magazine' }

describe('how savings come about', () => {
  it('tells efficiencies and scope reductions apart: both are savings', async () => {
    const books = await booksAt(
      '2011-12-31',
      registered({ means: 'efficiency' }),
      registered({ ...MAGAZINE, name: 'Fewer editions', means: 'scopeReduction' }),
      registered({ line: 'payroll', name: 'Payroll' }),
      budgeted(500),
      outturn(478),
      budgeted(100, MAGAZINE),
      outturn(100, MAGAZINE),
      budgeted(30, { line: 'payroll' }),
      outturn(30, { line: 'payroll' }),
    )
    const { means, lines, beforeTransitionalCosts } = yearIn(books)
    expect(means.map(({ ref, of, actual }) => [ref, of, actual.total])).toEqual([
      ['councilSavings:2010/11/means/efficiency', { kind: 'means', means: 'efficiency' }, whole(478)],
      ['councilSavings:2010/11/means/scopeReduction', { kind: 'means', means: 'scopeReduction' }, whole(100)],
    ])
    expect(lines.map((line) => line.means)).toEqual(['scopeReduction', 'efficiency', undefined])
    expect(beforeTransitionalCosts.actual.total).toEqual(whole(608))
  })

  it('is contested where sources disagree, and is none', async () => {
    const books = await booksAt(
      '2011-12-31',
      registered({ means: 'efficiency' }),
      registered({ means: 'income' }),
      budgeted(500),
    )
    expect(yearIn(books)).toMatchObject({ means: [], lines: [{ means: undefined, contested: [{ field: 'means' }] }] })
    expect(found(books, 'sources disagree about a saving')).toMatchObject([{ entries: [6, 7] }])
  })
})

describe('the lines that are registered', () => {
  it('are all in a view, with or without figures', async () => {
    const books = await booksAt(
      '2011-12-31',
      registered({ service: 'ict', means: 'efficiency' }),
      registered({ ...MAGAZINE, name: 'Fewer editions' }),
      budgeted(500),
    )
    expect(books.savingLines()).toMatchObject([
      {
        ref: 'savingLines:ict',
        line: 'ict',
        name: { value: 'ICT' },
        group: { value: 'services' },
        nature: { value: 'saving' },
        service: { value: 'ict' },
        means: { value: 'efficiency' },
        years: ['2010/11'],
        entries: [6],
      },
      { line: 'magazine', service: { is: 'unknown' }, years: [], entries: [7] },
    ])
  })
})
