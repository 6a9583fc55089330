import { describe, expect, it } from 'vitest'
import type { Step } from '../../../src/index.ts'
import { booksAt, type Envelope, type Fact, fact, found } from '../fixture.ts'
import { agreed, budgeted, calculated, counted, distributed, outturn, settled, WYRE_FOREST } from './sharing-drafts.ts'

const LATER = '2012-12-31'
const EQUALLY = agreed([{ by: 'equal' }])
const find = async (finding: string, ...facts: readonly Fact[]) => found(await booksAt(LATER, ...facts), finding)
const messages = async (finding: string, ...facts: readonly Fact[]) =>
  (await find(finding, ...facts)).map(({ message }) => message)

describe('an apportionment differs from what its scheme gives', () => {
  const finding = 'an apportionment differs from what its scheme gives'

  it('says both figures of each council', async () => {
    expect(
      await find(finding, agreed(), counted('2011-01-01', 55, 45), budgeted({ bromsgrove: 60, redditch: 40 })),
    ).toEqual([
      {
        severity: 'serious',
        subject: 'apportionment/ict-budget',
        about: ['sharing-scheme/ict-costs'],
        message:
          'The apportionment ict-budget of the running cost by the budget of ICT from 1 April 2011 to 31 March 2012 is not what the scheme gives: Bromsgrove District Council £0.60 where it gives £0.55; Redditch Borough Council £0.40 where it gives £0.45 (by payslips as counted on 1 January 2011)',
        entries: [8],
      },
    ])
    expect(
      await find(finding, agreed(), counted('2011-01-01', 55, 45), budgeted({ bromsgrove: 55, redditch: 45 })),
    ).toEqual([])
  })

  it('goes by the last count that was there on the day of the calculation, within its period', async () => {
    const counts = [counted('2011-01-01', 55, 45), counted('2011-03-01', 50, 50), counted('2012-04-01', 10, 90)]
    expect(await find(finding, agreed(), ...counts, budgeted({ bromsgrove: 55, redditch: 45 }))).toEqual([])
    expect(await find(finding, agreed(), ...counts, outturn({ bromsgrove: 50, redditch: 50 }))).toEqual([])
  })

  it('goes by the day that the step names, else by the day that the calculation names', async () => {
    const counts = [counted('2010-06-30', 55, 45), counted('2011-01-01', 50, 50)]
    const step: Step = { by: 'driver', countedOn: '2010-06-30', driver: 'payslips' }
    const shares = budgeted({ bromsgrove: 55, redditch: 45 })
    const naming = budgeted(
      { bromsgrove: 55, redditch: 45 },
      { inputs: { countedOn: '2010-06-30', driver: 'payslips' } },
    )
    expect(await find(finding, agreed([step]), ...counts, shares)).toEqual([])
    expect(await find(finding, agreed(), ...counts, naming)).toEqual([])
    expect(await find(finding, agreed(), ...counts, shares)).toHaveLength(1)
  })

  it('takes the day that the calculation names for the driver that it names only', async () => {
    const calls = fact('DriverMeasured', '2010-06-30', {
      counts: { bromsgrove: 1, redditch: 9 },
      driver: 'calls',
      unit: 'calls',
    })
    const counts = [counted('2010-06-30', 55, 45), counted('2011-01-01', 50, 50), calls]
    const byCalls = budgeted({ bromsgrove: 50, redditch: 50 }, { inputs: { countedOn: '2010-06-30', driver: 'calls' } })
    expect(await find(finding, agreed(), ...counts, byCalls)).toEqual([])
    const other = 'an apportionment goes by another driver than its scheme'
    expect(await find(other, agreed(), ...counts, byCalls)).toEqual([
      {
        severity: 'warning',
        subject: 'apportionment/ict-budget',
        about: ['sharing-scheme/ict-costs'],
        message:
          'The apportionment ict-budget of the running cost by the budget of ICT from 1 April 2011 to 31 March 2012 went by calls where the scheme says payslips',
        entries: [10],
      },
    ])
    expect(await messages(other, EQUALLY, ...counts, byCalls)).toMatchObject([
      expect.stringContaining('where the scheme says no driver'),
    ])
    const byPayslips = budgeted({ bromsgrove: 50, redditch: 50 }, { inputs: { driver: 'payslips' } })
    expect(await find(other, agreed(), ...counts, byPayslips)).toEqual([])
  })

  it('takes what was paid back before from the calculation', async () => {
    const steps: Step[] = [{ by: 'paybackFirst', amount: 100, of: 'redditch' }, { by: 'equal' }]
    const shares = { bromsgrove: 35, redditch: 65 }
    expect(await find(finding, agreed(steps), budgeted(shares, { inputs: { paidBack: { redditch: 70 } } }))).toEqual([])
    expect(await find(finding, agreed(steps), budgeted(shares))).toHaveLength(1)
  })
})

