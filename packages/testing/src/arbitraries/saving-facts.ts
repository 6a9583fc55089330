import type { Day } from '@programme-ledger/core'
import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aLine, aName, anAmount, aQualifier, aRounding, aService, maybeUnknown, someShares } from './keys.ts'
import { aRegistrationDay, type Said, said, vagueness } from './said.ts'
import { CLAIMS, GROUPS, OVERLAP_GROUPS, YEARS } from './vocabulary.ts'

const basis = fc.constantFrom('gross', 'net', 'notStated')
const aClass = fc.constantFrom('cashable', 'nonCashable', 'notStated')
const recurrence = fc.constantFrom('recurring', 'oneOff', 'notStated')
const means = fc.constantFrom('efficiency', 'scopeReduction', 'income')
const aYear = fc.constantFrom(...YEARS)

/** Fewer kinds and rarer disagreement than the figures have: what agrees is what can be added up. */
const mostly = <Value>(usual: Value, others: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 5 }, { arbitrary: others, weight: 1 })

export const aSavingLineRegistered = (): fc.Arbitrary<Said> =>
  said(
    'SavingLineRegistered',
    fields(
      {
        group: fc.constantFrom(...GROUPS),
        line: aLine(),
        name: aName(),
        nature: fc.constantFrom('saving', 'transitionalCost'),
      },
      { means, service: aService() },
    ),
    aRegistrationDay(),
  )

/** The total of a budget and what of it is whose: mostly all of it is somebody's. */
export const aShareOut = () =>
  fc
    .tuple(
      maybeUnknown(anAmount()),
      fc.option(someShares(), { nil: undefined }),
      fc.constantFrom('add up', 'add up', 'do not'),
    )
    .map(([total, shares, how]) => {
      const parts = Object.values(shares ?? {})
      const all = parts.reduce((sum: number | 'unknown', part) => addedUp(sum, part), 0)
      return {
        total: how === 'add up' && parts.length > 0 && all !== 'unknown' ? all : total,
        ...(shares === undefined ? {} : { shares }),
      }
    })

const addedUp = (one: number | 'unknown', other: number | 'unknown'): number | 'unknown' =>
  one === 'unknown' || other === 'unknown' ? 'unknown' : one + other

export const aBudget = (): fc.Arbitrary<Said> =>
  said(
    'SavingBudgeted',
    fc
      .tuple(
        aShareOut(),
        fields(
          { basis, class: mostly('cashable', aClass), line: aLine(), recurrence, year: aYear },
          {
            fullYearEffect: maybeUnknown(anAmount()),
            goodTo: fc.constant(50_000),
            increment: fc.constantFrom('incremental', 'cumulative'),
            qualifier: aQualifier(),
            sharingBasis: fc.constant('number of payslips'),
          },
        ),
        fc.constantFrom(undefined, '-04-01' as const, '-10-01' as const),
      )
      .map(([share, data, from]) => ({
        ...data,
        ...share,
        // It begins within the year that it is for.
        ...(from === undefined ? {} : { startsOn: `${Number(data.year.slice(0, 4))}${from}` as const }),
      })),
  )

/**
 * The stretches of a year that figures are reported for: quarters, halves, the year up to a quarter's end; one that begins a
 * day too early, and one that ends so.
 */
const PERIODS: readonly (readonly [Day, Day])[] = [
  ['2009-04-01', '2009-06-30'],
  ['2009-04-01', '2009-06-29'],
  ['2009-07-01', '2009-09-30'],
  ['2009-04-01', '2009-09-30'],
  ['2009-06-30', '2009-09-30'],
  ['2009-10-01', '2010-03-31'],
  ['2009-04-01', '2010-03-31'],
  ['2010-04-01', '2010-09-30'],
  ['2010-10-01', '2011-03-31'],
  ['2010-04-01', '2011-03-31'],
]

const aPeriod = () => fc.constantFrom(...PERIODS).map(([from, to]) => ({ from, to }))

