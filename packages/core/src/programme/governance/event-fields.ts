import { z } from 'zod'
import { orUnknown } from '../../values/amount.ts'
import { Key } from '../../values/key.ts'
import { keysOnce } from '../../values/keys-once.ts'
import { Text } from '../../values/text.ts'

// What stands here as a doc comment is shown for every field that has none.

/** Parties or services, each once. */
export const keys = keysOnce({
  none: 'names nobody: give at least one key, or leave the field out where it may be',
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

export const months = z
  .int({ error: 'is not a whole number of months: three and a half years are 42' })
  .min(1, { error: 'is less than a month: give the months of the term' })
  .max(MOST, { error: 'is longer than any term: give its months' })
