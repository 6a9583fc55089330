import { describe, expect, it } from 'vitest'
import { booksAt, type DataOf, type Fact, fact, found } from '../fixture.ts'
import { agreed, budgeted, outturn } from './sharing-drafts.ts'

const FINDING = 'a cost is shared otherwise than its scheme apportions'
const find = async (...facts: readonly Fact[]) => found(await booksAt('2012-12-31', ...facts), FINDING)
const messages = async (...facts: readonly Fact[]) => (await find(...facts)).map(({ message }) => message)

/** How the severance of ICT is shared: equally. */
const SCHEME = agreed(undefined, { parts: [{ for: 'severance', steps: [{ by: 'equal' }] }] })
const apportioned = outturn({ bromsgrove: 5_000, redditch: 5_000 }, { for: 'severance' })

/** £100 of severance incurred for ICT in 2011/12, half of it by each council, but for what is said otherwise. */
const severance = (data: Partial<DataOf<'CostStated'>> = {}): Fact =>
  fact('CostStated', '2011-09-30', {
    amount: 10_000,
    cost: 'severance',
    kind: 'severance',
    service: 'ict',
    shares: { bromsgrove: 5_000, redditch: 5_000 },
    state: 'incurred',
    ...data,
  })
const UNEVEN = { shares: { bromsgrove: 6_000, redditch: 4_000 } }

