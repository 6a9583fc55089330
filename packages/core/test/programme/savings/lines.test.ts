import { describe, expect, it } from 'vitest'
import { booksAt, found, openBook } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, reported, yearIn } from './saving-drafts.ts'

const END = '2012-12-31'

describe('the lines of a year', () => {
  it('are those with a figure, by group, then by name, then by key', async () => {
    const books = await booksAt(
      END,
      registered({ line: 'g', name: 'Payroll', group: 'services' }),
      registered({ line: 'f', name: 'Elections', group: 'services' }),
      registered({ line: 'e', name: 'Senior team', group: 'management' }),
      registered({ line: 'd', name: 'Audit', group: 'services' }),
      registered({ line: 'c', name: 'Payroll', group: 'services' }),
      registered({ line: 'b', name: 'Offices', group: 'management' }),
      registered({ line: 'a', name: 'Archive', group: 'other' }),
      ...['a', 'b', 'c', 'e', 'f', 'g'].map((line) => budgeted(100, { line })),
    )
    expect(yearIn(books).lines.map(({ line }) => line)).toEqual(['b', 'e', 'a', 'f', 'c', 'g'])
  })

  it('make years in order, whichever line has the first of them', async () => {
    const books = await booksAt(
      END,
      registered(),
      registered({ line: 'elections', name: 'Elections' }),
      budgeted(600, { year: '2011/12' }),
      budgeted(100, { line: 'elections' }),
    )
    expect(books.councilSavings().map(({ year }) => year)).toEqual(['2010/11', '2011/12'])
  })

  it('say what sources say of them', async () => {
    const books = await booksAt(
      END,
      registered({ service: 'ict' }),
      budgeted(500, { sharingBasis: 'number of payslips', basis: 'gross', recurrence: 'oneOff' }),
      outturn(478, { printedVariance: -22, varianceCause: 'a vacancy', basis: 'gross', recurrence: 'oneOff' }),
    )
    expect(lineIn(books)).toMatchObject({
      ref: 'councilSavings:2010/11/line/ict',
      name: 'ICT',
      service: 'ict',
      group: 'services',
      nature: 'saving',
      class: 'cashable',
      basis: 'gross',
      recurrence: 'oneOff',
      sharingBasis: 'number of payslips',
      printedVariance: -22,
      varianceCause: 'a vacancy',
      contested: [],
      entries: [6, 7, 8],
    })
  })

  it('say the variance and its cause as the last of their reports does', async () => {
    const books = await booksAt(
      END,
      registered(),
      reported('2010-04-01', '2010-09-30', 230, { printedVariance: -20, varianceCause: 'timing' }),
      reported('2010-10-01', '2011-03-31', 248, { printedVariance: -22, varianceCause: 'a vacancy' }),
    )
    expect(lineIn(books)).toMatchObject({ printedVariance: -22, varianceCause: 'a vacancy' })
  })

  it('leave open what no source says', async () => {
    const books = await booksAt(END, registered(), outturn(478))
    expect(lineIn(books)).toMatchObject({
      service: undefined,
      sharingBasis: undefined,
      printedVariance: undefined,
      varianceCause: undefined,
      budget: { total: { known: 0, unknown: 1 } },
    })
  })

  it('stand in the books from the day of their first figure', async () => {
    const book = await openBook(registered(), budgeted(500))
    expect((await book.asAt('2010-03-31')).councilSavings()).toEqual([])
    expect((await book.asAt('2010-04-01')).councilSavings()).toHaveLength(1)
  })

  it('may be several years, each with its own figures', async () => {
    const next = budgeted(600, { year: '2011/12' }, { effectiveOn: '2011-04-01' })
    const books = await booksAt(END, registered(), next, budgeted(500))
    expect(books.councilSavings().map(({ year, overall }) => [year, overall.budget.total.known])).toEqual([
      ['2010/11', 500],
      ['2011/12', 600],
    ])
    expect(books.councilSavings({ year: '2011/12' }).map(({ year }) => year)).toEqual(['2011/12'])
    expect(books.councilSavings({ year: '2009/10' })).toEqual([])
  })

  it('are asked for by a year that is one, and by no other option', async () => {
    const books = await booksAt(END)
    // The types forbid what is tried here.
    const misspelt: object = { yaer: '2010/11' }
    expect(() => books.councilSavings({ year: '2010/12' })).toThrow(
      /year: is not a financial year: write it as 2010\/11/,
    )
    expect(() => books.councilSavings(misspelt)).toThrow(/yaer: is no field/)
  })

  it('are called by their key where sources disagree about the name, and grouped nowhere where about the group', async () => {
    const again = registered({ name: 'Computers', group: 'management' })
    const books = await booksAt(END, registered(), again, budgeted(500))
    expect(lineIn(books)).toMatchObject({ name: 'ict', group: undefined })
    expect(yearIn(books)).toMatchObject({ groups: [], overall: { budget: { total: { known: 500 } } } })
  })
})

describe('a line whose registration is in a later paper', () => {
  it('is a stub of which nothing but its figures is known, and the breach is found', async () => {
    const late = { ...registered(), knownOn: '2011-09-30' } as const
    const books = await (await openBook(late, budgeted(500))).asAt(END, { knownOn: '2011-06-30' })
    expect(lineIn(books)).toMatchObject({
      name: 'ict',
      group: undefined,
      nature: undefined,
      budget: { total: { known: 500 } },
      entries: [7],
    })
    // Nobody has said by then that the line is a saving, and not a cost.
    expect(yearIn(books).beforeTransitionalCosts.budget.total).toEqual({ known: 0, unknown: 0 })
    expect(yearIn(books).overall.budget.total).toEqual({ known: 500, unknown: 0 })
    expect(books.findings()).toContainEqual(
      expect.objectContaining({
        severity: 'serious',
        finding: 'a rule is broken: a saving names a registered line',
        message: expect.stringMatching(/^SavingBudgeted, data\.line names ict, which is no registered line by then/),
        entries: [7],
      }),
    )
    expect(found(books, 'sources disagree about a saving')).toEqual([])
  })
})
