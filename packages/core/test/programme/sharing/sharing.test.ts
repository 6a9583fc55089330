import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found, openBook } from '../fixture.ts'
import {
  agreed,
  BASELINES,
  baseline,
  budgeted,
  calculated,
  counted,
  distributed,
  outturn,
  settled,
  WYRE_FOREST,
} from './sharing-drafts.ts'

const KNOWN = (known: number) => ({ known, unknown: 0 })
const ONE_UNKNOWN = { known: 0, unknown: 1 }
const LATER = '2012-12-31'
const BY_PAYSLIPS = [agreed(), counted('2011-01-01', 55, 45)]
const BUDGET = budgeted(
  { bromsgrove: 49_500_000, redditch: 40_500_000 },
  { inputs: { countedOn: '2011-01-01', driver: 'payslips' } },
)
const OUTTURN = outturn({ bromsgrove: 46_640_000, redditch: 41_360_000 })

const rowOf = async (...facts: readonly Fact[]) => {
  const [row] = (await booksAt(LATER, ...facts)).sharing({ service: 'ict', year: '2011/12' })
  if (row === undefined) throw new Error('There is no row')
  return row
}
const councilsOf = async (...facts: readonly Fact[]) => {
  const { councils } = await rowOf(...facts)
  return Object.fromEntries(councils.map((each) => [each.council, each]))
}

describe('what a council saves', () => {
  it('is its baseline less its charge: 105,000 and −5,000 of a budget of £900,000 at 55:45', async () => {
    expect(await councilsOf(...BASELINES, ...BY_PAYSLIPS, BUDGET)).toMatchObject({
      bromsgrove: {
        name: 'Bromsgrove District Council',
        days: { ofMembership: 366, ofYear: 366 },
        baseline: KNOWN(60_000_000),
        baselineYear: '2010/11',
        charge: { budget: KNOWN(49_500_000), outturn: ONE_UNKNOWN },
        saving: { budget: KNOWN(10_500_000), outturn: ONE_UNKNOWN },
      },
      redditch: { charge: { budget: KNOWN(40_500_000) }, saving: { budget: KNOWN(-500_000) } },
    })
  })

  it('is 100,000 and nothing with a no-detriment clause', async () => {
    const steps = [{ by: 'driver', driver: 'payslips' } as const, { by: 'noDetriment' } as const]
    const row = await rowOf(
      ...BASELINES,
      agreed(steps),
      counted('2011-01-01', 55, 45),
      budgeted(
        { bromsgrove: 50_000_000, redditch: 40_000_000 },
        { inputs: { baselines: { bromsgrove: 60_000_000, redditch: 40_000_000 } } },
      ),
    )
    expect(row.councils.map(({ saving }) => saving.budget)).toEqual([KNOWN(10_000_000), KNOWN(0)])
    expect(row.apportionments).toMatchObject([
      { isCounted: true, expected: { is: 'shared', shares: { bromsgrove: 50_000_000, redditch: 40_000_000 } } },
    ])
  })

  it('takes the baselines of the service where a calculation for a whole year names none', async () => {
    const row = await rowOf(
      ...BASELINES,
      agreed([{ by: 'equal' }, { by: 'noDetriment' }]),
      budgeted({ bromsgrove: 50_000_000, redditch: 40_000_000 }),
    )
    expect(row.apportionments[0]?.expected).toMatchObject({ shares: { bromsgrove: 50_000_000, redditch: 40_000_000 } })
  })

  it('is not known without a baseline, nor for part of a year', async () => {
    const half = calculated(
      '2011-02-20',
      'budget',
      { bromsgrove: 300, redditch: 100 },
      { apportionment: 'half', period: { from: '2011-04-01', to: '2011-09-30' } },
    )
    expect(await councilsOf(...BY_PAYSLIPS, BUDGET)).toMatchObject({
      bromsgrove: {
        baseline: ONE_UNKNOWN,
        baselineYear: undefined,
        saving: { budget: { known: -49_500_000, unknown: 1 } },
      },
    })
    expect(await councilsOf(baseline('bromsgrove', 'unknown'), ...BY_PAYSLIPS, BUDGET)).toMatchObject({
      bromsgrove: {
        baseline: ONE_UNKNOWN,
        baselineYear: '2010/11',
        saving: { budget: { known: -49_500_000, unknown: 1 } },
      },
    })
    expect(await councilsOf(...BASELINES, ...BY_PAYSLIPS, half)).toMatchObject({
      bromsgrove: { charge: { budget: KNOWN(300) }, saving: { budget: ONE_UNKNOWN } },
    })
  })
})