describe('a cost that is shared by its own entry and by its scheme', () => {
  it('is found where the two give councils other shares', async () => {
    expect(await find(SCHEME, apportioned, severance(UNEVEN))).toEqual([
      {
        severity: 'serious',
        subject: 'sharing-scheme/ict-costs',
        about: ['cost/severance', 'apportionment/ict-outturn'],
        message:
          'The cost of severance of ICT in 2011/12 is shared in one way by severance, as incurred, and in another by the apportionment ict-outturn: Bromsgrove District Council £60 and £50; Redditch Borough Council £40 and £50',
        entries: [7, 8],
      },
    ])
  })

  it('is not found where they agree, or the source rounds', async () => {
    expect(await find(SCHEME, apportioned, severance())).toEqual([])
    expect(await find(SCHEME, apportioned, severance({ ...UNEVEN, goodTo: 1_000 }))).toEqual([])
  })

  it('is found where one council bears it all, and the scheme shares it', async () => {
    expect(await messages(SCHEME, apportioned, severance({ council: 'redditch', shares: {} }))).toEqual([
      'The cost of severance of ICT in 2011/12 is shared in one way by severance, as incurred, and in another by the apportionment ict-outturn: Bromsgrove District Council £0 and £50; Redditch Borough Council £100 and £50',
    ])
  })

  it('is found where the two come to other amounts', async () => {
    expect(await find(SCHEME, apportioned, severance({ amount: 12_000, shares: {} }))).toMatchObject([
      {
        severity: 'warning',
        message:
          'The cost of severance of ICT in 2011/12 comes to £120 by severance, as incurred, and to £100 by the apportionment ict-outturn: where they are the same money, correct one of them',
      },
    ])
    const other = severance({ amount: 2_000, cost: 'other', shares: {} })
    expect(await find(SCHEME, apportioned, severance(), other)).toMatchObject([{ severity: 'note' }])
  })

  it('is called by its name, and may be rounded to what it is told in', async () => {
    const named = severance({ amount: 12_345, name: 'Redundancies', shares: {} })
    expect(await messages(SCHEME, apportioned, named)).toEqual([
      'The cost of severance of ICT in 2011/12 comes to £123.45 by Redundancies, as incurred, and to £100 by the apportionment ict-outturn: where they are the same money, correct one of them',
    ])
    const exact = outturn({ bromsgrove: 523_456, redditch: 500_000 }, { for: 'severance' })
    const thousands = severance({ amount: 1_000_000, shares: { bromsgrove: 500_000, redditch: 500_000 } })
    expect(await find(SCHEME, exact, thousands)).toMatchObject([
      { severity: 'note', message: expect.stringMatching(/correct one of them, unless one of them is rounded$/) },
    ])
    const alike = outturn({ bromsgrove: 512_345, redditch: 487_655 }, { for: 'severance' })
    expect(await find(SCHEME, alike, thousands)).toMatchObject([
      { severity: 'note', message: expect.stringMatching(/£4,876.55; one of them may be rounded$/) },
    ])
  })

  it.each(['approximately', 'atLeast', 'atMost'] as const)(
    'is held against nothing where it is %s so much',
    async (qualifier) => {
      expect(await find(SCHEME, apportioned, severance({ ...UNEVEN, qualifier }))).toEqual([])
      expect(await find(SCHEME, apportioned, severance({ amount: 20_000, qualifier, shares: {} }))).toEqual([])
    },
  )

  it('is no whole where it is told by instalments, of which some may be missing', async () => {
    const first = severance({ amount: 6_000, part: 'first', shares: {} })
    const second = severance({ amount: 7_000, part: 'second', shares: {} })
    expect(await find(SCHEME, apportioned, first)).toEqual([])
    expect(await find(SCHEME, apportioned, first, second)).toHaveLength(1)
  })

  it('is no whole where it is what one council bore: that is held against its own part', async () => {
    const ofOne = (amount: number) => severance({ amount, council: 'redditch', shares: {} })
    expect(await find(SCHEME, apportioned, ofOne(5_000))).toEqual([])
    expect(await find(SCHEME, apportioned, ofOne(6_100))).toMatchObject([
      {
        severity: 'note',
        message:
          'The cost of severance of ICT in 2011/12 comes to £61 for Redditch Borough Council by severance, as incurred, and to £50 by the apportionment ict-outturn: where they are the same money, correct one of them',
      },
    ])
  })

  it('is no whole where it cannot be told which year some of it is of', async () => {
    const vague = fact(
      'CostStated',
      '2012-04-30',
      { amount: 4_000, cost: 'late', kind: 'severance', service: 'ict', state: 'incurred' },
      { effective: { earliest: '2012-03-01', asStated: 'in spring 2012' } },
    )
    expect(await find(SCHEME, apportioned, severance({ amount: 6_000, shares: {} }), vague)).toEqual([])
  })

  it('is no whole where no source says which year some of it is for', async () => {
    const budget = budgeted({ bromsgrove: 5_000, redditch: 5_000 }, { for: 'severance' })
    const ofYear = severance({ amount: 6_001, shares: {}, state: 'budgeted', year: '2011/12' })
    const ofNoYear = severance({ amount: 3_999, cost: 'other', shares: {}, state: 'budgeted' })
    expect(await find(SCHEME, budget, ofYear)).toHaveLength(1)
    expect(await find(SCHEME, budget, ofYear, ofNoYear)).toEqual([])
  })

  it('is held with what was paid of others, where it was incurred and they were not told to be', async () => {
    const incurred = severance({ amount: 6_000, shares: { bromsgrove: 3_000, redditch: 3_000 } })
    const paid = severance({
      amount: 4_000,
      cost: 'other',
      shares: { bromsgrove: 2_000, redditch: 2_000 },
      state: 'paid',
    })
    expect(await find(SCHEME, apportioned, incurred, paid)).toEqual([])
  })

  it('is held against the stage that it has come to: a budget against a budget', async () => {
    const budget = budgeted({ bromsgrove: 5_000, redditch: 5_000 }, { for: 'severance' })
    const ofBudget = severance({ ...UNEVEN, state: 'budgeted', year: '2011/12' })
    expect(await messages(SCHEME, budget, ofBudget)).toHaveLength(1)
    expect(await find(SCHEME, apportioned, ofBudget)).toEqual([])
    expect(await find(SCHEME, apportioned, severance({ ...UNEVEN, state: 'committed', year: '2011/12' }))).toEqual([])
  })

  it('is held as incurred where that is stated, and as paid where it is not', async () => {
    const paid = severance({ ...UNEVEN, state: 'paid' })
    expect(await messages(SCHEME, apportioned, paid)).toMatchObject([expect.stringContaining('as paid')])
    expect(await find(SCHEME, apportioned, paid, severance())).toEqual([])
  })

  it.each<[string, Fact]>([
    ['of another service', severance({ ...UNEVEN, service: 'cctv' })],
    ['of another year', severance({ ...UNEVEN, year: '2010/11' })],
    ['of another kind', severance({ ...UNEVEN, kind: 'capital' })],
    ['of no amount that anybody knows', severance({ ...UNEVEN, amount: 'unknown' })],
    ['of which no source gives shares', severance({ shares: {} })],
  ])('is not found where the cost is %s', async (_, cost) => {
    expect(await find(SCHEME, apportioned, cost)).toEqual([])
  })

  it('is not found where the scheme apportions some months only', async () => {
    const half = outturn(
      { bromsgrove: 5_000, redditch: 5_000 },
      { for: 'severance', period: { from: '2011-04-01', to: '2011-09-30' } },
    )
    expect(await find(SCHEME, half, severance(UNEVEN))).toEqual([])
  })

  it('is added up by neither of the two for the other', async () => {
    const [alone, beside] = [
      await booksAt('2012-12-31', severance()),
      await booksAt('2012-12-31', SCHEME, apportioned, severance()),
    ]
    expect(beside.costs().totals.states).toEqual(alone.costs().totals.states)
    expect(beside.sharing()[0]?.parts[0]?.outturn.total).toEqual({ known: 10_000, unknown: 0 })
  })
})
