import type { Day, Viewpoint } from '@programme-ledger/core'
import { addDays } from '@programme-ledger/core'
import fc from 'fast-check'
import { entriesOf } from '../history/entries-of.ts'
import { draftsOf, type History } from '../history/history.ts'

/** The days on which something changes in a history, and those before and after them. */
const near = (days: readonly Day[]): readonly Day[] => [
  ...new Set(days.flatMap((day) => [day, addDays(day, -1), addDays(day, 1)])),
]

/** A viewpoint from which a history may be asked: at, just before or just after a day that it speaks of. */
export const viewpointOf = (history: History): fc.Arbitrary<Viewpoint> => {
  const drafts = draftsOf(history)
  const days = near([history.firstDay, ...drafts.map(({ effectiveOn }) => effectiveOn)])
  const papers = near([history.firstDay, ...drafts.map(({ knownOn }) => knownOn)])
  return fc
    .record({
      asAt: fc.constantFrom(...days),
      knownOn: sometimes(fc.constantFrom(...papers)),
      through: sometimes(versionOf(history)),
    })
    .map(({ asAt, knownOn, through }) => ({
      asAt,
      ...(knownOn === undefined ? {} : { knownOn }),
      ...(through === undefined ? {} : { through }),
    }))
}

/** Two times in five; the more is left out of sight, the less there is to see. */
const sometimes = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: value, weight: 2 })

/** A version of a history's log: any prefix, by position, or by an instant where one pins a prefix. */
export const versionOf = (history: History): fc.Arbitrary<NonNullable<Viewpoint['through']>> => {
  const entries = entriesOf(history)
  const newest = entries.at(-1)?.recordedAt ?? 0
  const instants = entries.flatMap(({ recordedAt }) => [recordedAt, recordedAt + 1]).filter((each) => each < newest)
  const position = fc.nat({ max: entries.length }).map((each) => ({ position: each }))
  return instants.length === 0
    ? position
    : fc.oneof(
        position,
        fc.constantFrom(...instants).map((instant) => ({ instant })),
      )
}

/** A history with some viewpoints. */
export const seenFrom = (
  histories: fc.Arbitrary<History>,
  count = 3,
): fc.Arbitrary<{ readonly history: History; readonly viewpoints: readonly Viewpoint[] }> =>
  histories.chain((history) =>
    fc
      .array(viewpointOf(history), { minLength: count, maxLength: count })
      .map((viewpoints) => ({ history, viewpoints })),
  )
