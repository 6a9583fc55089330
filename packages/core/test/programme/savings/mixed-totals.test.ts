import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { budgeted, outturn, registered, yearIn } from './saving-drafts.ts'

const PAYROLL = { line: 'payroll' }
const booksOf = (...facts: readonly Fact[]) =>
  booksAt('2011-12-31', registered(), registered({ ...PAYROLL, name: 'Payroll', group: 'office' }), ...facts)

describe('what a total says of its figures', () => {
  it('is what all its lines say of theirs', async () => {
    const said = { basis: 'gross', recurrence: 'oneOff', increment: 'cumulative', qualifier: 'approximately' } as const
    const books = await booksOf(
      budgeted(500, { ...said, goodTo: 5 }),
      budgeted(100, { ...PAYROLL, ...said, goodTo: 2 }),
      outturn(478, { basis: 'gross', goodTo: 1 }),
      outturn(90, { ...PAYROLL, basis: 'gross' }),
    )
    expect(yearIn(books).overall).toMatchObject({
      budget: { basis: 'gross', recurrence: 'oneOff', qualifier: 'approximately', goodTo: 7 },
      originalBudget: { basis: 'gross', goodTo: 7 },
      actual: { basis: 'gross', recurrence: 'recurring', qualifier: undefined, goodTo: 1 },
      increment: 'cumulative',
    })
    expect(found(books, 'totals add up figures of different kinds')).toEqual([])
  })

  it('is nothing where they differ, or one is silent; a total is as inexact as any part of it', async () => {
    const { overall, groups } = yearIn(
      await booksOf(
        budgeted(500, { basis: 'gross', increment: 'incremental', qualifier: 'atLeast' }),
        budgeted(100, { ...PAYROLL, recurrence: 'notStated' }),
      ),
    )
    expect(overall).toMatchObject({
      budget: { basis: undefined, recurrence: undefined, qualifier: 'atLeast', goodTo: undefined },
      increment: undefined,
    })
    expect(groups.map(({ budget }) => [budget.basis, budget.recurrence])).toEqual([
      ['net', undefined],
      ['gross', 'recurring'],
    ])
  })
})

describe('totals add up figures of different kinds', () => {
  const FINDING = 'totals add up figures of different kinds'

  it('is found once a year and quality, with the lines and the totals', async () => {
    const books = await booksOf(
      budgeted(500, { basis: 'gross', increment: 'incremental', recurrence: 'oneOff' }),
      budgeted(100, { ...PAYROLL, increment: 'cumulative' }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-year/2010/11/basis',
        message:
          'Totals of 2010/11 add up figures that are gross (ICT) and net (Payroll): class/cashable, beforeTransitionalCosts, overall',
        entries: [6, 7, 8, 9],
      },
      {
        severity: 'warning',
        subject: 'saving-year/2010/11/increment',
        message:
          'Totals of 2010/11 add up figures that are cumulative (Payroll) and incremental (ICT): class/cashable, beforeTransitionalCosts, overall',
        entries: [6, 7, 8, 9],
      },
      {
        severity: 'note',
        subject: 'saving-year/2010/11/recurrence',
        message:
          'Totals of 2010/11 add up figures that are one-off (ICT) and recurring (Payroll): class/cashable, beforeTransitionalCosts, overall',
        entries: [6, 7, 8, 9],
      },
    ])
  })

  it('is not found where a line is silent, or stands in no total with the other', async () => {
    expect(found(await booksOf(budgeted(500), budgeted(100, { ...PAYROLL, basis: 'notStated' })), FINDING)).toEqual([])
    const otherYear = budgeted(100, { ...PAYROLL, basis: 'gross', year: '2011/12' }, { effectiveOn: '2011-04-01' })
    expect(found(await booksOf(budgeted(500), otherYear), FINDING)).toEqual([])
  })
})
