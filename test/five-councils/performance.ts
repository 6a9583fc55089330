import { type Fact, fact, registered } from './fact.ts'

const YEAR_BEFORE = { from: '2014-04-01', to: '2015-03-31' } as const
const YEAR = { from: '2015-04-01', to: '2016-03-31' } as const

const before = (kpi: string, council: string, value: number | 'unknown'): Fact =>
  fact(
    'KpiMeasured',
    '2015-03-31',
    { council, kpi, of: 'baseline', period: YEAR_BEFORE, value },
    { knownOn: '2015-06-30' },
  )

const after = (kpi: string, council: string, value: number | 'unknown', notComparableBecause?: string): Fact =>
  fact(
    'KpiMeasured',
    '2016-03-31',
    {
      ...(notComparableBecause === undefined ? {} : { notComparableBecause }),
      council,
      kpi,
      of: 'actual',
      period: YEAR,
      value,
    },
    { knownOn: '2016-06-30' },
  )

export const PERFORMANCE: readonly Fact[] = [
  registered('KpiDefined', {
    direction: 'higherIsBetter',
    kpi: 'recycled',
    name: 'Household waste recycled',
    service: 'waste',
    unit: 'per cent of tonnes',
  }),
  registered('KpiDefined', {
    direction: 'lowerIsBetter',
    kpi: 'days-to-decide',
    name: 'Days to decide a claim',
    service: 'revenues',
    unit: 'days',
  }),

  fact('KpiTargetSet', '2015-04-01', { kpi: 'recycled', period: YEAR, value: 45 }),
  fact('KpiTargetSet', '2015-04-01', { kpi: 'days-to-decide', period: YEAR, value: 14 }),
  fact('KpiTargetSet', '2015-04-01', { council: 'elder', kpi: 'days-to-decide', period: YEAR, value: 20 }),

  before('recycled', 'alder', 40.5),
  before('recycled', 'birch', 44),
  before('recycled', 'cedar', 47.2),
  before('recycled', 'damson', 39),
  before('recycled', 'elder', 'unknown'),
  after('recycled', 'alder', 46.1),
  after('recycled', 'birch', 44),
  after('recycled', 'cedar', 45.9),
  after('recycled', 'damson', 41, 'nine months: Damson then went its own way'),
  after('recycled', 'elder', 33.3),

  before('days-to-decide', 'alder', 16),
  before('days-to-decide', 'birch', 13),
  before('days-to-decide', 'cedar', 18),
  before('days-to-decide', 'damson', 15),
  before('days-to-decide', 'elder', 25),
  after('days-to-decide', 'alder', 12.5),
  after('days-to-decide', 'birch', 14),
  after('days-to-decide', 'cedar', 18),
  after('days-to-decide', 'damson', 'unknown'),
  after('days-to-decide', 'elder', 21),
]
