import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, reported, toDate, validated, yearIn } from './saving-drafts.ts'

const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', registered(), ...facts)
const whole = (known: number) => ({ known, unknown: 0 })

describe('a report that is no part of the actual', () => {
  it.each<readonly [string, readonly Fact[], string]>([
    ['an estimate', [toDate('2010-09-30', 230, { method: 'estimated' }), toDate('2010-06-30', 110)], 'estimate'],
    ['within the year to date', [reported('2010-07-01', '2010-09-30', 120), toDate('2010-12-31', 350)], 'inYearToDate'],
    ['an earlier year to date', [toDate('2010-09-30', 230), toDate('2010-12-31', 350)], 'inYearToDate'],
    [
      'a later year to date, less final',
      [toDate('2010-12-31', 350), toDate('2010-09-30', 225, { stage: 'audited' })],
      'lessFinal',
    ],
    ['of the same period and less final', [toDate('2011-03-31', 480), outturn(478)], 'restated'],
    [
      'periodic, of the same period and less final',
      [reported('2010-04-01', '2010-06-30', 110), reported('2010-04-01', '2010-06-30', 100, { stage: 'finalOutturn' })],
      'restated',
    ],
    [
      'of days that another one covers',
      [reported('2010-06-01', '2010-07-31', 70), reported('2010-04-01', '2010-06-30', 110)],
      'overlapping',
    ],
  ])('is shown with the reason: %s', async (_, facts, because) => {
    const row = lineIn(await booksOf(...facts))
    expect(row.setAside).toMatchObject([{ because, entries: [7] }])
    expect(row.reports).toMatchObject([{ entries: [8] }])
    expect(row.entries).toEqual([6, 7, 8])
  })
})

describe('an estimate', () => {
  const estimate = outturn(490, { method: 'estimated' })

  it('never enters the actual, however final it is called', async () => {
    const books = await booksOf(budgeted(500), toDate('2010-12-31', 350), estimate)
    expect(lineIn(books).actual).toMatchObject({ total: whole(350), upTo: '2010-12-31' })
    expect(yearIn(books).overall.actual.total).toEqual(whole(350))
  })

  it('leaves the actual unknown where it is all there is', async () => {
    expect(lineIn(await booksOf(budgeted(500), estimate))).toMatchObject({
      actual: { total: { known: 0, unknown: 1 } },
      reports: [],
      setAside: [{ total: { value: 490 }, because: 'estimate' }],
    })
  })

  it('is one as soon as one source says so', async () => {
    expect(lineIn(await booksOf(outturn(490), estimate)).setAside).toMatchObject([
      { because: 'estimate', entries: [7, 8] },
    ])
  })

  it('is found', async () => {
    expect(found(await booksOf(estimate), 'an estimate is not part of an actual')).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'ICT 2010/11: the final outturn to 31 March 2011, £4.90, is an estimate by its source, and not part of the actual',
        entries: [7],
      },
    ])
    expect(found(await booksOf(outturn(490)), 'an estimate is not part of an actual')).toEqual([])
  })
})

describe('an actual that was assumed', () => {
  const FINDING = 'an actual was assumed to be its budget'

  it('is the one that the councils report, so it counts, and is found', async () => {
    const books = await booksOf(budgeted(500), outturn(500, { method: 'assumedAtBudget' }))
    expect(lineIn(books).actual.total).toEqual(whole(500))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message: 'ICT 2010/11: the final outturn to 31 March 2011, £5, was assumed to be the budget, not measured',
        entries: [8],
      },
    ])
  })

  it('is not found where it was measured, or is not counted', async () => {
    const assumed = toDate('2011-03-31', 500, { method: 'assumedAtBudget' })
    expect(found(await booksOf(assumed, outturn(478)), FINDING)).toEqual([])
  })
})

