import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { lineIn, outturn, registered, reported, toDate } from './saving-drafts.ts'

const FINDING = 'reported periods overlap or leave a gap'
const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', registered(), ...facts)

describe('a period reported twice', () => {
  it('is found, and counted once', async () => {
    const books = await booksOf(reported('2010-04-01', '2010-09-30', 230), reported('2010-09-01', '2010-12-31', 150))
    expect(lineIn(books).actual.total).toEqual({ known: 230, unknown: 0 })
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'ICT: the figure for 1 September 2010 to 31 December 2010 covers days that another one covers, and is not counted',
        entries: [8],
      },
    ])
  })

  it.each<readonly [string, Fact, Fact, number]>([
    [
      'the most final one, however short',
      reported('2010-04-01', '2010-09-30', 230),
      reported('2010-07-01', '2010-09-30', 115, { stage: 'provisionalOutturn' }),
      115,
    ],
    [
      'of two as final the longer one, though it begins later',
      reported('2010-07-01', '2010-09-30', 120),
      reported('2010-09-01', '2010-12-31', 150),
      150,
    ],
    [
      'of two as long the later one',
      reported('2010-07-01', '2010-07-31', 40),
      reported('2010-07-02', '2010-08-01', 41),
      41,
    ],
  ])('is counted from %s, whichever was recorded first', async (_, one, other, figure) => {
    for (const facts of [
      [one, other],
      [other, one],
    ]) {
      const books = await booksOf(...facts)
      expect(lineIn(books).actual.total).toEqual({ known: figure, unknown: 0 })
      expect(lineIn(books).setAside).toMatchObject([{ because: 'overlapping' }])
      expect(found(books, FINDING).filter(({ entries }) => entries.length > 0)).toHaveLength(1)
    }
  })

  it('is found where the two begin, or end, on one day', async () => {
    const first = reported('2010-04-01', '2010-06-30', 110)
    const beginning = await booksOf(first, reported('2010-04-01', '2010-09-30', 230))
    expect(found(beginning, FINDING)).toHaveLength(1)
    const ending = await booksOf(first, reported('2010-05-01', '2010-06-30', 70))
    expect(found(ending, FINDING)).toMatchObject([{ entries: [8] }])
  })

  it('is found where the two share one day', async () => {
    const books = await booksOf(reported('2010-04-01', '2010-07-01', 110), reported('2010-07-01', '2010-09-30', 120))
    expect(found(books, FINDING).map(({ entries }) => entries)).toEqual([[], [7]])
  })

  it('is not found where one restates the other at a more final stage', async () => {
    const books = await booksOf(
      reported('2010-04-01', '2010-06-30', 110),
      reported('2010-04-01', '2010-06-30', 100, { stage: 'provisionalOutturn' }),
    )
    expect(found(books, FINDING)).toEqual([])
  })

  it('is not found where a year-to-date figure takes in what was reported by itself', async () => {
    const books = await booksOf(reported('2010-04-01', '2010-06-30', 110), toDate('2010-09-30', 230))
    expect(lineIn(books).actual.total).toEqual({ known: 230, unknown: 0 })
    expect(found(books, FINDING)).toEqual([])
  })

  it('is found where a periodic figure begins within the year to date and ends after it', async () => {
    const books = await booksOf(
      toDate('2010-06-30', 110),
      reported('2010-04-01', '2011-03-31', 478, { stage: 'finalOutturn' }),
    )
    expect(found(books, FINDING)).toHaveLength(1)
  })
})

describe('a periodic figure that ends on the last day of the year to date', () => {
  it('is in the year to date', async () => {
    const books = await booksOf(toDate('2010-09-30', 230), reported('2010-07-01', '2010-09-30', 120))
    expect(lineIn(books).actual.total).toEqual({ known: 230, unknown: 0 })
    expect(found(books, FINDING)).toEqual([])
  })
})

describe('a stretch that no report covers', () => {
  it('is found at the beginning of the year', async () => {
    const books = await booksOf(reported('2010-07-01', '2010-09-30', 120))
    expect(lineIn(books).actual.total).toEqual({ known: 120, unknown: 0 })
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message: 'ICT: no report covers 1 April 2010 to 30 June 2010',
        entries: [],
      },
    ])
  })

  it('is found between two reports, and after the year to date', async () => {
    const between = await booksOf(reported('2010-04-01', '2010-06-30', 110), reported('2010-10-01', '2010-12-31', 120))
    expect(found(between, FINDING)).toMatchObject([
      { message: 'ICT: no report covers 1 July 2010 to 30 September 2010' },
    ])
    const after = await booksOf(toDate('2010-06-30', 110), reported('2010-07-02', '2010-12-31', 240))
    expect(found(after, FINDING)).toMatchObject([{ message: 'ICT: no report covers 1 July 2010 to 1 July 2010' }])
  })

  it('is found before each report, in whatever order they are recorded', async () => {
    const books = await booksOf(
      reported('2010-12-01', '2010-12-31', 30),
      reported('2010-08-01', '2010-08-31', 20),
      reported('2010-05-01', '2010-05-31', 10),
    )
    expect(found(books, FINDING).map(({ message }) => message)).toEqual([
      'ICT: no report covers 1 April 2010 to 30 April 2010',
      'ICT: no report covers 1 June 2010 to 31 July 2010',
      'ICT: no report covers 1 September 2010 to 30 November 2010',
    ])
  })

  it('is not found where reports follow each other, nor for the rest of a year that goes on', async () => {
    const quarters = [reported('2010-04-01', '2010-06-30', 110), reported('2010-07-01', '2010-09-30', 120)]
    expect(found(await booksOf(...quarters), FINDING)).toEqual([])
    expect(found(await booksOf(outturn(478)), FINDING)).toEqual([])
  })
})
