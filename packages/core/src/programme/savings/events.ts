import { z } from 'zod'
import { orUnknown, Pence } from '../../values/amount.ts'
import { FinancialYear, Period } from '../../values/financial-year.ts'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'

/** Whether a saving reduces a budget. */
export const SavingClass = z.enum(['cashable', 'nonCashable', 'notStated'])
export type SavingClass = z.output<typeof SavingClass>

/** Before or after transitional cost. */
const Basis = z.enum(['gross', 'net', 'notStated'])
const Recurrence = z.enum(['recurring', 'oneOff', 'notStated'])

/** How final a reported figure is, the least final first. */
export const STAGES = ['monitoring', 'provisionalOutturn', 'finalOutturn', 'audited'] as const
export const Stage = z.enum(STAGES)
export type Stage = z.output<typeof Stage>

/** Whether a reported figure covers its period only, or the financial year up to the period's end. */
const Measure = z.enum(['periodic', 'yearToDate'])

const Qualifier = z.enum(['approximately', 'atLeast', 'atMost'])
/** Figures are good to this many pence either way: 50,000 where a table prints whole thousands of pounds. */
const GoodTo = z
  .int()
  .nonnegative({ error: 'is less than nothing: give how many pence the figure may be off either way' })
/** Each council's part, by party. Absent where the source gives none. */
const Shares = z.record(Key, orUnknown(Pence))

/** Figures as a source printed them for a row or a total. */
const Printed = z.strictObject({
  actual: Pence.optional(),
  budget: Pence.optional(),
  budgetShares: z.record(Key, Pence).optional(),
  variance: Pence.optional(),
})

/** What a printed total adds up. */
const TotalOf = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ group: Key, kind: z.literal('group') }),
    z.strictObject({ class: SavingClass, kind: z.literal('class') }),
    z.strictObject({ kind: z.literal('overall') }),
  ],
  { error: 'is not what a total adds up: give a kind, one of group, class, overall' },
)

/** These names are the storage format: version them with care. All amounts are pence; a saving is positive, a cost negative. */
export const savingEvents = {
  /** That a line of the financial summary exists; it takes effect on the ledger's first day. */
  SavingLineRegistered: z.strictObject({
    /** Lines of one group have a subtotal of their own. */
    group: Key,
    line: Key,
    name: Text,
    nature: z.enum(['saving', 'transitionalCost']),
    service: Key.optional(),
  }),

  /** A budget takes effect on the first day that it is for. */
  SavingBudgeted: z.strictObject({
    basis: Basis,
    class: SavingClass,
    goodTo: GoodTo.optional(),
    line: Key,
    qualifier: Qualifier.optional(),
    recurrence: Recurrence,
    shares: Shares.optional(),
    /** By what the line is shared, as stated: `number of payslips`. */
    sharingBasis: Text.optional(),
    total: orUnknown(Pence),
    year: FinancialYear,
  }),

  /** A reported figure; its effectiveOn is the last day of its period. */
  SavingReported: z.strictObject({
    basis: Basis,
    class: SavingClass,
    goodTo: GoodTo.optional(),
    line: Key,
    measure: Measure,
    /** How the figure came about. */
    method: z.enum(['measured', 'assumedAtBudget', 'estimated', 'notStated']),
    period: Period,
    /** The variance that stands beside it in the source. */
    printedVariance: Pence.optional(),
    qualifier: Qualifier.optional(),
    recurrence: Recurrence,
    shares: Shares.optional(),
    stage: Stage,
    total: orUnknown(Pence),
    /** Why it differs from the budget, as stated. */
    varianceCause: Text.optional(),
  }),

  /** Somebody says that so much was saved. It stands beside the reported figures and is never added to them. */
  SavingClaimed: z.strictObject({
    amount: orUnknown(Pence),
    /** What the saving is measured against, as stated. */
    baseline: Text.optional(),
    basis: Basis.optional(),
    claim: Key,
    class: SavingClass,
    council: Key.optional(),
    goodTo: GoodTo.optional(),
    line: Key.optional(),
    /** Claims of one group may be the same money. */
    overlapGroup: Key.optional(),
    /** What the claim is for, where it says so. */
    period: Period.optional(),
    qualifier: Qualifier.optional(),
    recurrence: Recurrence.optional(),
    /** What it covers, as stated. */
    scope: Text.optional(),
    service: Key.optional(),
  }),

  /** What somebody expects to be saved in a period. */
  SavingForecast: z.strictObject({
    amount: orUnknown(Pence),
    basis: Basis,
    class: SavingClass.optional(),
    /** What the expectation is compared with, as stated. */
    comparator: Text.optional(),
    council: Key.optional(),
    forecast: Key,
    goodTo: GoodTo.optional(),
    line: Key.optional(),
    overlapGroup: Key.optional(),
    /** What it is for; left out where the source does not say. */
    period: Period.optional(),
    qualifier: Qualifier.optional(),
    recurrence: Recurrence.optional(),
    /** What it covers, as stated. */
    scope: Text.optional(),
    service: Key.optional(),
  }),

  /** A total as a source printed it, to be held against the computed one; never repaired. */
  PrintedTotalStated: z.strictObject({
    goodTo: GoodTo.optional(),
    label: Text,
    of: TotalOf,
    printed: Printed,
    /** The table it stands in. */
    table: Key,
    year: FinancialYear,
  }),
}
