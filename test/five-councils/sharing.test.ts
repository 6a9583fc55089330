import { allocate, attestedValue } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { five, pounds, whole } from './fact.ts'
import { ALL_KNOWN, type FiveBooks, fiveAt, HALF_YEAR, YEAR_END } from './recorded.ts'

const UNKNOWN = { known: 0, unknown: 1 }

const rowOf = (books: FiveBooks, service: 'revenues' | 'waste') => {
  const [row] = books.sharing({ service, year: '2015/16' })
  if (row === undefined) throw new Error(`Nothing of ${service} is shared in 2015/16`)
  return row
}
type Council = ReturnType<typeof rowOf>['councils'][number]
const byCouncil = <Each>(books: FiveBooks, service: 'revenues' | 'waste', of: (council: Council) => Each) =>
  Object.fromEntries(rowOf(books, service).councils.map((each) => [each.council, of(each)]))

describe('the cost of Waste', () => {
  it('is charged by the budget, then by what is expected at half-year, then by the outturn', async () => {
    // 30 : 25 : 20 : 15 : 10 of £400,000.
    const budget = five(whole(120_000), whole(100_000), whole(80_000), whole(60_000), whole(40_000))
    // £352,350 by 30 : 25 : 20 : 15 : 10 thousand bins × 366, 366, 366, 275, 366 days: 35,235,000 in all, a penny each.
    const provisional = five(whole(109_800), whole(91_500), whole(73_200), whole(41_250), whole(36_600))
    // £356,900 by 36 : 25 : 20 : 10 : 9 thousand bins × the same days: 35,690,000 in all.
    const outturn = five(whole(131_760), whole(91_500), whole(73_200), whole(27_500), whole(32_940))

    const half = await fiveAt(HALF_YEAR)
    expect(byCouncil(half, 'waste', ({ charge }) => charge.budget)).toEqual(budget)
    expect(byCouncil(half, 'waste', ({ charge }) => charge.outturn)).toEqual(
      five(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    )
    expect(byCouncil(await fiveAt(YEAR_END), 'waste', ({ charge }) => charge.outturn)).toEqual(provisional)
    const all = await fiveAt(ALL_KNOWN)
    expect(byCouncil(all, 'waste', ({ charge }) => charge.budget)).toEqual(budget)
    expect(byCouncil(all, 'waste', ({ charge }) => charge.outturn)).toEqual(outturn)
  })

  it('goes by the first count within the tolerance, and by the third beyond it', async () => {
    const said = rowOf(await fiveAt(ALL_KNOWN), 'waste').apportionments.map(({ apportionment, expected, shares }) => [
      apportionment,
      expected.is,
      expected.is === 'shared' && expected.steps.map((step) => step.said),
      expected.is === 'shared' &&
        Object.entries(expected.shares).every(([council, share]) => {
          const cell = shares[council]
          return cell !== undefined && attestedValue(cell) === share
        }),
    ])
    const stands = [
      'by bins as counted on 31 January 2015, the split that stands: no part moved by more than 2 percentage points',
    ]
    expect(said).toEqual([
      ['waste-budget', 'shared', stands, true],
      [
        'waste-final',
        'shared',
        ['by bins as counted on 31 January 2016, anew: a part moved by more than 2 percentage points'],
        true,
      ],
      ['waste-once-budget', 'shared', ['equally'], true],
      ['waste-once-final', 'shared', ['equally'], true],
      ['waste-provisional', 'shared', stands, true],
    ])
  })

  it('is borne by the one who leaves for 275 of 366 days', async () => {
    expect(byCouncil(await fiveAt(ALL_KNOWN), 'waste', ({ days }) => days.ofMembership)).toEqual(
      five(366, 366, 366, 275, 366),
    )
  })

  it('saves what it cost before less the charge, where both are known for a whole year', async () => {
    // 140,000 − 131,760; 110,000 − 91,500; 85,000 − 73,200; Damson was in for a part; what it cost Elder nobody knows.
    expect(byCouncil(await fiveAt(ALL_KNOWN), 'waste', ({ saving }) => saving.outturn)).toEqual(
      five<unknown>(whole(8_240), whole(18_500), whole(11_800), UNKNOWN, { known: pounds(-32_940), unknown: 1 }),
    )
  })

  it('leaves balances that add up, of which one is not settled', async () => {
    const all = await fiveAt(ALL_KNOWN)
    // Running cost: −11,760, 8,500, 6,800, 32,500, 7,060. Spent once: 10,000 − 7,320 for four, 10,000 − 5,500 for Damson.
    expect(byCouncil(all, 'waste', ({ balance }) => balance)).toEqual(
      five(whole(-9_080), whole(11_180), whole(9_480), whole(37_000), whole(9_740)),
    )
    // Birch, the host, had 9,080 of Alder and paid 9,480 and 37,000.
    expect(byCouncil(all, 'waste', ({ settled }) => settled)).toEqual(
      five(whole(-9_080), whole(-37_400), whole(9_480), whole(37_000), whole(0)),
    )
    expect(byCouncil(all, 'waste', ({ outstanding }) => outstanding)).toEqual(
      five(whole(0), whole(-9_740), whole(0), whole(0), whole(9_740)),
    )
    expect(
      rowOf(all, 'waste')
        .councils.filter(({ isHost }) => isHost)
        .map(({ council }) => council),
    ).toEqual(['birch'])
  })
})

describe('a pound', () => {
  it('is shared among five to the penny', () => {
    // 16⅔ for each of four and 33⅓ for the fifth: two pennies are over, for the largest remainders, the first key first.
    expect(allocate(100, five(1, 1, 1, 1, 2))).toEqual(five(17, 17, 17, 16, 33))
  })
})

describe('the cost of Revenues', () => {
  it('is borne by Elder for 183 of 366 days, and held by no host alone', async () => {
    const half = await fiveAt(HALF_YEAR)
    // Claims × days: 40, 30, 20, 10 thousand × 366 and 20 thousand × 183, of £550,000.
    expect(byCouncil(half, 'revenues', ({ charge }) => charge.budget)).toEqual(
      five(whole(200_000), whole(150_000), whole(100_000), whole(50_000), whole(50_000)),
    )
    expect(byCouncil(half, 'revenues', ({ days, isHost }) => [days.ofMembership, isHost])).toEqual(
      five([366, false], [366, false], [366, false], [366, false], [183, false]),
    )
    expect(rowOf(half, 'revenues').apportionments).toMatchObject([{ expected: { is: 'shared' } }])
  })

  it('was less than budgeted in the year before: four are given the surplus, and some is kept', async () => {
    const [before] = (await fiveAt(HALF_YEAR)).sharing({ service: 'revenues', year: '2014/15' })
    expect(before?.councils.map(({ council, distributed }) => [council, distributed])).toEqual([
      ['alder', whole(25_000)],
      ['birch', whole(20_000)],
      ['cedar', whole(15_000)],
      ['damson', whole(10_000)],
    ])
    // 25,000 + 20,000 + 15,000 + 10,000 + 10,000 kept.
    expect(before?.surpluses).toMatchObject([
      { amount: { value: pounds(80_000) }, retained: { value: pounds(10_000) } },
    ])
  })
})