describe('a later year to date is less final', () => {
  const FINDING = 'a later year to date is less final'
  const provisional = toDate('2010-09-30', 225, { stage: 'provisionalOutturn' })

  it('is found: the figure to December is not counted', async () => {
    const books = await booksOf(provisional, toDate('2010-12-31', 350))
    expect(lineIn(books).actual).toMatchObject({ total: whole(225), upTo: '2010-09-30' })
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'ICT 2010/11: the monitoring figure to 31 December 2010, £3.50, is not counted, as the provisional outturn to 30 September 2010, £2.25, is more final',
        entries: [8],
      },
    ])
  })

  it('is not found of one that is earlier, or as final', async () => {
    expect(found(await booksOf(provisional, toDate('2010-06-30', 110)), FINDING)).toEqual([])
    const later = toDate('2010-12-31', 350, { stage: 'provisionalOutturn' })
    expect(found(await booksOf(provisional, later), FINDING)).toEqual([])
  })
})

describe('a year to date is below the one before', () => {
  const FINDING = 'a year to date is below the one before'

  it('is found at a change of stage: 350 to December, and 300 for the year', async () => {
    const year = toDate('2011-03-31', 300, { stage: 'provisionalOutturn' })
    const books = await booksOf(toDate('2010-12-31', 350), year)
    expect(found(books, FINDING)).toMatchObject([
      {
        message:
          'ICT 2010/11: the provisional outturn to 31 March 2011, £3, is below the monitoring figure to 31 December 2010, £3.50',
        entries: [7, 8],
      },
    ])
  })

  it('is not found of a restatement: the most final figure for a period is held against the one before', async () => {
    const restated = toDate('2010-09-30', 230, { stage: 'provisionalOutturn' })
    expect(found(await booksOf(toDate('2010-09-30', 260), restated), FINDING)).toEqual([])
    const later = toDate('2010-12-31', 240)
    expect(found(await booksOf(toDate('2010-09-30', 260), restated, later), FINDING)).toEqual([])
    expect(found(await booksOf(toDate('2010-09-30', 260), later), FINDING)).toHaveLength(1)
  })

  it('is found over a figure that is not known', async () => {
    const between = toDate('2010-09-30', 'unknown')
    expect(found(await booksOf(toDate('2010-06-30', 110), between, toDate('2010-12-31', 100)), FINDING)).toHaveLength(1)
  })

  it('is found of what finance validated, apart from what was reported', async () => {
    const half = validated('2010-04-01', '2010-09-30', 230, { measure: 'yearToDate' })
    const year = validated('2010-04-01', '2011-03-31', 200, { measure: 'yearToDate' })
    expect(found(await booksOf(half, year), FINDING)).toMatchObject([
      {
        message:
          'ICT 2010/11: what is validated to 31 March 2011, £2, is below what is validated to 30 September 2010, £2.30',
        entries: [7, 8],
      },
    ])
    expect(found(await booksOf(toDate('2010-06-30', 300), half), FINDING)).toEqual([])
  })

  it('is found of figures of one stage', async () => {
    const books = await booksOf(toDate('2010-06-30', 110), toDate('2010-09-30', 100), toDate('2010-12-31', 350))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message:
          'ICT 2010/11: the monitoring figure to 30 September 2010, £1, is below the monitoring figure to 30 June 2010, £1.10',
        entries: [7, 8],
      },
    ])
  })

  it('is not found of the same amount, of unknown amounts, or of periods by themselves', async () => {
    expect(found(await booksOf(toDate('2010-06-30', 110), toDate('2010-09-30', 110)), FINDING)).toEqual([])
    expect(found(await booksOf(toDate('2010-06-30', 'unknown'), toDate('2010-09-30', 1)), FINDING)).toEqual([])
    const quarters = [reported('2010-04-01', '2010-06-30', 110), reported('2010-07-01', '2010-09-30', 20)]
    expect(found(await booksOf(...quarters), FINDING)).toEqual([])
  })

  it('is found of a transitional cost where less was spent, not where more was', async () => {
    const cost = { line: 'redundancy' }
    const line = registered({ ...cost, name: 'Redundancy', nature: 'transitionalCost' })
    const more = [toDate('2010-06-30', -50, cost), toDate('2010-09-30', -70, cost)]
    const less = [toDate('2010-06-30', -50, cost), toDate('2010-09-30', -40, cost)]
    expect(found(await booksOf(line, ...more), FINDING)).toEqual([])
    expect(found(await booksOf(line, ...less), FINDING)).toHaveLength(1)
  })
})
