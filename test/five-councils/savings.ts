import type { Day, Period } from '@programme-ledger/core'
import { type DataOf, type Envelope, type Fact, fact, five, ID, pounds, registered } from './fact.ts'

type Reported = DataOf<'SavingReported'>
type Shares = Reported['shares']

const YEAR: Period = { from: '2015-04-01', to: '2016-03-31' }
const HALF: Period = { from: '2015-04-01', to: '2015-09-30' }
const kind = { basis: 'gross', class: 'cashable', recurrence: 'recurring' } as const

const line = (key: string, name: string, group: string, service?: string): Fact =>
  registered('SavingLineRegistered', {
    group,
    line: key,
    name,
    nature: group === 'transition' ? 'transitionalCost' : 'saving',
    ...(service === undefined ? {} : { service }),
  })

const budgeted = (key: string, total: number, shares: Shares): Fact =>
  fact(
    'SavingBudgeted',
    '2015-04-01',
    { ...kind, line: key, shares, sharingBasis: 'as the cost is shared', total: pounds(total), year: '2015/16' },
    { knownOn: '2015-02-20' },
  )

const NEXT_YEAR: Fact = fact(
  'SavingBudgeted',
  '2016-04-01',
  {
    ...kind,
    line: 'revenues',
    shares: five(pounds(30_000), pounds(25_000), pounds(20_000), pounds(15_000), pounds(20_000)),
    sharingBasis: 'as the cost is shared',
    total: pounds(110_000),
    year: '2016/17',
  },
  { knownOn: '2016-02-20' },
)

const reported = (
  key: string,
  { knownOn, ...envelope }: Envelope & { readonly knownOn: Day },
  data: Pick<Reported, 'period' | 'shares' | 'stage' | 'total'> & Partial<Pick<Reported, 'varianceCause'>>,
): Fact =>
  fact(
    'SavingReported',
    data.period.to,
    { ...kind, ...data, line: key, measure: 'yearToDate', method: 'measured' },
    { knownOn, ...envelope },
  )

const inPounds = (shares: Record<string, number | 'unknown'>): Shares =>
  Object.fromEntries(
    Object.entries(shares).map(([council, amount]) => [council, amount === 'unknown' ? amount : pounds(amount)]),
  )

export const SAVINGS: readonly Fact[] = [
  line('revenues', 'Revenues', 'services', 'revenues'),
  line('waste', 'Waste', 'services', 'waste'),
  line('transition', 'Moving to shared services', 'transition'),

  // Nobody says what Elder was to have of the saving on Waste.
  budgeted('revenues', 100_000, inPounds(five(30_000, 25_000, 20_000, 15_000, 10_000))),
  budgeted('waste', 60_000, inPounds(five<number | 'unknown'>(20_000, 15_000, 10_000, 10_000, 'unknown'))),
  budgeted('transition', -10_000, inPounds(five(-2_000, -2_000, -2_000, -2_000, -2_000))),
  // The paper prints a share of Elder in the total, and none in the line that it comes from.
  fact(
    'PrintedTotalStated',
    '2015-04-01',
    {
      label: 'All',
      of: { kind: 'overall' },
      printed: {
        budget: pounds(150_000),
        budgetShares: five(pounds(48_000), pounds(38_000), pounds(28_000), pounds(23_000), pounds(13_000)),
      },
      table: 'budget-book',
      year: '2015/16',
    },
    { knownOn: '2015-02-20' },
  ),
  NEXT_YEAR,
  // Half-way through the next year the paper leaves Elder out, and its shares come to £5,000 less than its total.
  reported(
    'revenues',
    { knownOn: '2016-10-31' },
    {
      period: { from: '2016-04-01', to: '2016-09-30' },
      shares: inPounds({ alder: 15_000, birch: 12_000, cedar: 10_000, damson: 8_000 }),
      stage: 'monitoring',
      total: pounds(50_000),
    },
  ),
  fact('BudgetVired', '2015-11-01', {
    amount: pounds(4_000),
    council: 'alder',
    from: 'waste',
    reason: 'the new forms save more',
    to: 'revenues',
    virement: 'alder-forms',
    year: '2015/16',
  }),

  reported(
    'revenues',
    { knownOn: '2015-10-31' },
    { period: HALF, shares: undefined, stage: 'monitoring', total: pounds(45_000) },
  ),
  reported(
    'revenues',
    { id: ID.firstOutturn, knownOn: '2016-06-30' },
    {
      period: YEAR,
      shares: inPounds(five(30_000, 25_000, 20_000, 13_000, 9_000)),
      stage: 'finalOutturn',
      total: pounds(97_000),
    },
  ),
  // An audit found £3,000 that were last year's.
  reported(
    'revenues',
    { knownOn: '2016-09-15', reason: 'laterInformation', supersedes: ID.firstOutturn },
    {
      period: YEAR,
      shares: inPounds(five(30_000, 24_000, 19_000, 12_000, 9_000)),
      stage: 'finalOutturn',
      total: pounds(94_000),
      varianceCause: 'posts stayed filled for longer',
    },
  ),
  reported(
    'waste',
    { knownOn: '2016-06-30' },
    {
      period: YEAR,
      shares: inPounds(five<number | 'unknown'>(20_000, 15_000, 10_000, 5_000, 'unknown')),
      stage: 'finalOutturn',
      total: pounds(55_000),
      varianceCause: 'Damson left in the fourth quarter',
    },
  ),
  reported(
    'transition',
    { knownOn: '2016-06-30' },
    {
      period: YEAR,
      shares: inPounds(five(-3_000, -3_000, -3_000, -3_000, -3_000)),
      stage: 'finalOutturn',
      total: pounds(-15_000),
      varianceCause: 'new vehicles came late',
    },
  ),
  fact(
    'SavingValidated',
    '2016-03-31',
    {
      amount: pounds(90_000),
      by: 'section 151 officer of Alder',
      line: 'revenues',
      measure: 'yearToDate',
      period: YEAR,
      shares: inPounds(five(29_000, 23_000, 18_000, 11_000, 9_000)),
    },
    { knownOn: '2016-09-30' },
  ),

  fact('SavingClaimed', '2016-06-30', {
    amount: pounds(8_000),
    basis: 'gross',
    claim: 'damson-rounds',
    class: 'nonCashable',
    council: 'damson',
    line: 'waste',
    period: YEAR,
    scope: 'fewer rounds',
  }),
  fact('SavingForecast', '2016-03-15', {
    amount: pounds(120_000),
    basis: 'gross',
    comparator: 'the year before',
    forecast: 'revenues-next-year',
    line: 'revenues',
    period: { from: '2016-04-01', to: '2017-03-31' },
  }),
]