/** What is claimed or forecast may also be for days of two years. */
const anExpectedPeriod = () =>
  fc.oneof(
    { arbitrary: aPeriod(), weight: 4 },
    { arbitrary: fc.constant<{ from: Day; to: Day }>({ from: '2009-10-01', to: '2010-09-30' }), weight: 1 },
  )

/** A figure for a period takes effect on the last day of it, so the day follows from what is said. */
const onTheLastDay = (type: 'SavingReported' | 'SavingValidated', data: fc.Arbitrary<object>): fc.Arbitrary<Said> =>
  fc
    .tuple(data, aPeriod())
    .chain(([stated, period]) =>
      vagueness(period.to).map((how) => ({ type, data: { ...stated, period }, effectiveOn: period.to, ...how })),
    )

/** Each cause once, and some of them. */
const someCauses = () =>
  fc
    .tuple(
      fc.shuffledSubarray(['vacancy', 'timing', 'price', 'scope', 'other'], { minLength: 1, maxLength: 2 }),
      maybeUnknown(anAmount()),
    )
    .map(([causes, amount]) => causes.map((cause) => ({ amount, cause })))

export const aReport = (): fc.Arbitrary<Said> =>
  onTheLastDay(
    'SavingReported',
    fields(
      {
        basis,
        class: mostly('cashable', aClass),
        line: aLine(),
        measure: fc.constantFrom('periodic', 'yearToDate'),
        method: fc.constantFrom('measured', 'measured', 'notStated', 'assumedAtBudget', 'estimated'),
        recurrence,
        stage: fc.constantFrom('monitoring', 'provisionalOutturn', 'finalOutturn'),
        total: maybeUnknown(anAmount()),
      },
      {
        causes: someCauses(),
        goodTo: aRounding(),
        printedVariance: anAmount(),
        shares: someShares(),
        varianceCause: fc.constant('vacancies'),
      },
    ),
  )

export const aValidation = (): fc.Arbitrary<Said> =>
  onTheLastDay(
    'SavingValidated',
    fields(
      {
        amount: maybeUnknown(anAmount()),
        by: fc.constantFrom('section 151 officer', 'finance manager'),
        line: aLine(),
        measure: fc.constantFrom('periodic', 'yearToDate'),
      },
      { goodTo: aRounding(), shares: someShares(), validation: fc.constant('tied to the accounts') },
    ),
  )

const scope = {
  basis,
  council: aCouncil(),
  goodTo: aRounding(),
  line: aLine(),
  overlapGroup: fc.constantFrom(...OVERLAP_GROUPS),
  period: anExpectedPeriod(),
  qualifier: aQualifier(),
  recurrence,
  scope: fc.constant('the team'),
  service: aService(),
}

export const aClaim = (): fc.Arbitrary<Said> =>
  said(
    'SavingClaimed',
    fields(
      { amount: maybeUnknown(anAmount()), claim: fc.constantFrom(...CLAIMS), class: aClass },
      { ...scope, baseline: fc.constant('the year before'), means },
    ),
  )

export const aForecast = (): fc.Arbitrary<Said> =>
  said(
    'SavingForecast',
    fields(
      { amount: maybeUnknown(anAmount()), basis, forecast: fc.constantFrom(...CLAIMS) },
      { ...scope, basis, class: aClass, comparator: fc.constant('the year before') },
    ),
  )

export const aPrintedTotal = (): fc.Arbitrary<Said> =>
  said(
    'PrintedTotalStated',
    fields({
      label: fc.constantFrom('Total', 'Total savings'),
      of: fc.oneof(
        fields({ group: fc.constantFrom(...GROUPS), kind: fc.constant('group' as const) }),
        fields({ class: aClass, kind: fc.constant('class' as const) }),
        fields({ kind: fc.constant('overall' as const) }),
      ),
      printed: fields(
        {},
        {
          actual: anAmount(),
          budget: anAmount(),
          budgetShares: fc.dictionary(aCouncil(), anAmount(), { maxKeys: 2, noNullPrototype: true }),
          variance: anAmount(),
        },
      ),
      table: fc.constantFrom('appendix-a', 'appendix-b'),
      year: aYear,
    }),
  )
