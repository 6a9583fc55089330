import { isWhole, sumOf } from '../../values/amount.ts'
import { type Attested, claimedValues, figureOf, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { type Day, END_OF_TIME } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { type Body, type BodyDay, nothingSaid } from './state.ts'

/** How a body stands on a day: each cell as the last day says that speaks of it; all seats, and the voting rule, as one day gives them. */
export type BodyCells = Omit<Reads<BodyDay>, 'on'>

const NOTHING_SAID: BodyCells = nothingSaid()

export const bodyAsAt = (body: Reads<Body> | undefined, asAt: Day | ''): BodyCells => {
  const days = (body?.days ?? []).filter(({ on }) => on <= asAt)
  const voting = lastThat(days, ({ rule, fromEach }) => [rule, fromEach])
  return {
    power: lastThat(days, ({ power }) => [power]).power,
    councils: lastThat(days, ({ councils }) => [councils]).councils,
    meets: lastThat(days, ({ meets }) => [meets]).meets,
    mustInclude: lastThat(days, ({ mustInclude }) => [mustInclude]).mustInclude,
    reportsTo: lastThat(days, ({ reportsTo }) => [reportsTo]).reportsTo,
    seats: lastThat(days, ({ seats }) => Object.values(seats)).seats,
    substitutes: lastThat(days, ({ substitutes }) => [substitutes]).substitutes,
    rule: voting.rule,
    fromEach: voting.fromEach,
  }
}

/** How a body stands by all that is said of it. */
export const bodyNow = (body: Reads<Body> | undefined): BodyCells => bodyAsAt(body, END_OF_TIME)

/** The councils that a body is said to be of, or that have seats on it. By key. */
export const councilsOfBody = ({ councils, seats }: Pick<BodyCells, 'councils' | 'seats'>): readonly Key[] =>
  [...new Set([...claimedValues(councils).flat(), ...Object.keys(seats)])].sort(byText)

/** How many seats a body has in all; undefined where those of a council are not known, or of none. */
export const seatsInAll = ({ seats }: Pick<BodyCells, 'seats'>): number | undefined => {
  const all = sumOf(Object.values(seats).map(figureOf))
  return Object.keys(seats).length > 0 && isWhole(all) ? all.known : undefined
}

/** Unknown takes the place of nothing: a day that only says that something is not known counts where no day says more. */
const lastThat = (
  days: readonly Reads<BodyDay>[],
  cellsOf: (day: Reads<BodyDay>) => readonly Attested<unknown>[],
): BodyCells =>
  days.findLast((day) => cellsOf(day).some(({ is }) => is !== 'unknown')) ??
  days.findLast((day) => cellsOf(day).some((cell) => witnessesOf(cell).length > 0)) ??
  NOTHING_SAID
