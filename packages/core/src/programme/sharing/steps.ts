import { z } from 'zod'
import { Pence } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'

/** What counts and weights have in common: whole, never negative, and so few that weighing them by days stays exact. */
export const Count = z
  .int({ error: 'is not a whole number: count in whole units, or scale weights up until they are whole' })
  .nonnegative({ error: 'is less than nothing: give zero or more' })
  .max(1_000_000_000, { error: 'is beyond any count: give a number up to 1,000,000,000' })

/** What each council weighs, by its key. */
const Weights = z.record(Key, Count).refine((weights) => Object.values(weights).some((weight) => weight > 0), {
  error: 'weighs nobody: give at least one council more than nothing',
})

const Taken = Pence.min(1, { error: 'is not an amount to be paid back: give more than nothing' })

const Floor = Pence.min(1, { error: 'is no floor: leave out a council that is to save nothing at the least' })

/** How far a split may move before it is changed. */
const Tolerance = z.strictObject({
  /** From 74 to 75.5 per cent is 1.5 percentage points, and 2 per cent of what it was. */
  in: z.enum(['percentagePoints', 'perCent']),
  /** The most that a council's part may move by, with up to two decimals, for the old split to stand. */
  within: z
    .number()
    .nonnegative({ error: 'is less than nothing: give how far a part may move' })
    .max(100, { error: 'is beyond the whole: give at most 100' })
    .multipleOf(0.01, { error: 'is finer than a hundredth: give at most two decimals' }),
})
export type Tolerance = z.output<typeof Tolerance>

const isAscending = (bands: readonly { readonly upTo?: number | undefined }[]): boolean =>
  bands.every(({ upTo }, index) => {
    const before = bands[index - 1]
    if (index > 0 && before?.upTo === undefined) return false
    return upTo === undefined || upTo > (before?.upTo ?? 0)
  })

const Bands = z
  .array(
    z.strictObject({
      /** The band ends with this much of what is shared; the last may leave it out and take all the rest. */
      upTo: Pence.optional(),
      weights: Weights,
    }),
  )
  .min(1, { error: 'has no band: give at least one' })
  .refine(isAscending, {
    error: 'are out of order: each band ends above the one before, and only the last may have no end',
  })

/** One step of sharing an amount out, on what the steps before it leave. */
export const Step = z.discriminatedUnion(
  'by',
  [
    z.strictObject({
      /** Each bears the amount that was agreed for it. */
      amounts: z.record(Key, Pence).refine((amounts) => Object.keys(amounts).length > 0, {
        error: 'puts nothing to anybody: give an amount for at least one council',
      }),
      by: z.literal('amounts'),
    }),
    z.strictObject({
      by: z.literal('driver'),
      /**
       * The day of the count that it goes by; of one for a period, its last day. With a tolerance, that of the split which stands
       * until it is changed.
       */
      countedOn: Day.optional(),
      driver: Key,
      /** Within it the split that was last used stands, whatever has been counted since. */
      tolerance: Tolerance.optional(),
    }),
    z.strictObject({ by: z.literal('equal') }),
    z.strictObject({ by: z.literal('fixed'), weights: Weights }),
    /** Each band of the amount has weights of its own. */
    z.strictObject({ bands: Bands, by: z.literal('gainShare') }),
    /** No council's charge exceeds its baseline, less its floor; the others bear what is over, as they share the rest. */
    z.strictObject({
      by: z.literal('noDetriment'),
      /** What a council saves at least; one that has none saves nothing at the least, and loses nothing. */
      floor: z
        .record(Key, Floor)
        .refine((floors) => Object.keys(floors).length > 0, {
          error: 'is that of nobody: leave it out where nobody is to save more than nothing',
        })
        .optional(),
    }),
    /** The first of it goes to the council that invested, until it has this much back. */
    z.strictObject({ amount: Taken, by: z.literal('paybackFirst'), of: Key }),
  ],
  {
    error: 'is no step of sharing: give by, one of amounts, driver, equal, fixed, gainShare, noDetriment, paybackFirst',
  },
)
export type Step = Reads<z.output<typeof Step>>