describe('the balance', () => {
  it('refunds A 28,600 and leaves B owing 8,600: an outturn of £880,000 with the driver now at 53:47', async () => {
    const row = await rowOf(...BASELINES, ...BY_PAYSLIPS, BUDGET, counted('2012-01-01', 53, 47), OUTTURN)
    expect(row.councils).toMatchObject([
      {
        charge: { budget: KNOWN(49_500_000), outturn: KNOWN(46_640_000) },
        saving: { outturn: KNOWN(13_360_000) },
        balance: KNOWN(2_860_000),
        settled: KNOWN(0),
        outstanding: KNOWN(2_860_000),
      },
      { charge: { outturn: KNOWN(41_360_000) }, saving: { outturn: KNOWN(-1_360_000) }, balance: KNOWN(-860_000) },
    ])
    expect(row.apportionments.map(({ expected }) => expected)).toMatchObject([
      { is: 'shared', shares: { bromsgrove: 49_500_000, redditch: 40_500_000 } },
      { is: 'shared', shares: { bromsgrove: 46_640_000, redditch: 41_360_000 } },
    ])
  })

  it('refunds 11,000 and 9,000 where a tolerance of 3 points lets 55:45 stand', async () => {
    const tolerance = { in: 'percentagePoints', within: 3 } as const
    const row = await rowOf(
      agreed([{ by: 'driver', driver: 'payslips', tolerance }]),
      counted('2011-01-01', 55, 45),
      BUDGET,
      counted('2012-01-01', 53, 47),
      outturn({ bromsgrove: 48_400_000, redditch: 39_600_000 }),
    )
    expect(row.councils.map(({ balance }) => balance)).toEqual([KNOWN(1_100_000), KNOWN(900_000)])
    expect(row.apportionments[1]?.expected).toMatchObject({ shares: { bromsgrove: 48_400_000, redditch: 39_600_000 } })
  })

  it('is settled by payments; what the host still has to pay is what the others are still to have', async () => {
    const facts = [
      ...BY_PAYSLIPS,
      BUDGET,
      counted('2012-01-01', 53, 47),
      OUTTURN,
      settled('redditch', 'bromsgrove', 800_000),
    ]
    expect(await councilsOf(...facts)).toMatchObject({
      bromsgrove: { isHost: false, settled: KNOWN(800_000), outstanding: KNOWN(2_060_000) },
      redditch: { settled: KNOWN(-800_000), outstanding: KNOWN(-60_000) },
    })
    const hosted = fact('HostAgreed', '2011-01-20', { hosts: ['bromsgrove'], service: 'ict' })
    expect(await councilsOf(hosted, ...facts)).toMatchObject({
      bromsgrove: { isHost: true, outstanding: KNOWN(60_000) },
      redditch: { isHost: false, outstanding: KNOWN(-60_000) },
    })
  })

  it('is not settled by payments of the charge itself', async () => {
    const charge = settled('redditch', 'bromsgrove', 40_500_000, { apportionment: 'ict-budget' })
    const row = await rowOf(...BY_PAYSLIPS, BUDGET, charge, counted('2012-01-01', 53, 47), OUTTURN)
    expect(row.settlements).toMatchObject([{ settlement: 'redditch-bromsgrove', of: 'charge' }])
    expect(row.councils.map(({ settled }) => settled)).toEqual([KNOWN(0), KNOWN(0)])
  })

  it('is settled nobody knows how far by a payment of which sources disagree who made or had it', async () => {
    const facts = [WYRE_FOREST, ...BY_PAYSLIPS, BUDGET, OUTTURN]
    const paid = settled('redditch', 'bromsgrove', 5, { settlement: 'payment' })
    const byOther = await councilsOf(...facts, paid, settled('wyre-forest', 'bromsgrove', 5, { settlement: 'payment' }))
    expect(byOther).toMatchObject({
      bromsgrove: { settled: KNOWN(5) },
      redditch: { settled: ONE_UNKNOWN },
      'wyre-forest': { settled: ONE_UNKNOWN },
    })
    expect(byOther.redditch?.entries).toEqual(expect.arrayContaining([...(byOther['wyre-forest']?.entries ?? [])]))
    const toOther = await councilsOf(...facts, paid, settled('redditch', 'wyre-forest', 5, { settlement: 'payment' }))
    expect(toOther).toMatchObject({
      bromsgrove: { settled: ONE_UNKNOWN },
      redditch: { settled: KNOWN(-5) },
      'wyre-forest': { settled: ONE_UNKNOWN },
    })
  })

  it('is settled nobody knows how far by a payment that may be of the charge itself', async () => {
    const facts = [...BY_PAYSLIPS, BUDGET, OUTTURN]
    const ofBudget = settled('redditch', 'bromsgrove', 5, { apportionment: 'ict-budget' })
    const ofOutturn = settled('redditch', 'bromsgrove', 5, { apportionment: 'ict-outturn' })
    const row = await rowOf(...facts, ofBudget, ofOutturn)
    expect(row.settlements).toMatchObject([{ of: 'undetermined' }])
    expect(row.councils.map(({ settled }) => settled)).toEqual([ONE_UNKNOWN, ONE_UNKNOWN])
    const unsure = { ...BUDGET, data: { ...BUDGET.data, stage: 'finalOutturn' } } as Fact
    expect((await rowOf(...facts, unsure, ofBudget)).settlements).toMatchObject([{ of: 'undetermined' }])
    expect((await rowOf(...facts, ofOutturn)).settlements).toMatchObject([{ of: 'balance' }])
  })

  it('of income is what came in beyond what was credited', async () => {
    const income = { for: 'income', steps: [{ by: 'equal' }] } as const
    const row = await rowOf(
      agreed([], { parts: [{ ...income, steps: [...income.steps] }] }),
      budgeted({ bromsgrove: 100, redditch: 100 }, { for: 'income' }),
      outturn({ bromsgrove: 150, redditch: 150 }, { for: 'income' }),
    )
    expect(row.councils.map(({ balance }) => balance)).toEqual([KNOWN(50), KNOWN(50)])
  })

  it('is not known where budget and outturn are for different days', async () => {
    const half = outturn({ bromsgrove: 1, redditch: 1 }, { period: { from: '2011-04-01', to: '2011-09-30' } })
    expect(await councilsOf(...BY_PAYSLIPS, BUDGET, half)).toMatchObject({ bromsgrove: { balance: ONE_UNKNOWN } })
  })
})

