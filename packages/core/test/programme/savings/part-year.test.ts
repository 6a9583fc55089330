import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, reported, toDate, yearIn } from './saving-drafts.ts'

const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', registered(), ...facts)
const UNDETERMINED = { amount: { known: 0, unknown: 1 }, direction: 'undetermined' }

describe('an actual for part of a year', () => {
  it('is not held against the budget, which is for all of it', async () => {
    const books = await booksOf(budgeted(500), toDate('2010-12-31', 350, { printedVariance: -25 }))
    expect(lineIn(books)).toMatchObject({
      actual: { total: { known: 350, unknown: 0 }, upTo: '2010-12-31' },
      printedVariance: -25,
      variance: UNDETERMINED,
    })
    expect(found(books, 'a printed variance differs from actual less budget')).toEqual([])
    expect(yearIn(books).overall).toMatchObject({ actual: { total: { known: 350 } }, variance: UNDETERMINED })
  })

  it('leaves a printed variance of the total alone, too', async () => {
    const printed = fact('PrintedTotalStated', '2010-12-31', {
      label: 'Total',
      of: { kind: 'overall' },
      printed: { variance: -25 },
      table: 'monitoring',
      year: '2010/11',
    })
    const books = await booksOf(budgeted(500), toDate('2010-12-31', 350), printed)
    expect(found(books, 'a printed total differs from its lines')).toEqual([])
  })

  it.each<readonly [string, readonly Fact[], string | undefined]>([
    ['nothing is reported', [], undefined],
    ['reports follow each other', [toDate('2010-06-30', 110), reported('2010-07-01', '2010-09-30', 120)], '2010-09-30'],
    ['a day is missing', [toDate('2010-06-30', 110), reported('2010-07-02', '2011-03-31', 368)], '2010-06-30'],
    [
      'reports go on after a missing day',
      [toDate('2010-06-30', 110), reported('2010-07-02', '2010-12-31', 240), reported('2011-01-01', '2011-03-31', 128)],
      '2010-06-30',
    ],
    ['the first day is missing', [reported('2010-04-02', '2011-03-31', 478)], undefined],
    ['the whole year is reported', [outturn(478)], '2011-03-31'],
  ])('says up to which day it reaches where %s', async (_, facts, upTo) => {
    const books = await booksOf(budgeted(500), ...facts)
    expect(lineIn(books).actual.upTo).toBe(upTo)
    expect(lineIn(books).variance.direction).toBe(upTo === '2011-03-31' ? 'adverse' : 'undetermined')
  })

  it('has a variance once the last day of the year is reported', async () => {
    const quarters = [toDate('2010-12-31', 350), reported('2011-01-01', '2011-03-31', 128)]
    const books = await booksOf(budgeted(500), ...quarters)
    expect(lineIn(books).variance).toEqual({ amount: { known: -22, unknown: 0 }, direction: 'adverse' })
    expect((await booksAt('2011-03-30', registered(), budgeted(500), ...quarters)).councilSavings()).toMatchObject([
      { overall: { variance: UNDETERMINED } },
    ])
  })

  it('has no printed variance to be held against where it is made of several periods', async () => {
    const books = await booksOf(
      budgeted(500),
      toDate('2010-12-31', 350),
      reported('2011-01-01', '2011-03-31', 128, { printedVariance: 3 }),
    )
    expect(lineIn(books).variance.amount.known).toBe(-22)
    expect(found(books, 'a printed variance differs from actual less budget')).toEqual([])
  })
})

describe('an actual does not reach the end of its year', () => {
  const FINDING = 'an actual does not reach the end of its year'

  it('is found once the year is over', async () => {
    const facts = [registered(), budgeted(500), toDate('2010-12-31', 350)]
    expect(found(await booksAt('2011-03-30', ...facts), FINDING)).toEqual([])
    expect(found(await booksAt('2011-03-31', ...facts), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'saving-line/ict/2010/11',
        message:
          'The actual of ICT 2010/11 leaves out 1 January 2011: it is not for the whole year, and has no variance',
        entries: [6, 7, 8],
      },
    ])
  })

  it('is found where the first day is missing', async () => {
    expect(found(await booksOf(reported('2010-04-02', '2011-03-31', 478)), FINDING)).toMatchObject([
      {
        message: 'The actual of ICT 2010/11 leaves out 1 April 2010: it is not for the whole year, and has no variance',
      },
    ])
  })

  it('is not found where all of it is reported, or nothing is', async () => {
    expect(found(await booksOf(budgeted(500), outturn(478)), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500)), FINDING)).toEqual([])
  })
})
