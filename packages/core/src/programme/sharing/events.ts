import { z } from 'zod'
import { orUnknown, Pence } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { Period } from '../../values/financial-year.ts'
import { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { Text } from '../../values/text.ts'
import { Count, Step } from './steps.ts'

/** What is shared out: each by steps of its own. A cost is positive, and so is a saving. */
export const Shared = z.enum(['runningCost', 'saving', 'oneOffCost', 'severance', 'capital', 'income'])
export type Shared = z.output<typeof Shared>

/** How final an apportionment is, the least final first. */
export const ApportionmentStage = z.enum(['budget', 'provisionalOutturn', 'finalOutturn'])
export type ApportionmentStage = z.output<typeof ApportionmentStage>

/** How one kind of amount is shared out. */
export const Part = z.strictObject({
  for: Shared,
  /** Who bears the pennies that are left over; left out, they go by largest remainder. */
  residualPenny: Key.optional(),
  /** In their order. */
  steps: z.array(Step).min(1, { error: 'has no step: say by what it is shared' }),
})
export type Part = Reads<z.output<typeof Part>>

const Councils = z
  .array(Key)
  .min(2, { error: 'names fewer than two councils: give all who share' })
  .refine((keys) => new Set(keys).size === keys.length, { error: 'names a council twice: name each once' })

const Parts = z
  .array(Part)
  .min(1, { error: 'shares nothing: give at least one part' })
  .refine((parts) => new Set(parts.map((part) => part.for)).size === parts.length, {
    error: 'has two parts for one kind of amount: give each kind once',
  })

const Amounts = z.record(Key, Pence)

/** Who shares: one that is given nothing has a share of zero. */
const Shares = Amounts.refine((shares) => Object.keys(shares).length > 0, {
  error: 'gives nobody a share: give that of each council, and zero to one that has none',
})

/** What an apportionment was calculated from, as far as its source names it. */
const Inputs = z.strictObject({
  /** What each council paid before, for the period. */
  baselines: Amounts.optional(),
  /** The day of the count; of one for a period, its last day. */
  countedOn: Day.optional(),
  driver: Key.optional(),
  /** What a council that invested had back before this period. */
  paidBack: Amounts.optional(),
})

/** These names are the storage format: version them with care. All amounts are pence. */
export const sharingEvents = {
  /** How councils share what a service costs and brings. Agreed anew, its parts that are given take the place of the old. */
  SharingSchemeAgreed: z.strictObject({
    councils: Councils,
    parts: Parts,
    scheme: Key,
    service: Key,
    /** The first day that these terms are for; left out, the day that they were agreed. */
    startsOn: Day.optional(),
  }),

  /**
   * What a driver counted on a day, or over a period, by council: payslips, calls, posts. Its effectiveOn is the day that was
   * counted, and of a period its last day; the day on which it was told is that of its paper, knownOn. Counts of different days
   * or periods stand beside each other; sources of one day or period that differ are rivals, however often they are told.
   */
  DriverMeasured: z.strictObject({
    counts: z
      .record(Key, orUnknown(Count))
      .refine((counts) => Object.keys(counts).length > 0, { error: 'counts nobody: give a count for each council' }),
    driver: Key,
    name: Text.optional(),
    /** What it was counted over, to effectiveOn. A count without is of its day. */
    period: Period.optional(),
    /** What is counted: `payslips`. */
    unit: Text,
  }),

  /** What each council's share came to, as calculated on its day. The shares add up to the total. */
  ApportionmentCalculated: z.strictObject({
    apportionment: Key,
    for: Shared,
    inputs: Inputs,
    /** The days that the amount is for, in one financial year. */
    period: Period,
    scheme: Key,
    shares: Shares,
    stage: ApportionmentStage,
    total: Pence,
  }),

  /** A payment between two who share. It is of a balance, unless it names an apportionment of the budget. */
  SettlementMade: z.strictObject({
    amount: Pence.min(1, { error: 'is not an amount that is paid: give more than nothing, and who pays it' }),
    /** What it settles, where it says so. */
    apportionment: Key.optional(),
    from: Key,
    /** The days that it settles for, in one financial year. */
    period: Period,
    scheme: Key,
    settlement: Key,
    to: Key,
  }),

  /** What a shared service had over was given to the councils. Until then it is no saving to any of them. */
  SurplusDistributed: z.strictObject({
    /** What was over. The shares and what is retained add up to it. */
    amount: Pence,
    /** The days that it arose in, in one financial year. */
    period: Period,
    /** What the service keeps. */
    retained: Pence.optional(),
    scheme: Key,
    shares: Shares,
    surplus: Key,
  }),
}
