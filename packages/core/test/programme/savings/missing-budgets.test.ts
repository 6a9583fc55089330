import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { budgeted, outturn, registered, revised, toDate, vired } from './saving-drafts.ts'

const PAYROLL = { line: 'payroll' }
const booksOf = (...facts: readonly Fact[]) =>
  booksAt('2011-12-31', registered(), registered({ ...PAYROLL, name: 'Payroll' }), ...facts)

describe('an actual has no budget', () => {
  const FINDING = 'an actual has no budget'

  it('is found, whatever the report is worth', async () => {
    for (const report of [outturn(478), outturn(478, { method: 'estimated' })])
      expect(found(await booksOf(report), FINDING)).toEqual([
        {
          severity: 'warning',
          subject: 'saving-line/ict/2010/11',
          message:
            'A saving of ICT 2010/11 is reported, and no budget of it is stated: there is nothing to hold it against',
          entries: [8],
        },
      ])
  })

  it('is not found where a budget is stated, if only as unknown or revised, nor without a report', async () => {
    expect(found(await booksOf(budgeted('unknown'), outturn(478)), FINDING)).toEqual([])
    expect(found(await booksOf(revised('2010-08-01', 480), toDate('2010-12-31', 350)), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500)), FINDING)).toEqual([])
  })
})

describe('virements take a budget beyond zero', () => {
  const FINDING = 'virements take a budget beyond zero'
  const first = vired('2010-08-01', 300_00)
  const second = vired('2010-09-01', 250_00, { virement: 'second' })

  it('is found of a saving of which more is vired than there is', async () => {
    expect(found(await booksOf(budgeted(500_00), first, second), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'saving-line/ict/2010/11',
        message: 'Virements take the budget of ICT 2010/11 from £500 to −£50',
        entries: [9, 10],
      },
    ])
  })

  it('is found of the share of one council', async () => {
    const shared = budgeted(500_00, { shares: { bromsgrove: 400_00, redditch: 100_00 } })
    const theirs = vired('2010-08-01', 150_00, { council: 'redditch' })
    expect(found(await booksOf(shared, theirs), FINDING).map(({ message }) => message)).toEqual([
      "Virements take Redditch Borough Council's share of the budget of ICT 2010/11 from £100 to −£50",
    ])
  })

  it('is found of a cost that becomes a gain', async () => {
    const cost = registered({ line: 'redundancy', name: 'Redundancy', nature: 'transitionalCost' })
    const costs = budgeted(-100_00, { line: 'redundancy' })
    const books = await booksOf(cost, costs, budgeted(500_00), vired('2010-08-01', 150_00, { to: 'redundancy' }))
    expect(found(books, FINDING).map(({ message }) => message)).toEqual([
      'Virements take the budget of Redundancy 2010/11 from −£100 to £50',
    ])
  })

  it('is not found where as much is left, comes back, or is in a later revision; or where it is not known', async () => {
    expect(found(await booksOf(budgeted(550_00), first, second), FINDING)).toEqual([])
    const back = vired('2010-10-01', 50_00, { virement: 'back', from: 'payroll', to: 'ict' })
    const payroll = budgeted(100_00, PAYROLL)
    expect(found(await booksOf(budgeted(500_00), payroll, first, second, back), FINDING)).toEqual([])
    expect(
      found(await booksOf(budgeted(500_00), payroll, first, second, revised('2010-10-01', 20_00)), FINDING),
    ).toEqual([])
    expect(found(await booksOf(budgeted('unknown'), payroll, first), FINDING)).toEqual([])
  })

  it('is not found of a budget that was below zero before', async () => {
    expect(found(await booksOf(budgeted(-1_00), first), FINDING)).toEqual([])
  })
})
