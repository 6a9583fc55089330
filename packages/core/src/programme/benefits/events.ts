import { z } from 'zod'
import { orUnknown, Pence } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { GoodTo, Qualifier } from '../../values/exactness.ts'
import { Key } from '../../values/key.ts'
import { Text } from '../../values/text.ts'

/** Whether it is wanted, or an unwanted effect that is watched all the same. */
const Kind = z.enum(['benefit', 'disbenefit'])
export type Kind = z.output<typeof Kind>

/**
 * How far a benefit has come, in the words of a book that has one word for each: what its source prints is kept beside it.
 * `notStated` where the source prints no word at all.
 */
export const STATUSES = [
  'achieved',
  'exceeded',
  'partlyAchieved',
  'completed',
  'inProgress',
  'notAchieved',
  'tooEarly',
  'noLongerApplicable',
  'underReview',
  'possible',
  'notStated',
] as const
const Status = z.enum(STATUSES)
export type Status = z.output<typeof Status>

/** What a source says became of a saving, whatever status word it prints. */
const SavingOutcome = z.enum(['realised', 'partlyRealised', 'notRealised'])
export type SavingOutcome = z.output<typeof SavingOutcome>

/** These names are the storage format: version them with care. Amounts are pence; what is gained is positive, a cost negative. */
export const benefitEvents = {
  /** Somebody promises that a benefit will come, or a disbenefit; dated the day of the promise. */
  BenefitExpected: z.strictObject({
    /** What it is to bring, where stated in money. It is part of no total of savings. */
    amount: orUnknown(Pence).optional(),
    /** What it is measured from, as stated. */
    baseline: Text.optional(),
    benefit: Key,
    /** Whose it is, where it is one council's. */
    council: Key.optional(),
    /** When it is to have come. */
    dueOn: Day.optional(),
    goodTo: GoodTo.optional(),
    kind: Kind,
    /** By what it is measured, as stated. */
    measure: Text.optional(),
    name: Text,
    /** The heading that it stands under, as stated. */
    objective: Text.optional(),
    /** Who answers for it, by role. */
    owner: Text.optional(),
    qualifier: Qualifier.optional(),
    service: Key.optional(),
    /** What the measure is to reach, as stated. */
    target: Text.optional(),
  }),

  /** How far a benefit has come by effectiveOn. It replaces an earlier assessment as a whole. */
  BenefitAssessed: z.strictObject({
    /** What it brought so far; a cost is negative. It is part of no total of savings. */
    amount: orUnknown(Pence).optional(),
    benefit: Key,
    commentary: Text.optional(),
    goodTo: GoodTo.optional(),
    /** The word as printed; left out where none stands there. */
    printedStatus: Text.optional(),
    /** How the amount is qualified: `in excess of` is `atLeast`. */
    qualifier: Qualifier.optional(),
    /** What the source says became of the saving that was stated for it, apart from the status word. */
    saving: SavingOutcome.optional(),
    status: Status,
  }),

  /** A benefit that came without having been expected. A later assessment replaces what this says it brought. */
  UnplannedBenefitRecorded: z.strictObject({
    /** What it brought; a cost is negative. It is part of no total of savings. */
    amount: orUnknown(Pence).optional(),
    benefit: Key,
    commentary: Text.optional(),
    /** Whose it is, where it is one council's. */
    council: Key.optional(),
    goodTo: GoodTo.optional(),
    name: Text,
    qualifier: Qualifier.optional(),
    service: Key.optional(),
  }),
}
