import type { Day, Period, Step } from '../../../src/index.ts'
import { type DataOf, type Envelope, type Fact, fact, party } from '../fixture.ts'

type Agreed = DataOf<'SharingSchemeAgreed'>
type Calculated = DataOf<'ApportionmentCalculated'>
type Settled = DataOf<'SettlementMade'>
type Distributed = DataOf<'SurplusDistributed'>

export const YEAR: Period = { from: '2011-04-01', to: '2012-03-31' }

/** A third council: an entry of its own. */
export const WYRE_FOREST: Fact = party('wyre-forest', 'Wyre Forest District Council')

/** The running cost of ICT is shared by payslips, where a test does not say otherwise. */
export const agreed = (
  steps: readonly Step[] = [{ by: 'driver', driver: 'payslips' }],
  more: Partial<Agreed> = {},
  on: Day = '2011-01-20',
): Fact =>
  fact('SharingSchemeAgreed', on, {
    councils: ['bromsgrove', 'redditch'],
    parts: [{ for: 'runningCost', steps: [...steps] }],
    scheme: 'ict-costs',
    service: 'ict',
    ...more,
  })

export const counted = (on: Day, bromsgrove: number | 'unknown', redditch: number, envelope: Envelope = {}): Fact =>
  fact('DriverMeasured', on, { counts: { bromsgrove, redditch }, driver: 'payslips', unit: 'payslips' }, envelope)

/** The payslips of a whole period, as told by a paper of some day. */
export const countedOver = (period: Period, toldOn: Day, bromsgrove: number, redditch: number): Fact =>
  fact(
    'DriverMeasured',
    period.to,
    { counts: { bromsgrove, redditch }, driver: 'payslips', period, unit: 'payslips' },
    { knownOn: toldOn },
  )

/** What each council's share of the running cost of 2011/12 is by the budget. */
export const budgeted = (shares: Calculated['shares'], more: Partial<Calculated> = {}, envelope: Envelope = {}): Fact =>
  calculated('2011-02-20', 'budget', shares, { apportionment: 'ict-budget', ...more }, envelope)

/** The same by the final outturn. */
export const outturn = (shares: Calculated['shares'], more: Partial<Calculated> = {}, envelope: Envelope = {}): Fact =>
  calculated('2012-06-20', 'finalOutturn', shares, { apportionment: 'ict-outturn', ...more }, envelope)

export const calculated = (
  on: Day,
  stage: Calculated['stage'],
  shares: Calculated['shares'],
  more: Partial<Calculated> & Pick<Calculated, 'apportionment'>,
  envelope: Envelope = {},
): Fact =>
  fact(
    'ApportionmentCalculated',
    on,
    {
      for: 'runningCost',
      inputs: {},
      period: YEAR,
      scheme: 'ict-costs',
      shares,
      stage,
      total: Object.values(shares).reduce((all, share) => all + share, 0),
      ...more,
    },
    envelope,
  )

export const settled = (from: string, to: string, amount: number, more: Partial<Settled> = {}): Fact =>
  fact('SettlementMade', '2012-07-20', {
    amount,
    from,
    period: YEAR,
    scheme: 'ict-costs',
    settlement: `${from}-${to}`,
    to,
    ...more,
  })

export const distributed = (shares: Distributed['shares'], more: Partial<Distributed> = {}): Fact =>
  fact('SurplusDistributed', '2012-07-20', {
    amount: Object.values(shares).reduce((all, share) => all + share, more.retained ?? 0),
    period: YEAR,
    scheme: 'ict-costs',
    shares,
    surplus: 'ict-surplus',
    ...more,
  })

/** What ICT cost a council before it was shared. */
export const baseline = (council: string, amount: number | 'unknown'): Fact =>
  fact('BaselineSet', '2010-02-24', { amount, council, recharges: 'excluded', service: 'ict', year: '2010/11' })

export const BASELINES: readonly Fact[] = [baseline('bromsgrove', 60_000_000), baseline('redditch', 40_000_000)]