describe('of several apportionments', () => {
  it('the most final counts, then the one last calculated', async () => {
    const provisional = calculated(
      '2012-05-01',
      'provisionalOutturn',
      { bromsgrove: 7, redditch: 7 },
      { apportionment: 'first' },
    )
    const rebudgeted = calculated('2011-10-01', 'budget', { bromsgrove: 50, redditch: 40 }, { apportionment: 'second' })
    const row = await rowOf(agreed(), BUDGET, rebudgeted, provisional, OUTTURN)
    expect(row.apportionments.map(({ apportionment, isCounted }) => [apportionment, isCounted])).toEqual([
      ['first', false],
      ['ict-budget', false],
      ['ict-outturn', true],
      ['second', true],
    ])
    expect(row.parts).toMatchObject([
      {
        for: 'runningCost',
        budget: { total: KNOWN(90), stage: 'budget' },
        outturn: { total: KNOWN(88_000_000), stage: 'finalOutturn' },
      },
    ])
  })

  it('those of parts of the year are added up', async () => {
    const [first, second] = [
      { from: '2011-04-01', to: '2011-10-02' },
      { from: '2011-10-03', to: '2012-03-31' },
    ] as const
    const at = (split: number, startsOn: typeof first.from | typeof second.from) =>
      agreed([{ by: 'fixed', weights: { bromsgrove: split, redditch: 100 - split } }], { startsOn })
    const row = await rowOf(
      ...BASELINES,
      at(74, first.from),
      at(82, second.from),
      budgeted({ bromsgrove: 74, redditch: 26 }, { apportionment: 'until-october', period: first }),
      budgeted({ bromsgrove: 82, redditch: 18 }, { apportionment: 'from-october', period: second }),
    )
    expect(row.councils.map(({ charge, saving }) => [charge.budget, saving.budget])).toEqual([
      [KNOWN(156), KNOWN(59_999_844)],
      [KNOWN(44), KNOWN(39_999_956)],
    ])
    expect(row.parts[0]?.budget.covers).toEqual([{ from: '2011-04-01', to: '2012-03-31' }])
    expect(row.apportionments.every(({ expected }) => expected.is === 'shared')).toBe(true)
  })

  it('one that sources share out among other councils is charged to nobody beyond what they agree on', async () => {
    const one = budgeted({ bromsgrove: 50, redditch: 50 })
    const other = budgeted({ bromsgrove: 50, 'wyre-forest': 50 })
    const scheme = agreed([{ by: 'equal' }], { councils: ['bromsgrove', 'redditch', 'wyre-forest'] })
    const books = await booksAt(LATER, WYRE_FOREST, scheme, one, other)
    expect(books.sharing()[0]?.parts[0]?.budget).toMatchObject({
      total: KNOWN(100),
      byCouncil: { bromsgrove: KNOWN(50), redditch: ONE_UNKNOWN, 'wyre-forest': ONE_UNKNOWN },
    })
    expect(found(books, 'sources disagree about the sharing of a service').map(({ message }) => message)).toEqual([
      'Sources disagree about the apportionment ict-budget, shares of Redditch Borough Council: £0.50 (entry 8) against £0 (entry 9)',
      'Sources disagree about the apportionment ict-budget, shares of Wyre Forest District Council: £0 (entry 8) against £0.50 (entry 9)',
    ])
  })

  it('none is chosen where two are for the same days', async () => {
    const half = budgeted(
      { bromsgrove: 2, redditch: 1 },
      { apportionment: 'half', period: { from: '2011-04-01', to: '2011-09-30' } },
    )
    const rival = budgeted({ bromsgrove: 1, redditch: 1 }, { apportionment: 'rival' })
    for (const other of [half, rival])
      expect(await councilsOf(...BY_PAYSLIPS, BUDGET, other)).toMatchObject({
        bromsgrove: { charge: { budget: ONE_UNKNOWN } },
      })
    const twin = { ...BUDGET, data: { ...BUDGET.data, apportionment: 'twin' } } as Fact
    expect(await councilsOf(...BY_PAYSLIPS, BUDGET, twin)).toMatchObject({
      bromsgrove: { charge: { budget: KNOWN(49_500_000) } },
    })
  })
})

