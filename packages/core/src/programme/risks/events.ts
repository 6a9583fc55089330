import { z } from 'zod'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'

/** Far beyond any scale: ten steps by ten. */
const MOST_PRINTED = 1_000_000

/** The words for steps 1, 2, 3 and so on. */
const labels = z
  .array(Text)
  .min(2, { error: 'has fewer than two steps: give the word for each step, from 1 upwards' })
  .max(10, { error: 'has more than ten steps: give the word for each step, from 1 upwards' })

const step = z.int({ error: 'is not a whole step of a scale: steps are counted from 1' }).min(1, {
  error: 'is below the scale: steps are counted from 1',
})

/** How likely a risk is and how bad it would be, in steps of a scale that was adopted. */
const Score = z.strictObject({
  impact: step,
  likelihood: step,
  /** The product as the source prints it, right or wrong; left out where it prints none. */
  printed: z
    .int({ error: 'is not a whole score: give the number as printed' })
    .nonnegative({ error: 'is a negative score: give the number as printed' })
    .max(MOST_PRINTED, { error: 'is beyond any scale: give the number as printed' })
    .optional(),
  scale: Key,
})

/**
 * The register that the source gives in full and that lists the risk, such as `programme`: what stood on it before and is not
 * listed is silent. Left out where the source only speaks of the risk.
 */
const listedIn = Key.optional()

const Trend = z.enum(['up', 'down', 'unchanged'])
/** Where a risk is said to be heading. */
export type Trend = z.output<typeof Trend>

/** These names are the storage format: version them with care. */
export const riskEvents = {
  /** The words for the steps of likelihood and impact, from 1 upwards; effective on the day adopted, or the ledger's first day. */
  RiskScaleAdopted: z.strictObject({ impact: labels, likelihood: labels, scale: Key }),

  /** A risk was put on the register, for the first time or again. */
  RiskRegistered: z.strictObject({
    listedIn,
    mitigation: Text.optional(),
    /** A role, never a person's name. */
    owner: Text.optional(),
    /** Its number in the register as printed. */
    printedRef: Text.optional(),
    risk: Key,
    score: Score.optional(),
    service: Key.optional(),
    title: Text,
  }),

  /** A new score, a trend or both. A trend alone says nothing of likelihood, impact or score. */
  RiskRescored: z
    .strictObject({
      listedIn,
      risk: Key,
      score: Score.optional(),
      trend: Trend.optional(),
      why: Text.optional(),
    })
    .refine(({ score, trend }) => score !== undefined || trend !== undefined, {
      error: 'says nothing of the risk: give its score, its trend, or both',
    }),

  /** What is done about the risk from its day on. */
  MitigationChanged: z.strictObject({ mitigation: Text, risk: Key }),
  /** It was decided to live with the risk. It stays on the register. */
  RiskAccepted: z.strictObject({
    /** The body that decided so. */
    by: Key.optional(),
    reason: Text.optional(),
    risk: Key,
  }),
  /** It leaves the register, until it is registered or rescored again. */
  RiskClosed: z.strictObject({ reason: Text, risk: Key }),
}
