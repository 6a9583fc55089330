import type { Day } from '@programme-ledger/core'
import { type DataOf, type Fact, fact, five, pounds } from './fact.ts'

type Stated = DataOf<'FundingStated'>

const QUARTERS = { from: '2015-04-01', to: '2015-12-31' } as const

const severance = {
  cost: 'severance',
  kind: 'severance',
  name: 'Redundancies in Revenues',
  service: 'revenues',
} as const

const funded = (on: Day, state: Stated['state'], data: Omit<Stated, 'funder' | 'kind' | 'state'>): Fact =>
  fact('FundingStated', on, { ...data, funder: 'improvement-fund', kind: 'grant', state })

const cedar = { council: 'cedar', funding: 'grant-cedar', name: 'Grant for Cedar' } as const
const elder = { council: 'elder', funding: 'grant-elder', name: 'Grant for Elder' } as const

export const COSTS: readonly Fact[] = [
  // Agreed in one financial year, paid in the next. What Damson bears of it is not settled.
  fact('CostStated', '2015-11-01', { ...severance, amount: pounds(50_000), state: 'budgeted', year: '2015/16' }),
  fact(
    'CostStated',
    '2016-02-15',
    {
      ...severance,
      amount: pounds(45_000),
      sharingBasis: 'equally',
      shares: five<number | 'unknown'>(pounds(9_000), pounds(9_000), pounds(9_000), 'unknown', pounds(9_000)),
      state: 'incurred',
    },
    { knownOn: '2016-06-30' },
  ),
  fact('CostStated', '2016-06-10', { ...severance, amount: pounds(45_000), state: 'paid' }, { knownOn: '2016-06-30' }),

  // Two of the five are given money.
  funded('2014-09-01', 'requested', { ...cedar, amount: pounds(30_000) }),
  funded('2015-01-15', 'awarded', { ...cedar, amount: pounds(30_000) }),
  funded('2015-06-01', 'received', { ...cedar, amount: pounds(18_000), part: 'first' }),
  funded('2016-06-01', 'received', { ...cedar, amount: pounds(14_000), part: 'second' }),
  funded('2015-03-01', 'requested', { ...elder, amount: pounds(25_000) }),
  funded('2015-07-01', 'awarded', { ...elder, amount: 'unknown', conditions: ['that Elder stays for three years'] }),

  fact('ReserveStated', '2015-04-01', {
    amount: pounds(20_000),
    council: 'alder',
    movement: 'contribution',
    name: 'Alder’s transition reserve',
    reserve: 'alder-transition',
    year: '2015/16',
  }),
  fact('ReserveStated', '2016-03-31', {
    amount: pounds(9_000),
    council: 'alder',
    movement: 'use',
    reserve: 'alder-transition',
    year: '2015/16',
  }),

  // A printed table: the sum of its two rows is £1,000 more than they come to.
  fact('BudgetPositionReported', '2015-12-31', {
    budget: pounds(550_000),
    favourable: 'negative',
    label: 'Revenues',
    period: QUARTERS,
    projected: pounds(540_000),
    row: 'revenues',
    service: 'revenues',
    table: 'third-quarter',
    unitAsPrinted: '£',
    variance: pounds(-10_000),
  }),
  fact('BudgetPositionReported', '2015-12-31', {
    budget: pounds(400_000),
    favourable: 'negative',
    label: 'Waste',
    period: QUARTERS,
    projected: pounds(360_000),
    row: 'waste',
    service: 'waste',
    table: 'third-quarter',
    unitAsPrinted: '£',
    variance: pounds(-40_000),
  }),
  fact('BudgetPositionReported', '2015-12-31', {
    addsUp: ['revenues', 'waste'],
    budget: pounds(951_000),
    favourable: 'negative',
    label: 'All',
    period: QUARTERS,
    row: 'all',
    table: 'third-quarter',
    unitAsPrinted: '£',
  }),
]
