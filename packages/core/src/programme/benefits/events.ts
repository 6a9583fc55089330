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

/**
 * What a source says became of a saving, whatever status word it prints. Its own word may be "realised": that is said here only
 * of what finance validated, in the savings.
 */
const SavingOutcome = z.enum(['came', 'cameInPart', 'didNotCome'])
export type SavingOutcome = z.output<typeof SavingOutcome>

/** The keys of savings that are recorded as such, each once. */
const savingKeys = z
  .array(Key)
  .min(1, { error: 'names no saving: leave it out where none is recorded' })
  .refine((keys) => new Set(keys).size === keys.length, { error: 'names a saving twice: name each once' })

const isStated = (value: unknown): boolean => value !== undefined

/** What a promise and its revision have in common. */
const promise = {
  /** What it is to bring, where stated in money. It is part of no total of savings. */
  amount: orUnknown(Pence).optional(),
  /** What it is measured from, as stated. */
  baseline: Text.optional(),
  benefit: Key,
  /** The savings claimed that are this money: what its source promises as already taken. */
  claims: savingKeys.optional(),
}

/** These names are the storage format: version them with care. Amounts are pence; what is gained is positive, a cost negative. */
export const benefitEvents = {
  /**
   * That a benefit has a name; it takes effect on the ledger's first day. Needed only where something is said of the benefit
   * before the last day that the promise of it can be of.
   */
  BenefitRegistered: z.strictObject({
    benefit: Key,
    /** Whose it is, where it is one council's. */
    council: Key.optional(),
    name: Text,
    service: Key.optional(),
  }),

  /** Somebody promises that a benefit will come, or a disbenefit; dated the day of the promise. */
  BenefitExpected: z.strictObject({
    ...promise,
    /** Whose it is, where it is one council's. */
    council: Key.optional(),
    /** When it is to have come. */
    dueOn: Day.optional(),
    /** The savings forecast that are this money. */
    forecasts: savingKeys.optional(),
    goodTo: GoodTo.optional(),
    kind: Kind,
    /** By what it is measured, as stated. */
    measure: Text.optional(),
    name: Text,
    /** The heading that it stands under, as stated. */
    objective: Text.optional(),
    /** Who answers for it from that day on, by role. */
    owner: Text.optional(),
    qualifier: Qualifier.optional(),
    service: Key.optional(),
    /** What the measure is to reach, as stated. */
    target: Text.optional(),
  }),

  /** From its day on this is promised of what it names; the promise as it was first made stays visible beside it. */
  BenefitRevised: z
    .strictObject({
      ...promise,
      dueOn: Day.optional(),
      forecasts: savingKeys.optional(),
      goodTo: GoodTo.optional(),
      measure: Text.optional(),
      owner: Text.optional(),
      qualifier: Qualifier.optional(),
      reason: Text,
      target: Text.optional(),
    })
    .refine(({ benefit: _benefit, reason: _reason, ...revised }) => Object.values(revised).some(isStated), {
      error: 'revises nothing: give what is promised otherwise from its day on',
    }),

  /** How far a benefit has come by effectiveOn. What it leaves out stands as an earlier one had it. */
  BenefitAssessed: z.strictObject({
    /** What it brought so far; a cost is negative. It is part of no total of savings. */
    amount: orUnknown(Pence).optional(),
    benefit: Key,
    /** The savings claimed that are this money. */
    claims: savingKeys.optional(),
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

  /** A benefit that came without having been expected. */
  UnplannedBenefitRecorded: z.strictObject({
    /** What it brought; a cost is negative. It is part of no total of savings. */
    amount: orUnknown(Pence).optional(),
    benefit: Key,
    /** The savings claimed that are this money. */
    claims: savingKeys.optional(),
    commentary: Text.optional(),
    /** Whose it is, where it is one council's. */
    council: Key.optional(),
    goodTo: GoodTo.optional(),
    name: Text,
    qualifier: Qualifier.optional(),
    service: Key.optional(),
  }),
}
