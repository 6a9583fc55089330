import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, openBook } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, reported, toDate } from './saving-drafts.ts'

const END = '2011-12-31'
const QUARTERS = [
  toDate('2010-06-30', 110),
  toDate('2010-09-30', 230),
  toDate('2010-12-31', 350),
  toDate('2011-03-31', 478),
]
const whole = (known: number) => ({ known, unknown: 0 })
const actualOf = async (...facts: readonly Fact[]) => lineIn(await booksAt(END, registered(), ...facts)).actual.total

describe('year-to-date figures', () => {
  it('110, 230, 350 and 478 reported through a year make 478', async () => {
    const row = lineIn(await booksAt(END, registered(), ...QUARTERS))
    expect(row.actual.total).toEqual(whole(478))
    expect(row.reports).toMatchObject([{ total: { value: 478, by: [10] }, period: { to: '2011-03-31' } }])
    expect(row.entries).toEqual([6, 7, 8, 9, 10])
  })

  it('make 478 in whatever order they are recorded', async () => {
    expect(await actualOf(...[...QUARTERS].reverse())).toEqual(whole(478))
  })

  it.each([
    ['2010-06-29', undefined],
    ['2010-06-30', 110],
    ['2010-12-30', 230],
    ['2010-12-31', 350],
    ['2011-03-31', 478],
  ] as const)('as at %s they make %s', async (day, figure) => {
    const books = await booksAt(day, registered(), ...QUARTERS)
    expect(books.councilSavings().map(({ overall }) => overall.actual.total.known)).toEqual(figure ? [figure] : [])
  })

  it('are joined by the periodic figures that start after the last of them', async () => {
    const first = [reported('2010-04-01', '2010-06-30', 110), toDate('2010-09-30', 230)]
    const after = [reported('2010-10-01', '2010-12-31', 120), reported('2011-01-01', '2011-03-31', 128)]
    expect(await actualOf(...first, ...after)).toEqual(whole(478))
  })

  it('make an unknown actual where the last one is unknown', async () => {
    expect(await actualOf(toDate('2010-06-30', 110), toDate('2010-09-30', 'unknown'))).toEqual({ known: 0, unknown: 1 })
  })

  it('that end on one day count from the one that begins first, whichever was recorded first', async () => {
    const full = toDate('2010-09-30', 230)
    const part = reported('2010-05-01', '2010-09-30', 200, { measure: 'yearToDate' })
    expect(await actualOf(full, part)).toEqual(whole(230))
    expect(await actualOf(part, full)).toEqual(whole(230))
  })

  it('that two sources give differently make an unknown actual: none is chosen', async () => {
    const row = lineIn(await booksAt(END, registered(), outturn(478), outturn(471)))
    expect(row.actual.total).toEqual({ known: 0, unknown: 1 })
    expect(row.contested).toEqual([
      {
        field: 'finalOutturn to 31 March 2011, total',
        rivals: [
          { value: 478, on: '2011-03-31', by: [7], inferred: false },
          { value: 471, on: '2011-03-31', by: [8], inferred: false },
        ],
      },
    ])
  })
})

describe('the most final figure', () => {
  const provisional = toDate('2011-03-31', 480, { stage: 'provisionalOutturn' })
  const audited = toDate('2011-03-31', 470, { stage: 'audited' })

  it.each<readonly [string, readonly Fact[], number]>([
    ['monitoring', [toDate('2011-03-31', 490)], 490],
    ['the provisional outturn', [toDate('2011-03-31', 490), provisional], 480],
    ['the final outturn', [toDate('2011-03-31', 490), provisional, outturn(478)], 478],
    ['the audited figure', [audited, outturn(478), provisional, toDate('2011-03-31', 490)], 470],
  ])('is %s', async (_, facts, figure) => {
    expect(await actualOf(...facts)).toEqual(whole(figure))
    expect(await actualOf(...[...facts].reverse())).toEqual(whole(figure))
  })

  it('wins over a later one that is less final', async () => {
    const reviewed = toDate('2010-12-31', 350, { stage: 'audited' })
    expect(await actualOf(reviewed, toDate('2011-03-31', 490))).toEqual(whole(350))
  })

  it('wins for a period that is reported by itself', async () => {
    const first = reported('2010-04-01', '2010-06-30', 110)
    const restated = reported('2010-04-01', '2010-06-30', 100, { stage: 'finalOutturn' })
    const next = reported('2010-07-01', '2010-09-30', 120)
    expect(await actualOf(restated, first, next)).toEqual(whole(220))
    expect(await actualOf(first, restated, next)).toEqual(whole(220))
  })
})

describe('periodic figures', () => {
  it('add up', async () => {
    const quarters = [
      reported('2010-04-01', '2010-06-30', 110),
      reported('2010-07-01', '2010-09-30', 120),
      reported('2010-10-01', '2010-12-31', 120),
      reported('2011-01-01', '2011-03-31', 128),
    ]
    expect(await actualOf(...quarters)).toEqual(whole(478))
  })

  it('do not hide one that is unknown', async () => {
    const quarters = [reported('2010-04-01', '2010-06-30', 'unknown'), reported('2010-07-01', '2010-09-30', 120)]
    expect(await actualOf(...quarters)).toEqual({ known: 120, unknown: 1 })
  })

  it('of nothing are zero, and none at all are unknown', async () => {
    expect(await actualOf(reported('2010-04-01', '2011-03-31', 0))).toEqual(whole(0))
    const books = await booksAt(END, registered(), budgeted(500))
    expect(lineIn(books).actual.total).toEqual({ known: 0, unknown: 1 })
  })

  it('belong to the year that they end in', async () => {
    const books = await booksAt(
      END,
      registered(),
      reported('2010-01-01', '2010-03-31', 90),
      reported('2010-04-01', '2010-06-30', 110),
    )
    expect(books.councilSavings().map(({ year, overall }) => [year, overall.actual.total.known])).toEqual([
      ['2009/10', 90],
      ['2010/11', 110],
    ])
  })
})

describe('a figure that is reported anew', () => {
  // Live-programme §3: 478 in a paper of 30 June 2011, final 471 in one of 30 September.
  const first = outturn(478, {}, { id: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E', knownOn: '2011-06-30' })
  const last = outturn(
    471,
    {},
    {
      knownOn: '2011-09-30',
      supersedes: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E',
      reason: 'laterInformation',
    },
  )

  it.each([
    ['2011-06-30', 478],
    ['2011-09-29', 478],
    ['2011-09-30', 471],
  ] as const)('by papers to %s is %i', async (knownOn, figure) => {
    const book = await openBook(registered(), first, last)
    expect(lineIn(await book.asAt('2011-03-31', { knownOn })).actual.total).toEqual(whole(figure))
  })

  it('is not known by papers to the end of the year', async () => {
    const book = await openBook(registered(), first, last)
    expect((await book.asAt('2011-03-31', { knownOn: '2011-03-31' })).councilSavings()).toEqual([])
  })

  it('was never what was typed wrong', async () => {
    const typed = outturn(487, {}, { id: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E', knownOn: '2011-06-30' })
    const corrected = outturn(
      478,
      {},
      {
        knownOn: '2011-06-30',
        supersedes: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E',
        reason: 'transcription',
      },
    )
    const book = await openBook(registered(), typed)
    await book.record(corrected)
    expect(lineIn(await book.asAt('2011-03-31', { through: { position: 7 } })).actual.total).toEqual(whole(487))
    expect(lineIn(await book.asAt('2011-03-31', { knownOn: '2011-06-30' })).actual.total).toEqual(whole(478))
  })
})
