import type { AnyFact } from '../slice/fact.ts'
import type { Day } from '../values/day.ts'
import { sameMembers } from '../values/same-members.ts'
import type { LiveTimeline } from './live-timeline.ts'
import { type Certainty, countUpTo, startOf } from './timeline.ts'

/** So many of the facts that stand, and others beside them, in order. */
export interface Counting {
  readonly count: number
  readonly others: readonly AnyFact[]
}

/** What counts at a day: the facts that stand by then; and those that are not undone yet, or may have happened already. */
export const countingAt = (timeline: LiveTimeline, asAt: Day, certainty: Certainty): Counting => {
  const { standing, undone, compare } = timeline
  const notYetUndone = undone
    .filter(
      ({ fact, on, earliest }) => startOf(fact, certainty) <= asAt && (certainty === 'certain' ? on : earliest) > asAt,
    )
    .map(({ fact }) => fact)
  const early = certainty === 'certain' ? [] : earlyAt(timeline, asAt)
  return { count: countUpTo(standing, asAt), others: [...notYetUndone, ...early].sort(compare) }
}

/** What stands, and may have happened by a day though it has certainly only later. */
const earlyAt = ({ undone, vague }: LiveTimeline, asAt: Day): readonly AnyFact[] => {
  const isUndone = new Set(undone.map(({ fact }) => fact))
  return [...vague].filter(
    (fact) => fact.effectiveOn > asAt && startOf(fact, 'possible') <= asAt && !isUndone.has(fact),
  )
}

export const isSameCounting = (one: Counting, other: Counting): boolean =>
  one.count === other.count && sameMembers(one.others, other.others)
