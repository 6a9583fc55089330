import { z } from 'zod'
import { orUnknown, Pence } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { Period } from '../../values/financial-year.ts'
import { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { Count, Step } from './steps.ts'

const Counts = z.record(Key, orUnknown(Count))

/** An amount in pence, how it is shared, and what that goes by. */
export const ToShare = z
  .strictObject({
    /** What each council paid before, for the same days; a no-detriment clause needs it. */
    baselines: z.record(Key, orUnknown(Pence)).optional(),
    councils: z.array(Key).min(1, { error: 'names nobody: give the councils that share' }),
    /** The days of the counts to go by, by driver: for what is said of them only. */
    countedOn: z.record(Key, Day).optional(),
    /** The counts to go by, by driver and council. */
    drivers: z.record(Key, Counts).optional(),
    /** The days on which a council takes part; one that is left out does so throughout. */
    memberships: z.record(Key, z.array(z.strictObject({ from: Day, to: Day.optional() }))).optional(),
    /** What a council that invested had back before. */
    paidBack: z.record(Key, Pence).optional(),
    /** The days that the amount is for. Without it, days of membership say nothing. */
    period: Period.optional(),
    /** Who bears the pennies that are left over; left out, they go by largest remainder. */
    residualPenny: Key.optional(),
    /** The counts of the split that stands while a tolerance holds, by driver and council. */
    standing: z.record(Key, Counts).optional(),
    /** The days of those counts. */
    standingOn: z.record(Key, Day).optional(),
    steps: z.array(Step),
    total: Pence,
  })
  .refine(({ memberships, period }) => memberships === undefined || period !== undefined, {
    error: 'has memberships and no period: give the days that the amount is for',
  })
export type ToShare = Reads<z.output<typeof ToShare>>
