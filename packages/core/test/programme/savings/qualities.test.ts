import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, reported, yearIn } from './saving-drafts.ts'

const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', registered(), ...facts)

describe('what sources say of figures', () => {
  it('stands beside them', async () => {
    const books = await booksOf(
      budgeted(500_00, { qualifier: 'approximately', goodTo: 5_00, basis: 'gross', recurrence: 'oneOff' }),
      outturn(478_00, { qualifier: 'atLeast', basis: 'gross', recurrence: 'oneOff' }),
    )
    expect(lineIn(books)).toMatchObject({
      basis: 'gross',
      recurrence: 'oneOff',
      budget: { qualifier: 'approximately', goodTo: 5_00, basis: 'gross', recurrence: 'oneOff' },
      actual: { qualifier: 'atLeast', goodTo: undefined, basis: 'gross', recurrence: 'oneOff' },
    })
  })

  it('is left open where a source does not', async () => {
    const open = { basis: 'notStated', recurrence: 'notStated' } as const
    expect(lineIn(await booksOf(budgeted(500, open)))).toMatchObject({
      basis: undefined,
      budget: { qualifier: undefined, goodTo: undefined, basis: undefined, recurrence: undefined },
      actual: { qualifier: undefined, goodTo: undefined, basis: undefined, recurrence: undefined },
    })
  })

  it('is that of the one of budget and actual that says', async () => {
    const open = { basis: 'notStated', recurrence: 'notStated' } as const
    const reportSays = await booksOf(budgeted(500, open), outturn(478))
    expect(lineIn(reportSays)).toMatchObject({
      basis: 'net',
      recurrence: 'recurring',
      variance: { direction: 'adverse' },
    })
    const budgetSays = await booksOf(budgeted(500), outturn(478, open))
    expect(lineIn(budgetSays)).toMatchObject({
      basis: 'net',
      recurrence: 'recurring',
      variance: { direction: 'adverse' },
    })
  })

  it('is none where budget and actual differ', async () => {
    const books = await booksOf(budgeted(500), outturn(478, { recurrence: 'oneOff' }))
    expect(lineIn(books)).toMatchObject({
      recurrence: undefined,
      budget: { recurrence: 'recurring' },
      actual: { recurrence: 'oneOff' },
    })
    expect(found(books, 'recurrence is not stated')).toEqual([])
  })

  it('is that of all reports that make up an actual, which may be off by as much as all of them', async () => {
    const rounded = { qualifier: 'approximately', goodTo: 5_00 } as const
    const first = reported('2010-04-01', '2010-09-30', 230_00, rounded)
    const last = reported('2010-10-01', '2011-03-31', 248_00, { ...rounded, goodTo: 2_50 })
    expect(lineIn(await booksOf(first, last)).actual).toMatchObject({ qualifier: 'approximately', goodTo: 7_50 })
    const other = reported('2010-10-01', '2011-03-31', 248_00, { qualifier: 'atLeast' })
    expect(lineIn(await booksOf(first, other)).actual).toMatchObject({ qualifier: undefined, goodTo: 5_00 })
  })

  it.each(['qualifier', 'goodTo'] as const)('is contested where sources disagree: %s', async (field) => {
    const values = { qualifier: ['atLeast', 'atMost'], goodTo: [5_00, 50_00] } as const
    const facts = values[field].map((value) => budgeted(500, { [field]: value }))
    const books = await booksOf(...facts)
    expect(lineIn(books)).toMatchObject({
      budget: { [field]: undefined },
      contested: [{ rivals: [{ by: [7] }, { by: [8] }] }],
    })
    expect(found(books, 'sources disagree about a saving')).toMatchObject([{ entries: [7, 8] }])
  })
})

describe('figures before transitional cost and figures after it', () => {
  const FINDING = 'figures before and after transitional cost are mixed'
  const gross = budgeted(500, { basis: 'gross' })

  it('have no variance, and are found', async () => {
    const books = await booksOf(gross, outturn(478, { printedVariance: -22 }))
    expect(lineIn(books)).toMatchObject({
      basis: undefined,
      variance: { amount: { known: 0, unknown: 1 }, direction: 'undetermined' },
    })
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'serious',
        subject: 'saving-line/ict/2010/11',
        message: 'The budget of ICT 2010/11 is gross, its actual net: they have no variance',
        entries: [6, 7, 8],
      },
    ])
    expect(found(books, 'a printed variance differs from actual less budget')).toEqual([])
  })

  it('are not found where both are the same, or one is not stated', async () => {
    expect(found(await booksOf(gross, outturn(478, { basis: 'gross' })), FINDING)).toEqual([])
    expect(found(await booksOf(gross, outturn(478, { basis: 'notStated' })), FINDING)).toEqual([])
    expect(found(await booksOf(gross), FINDING)).toEqual([])
  })

  it('leave the total without a variance, as they leave the line', async () => {
    const elections = { line: 'elections' }
    const other = [registered({ ...elections, name: 'Elections' }), budgeted(100, elections), outturn(110, elections)]
    const { overall, groups } = yearIn(await booksOf(...other, gross, outturn(478)))
    const variance = { amount: { known: 10, unknown: 1 }, direction: 'undetermined' }
    expect(overall).toMatchObject({ budget: { total: { known: 600 } }, actual: { total: { known: 588 } }, variance })
    expect(groups).toMatchObject([{ variance }])
  })

  it('are found where they are added up to one actual', async () => {
    const first = reported('2010-04-01', '2010-09-30', 230, { basis: 'gross' })
    const last = reported('2010-10-01', '2011-03-31', 248, { basis: 'net' })
    expect(found(await booksOf(first, last), FINDING)).toEqual([
      {
        severity: 'serious',
        subject: 'saving-line/ict/2010/11',
        message: 'The actual of ICT 2010/11 adds up figures that are gross and net',
        entries: [6, 7, 8],
      },
    ])
  })
})

describe('how far rounded figures may be off', () => {
  it('is how far shares may be from their total', async () => {
    const FINDING = 'shares do not add up to their total'
    const rounded = (redditch: number) => budgeted(500_00, { goodTo: 5_00, shares: { bromsgrove: 265_00, redditch } })
    expect(found(await booksOf(rounded(240_00)), FINDING)).toEqual([])
    expect(found(await booksOf(rounded(230_00)), FINDING)).toEqual([])
    expect(found(await booksOf(rounded(240_01)), FINDING)).toHaveLength(1)
    expect(found(await booksOf(rounded(229_99)), FINDING)).toHaveLength(1)
  })

  it('is how far a printed variance may be from actual less budget, by the rounder of the two', async () => {
    const FINDING = 'a printed variance differs from actual less budget'
    const books = (printedVariance: number, budget: number, actual: number) =>
      booksOf(budgeted(500_00, { goodTo: budget }), outturn(478_00, { goodTo: actual, printedVariance }))
    expect(found(await books(-27_00, 5_00, 1_00), FINDING)).toEqual([])
    expect(found(await books(-17_00, 1_00, 5_00), FINDING)).toEqual([])
    expect(found(await books(-27_01, 5_00, 1_00), FINDING)).toHaveLength(1)
    expect(found(await books(-16_99, 1_00, 5_00), FINDING)).toHaveLength(1)
  })
})
