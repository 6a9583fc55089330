import type { Attested } from '../../values/attested.ts'
import { isBefore } from '../../values/possible-order.ts'
import { earliestDayOf, latestDayOf, type When } from '../../values/when.ts'

/**
 * What was said by the time that something happened, in order: each way that it may have been, one where the sources tell. The
 * last of each that speaks of a thing is one that may have been the last to speak of it by then, and every one that may have
 * been is in one of them. On one and the same day it is held to have been said first.
 *
 * @param days what was said, in the order of the latest days.
 */
export const daysBy = <Each extends { readonly when: Attested<When> }>(
  days: readonly Each[],
  act: Attested<When>,
): readonly (readonly Each[])[] => {
  const certain = days.filter(({ when }) => latestDayOf(when) <= earliestDayOf(act))
  const possible = days.filter(({ when }) => earliestDayOf(when) <= latestDayOf(act))
  const ways = [certain, ...possible.map((last) => asLateAs(last, certain, possible))]
  return ways.filter((way, index) => ways.findIndex((other) => isSame(way, other)) === index)
}

/** One as late as it may have been said: after all that may have come before it or with it, and before only what surely came after. */
const asLateAs = <Each extends { readonly when: Attested<When> }>(
  last: Each,
  certain: readonly Each[],
  possible: readonly Each[],
): readonly Each[] => [
  ...possible.filter((each) => each !== last && !isBefore(last, each)),
  last,
  ...certain.filter((each) => isBefore(last, each)),
]

const isSame = <Each>(one: readonly Each[], other: readonly Each[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index])
