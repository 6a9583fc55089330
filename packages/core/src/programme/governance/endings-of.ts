import type { Attested } from '../../values/attested.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { type AttestedWhen, earliestDayOf, joinWhens, latestDayOf } from '../../values/when.ts'
import type { EndingDay } from './state.ts'

/** After a day a mandate no longer holds, until it is given again. */
export interface Ending {
  /** The last day on which it held: once only, so that another source's day is a rival. */
  readonly when: AttestedWhen
  readonly by: Attested<Key>
  readonly reason: Attested<string>
}

/** What somebody was given: when, and when sources say that it ended. Both in the order of their days. */
export interface Mandate {
  readonly days: readonly { readonly when: Reads<AttestedWhen> }[]
  readonly endings: readonly Reads<EndingDay>[]
}

/** When a mandate ended, each time: once between two givings, whatever sources say of the day. In order. */
export const endingsOf = ({ days, endings }: Mandate): readonly Ending[] => {
  const groups = new Map<string, Reads<EndingDay>[]>()
  for (const ending of endings) {
    const given = givenBefore(days, ending)
    groups.set(given, [...(groups.get(given) ?? []), ending])
  }
  return [...groups.values()].map((group) => ({
    when: joinWhens(group.map(({ when }) => when)),
    by: joinCells(group.map(({ by }) => by)),
    reason: joinCells(group.map(({ reason }) => reason)),
  }))
}

/**
 * What it ended, as the last givings that surely and that perhaps came before it. What is given on the day itself was given again.
 * Whatever ends was given: before the first that may have been, it cannot have ended.
 */
const givenBefore = (days: Mandate['days'], { when }: Reads<EndingDay>): string => {
  const perhaps = days.flatMap((day, index) => (earliestDayOf(day.when) < latestDayOf(when) ? [index] : []))
  const surely = days.findLastIndex((day) => latestDayOf(day.when) < earliestDayOf(when))
  return JSON.stringify([surely === -1 ? perhaps[0] : surely, perhaps.at(-1)])
}