describe('a surplus', () => {
  it('is no saving to a council until it is distributed, and no part of an outturn that was shared', async () => {
    const kept = distributed({ bromsgrove: 0, redditch: 0 }, { amount: 2_000_000, retained: 2_000_000 })
    const given = distributed({ bromsgrove: 1_100_000, redditch: 400_000 }, { retained: 500_000 })
    expect(await councilsOf(...BASELINES, ...BY_PAYSLIPS, BUDGET, kept)).toMatchObject({
      bromsgrove: { distributed: KNOWN(0), saving: { withSurplus: KNOWN(10_500_000) } },
    })
    expect(await councilsOf(...BASELINES, ...BY_PAYSLIPS, BUDGET, given)).toMatchObject({
      bromsgrove: {
        distributed: KNOWN(1_100_000),
        saving: { budget: KNOWN(10_500_000), withSurplus: KNOWN(11_600_000) },
      },
      redditch: { distributed: KNOWN(400_000), saving: { withSurplus: KNOWN(-100_000) } },
    })
    expect(await councilsOf(...BASELINES, ...BY_PAYSLIPS, BUDGET, OUTTURN, given)).toMatchObject({
      bromsgrove: { distributed: KNOWN(1_100_000), saving: { outturn: KNOWN(13_360_000), withSurplus: ONE_UNKNOWN } },
    })
  })
})

