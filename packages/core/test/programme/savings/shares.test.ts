import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { budgeted, lineIn, outturn, registered, revised, validated } from './saving-drafts.ts'

const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', registered(), ...facts)
const split = (bromsgrove: number | 'unknown', redditch: number | 'unknown') => ({ shares: { bromsgrove, redditch } })

describe('shares do not add up to their total', () => {
  const FINDING = 'shares do not add up to their total'

  it('is found of a budget and of a report, and neither is repaired', async () => {
    const books = await booksOf(budgeted(500_00, split(265_00, 237_00)), outturn(478_00, split(250_00, 229_00)))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'serious',
        subject: 'saving-line/ict/2010/11',
        message: 'ICT 2010/11: the shares of the budget add up to £2 more than its total',
        entries: [7],
      },
      {
        severity: 'serious',
        subject: 'saving-line/ict/2010/11',
        message: 'ICT 2010/11: the shares of the final outturn to 31 March 2011 add up to £1 more than its total',
        entries: [8],
      },
    ])
    expect(lineIn(books)).toMatchObject({
      budget: { total: { known: 500_00 }, byCouncil: { bromsgrove: { known: 265_00 }, redditch: { known: 237_00 } } },
      actual: { total: { known: 478_00 }, byCouncil: { bromsgrove: { known: 250_00 }, redditch: { known: 229_00 } } },
    })
  })

  it('is found of a revised budget, rounded as far as it says or else as far as the first one, and of a validation', async () => {
    const shared = split(240_00, 237_00)
    const messagesOf = async (...facts: readonly Fact[]) =>
      found(await booksOf(...facts), FINDING).map(({ message, entries }) => [message, entries])
    expect(await messagesOf(budgeted(500_00), revised('2010-08-01', 480_00, shared))).toEqual([
      ['ICT 2010/11: the shares of the budget revised on 1 August 2010 add up to £3 less than its total', [8]],
    ])
    expect(await messagesOf(budgeted(500_00, { goodTo: 3_00 }), revised('2010-08-01', 480_00, shared))).toEqual([])
    expect(
      await messagesOf(budgeted(500_00, { goodTo: 3_00 }), revised('2010-08-01', 480_00, { ...shared, goodTo: 2_99 })),
    ).toHaveLength(1)
    const year = ['2010-04-01', '2011-03-31'] as const
    expect(await messagesOf(budgeted(500_00), validated(...year, 478_00, shared))).toEqual([
      ['ICT 2010/11: the shares of what is validated to 31 March 2011 add up to £1 less than its total', [8]],
    ])
    expect(await messagesOf(budgeted(500_00), validated(...year, 478_00, { ...shared, goodTo: 1_00 }))).toEqual([])
  })

  it('is found to the penny', async () => {
    expect(found(await booksOf(budgeted(500, split(265, 236))), FINDING)).toMatchObject([
      { message: 'ICT 2010/11: the shares of the budget add up to £0.01 more than its total' },
    ])
  })

  it('is not found where they do, where there are none, or where one of the figures is unknown', async () => {
    expect(found(await booksOf(budgeted(500, split(265, 235))), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500)), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500, split(265, 'unknown'))), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted('unknown', split(265, 235))), FINDING)).toEqual([])
  })

  it('has the entries of the shares behind it, where another source gives the total', async () => {
    const books = await booksOf(budgeted(500), budgeted('unknown', split(265, 236)))
    expect(found(books, FINDING)).toMatchObject([{ entries: [7, 8] }])
  })

  it('says less where they are less', async () => {
    const [less] = found(await booksOf(budgeted(500_00, split(265_00, 230_00))), FINDING)
    expect(less?.message).toBe('ICT 2010/11: the shares of the budget add up to £5 less than its total')
  })
})

describe('a split has no stated basis', () => {
  const FINDING = 'a split has no stated basis'

  it('is found of a budget that is split', async () => {
    expect(found(await booksOf(budgeted(500, split(265, 235))), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'saving-line/ict/2010/11',
        message: 'ICT 2010/11 is split between councils, and no source states on what basis',
        entries: [6, 7],
      },
    ])
  })

  it('is found of a line that one council has all of, beside a line of both', async () => {
    const stated = budgeted(500, { ...split(265, 235), sharingBasis: 'number of payslips' })
    const books = await booksOf(
      registered({ line: 'elections', name: 'Elections' }),
      stated,
      budgeted(100, { line: 'elections', shares: { redditch: 100 } }),
    )
    expect(found(books, FINDING)).toMatchObject([{ subject: 'saving-line/elections/2010/11' }])
  })

  it('is not found where a source states it, or nothing is split', async () => {
    const stated = budgeted(500, { ...split(265, 235), sharingBasis: 'number of payslips' })
    expect(found(await booksOf(stated), FINDING)).toEqual([])
    expect(found(await booksOf(budgeted(500), outturn(478, split(250, 228))), FINDING)).toEqual([])
  })

  it('is not found where sources state different ones', async () => {
    const one = budgeted(500, { ...split(265, 235), sharingBasis: 'number of payslips' })
    const other = budgeted(500, { ...split(265, 235), sharingBasis: 'population' })
    expect(found(await booksOf(one, other), FINDING)).toEqual([])
  })
})
