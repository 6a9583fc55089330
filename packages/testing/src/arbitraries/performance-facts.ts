import type { Day } from '@programme-ledger/core'
import fc from 'fast-check'
import { fields } from './fields.ts'
import { aName, aService, maybeUnknown } from './keys.ts'
import { aRegistrationDay, type Said, said } from './said.ts'
import { BENEFITS, FIRST_DAY, KPIS } from './vocabulary.ts'

const aKpi = () => fc.constantFrom(...KPIS)
/** Two councils, so that figures of one are often restated. */
const council = fc.constantFrom('bdc', 'rbc')

/** Decimals whose differences binary fractions do not hold, a nought, figures below it, and the largest and finest there are. */
const aFigure = () =>
  fc.constantFrom(44.7, 37.4, 0.1, 0.3, 70, 0, -2.5, 1e-6, 12.345678, -999_999_999.999999, 1_000_000_000)

/** A quarter, one a day longer, a half, and a month: so that some can be compared. */
const PERIODS: readonly (readonly [Day, Day])[] = [
  ['2009-04-01', '2009-06-30'],
  ['2009-07-01', '2009-09-30'],
  ['2010-04-01', '2010-06-30'],
  ['2010-04-01', '2010-09-30'],
  ['2010-09-01', '2010-09-30'],
]
const period = fc.constantFrom(...PERIODS).map(([from, to]) => ({ from, to }))

export const aKpiDefined = (): fc.Arbitrary<Said> =>
  said(
    'KpiDefined',
    fields(
      {
        direction: fc.oneof(
          { arbitrary: fc.constantFrom('higherIsBetter', 'lowerIsBetter'), weight: 4 },
          { arbitrary: fc.constant('notStated'), weight: 1 },
        ),
        kpi: aKpi(),
        name: aName(),
        unit: fc.constantFrom('%', 'per cent of electors', 'calls a week'),
      },
      {
        aliases: fc.shuffledSubarray(['NI 14', 'LPI 7'], { minLength: 1 }),
        benefit: fc.constantFrom(...BENEFITS),
        service: aService(),
      },
    ),
    aRegistrationDay(),
  )

export const aKpiTarget = (): fc.Arbitrary<Said> =>
  said(
    'KpiTargetSet',
    fields(
      { kpi: aKpi(), value: maybeUnknown(aFigure()) },
      { asStated: fc.constantFrom('increase', 'unknown'), council, period },
    ),
  )

/** What one council's figures of any period are to reach, set anew time and again. */
export const aStandingTarget = (): fc.Arbitrary<Said> =>
  said(
    'KpiTargetSet',
    fields({ kpi: aKpi(), value: aFigure() }).map((data) => ({ ...data, council: 'bdc' })),
  )

/** Mostly figures that may be compared; now and then the source says why not. */
export const aMeasurement = (): fc.Arbitrary<Said> =>
  said(
    'KpiMeasured',
    fc
      .tuple(
        fields(
          { kpi: aKpi(), of: fc.constantFrom('baseline', 'actual'), value: maybeUnknown(aFigure()) },
          {
            asStated: fc.constant('about a half'),
            council,
            sample: fc.constantFrom({ answered: 12 }, { answered: 12, asked: 40 }),
          },
        ),
        fc.oneof(
          { arbitrary: fc.constant({}), weight: 5 },
          { arbitrary: fields({ notComparableBecause: fc.constant('another survey') }), weight: 1 },
        ),
        fc.oneof({ arbitrary: fc.constant({}), weight: 2 }, { arbitrary: fields({ period }), weight: 3 }),
      )
      .map(([data, remark, when]) => ({ ...data, ...remark, ...when })),
  )

/** A figure of a quarter and one council, that can be compared with others. */
export const aQuarterlyFigure = (): fc.Arbitrary<Said> =>
  said(
    'KpiMeasured',
    fc
      .tuple(
        fields({ kpi: aKpi(), of: fc.constantFrom('baseline', 'actual'), value: maybeUnknown(aFigure()) }),
        fc.constantFrom(...PERIODS.slice(0, 3)),
      )
      .map(([data, [from, to]]) => ({ ...data, council: 'bdc', period: { from, to } })),
    // Soon told, so that it is there for most who ask.
    fc.constantFrom(FIRST_DAY, '2009-06-15', '2009-06-30'),
  )
