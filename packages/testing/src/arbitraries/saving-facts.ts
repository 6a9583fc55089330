import type { Day } from '@programme-ledger/core'
import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aLine, aName, anAmount, aService, maybeUnknown, someShares } from './keys.ts'
import { aRegistrationDay, type Said, said, vagueness } from './said.ts'
import { CLAIMS, GROUPS, OVERLAP_GROUPS, YEARS } from './vocabulary.ts'

const basis = fc.constantFrom('gross', 'net', 'notStated')
const aClass = fc.constantFrom('cashable', 'nonCashable', 'notStated')
const recurrence = fc.constantFrom('recurring', 'oneOff', 'notStated')
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
      { service: aService() },
    ),
    aRegistrationDay(),
  )

export const aBudget = (): fc.Arbitrary<Said> =>
  said(
    'SavingBudgeted',
    fields(
      {
        basis,
        class: mostly('cashable', aClass),
        line: aLine(),
        recurrence,
        total: maybeUnknown(anAmount()),
        year: aYear,
      },
      { shares: someShares(), sharingBasis: fc.constant('number of payslips'), goodTo: fc.constant(50_000) },
    ),
  )

/** The stretches of a year that figures are reported for: quarters, halves, the year up to a quarter's end; and one that begins a day too early. */
const PERIODS: readonly (readonly [Day, Day])[] = [
  ['2009-04-01', '2009-06-30'],
  ['2009-07-01', '2009-09-30'],
  ['2009-04-01', '2009-09-30'],
  ['2009-06-30', '2009-09-30'],
  ['2009-10-01', '2010-03-31'],
  ['2009-04-01', '2010-03-31'],
  ['2010-04-01', '2010-09-30'],
  ['2010-10-01', '2011-03-31'],
  ['2010-04-01', '2011-03-31'],
]

export const aReport = (): fc.Arbitrary<Said> =>
  fc
    .tuple(
      fields(
        {
          basis,
          class: mostly('cashable', aClass),
          line: aLine(),
          measure: fc.constantFrom('periodic', 'yearToDate'),
          method: fc.constantFrom('measured', 'notStated'),
          recurrence,
          stage: fc.constantFrom('monitoring', 'provisionalOutturn', 'finalOutturn'),
          total: maybeUnknown(anAmount()),
        },
        { printedVariance: anAmount(), shares: someShares(), varianceCause: fc.constant('vacancies') },
      ),
      fc.constantFrom(...PERIODS),
    )
    // A reported figure takes effect on the last day of its period, so the day follows from what is said.
    .chain(([data, [from, to]]) =>
      vagueness(to).map((how) => ({
        type: 'SavingReported',
        data: { ...data, period: { from, to } },
        effectiveOn: to,
        ...how,
      })),
    )

const scope = {
  council: aCouncil(),
  line: aLine(),
  overlapGroup: fc.constantFrom(...OVERLAP_GROUPS),
  service: aService(),
}

export const aClaim = (): fc.Arbitrary<Said> =>
  said(
    'SavingClaimed',
    fields({ amount: maybeUnknown(anAmount()), claim: fc.constantFrom(...CLAIMS), class: aClass }, scope),
  )

export const aForecast = (): fc.Arbitrary<Said> =>
  said(
    'SavingForecast',
    fields({ amount: maybeUnknown(anAmount()), basis, forecast: fc.constantFrom(...CLAIMS) }, scope),
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