describe('an apportionment cannot be tested', () => {
  const finding = 'an apportionment cannot be tested'

  it.each<[string, readonly Fact[]]>([
    ['no count of payslips is given for Bromsgrove District Council', [agreed()]],
    [
      'the count of payslips for Bromsgrove District Council is not known',
      [agreed(), counted('2011-01-01', 'unknown', 45)],
    ],
    ['the terms change on 3 October 2011, within its period', [EQUALLY, agreed(undefined, { startsOn: '2011-10-03' })]],
    ['sources disagree about the terms', [EQUALLY, agreed()]],
  ])('because %s', async (because, facts) => {
    expect(await messages(finding, ...facts, budgeted({ bromsgrove: 50, redditch: 50 }))).toEqual([
      `The apportionment ict-budget of the running cost by the budget of ICT from 1 April 2011 to 31 March 2012 cannot be held against the scheme: ${because}`,
    ])
  })

  it('is silent where terms are agreed anew and say the same', async () => {
    const again = agreed([{ by: 'equal' }], { startsOn: '2011-10-03' })
    expect(await find(finding, EQUALLY, again, budgeted({ bromsgrove: 50, redditch: 50 }))).toEqual([])
  })
})

describe('other findings about apportionments', () => {
  it('say which are for the same days', async () => {
    const half = budgeted({ redditch: 1 }, { apportionment: 'half', period: { from: '2011-04-01', to: '2011-09-30' } })
    expect(await find('apportionments are for the same days', EQUALLY, half, budgeted({ bromsgrove: 1 }))).toEqual([
      {
        severity: 'serious',
        subject: 'sharing-scheme/ict-costs',
        message:
          'Several apportionments of the running cost by the budget of ICT in 2011/12 are for the same days: half, ict-budget; what each council is charged is not known until one of them is corrected',
        entries: [7, 8],
      },
    ])
    expect(
      await find(
        'apportionments are for the same days',
        EQUALLY,
        budgeted({ bromsgrove: 1 }),
        outturn({ bromsgrove: 1 }),
      ),
    ).toEqual([])
  })

  it('say who has a share after its last day', async () => {
    const withdrew = fact('PartnerWithdrew', '2011-04-01', { party: 'redditch', service: 'ict' })
    const finding = 'a council has a share of days on which it takes no part'
    expect(await messages(finding, EQUALLY, withdrew, budgeted({ bromsgrove: 1, redditch: 1 }))).toEqual([
      'Redditch Borough Council has a share in the apportionment ict-budget of the running cost by the budget of ICT from 1 April 2011 to 31 March 2012, and takes no part in ICT on any of those days',
    ])
    expect(await find(finding, EQUALLY, withdrew, budgeted({ bromsgrove: 1, redditch: 0 }))).toEqual([])
    const later = { ...withdrew, effectiveOn: '2011-04-02', knownOn: '2011-04-02' } as Fact
    expect(await find(finding, EQUALLY, later, budgeted({ bromsgrove: 1, redditch: 1 }))).toEqual([])
  })
})

