import type { Day, Period } from '@programme-ledger/core'
import { type DataOf, type Envelope, type Fact, fact, five, ID, pounds } from './fact.ts'
import { FIVE } from './parties-and-services.ts'

const YEAR: Period = { from: '2015-04-01', to: '2016-03-31' }
const FOUR = ['alder', 'birch', 'cedar', 'elder']

type Agreed = DataOf<'SharingSchemeAgreed'>
type Calculated = DataOf<'ApportionmentCalculated'>

/** By bins, until a count moves somebody's part by more than two percentage points; what is spent once, equally. */
const WASTE: Agreed['parts'] = [
  {
    for: 'runningCost',
    residualPenny: 'alder',
    steps: [
      {
        by: 'driver',
        countedOn: '2015-01-31',
        driver: 'bins',
        tolerance: { in: 'percentagePoints', within: 2 },
      },
    ],
  },
  { for: 'oneOffCost', steps: [{ by: 'equal' }] },
]
/** By claims as counted on the day that the calculation names. */
const REVENUES: Agreed['parts'] = [{ for: 'runningCost', steps: [{ by: 'driver', driver: 'claims' }] }]

const agreed = (on: Day, startsOn: Day, scheme: 'revenues' | 'waste', councils: readonly string[]): Fact =>
  fact('SharingSchemeAgreed', on, {
    councils: [...councils],
    parts: scheme === 'waste' ? WASTE : REVENUES,
    scheme: `${scheme}-costs`,
    service: scheme,
    startsOn,
  })

const bins = (on: Day, counts: Record<string, number>, envelope: Envelope = {}): Fact =>
  fact('DriverMeasured', on, { counts, driver: 'bins', unit: 'bins' }, envelope)

const shared = (on: Day, apportionment: string, data: Omit<Calculated, 'apportionment' | 'period' | 'total'>): Fact =>
  fact('ApportionmentCalculated', on, {
    ...data,
    apportionment,
    period: YEAR,
    total: Object.values(data.shares).reduce((all, share) => all + share, 0),
  })

const waste = { for: 'runningCost', scheme: 'waste-costs' } as const
const byFirstCount = { countedOn: '2015-01-31', driver: 'bins' } as const
const oneOff = { for: 'oneOffCost', inputs: {}, scheme: 'waste-costs' } as const

const paid = (from: string, to: string, amount: number): Fact =>
  fact('SettlementMade', '2016-07-15', {
    amount: pounds(amount),
    from,
    period: YEAR,
    scheme: 'waste-costs',
    settlement: `waste-${from}-${to}`,
    to,
  })

const cost = (council: string, amount: number | 'unknown'): Fact =>
  fact('BaselineSet', '2014-11-01', { amount, council, recharges: 'excluded', service: 'waste', year: '2014/15' })

export const SHARING: readonly Fact[] = [
  // What Waste cost each of them before: of Elder nobody knows.
  cost('alder', pounds(140_000)),
  cost('birch', pounds(110_000)),
  cost('cedar', pounds(85_000)),
  cost('damson', pounds(70_000)),
  cost('elder', 'unknown'),

  agreed('2014-05-20', '2014-06-01', 'revenues', ['alder', 'birch', 'cedar', 'damson']),
  agreed('2015-03-01', '2015-10-01', 'revenues', FIVE),
  agreed('2015-01-20', '2015-04-01', 'waste', FIVE),
  agreed('2015-09-15', '2016-01-01', 'waste', FOUR),

  fact('DriverMeasured', '2015-01-31', {
    counts: five(40_000, 30_000, 20_000, 10_000, 20_000),
    driver: 'claims',
    unit: 'claims',
  }),
  bins('2015-01-31', five(30_000, 25_000, 20_000, 15_000, 10_000)),
  // The paper said 30,600 of Alder all along: 36,000 was a slip, which would have been beyond the tolerance.
  bins('2015-07-31', five(36_000, 25_000, 20_000, 14_400, 10_000), { id: ID.mistypedCount }),
  bins('2015-07-31', five(30_600, 25_000, 20_000, 14_400, 10_000), {
    reason: 'transcription',
    supersedes: ID.mistypedCount,
  }),
  bins('2016-01-31', five(36_000, 25_000, 20_000, 10_000, 9_000)),

  // £550,000 by claims and days: Elder's 20,000 for 183 of 366 days weigh as much as 10,000 for all of them.
  shared('2015-03-10', 'revenues-budget', {
    for: 'runningCost',
    inputs: { countedOn: '2015-01-31', driver: 'claims' },
    scheme: 'revenues-costs',
    shares: five(pounds(200_000), pounds(150_000), pounds(100_000), pounds(50_000), pounds(50_000)),
    stage: 'budget',
  }),
  // £400,000 at 30 : 25 : 20 : 15 : 10, when nobody thought of leaving.
  shared('2015-02-20', 'waste-budget', {
    ...waste,
    inputs: byFirstCount,
    shares: five(pounds(120_000), pounds(100_000), pounds(80_000), pounds(60_000), pounds(40_000)),
    stage: 'budget',
  }),
  // £352,350 by the first count, which stands within the tolerance, and by days: Damson 275 of 366.
  shared('2015-10-31', 'waste-provisional', {
    ...waste,
    inputs: byFirstCount,
    shares: five(pounds(109_800), pounds(91_500), pounds(73_200), pounds(41_250), pounds(36_600)),
    stage: 'provisionalOutturn',
  }),
  // £356,900 by the third count, which is beyond the tolerance, and by days.
  shared('2016-06-20', 'waste-final', {
    ...waste,
    inputs: { countedOn: '2016-01-31', driver: 'bins' },
    shares: five(pounds(131_760), pounds(91_500), pounds(73_200), pounds(27_500), pounds(32_940)),
    stage: 'finalOutturn',
  }),
  shared('2015-02-20', 'waste-once-budget', {
    ...oneOff,
    shares: five(pounds(10_000), pounds(10_000), pounds(10_000), pounds(10_000), pounds(10_000)),
    stage: 'budget',
  }),
  // £34,780 equally by days: 4 × 366 + 275 are 1,739, and each day £20.
  shared('2016-06-20', 'waste-once-final', {
    ...oneOff,
    shares: five(pounds(7_320), pounds(7_320), pounds(7_320), pounds(5_500), pounds(7_320)),
    stage: 'finalOutturn',
  }),

  // Elder is still to have £9,740.
  paid('alder', 'birch', 9_080),
  paid('birch', 'cedar', 9_480),
  paid('birch', 'damson', 37_000),

  fact('SurplusDistributed', '2015-06-30', {
    amount: pounds(80_000),
    period: { from: '2014-06-01', to: '2015-03-31' },
    retained: pounds(10_000),
    scheme: 'revenues-costs',
    shares: { alder: pounds(25_000), birch: pounds(20_000), cedar: pounds(15_000), damson: pounds(10_000) },
    surplus: 'revenues-2014',
  }),
]
