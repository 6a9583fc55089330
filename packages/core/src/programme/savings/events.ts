import { z } from 'zod'
import { orUnknown, Pence } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { GoodTo, Qualifier } from '../../values/exactness.ts'
import { FinancialYear, Period } from '../../values/financial-year.ts'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'

/** Whether a saving reduces a budget. */
export const SavingClass = z.enum(['cashable', 'nonCashable', 'notStated'])
export type SavingClass = z.output<typeof SavingClass>

/**
 * How a saving comes about. A scope reduction — fewer editions, a project that ends — saves money and is no efficiency; nor
 * is more income.
 */
export const SavingMeans = z.enum(['efficiency', 'scopeReduction', 'income'])
export type SavingMeans = z.output<typeof SavingMeans>

/** Why an actual differs from its budget. */
export const VARIANCE_CAUSES = ['vacancy', 'timing', 'price', 'volume', 'scope', 'other'] as const
export type VarianceCause = (typeof VARIANCE_CAUSES)[number]

/** Before or after transitional cost. */
const Basis = z.enum(['gross', 'net', 'notStated'])
/** Whether it is saved every year or once. */
const Recurrence = z.enum(['recurring', 'oneOff', 'notStated'])

/** How final a reported figure is, the least final first. */
export const STAGES = ['monitoring', 'provisionalOutturn', 'finalOutturn', 'audited'] as const
export const Stage = z.enum(STAGES)
export type Stage = z.output<typeof Stage>

/** Whether a figure covers its period only, or the financial year up to the period's end. */
const Measure = z.enum(['periodic', 'yearToDate'])
export type Measure = z.output<typeof Measure>

/** Each council's part, by party. Absent where the source gives none. */
const Shares = z.record(Key, orUnknown(Pence))

/** What each cause explains of a variance: more saved is positive. Each cause stands in it once. */
const Causes = z
  .array(z.strictObject({ amount: orUnknown(Pence), cause: z.enum(VARIANCE_CAUSES) }))
  .min(1, { error: 'names no cause: leave it out where no source states one' })
  .refine((causes) => new Set(causes.map(({ cause }) => cause)).size === causes.length, {
    error: 'names a cause twice: give one amount for each cause',
  })

/** What services or lines cost a council before anything was saved. */
const baselineFigures = {
  amount: orUnknown(Pence),
  council: Key,
  /** Full-time equivalents: another unit than a headcount. */
  fte: z
    .number()
    .nonnegative({ error: 'is a negative number of posts: give how many the baseline pays for' })
    .optional(),
  line: Key.optional(),
  /** The prices that it is stated at: `2009/10 outturn prices`. */
  priceBase: Text.optional(),
}
const baselineScope = {
  /** Whether what other parts of the council charge is in it. */
  recharges: z.enum(['included', 'excluded', 'notStated']),
  service: Key.optional(),
  year: FinancialYear,
}
const isOfOneThing = ({ line, service }: { line?: string | undefined; service?: string | undefined }): boolean =>
  (line === undefined) !== (service === undefined)
const OF_ONE_THING = { error: 'is not of one thing: give a line or a service, and not both' }

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
    means: SavingMeans.optional(),
    name: Text,
    /** What is saved, or what it costs to get there. */
    nature: z.enum(['saving', 'transitionalCost']),
    service: Key.optional(),
  }),

  /** A budget takes effect on the first day that it is for. */
  SavingBudgeted: z.strictObject({
    basis: Basis,
    class: SavingClass,
    /** What it brings in a whole year, where the year of the budget has only part of it. */
    fullYearEffect: orUnknown(Pence).optional(),
    goodTo: GoodTo.optional(),
    /** Whether the figure comes on top of what earlier years' budgets save, or takes it in. */
    increment: z.enum(['incremental', 'cumulative']).optional(),
    line: Key,
    qualifier: Qualifier.optional(),
    recurrence: Recurrence,
    shares: Shares.optional(),
    /** By what the line is shared, as stated: `number of payslips`. */
    sharingBasis: Text.optional(),
    /** The day of the year on which the saving itself begins, where the source says so. */
    startsOn: Day.optional(),
    total: orUnknown(Pence),
    year: FinancialYear,
  }),

  /**
   * From its day on this is the budget of the line and year, with what had been vired by the end of that day; the original
   * one stays visible beside it.
   */
  SavingBudgetRevised: z.strictObject({
    goodTo: GoodTo.optional(),
    line: Key,
    reason: Text,
    shares: Shares.optional(),
    total: orUnknown(Pence),
    year: FinancialYear,
  }),

  /** Budget moves from one line to another from its day on, so that all lines together stay what they were. */
  BudgetVired: z.strictObject({
    amount: Pence.min(1, { error: 'is not an amount that moves: give more than nothing, and the line it comes from' }),
    /** Whose share of the two lines moves, where it is one council's. */
    council: Key.optional(),
    from: Key,
    reason: Text.optional(),
    to: Key,
    virement: Key,
    year: FinancialYear,
  }),

  /** A reported figure; its effectiveOn is the last day of its period. */
  SavingReported: z.strictObject({
    basis: Basis,
    causes: Causes.optional(),
    class: SavingClass,
    goodTo: GoodTo.optional(),
    line: Key,
    measure: Measure,
    /** How the figure came about. One that is estimated is shown, and is no part of the actual. */
    method: z.enum(['measured', 'assumedAtBudget', 'estimated', 'notStated']),
    period: Period,
    /** The variance that stands beside it in the source. */
    printedVariance: Pence.optional(),
    qualifier: Qualifier.optional(),
    recurrence: Recurrence,
    shares: Shares.optional(),
    stage: Stage,
    /** What was saved by all councils together. */
    total: orUnknown(Pence),
    /** Why it differs from the budget, as stated. */
    varianceCause: Text.optional(),
  }),

  /**
   * Finance, under the section 151 officer, has validated a saving: only then is it called realised. It stands beside the
   * reported figures and is never added to them. Its effectiveOn is the last day of its period.
   */
  SavingValidated: z.strictObject({
    amount: orUnknown(Pence),
    /** Who validated it, by role: `section 151 officer`. */
    by: Text,
    goodTo: GoodTo.optional(),
    line: Key,
    measure: Measure,
    period: Period,
    shares: Shares.optional(),
    /** What it was validated by, as stated. */
    validation: Text.optional(),
  }),

  /**
   * What a line or service cost a council before anything was saved, at the budget of a year; dated the day that it was set.
   * Savings of that year and of later ones are measured against it.
   */
  BaselineSet: z.strictObject({ ...baselineFigures, ...baselineScope }).refine(isOfOneThing, OF_ONE_THING),

  /** From its day on the baseline is this, stated as a whole; the one first set stays visible beside it. */
  BaselineRevised: z
    .strictObject({ ...baselineFigures, reason: Text, ...baselineScope })
    .refine(isOfOneThing, OF_ONE_THING),

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
    means: SavingMeans.optional(),
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

  /** What somebody expects to be saved. It stands beside the other figures and is never added to them. */
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
