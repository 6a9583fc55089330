import { z } from 'zod'
import { orUnknown, Pence } from '../../values/amount.ts'
import { GoodTo, Qualifier } from '../../values/exactness.ts'
import { FinancialYear, Period } from '../../values/financial-year.ts'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'

/** How far a cost has come. The four are different facts of one cost, and are never added to one another. */
export const COST_STATES = ['budgeted', 'committed', 'incurred', 'paid'] as const
const CostState = z.enum(COST_STATES)
export type CostState = z.output<typeof CostState>

const CostKind = z.enum(['transitional', 'implementation', 'setUp', 'severance', 'capital', 'exit', 'running', 'other'])
export type CostKind = z.output<typeof CostKind>

/** How far money from elsewhere, or from balances, has come, in the order in which it usually does. */
export const FUNDING_STATES = [
  'identified',
  'requested',
  'offered',
  'awarded',
  'refused',
  'released',
  'received',
] as const
const FundingState = z.enum(FUNDING_STATES)
export type FundingState = z.output<typeof FundingState>

const FundingKind = z.enum(['grant', 'loan', 'balances', 'capitalBid', 'contribution', 'other'])
export type FundingKind = z.output<typeof FundingKind>

const ReserveMovement = z.enum(['recommended', 'contribution', 'use', 'balance'])
export type ReserveMovement = z.output<typeof ReserveMovement>

/** Which sign of a printed variance is the good one. */
const Favourable = z.enum(['positive', 'negative', 'notStated'])
export type Favourable = z.output<typeof Favourable>

const NotLess = Pence.nonnegative({
  error: 'is less than nothing: write costs, funding and reserves as positive amounts',
})

const tableRows = z
  .array(Key)
  .min(1, { error: 'names no row: leave it out where the row adds nothing up' })
  .refine((keys) => new Set(keys).size === keys.length, { error: 'names a row twice: name each once' })

/** These names are the storage format: version them with care. Amounts are pence; costs, funding and reserves are positive. */
export const costEvents = {
  /**
   * What something costs, as far as it has come. What is incurred or paid is so on effectiveOn; what is budgeted or committed
   * holds from effectiveOn until a later statement of the same cost, state and year.
   */
  CostStated: z.strictObject({
    amount: orUnknown(NotLess),
    /** The one cost of which budget, commitment, cost and payment are stated. */
    cost: Key,
    /** Whose it is, where it is one council's. */
    council: Key.optional(),
    goodTo: GoodTo.optional(),
    kind: CostKind,
    name: Text.optional(),
    /**
     * Which instalment it is, of a cost that is incurred or paid in several: said again of another day, or with another year or
     * none, it is the same one. Without it, another amount of one state and year is a rival.
     */
    part: Key.optional(),
    qualifier: Qualifier.optional(),
    service: Key.optional(),
    /** Each council's part. Absent where the source gives none. */
    shares: z.record(Key, orUnknown(NotLess)).optional(),
    /** By what it is shared, as stated: `number of payslips`. */
    sharingBasis: Text.optional(),
    state: CostState,
    /** The year that it is for. Left out, what is incurred or paid is of the year of its day. */
    year: FinancialYear.optional(),
  }),

  /** That money is to come, or came, from somebody else or out of balances: one step of it, on effectiveOn. */
  FundingStated: z
    .strictObject({
      /** Of a range, its lower end. */
      amount: orUnknown(NotLess),
      /** What it depends on, as stated. */
      conditions: z.array(Text).min(1, { error: 'states no condition: leave it out where there is none' }).optional(),
      /** For whom it is, where it is for one council. */
      council: Key.optional(),
      /** Who gives it, a party. */
      funder: orUnknown(Key).optional(),
      /** The one funding of which request, award and receipt are stated. */
      funding: Key,
      goodTo: GoodTo.optional(),
      kind: FundingKind,
      name: Text.optional(),
      /** Which instalment it is, of funding that is released or received in several. */
      part: Key.optional(),
      /** What it is for, as stated. */
      purpose: Text.optional(),
      qualifier: Qualifier.optional(),
      service: Key.optional(),
      state: FundingState,
      /** Of a range, its upper end. */
      upTo: NotLess.optional(),
    })
    .refine(({ amount, upTo }) => upTo === undefined || typeof amount !== 'number' || amount <= upTo, {
      error: 'ends below where it begins: `upTo` is the upper end of the range, and `amount` the lower',
    }),

  /**
   * What was put into an earmarked reserve or taken out of it, what is recommended for it, or what is in it, on effectiveOn.
   * What moves on different days is different money, unless both name one part. What is recommended holds from effectiveOn until
   * a later recommendation of the same part, or without a part for the same council and year.
   */
  ReserveStated: z
    .strictObject({
      amount: orUnknown(NotLess),
      /** Whose reserve it is. */
      council: Key.optional(),
      goodTo: GoodTo.optional(),
      movement: ReserveMovement,
      name: Text.optional(),
      /**
       * Which instalment it is, where several move: said again of another day, or with another council or year or none, it is the
       * same one, so that a reserve has one of a name for each movement; what is recommended of it may be put off to another year. Without it, another amount of one movement, council, year
       * and day is a rival.
       */
      part: Key.optional(),
      /** What it is kept for, as stated. */
      purpose: Text.optional(),
      qualifier: Qualifier.optional(),
      reserve: Key,
      /** The year that it is for. */
      year: FinancialYear.optional(),
    })
    .refine(({ movement, part }) => movement !== 'balance' || part === undefined, {
      path: ['part'],
      error: 'is given of a balance, which is all that is in the reserve: leave it out',
    }),

  /** A row of a printed table of budgets and what is projected, as it stood on effectiveOn. */
  BudgetPositionReported: z.strictObject({
    /** The rows of the same table that this one is the sum of. */
    addsUp: tableRows.optional(),
    budget: orUnknown(Pence).optional(),
    /** What the business case has for it. */
    businessCase: orUnknown(Pence).optional(),
    /** Which sign of the printed variance is good: `negative` where a variance is projected less budget, and less is spent. */
    favourable: Favourable,
    goodTo: GoodTo.optional(),
    /** The row as it is called in print. */
    label: Text,
    period: Period.optional(),
    /** What it is projected to come to. */
    projected: orUnknown(Pence).optional(),
    row: Key,
    service: Key.optional(),
    /** The table it stands in. */
    table: Key,
    /** The unit as printed: `£'000`. Left out where the table prints none, and pence are what its reader takes it for. */
    unitAsPrinted: Text.optional(),
    /** The variance as printed, with its sign. */
    variance: orUnknown(Pence).optional(),
  }),
}
