import { z } from 'zod'
import { orUnknown, Pence } from '../../values/amount.ts'
import { Day } from '../../values/day.ts'
import { Key } from '../../values/key.ts'
import { keysOnce } from '../../values/keys-once.ts'
import { Text } from '../../values/text.ts'

// What stands here as a doc comment is shown for every field that has none.

/** By what law or paper bodies bind themselves: delegation (section 101), a joint committee (102), placing of staff (113), and so on. */
export const Form = z.enum([
  's101Delegation',
  's102JointCommittee',
  's113Placing',
  'secondment',
  'contract',
  'serviceLevelAgreement',
  'jointContract',
  'memorandum',
  'notStated',
])
export type Form = z.output<typeof Form>

export const MatterKind = z.enum([
  'appointment',
  'agreement',
  'businessCase',
  'projectInitiation',
  'specification',
  'strategy',
  'structure',
  'timeline',
  'budget',
  'policy',
  'membership',
  'other',
])
export type MatterKind = z.output<typeof MatterKind>

/** Parties or services, each once. */
export const keys = keysOnce({
  none: 'names nobody: give at least one key, or leave the field out where it may be',
  once: 'name each once',
})

export const recommendations = keysOnce({
  none: 'names none: leave the field out where it follows none',
  once: 'name each once',
})

export const texts = z.array(Text).min(1, { error: 'says nothing: leave the field out where there is none' })

/** So many people or months that no meeting, body or term has more. */
const MOST = 10_000

export const people = z
  .int({ error: 'is not a whole number of people: give how many there were' })
  .nonnegative({ error: 'is a negative number of people: give how many there were' })
  .max(MOST, { error: 'is more people than any body has: give how many there were' })

/** How many people of each council, by party. */
export const byCouncil = z.record(Key, orUnknown(people))

/** How a body comes to a recommendation or a decision. */
export const Voting = z.strictObject({
  /** The least in support from each council, where the rule asks for so many. */
  fromEach: people.optional(),
  rule: z.enum(['consensus', 'majority', 'consensusElseFromEach', 'notStated']),
})
export type VotingRule = z.output<typeof Voting>['rule']

export const months = z
  .int({ error: 'is not a whole number of months: three and a half years are 42' })
  .min(1, { error: 'is less than a month: give the months of the term' })
  .max(MOST, { error: 'is longer than any term: give its months' })

/** In pence. */
export const money = orUnknown(
  Pence.nonnegative({ error: 'is less than nothing: give what is committed, or may be, as a positive amount' }),
)

/** That there is no most that a decision may come to. */
export const NO_LIMIT = 'noLimit'
export type NoLimit = typeof NO_LIMIT

export const moneyOrNoLimit = z.union([money, z.literal(NO_LIMIT)], {
  error: `is no limit: give it in pence, not less than nothing, or say ${NO_LIMIT} where there is none, or unknown`,
})

/** That a grant is for whatever comes: no key, which has no capital letters. */
export const ANY_MATTER = 'anyMatter'
export type AnyMatter = typeof ANY_MATTER

export const matterOrAny = z.union([Key, z.literal(ANY_MATTER)], {
  error: `is neither the key of a matter nor ${ANY_MATTER}: name the matter, or say ${ANY_MATTER} where it is for whatever comes`,
})

/** That there is no last day. */
export const OPEN_ENDED = 'openEnded'
export type OpenEnded = typeof OPEN_ENDED

export const dayOrOpenEnded = z.union([Day, z.literal(OPEN_ENDED)], {
  error: `is neither a day nor ${OPEN_ENDED}: give the last day, such as 2011-03-31, or say ${OPEN_ENDED} where there is none`,
})