describe('joiners and leavers', () => {
  const councils = ['bromsgrove', 'redditch', 'wyre-forest']
  const joined = fact('PartnerJoined', '2011-10-01', { as: 'partner', party: 'wyre-forest', service: 'ict' })
  const equally = agreed([{ by: 'equal' }], { councils })

  it('take part by the day: C from 1 October for 183 of 366, though its joining still lies ahead', async () => {
    const facts = [
      WYRE_FOREST,
      equally,
      joined,
      budgeted({ bromsgrove: 36_600, redditch: 36_600, 'wyre-forest': 18_300 }),
    ]
    for (const day of ['2011-03-01', LATER] as const) {
      const [row] = (await booksAt(day, ...facts)).sharing()
      expect(row?.councils.map(({ days }) => days.ofMembership)).toEqual([366, 366, 183])
      expect(row?.apportionments[0]?.expected).toMatchObject({
        shares: { bromsgrove: 36_600, redditch: 36_600, 'wyre-forest': 18_300 },
      })
    }
  })

  it('take part by the day in a year of 365 days, and in a year that they leave in the middle of', async () => {
    const before = { from: '2010-04-01', to: '2011-03-31' } as const
    const early = { ...joined, effectiveOn: '2010-10-01', knownOn: '2010-02-01' } as Fact
    const left = fact('PartnerWithdrew', '2010-10-01', { party: 'redditch', service: 'ict' }, { knownOn: '2010-02-01' })
    const shares = { bromsgrove: 365, redditch: 183, 'wyre-forest': 182 }
    const books = await booksAt(
      LATER,
      WYRE_FOREST,
      { ...equally, effectiveOn: '2010-02-01', knownOn: '2010-02-01' } as Fact,
      early,
      left,
      calculated('2010-02-20', 'budget', shares, { apportionment: 'first', period: before }),
    )
    const [row] = books.sharing({ year: '2010/11' })
    expect(row?.councils.map(({ days }) => days)).toEqual([
      { ofMembership: 365, ofYear: 365 },
      { ofMembership: 183, ofYear: 365 },
      { ofMembership: 182, ofYear: 365 },
    ])
    expect(row?.apportionments[0]?.expected).toMatchObject({ is: 'shared', shares })
  })

  it('are no part of a calculation that was made before the terms were agreed by which they join or leave', async () => {
    const second = agreed([{ by: 'equal' }], { startsOn: '2011-10-01', councils }, '2011-06-30')
    const planned = budgeted({ bromsgrove: 50, redditch: 50 })
    const final = outturn({ bromsgrove: 36_600, redditch: 36_600, 'wyre-forest': 18_300 })
    const row = await rowOf(WYRE_FOREST, agreed([{ by: 'equal' }]), second, planned, final)
    expect(row.councils.map(({ days }) => days.ofMembership)).toEqual([366, 366, 183])
    expect(row.apportionments.map(({ apportionment, expected }) => [apportionment, expected])).toMatchObject([
      ['ict-budget', { is: 'shared', shares: { bromsgrove: 50, redditch: 50 } }],
      ['ict-outturn', { is: 'shared', shares: { bromsgrove: 36_600, redditch: 36_600, 'wyre-forest': 18_300 } }],
    ])
  })

  it('take part from the day that the terms name them, where nothing says when they joined', async () => {
    const row = await rowOf(
      WYRE_FOREST,
      agreed([{ by: 'equal' }]),
      agreed([{ by: 'equal' }], { councils, startsOn: '2011-10-01' }),
      budgeted({ bromsgrove: 36_600, redditch: 36_600, 'wyre-forest': 18_300 }),
    )
    expect(row.councils.map(({ days }) => days.ofMembership)).toEqual([366, 366, 183])
    expect(row.apportionments[0]?.expected.is).toBe('shared')
  })

  it('withdraw on the day after their last: from 1 April they have no part', async () => {
    const withdrew = fact('PartnerWithdrew', '2011-04-01', { party: 'redditch', service: 'ict' })
    const books = await booksAt(LATER, WYRE_FOREST, equally, withdrew)
    const councilsIn = (year: '2010/11' | '2011/12') =>
      books.sharing({ year }).flatMap((row) => row.councils.map(({ council, days }) => [council, days.ofMembership]))
    expect(councilsIn('2010/11')).toEqual([
      ['bromsgrove', 365],
      ['redditch', 365],
      ['wyre-forest', 365],
    ])
    expect(councilsIn('2011/12')).toEqual([
      ['bromsgrove', 366],
      ['wyre-forest', 366],
    ])
  })

  it('save what is not known in a year that they are in for a part of only', async () => {
    const row = await rowOf(
      WYRE_FOREST,
      baseline('wyre-forest', 500_000),
      equally,
      joined,
      budgeted({ bromsgrove: 36_600, redditch: 36_600, 'wyre-forest': 18_300 }),
    )
    expect(row.councils[2]).toMatchObject({ baseline: KNOWN(500_000), saving: { budget: ONE_UNKNOWN } })
  })

  it('take part on days that cannot be told where a source is too vague', async () => {
    const vague = { ...joined, effective: { earliest: '2011-09-01', asStated: 'in September 2011' } } as Fact
    const row = await rowOf(WYRE_FOREST, equally, vague, budgeted({ bromsgrove: 2, redditch: 2, 'wyre-forest': 1 }))
    expect(row.councils.map(({ days }) => days.ofMembership)).toEqual([366, 366, 'undetermined'])
    expect(row.apportionments[0]?.expected).toMatchObject({
      is: 'undetermined',
      because: 'it is not known to the day when Wyre Forest District Council took part',
    })
  })
})

