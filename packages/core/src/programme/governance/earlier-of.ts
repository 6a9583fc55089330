import { claimedValues, isAttested } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import { sameValue } from '../../values/same-value.ts'

/** How something stood from a day on, until it was otherwise. */
export type Earlier<Cells> = Cells & { readonly from: Day }

/** How something stands by its days, since when, and how it stood before: told anew only where it was otherwise than before. */
export interface WithEarlier<Cells> {
  /** The day from which on it stands so; undefined where no day speaks of it. */
  readonly since: Day | undefined
  /** In the order of their days. */
  readonly earlier: readonly Earlier<Cells>[]
}

/** @param cellsBy how it stands by the first so many of its days. */
export const earlierOf = <Each extends { readonly on: Day }, Cells extends object>(
  days: readonly Each[],
  cellsBy: (days: readonly Each[]) => Cells,
): WithEarlier<Cells> => {
  const all = days.map(({ on }, index) => ({ ...cellsBy(days.slice(0, index + 1)), from: on }))
  const changes = all.filter((cells, index) => {
    const before = all[index - 1]
    return before === undefined || !sameValue(claimedIn({ ...before, from: '' }), claimedIn({ ...cells, from: '' }))
  })
  return { since: changes.at(-1)?.from, earlier: changes.slice(0, -1) }
}

/** What is claimed, whoever claims it and since when. */
const claimedIn = (held: unknown): unknown => {
  if (isAttested(held))
    return claimedValues(held)
      .map((value) => JSON.stringify(value))
      .sort(byText)
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return held
  return Object.fromEntries(Object.entries(held).map(([field, member]) => [field, claimedIn(member)]))
}