describe('an apportionment that was calculated before a council left', () => {
  const differs = 'an apportionment differs from what its scheme gives'
  const before = 'an apportionment was calculated before a council joined or left'
  const withdrew = (envelope: Envelope = {}) =>
    fact('PartnerWithdrew', '2011-10-01', { party: 'redditch', service: 'ict' }, envelope)
  const halves = calculated('2011-04-01', 'budget', { bromsgrove: 500, redditch: 500 }, { apportionment: 'ict-budget' })

  it('was right by what was known of it, and the later change is a note', async () => {
    expect(await find(differs, EQUALLY, halves, withdrew())).toEqual([])
    expect(await find(before, EQUALLY, halves, withdrew())).toEqual([
      {
        severity: 'note',
        subject: 'apportionment/ict-budget',
        about: ['sharing-scheme/ict-costs'],
        message:
          'The apportionment ict-budget of the running cost by the budget of ICT from 1 April 2011 to 31 March 2012 was calculated on 1 April 2011, before it was known that Redditch Borough Council takes part in ICT on 183 of those days, and not on 366',
        entries: [7],
      },
    ])
  })

  it('was not where notice had been given, a paper told of it or it had left by then', async () => {
    const notice = fact('NoticeGiven', '2011-03-31', { council: 'redditch', endsOn: '2011-09-30', service: 'ict' })
    const later = fact('NoticeGiven', '2011-04-02', { council: 'redditch', endsOn: '2011-09-30', service: 'ict' })
    const last = outturn({ bromsgrove: 500, redditch: 500 })
    expect(await find(differs, EQUALLY, notice, halves, withdrew())).toHaveLength(1)
    expect(await find(differs, EQUALLY, halves, withdrew({ knownOn: '2011-04-01' }))).toHaveLength(1)
    expect(await find(differs, EQUALLY, last, withdrew())).toHaveLength(1)
    expect(await find(before, EQUALLY, notice, halves, withdrew())).toEqual([])
    expect(await find(differs, EQUALLY, halves, later, withdrew())).toEqual([])
  })

  it('knew nothing of its coming back', async () => {
    const left = fact('PartnerWithdrew', '2011-03-01', { party: 'redditch', service: 'ict' })
    const back = fact('PartnerJoined', '2011-10-01', { as: 'partner', party: 'redditch', service: 'ict' })
    const alone = calculated('2011-04-01', 'budget', { bromsgrove: 1_000 }, { apportionment: 'ict-budget' })
    expect(await find(differs, EQUALLY, left, back, alone)).toEqual([])
    expect(await find(before, EQUALLY, left, back, alone)).toHaveLength(1)
  })
})

describe('findings about drivers and schemes', () => {
  const tolerant = agreed([
    { by: 'driver', countedOn: '2011-01-01', driver: 'payslips', tolerance: { in: 'percentagePoints', within: 3 } },
  ])

  it('say that a driver moved beyond its tolerance, until the new count is used', async () => {
    const finding = 'a driver has moved beyond its tolerance'
    const counts = [counted('2011-01-01', 74, 26), counted('2011-10-03', 82, 18)]
    expect(await find(finding, tolerant, ...counts)).toEqual([
      {
        severity: 'warning',
        subject: 'sharing-scheme/ict-costs',
        about: ['driver/payslips'],
        message:
          'The running cost of ICT still goes by payslips as counted on 1 January 2011 (Bromsgrove District Council 74, Redditch Borough Council 26); the count of 3 October 2011 (Bromsgrove District Council 82, Redditch Borough Council 18) is beyond the tolerance of 3 percentage points',
        entries: [7, 8],
      },
    ])
    expect(await find(finding, tolerant, counted('2011-01-01', 74, 26), counted('2011-10-03', 77, 23))).toEqual([])
    const used = outturn({ bromsgrove: 82, redditch: 18 }, { inputs: { countedOn: '2011-10-03', driver: 'payslips' } })
    expect(await find(finding, tolerant, ...counts, used)).toEqual([])
  })

  it('say for whom fixed weights are left out, where they first are', async () => {
    const finding = 'fixed weights leave out a council of the scheme'
    const lacking = agreed([{ by: 'fixed', weights: { bromsgrove: 1 } }])
    const again = agreed([{ by: 'fixed', weights: { bromsgrove: 1 } }], { startsOn: '2011-04-01' })
    expect(await find(finding, lacking, again)).toEqual([
      {
        severity: 'warning',
        subject: 'sharing-scheme/ict-costs',
        message:
          'The scheme ict-costs from 20 January 2011 shares the running cost by weights, and gives none for Redditch Borough Council: give zero to one that is to bear nothing',
        entries: [6],
      },
    ])
    expect(await find(finding, agreed([{ by: 'fixed', weights: { bromsgrove: 1, redditch: 0 } }]))).toEqual([])
    const bands: Step = { by: 'gainShare', bands: [{ weights: { redditch: 1 } }] }
    expect(await find(finding, agreed([bands]))).toHaveLength(1)
    const parts = [{ for: 'saving' as const, steps: [{ by: 'equal' as const }] }]
    const joining = agreed([], { councils: ['bromsgrove', 'redditch', 'wyre-forest'], parts, startsOn: '2011-04-01' })
    const weights = agreed([{ by: 'fixed', weights: { bromsgrove: 1, redditch: 1 } }])
    expect(await messages(finding, WYRE_FOREST, weights, joining)).toMatchObject([
      expect.stringContaining('from 1 April 2011 shares the running cost by weights, and gives none for Wyre Forest'),
    ])
  })

  it('say that a driver was never counted', async () => {
    const finding = 'a driver was never counted'
    expect(await messages(finding, agreed())).toEqual([
      'The running cost of ICT is shared by payslips, and no count of it is recorded',
    ])
    expect(await messages(finding, tolerant, counted('2011-01-02', 1, 1))).toEqual([
      'The running cost of ICT is shared by payslips, and no count of it on 1 January 2011 is recorded',
    ])
    expect(await find(finding, tolerant, counted('2011-01-01', 1, 1))).toEqual([])
    expect(await find(finding, EQUALLY)).toEqual([])
  })

  it('say that a scheme leaves out a partner', async () => {
    const joined = fact('PartnerJoined', '2011-10-01', { as: 'partner', party: 'wyre-forest', service: 'ict' })
    const buys = fact('PartnerJoined', '2011-10-01', { as: 'customer', party: 'wyre-forest', service: 'ict' })
    const finding = 'a scheme leaves out a partner'
    expect(await find(finding, WYRE_FOREST, EQUALLY, joined)).toEqual([
      {
        severity: 'note',
        subject: 'sharing-scheme/ict-costs',
        about: ['service/ict'],
        message: 'Wyre Forest District Council is a partner in ICT, and the scheme ict-costs does not name it',
        entries: [8],
      },
    ])
    expect(await find(finding, WYRE_FOREST, EQUALLY, buys)).toEqual([])
  })
})