describe('the view', () => {
  it('has a row for the year of the day where nothing is apportioned yet', async () => {
    const books = await booksAt('2011-02-01', agreed())
    expect(books.sharing()).toMatchObject([
      { ref: 'sharing:ict-costs/2010/11', name: 'ICT', parts: [], apportionments: [], entries: [6] },
    ])
    expect(books.sharing({ year: '2011/12' })).toMatchObject([{ year: '2011/12' }])
    expect(books.sharing({ year: '2009/10' })).toEqual([])
    expect(books.sharing({ service: 'cctv' })).toEqual([])
    expect(() => books.sharing({ yaer: '2011/12' } as never)).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    )
  })

  it('explains a council by what was apportioned, settled and set as its baseline', async () => {
    const books = await booksAt(LATER, ...BASELINES, ...BY_PAYSLIPS, BUDGET, settled('redditch', 'bromsgrove', 5))
    expect(books.explain('sharing:ict-costs/2011/12/council/redditch').entries.map(({ entry }) => entry.type)).toEqual([
      'BaselineSet',
      'ApportionmentCalculated',
      'SettlementMade',
    ])
  })

  it('says what may be, where a calculation may have been made by the day', async () => {
    const vague = { effective: { earliest: '2011-01-31', asStated: 'early in 2011' } } as const
    const books = await booksAt(
      '2011-02-10',
      ...BY_PAYSLIPS,
      budgeted({ bromsgrove: 49_500_000, redditch: 40_500_000 }, {}, vague),
    )
    expect(books.sharing({ year: '2011/12' })).toMatchObject([
      {
        councils: [{ charge: { budget: ONE_UNKNOWN } }, { charge: { budget: ONE_UNKNOWN } }],
        undetermined: [{ charge: { budget: KNOWN(49_500_000) } }, { charge: { budget: KNOWN(40_500_000) } }],
      },
    ])
  })

  it('is what it is whatever the order of recording', async () => {
    const facts = [...BASELINES, ...BY_PAYSLIPS, BUDGET, counted('2012-01-01', 53, 47), OUTTURN]
    const there = await openBook(...facts)
    const back = await openBook(...[...facts].reverse())
    const figures = async (book: typeof there) =>
      (await book.asAt(LATER)).sharing().map(({ councils }) => councils.map(({ entries: _, ...figures }) => figures))
    expect(await figures(back)).toEqual(await figures(there))
  })
})
