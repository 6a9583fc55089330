import { z } from 'zod'
import { orUnknown } from '../../values/amount.ts'
import { Period } from '../../values/financial-year.ts'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'

/** Which way a figure is to go. */
const Direction = z.enum(['higherIsBetter', 'lowerIsBetter', 'notStated'])
export type Direction = z.output<typeof Direction>

/** Six decimals and a thousand million: so that differences are taken exactly, in whole millionths. */
const DECIMALS = 6
const MOST = 1_000_000_000

/** A measured figure in its KPI's own unit, with at most six decimals. */
const Measured = z
  .number({ error: 'is not a figure: write 44.7, and the unit where the KPI is defined' })
  .min(-MOST, { error: 'is beyond a thousand million: give it in a larger unit' })
  .max(MOST, { error: 'is beyond a thousand million: give it in a larger unit' })
  .refine((value) => Number(value.toFixed(DECIMALS)) === value, {
    error: 'has more than six decimals: round it to six',
  })

const People = z.int({ error: 'is not a whole number of answers' })

/** How many were asked, and how many answered. */
const Sample = z
  .strictObject({
    answered: People.nonnegative({ error: 'is a negative number of answers: give how many answered' }),
    /** Left out where the source does not say how many were asked. */
    asked: People.positive({ error: 'asks nobody: leave it out where the source does not say' }).optional(),
  })
  .refine(({ asked, answered }) => asked === undefined || answered <= asked, {
    error: 'has more answers than were asked for: `asked` is how many were asked, `answered` how many of them answered',
  })
export type Sample = z.output<typeof Sample>

/** These names are the storage format: version them with care. Values are in the unit of their KPI. */
export const performanceEvents = {
  /** That something is measured, and how; it takes effect on the ledger's first day. */
  KpiDefined: z.strictObject({
    aliases: z.array(Text).optional(),
    /** The benefit that it measures. */
    benefit: Key.optional(),
    direction: Direction,
    kpi: Key,
    name: Text,
    service: Key.optional(),
    /** What it is measured in: `calls a week`. A unit that is `%` or begins with `per cent` makes differences percentage points. */
    unit: Text,
  }),

  /** What a figure is to reach, from effectiveOn until a later target for the same council and period. */
  KpiTargetSet: z.strictObject({
    /** The target in words, as printed: `increase`. */
    asStated: Text.optional(),
    /** Whose target it is; left out, it is everybody's. */
    council: Key.optional(),
    kpi: Key,
    /** What it is for; left out, it holds until another is set. */
    period: Period.optional(),
    /** `unknown` where it is stated in words only. */
    value: orUnknown(Measured),
  }),

  /**
   * A figure that was measured, by effectiveOn; one council's, or everybody's. Figures of different days or periods stand beside
   * each other; sources of one day or period that differ are rivals, however often they are told.
   */
  KpiMeasured: z.strictObject({
    /** The figure as printed, where it says more than its value. */
    asStated: Text.optional(),
    /** Whose figure it is; left out, it is everybody's together. */
    council: Key.optional(),
    kpi: Key,
    /** Why it cannot be compared with other figures of its KPI. */
    notComparableBecause: Text.optional(),
    /** What others are measured against, or what came. */
    of: z.enum(['baseline', 'actual']),
    /** What it was measured in. A figure without is of its day. */
    period: Period.optional(),
    sample: Sample.optional(),
    value: orUnknown(Measured),
  }),
}