describe('findings about settlements', () => {
  const BUDGET = budgeted({ bromsgrove: 49_500_000, redditch: 40_500_000 })
  const OUTTURN = outturn({ bromsgrove: 46_640_000, redditch: 41_360_000 })
  const hosted = fact('HostAgreed', '2011-01-20', { hosts: ['bromsgrove'], service: 'ict' })
  const paid = (amount: number): Fact => settled('redditch', 'bromsgrove', amount)

  it('say that one rests on no apportionment', async () => {
    expect(await messages('a settlement has no apportionment', EQUALLY, BUDGET, paid(500))).toEqual([
      'The settlement redditch-bromsgrove of £5 for ICT in 2011/12 rests on no apportionment of an outturn',
    ])
    expect(await find('a settlement has no apportionment', EQUALLY, BUDGET, OUTTURN, paid(500))).toEqual([])
    const charge = settled('redditch', 'bromsgrove', 40_500_000, { apportionment: 'ict-budget' })
    expect(await find('a settlement has no apportionment', EQUALLY, BUDGET, charge)).toEqual([])
  })

  it('say what of a final balance is not settled; the host settles nothing with itself', async () => {
    const finding = 'a balance is not settled'
    expect(await messages(finding, EQUALLY, BUDGET, OUTTURN)).toEqual([
      'Bromsgrove District Council is still to have £28,600 of the £28,600 due to it for ICT in 2011/12',
      'Redditch Borough Council has still to pay £8,600 of the £8,600 that it owes for ICT in 2011/12',
    ])
    expect(await messages(finding, EQUALLY, hosted, BUDGET, OUTTURN, paid(500_000))).toEqual([
      'Redditch Borough Council has still to pay £3,600 of the £8,600 that it owes for ICT in 2011/12',
    ])
    expect(await find(finding, EQUALLY, hosted, BUDGET, OUTTURN, paid(860_000))).toEqual([])
    expect(await messages(finding, EQUALLY, BUDGET, OUTTURN, settled('bromsgrove', 'redditch', 100_000))).toEqual([
      'Bromsgrove District Council was due £28,600, paid £1,000 instead, and is still to have £29,600 for ICT in 2011/12',
      'Redditch Borough Council owed £8,600, was paid £1,000 instead, and has still to pay £9,600 for ICT in 2011/12',
    ])
    const provisional = calculated(
      '2012-05-01',
      'provisionalOutturn',
      { bromsgrove: 1, redditch: 1 },
      { apportionment: 'p' },
    )
    expect(await find(finding, EQUALLY, BUDGET, provisional)).toEqual([])
  })

  it('accuse nobody where a source is too vague to tell whether it was paid by the day', async () => {
    const vague = { ...paid(860_000), effective: { earliest: '2012-06-30', asStated: 'in summer 2012' } } as Fact
    const books = await booksAt('2012-07-01', EQUALLY, hosted, BUDGET, OUTTURN, vague)
    expect(found(books, 'a balance is not settled')).toMatchObject([
      {
        severity: 'note',
        message:
          'Redditch Borough Council has still to pay £8,600 of the £8,600 that it owes for ICT in 2011/12, as far as is certain by the day: a source is too vague to tell',
      },
    ])
  })

  it('say where more is settled than was due', async () => {
    const finding = 'more is settled than was due'
    expect(await messages(finding, EQUALLY, hosted, BUDGET, OUTTURN, paid(1_000_000))).toEqual([
      'Redditch Borough Council paid £10,000, £1,400 more than it owed for ICT in 2011/12',
    ])
    expect(await messages(finding, EQUALLY, BUDGET, OUTTURN, paid(3_000_000))).toEqual([
      'Bromsgrove District Council was paid £30,000, £1,400 more than was due to it for ICT in 2011/12',
      'Redditch Borough Council paid £30,000, £21,400 more than it owed for ICT in 2011/12',
    ])
    expect(await find(finding, EQUALLY, BUDGET, OUTTURN, paid(860_000))).toEqual([])
  })

  it('say that a surplus is kept', async () => {
    expect(await messages('a surplus is kept', EQUALLY, distributed({ redditch: 100 }, { retained: 50_000 }))).toEqual([
      '£500 of what ICT had over in 2011/12 is kept: it is no saving to a council until it is distributed',
    ])
    expect(await find('a surplus is kept', EQUALLY, distributed({ redditch: 100 }))).toEqual([])
  })
})

describe('sources disagree about the sharing of a service', () => {
  const finding = 'sources disagree about the sharing of a service'

  it('over terms, counts, shares, payments and surpluses', async () => {
    expect(
      await messages(
        finding,
        EQUALLY,
        agreed([{ by: 'fixed', weights: { bromsgrove: 1, redditch: 1 } }, { by: 'noDetriment' }]),
        counted('2011-01-01', 55, 45),
        counted('2011-01-01', 54, 45),
        budgeted({ bromsgrove: 50, redditch: 50 }),
        budgeted({ bromsgrove: 60, redditch: 40 }),
        settled('redditch', 'bromsgrove', 100),
        settled('redditch', 'bromsgrove', 200),
        distributed({ redditch: 100 }),
        distributed({ redditch: 200 }),
      ),
    ).toEqual([
      'Sources disagree about the apportionment ict-budget, shares of Bromsgrove District Council: £0.50 (entry 10) against £0.60 (entry 11)',
      'Sources disagree about the apportionment ict-budget, shares of Redditch Borough Council: £0.50 (entry 10) against £0.40 (entry 11)',
      'Sources disagree about the count of payslips on 1 January 2011, Bromsgrove District Council: 55 (entry 8) against 54 (entry 9)',
      'Sources disagree about the settlement redditch-bromsgrove, amount: £1 (entry 12) against £2 (entry 13)',
      'Sources disagree about the scheme ict-costs from 20 January 2011, how it shares the running cost: equal (entry 6) against fixed, then noDetriment (entry 7)',
      'Sources disagree about the surplus ict-surplus, amount: £1 (entry 14) against £2 (entry 15)',
      'Sources disagree about the surplus ict-surplus, shares of Redditch Borough Council: £1 (entry 14) against £2 (entry 15)',
    ])
  })

  it('not where later terms take the place of earlier ones', async () => {
    expect(await find(finding, EQUALLY, agreed(undefined, { startsOn: '2011-01-20' }, '2011-02-01'))).toEqual([])
  })
})
