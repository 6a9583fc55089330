import { isWhole, sumOf } from '../../values/amount.ts'
import { type Attested, claimedValues, figureOf, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { When } from '../../values/when.ts'
import { daysBy } from './days-by.ts'
import { lastToSay } from './last-to-say.ts'
import type { Body, BodyDay } from './state.ts'

/** How a body stands: each cell as the last day says that speaks of it; all seats, and the voting rule, as one day gives them. */
export type BodyCells = Omit<Reads<BodyDay>, 'on' | 'when'>

/** A day that says nothing of a body. */
export const nothingSaid = (): Omit<BodyDay, 'on' | 'when'> => ({
  power: notStated(),
  councils: notStated(),
  meets: notStated(),
  mustInclude: notStated(),
  reportsTo: notStated(),
  seats: {},
  substitutes: notStated(),
  rule: notStated(),
  fromEach: notStated(),
})

const NOTHING_SAID: BodyCells = nothingSaid()

/** How a body stands by what some of its days say of it, in their order. */
export const bodyBy = (days: readonly Reads<BodyDay>[]): BodyCells => {
  const last = (cellsOf: (day: Reads<BodyDay>) => readonly Attested<unknown>[]): BodyCells =>
    lastToSay(days, cellsOf) ?? NOTHING_SAID
  const voting = last(({ rule, fromEach }) => [rule, fromEach])
  return {
    power: last(({ power }) => [power]).power,
    councils: last(({ councils }) => [councils]).councils,
    meets: last(({ meets }) => [meets]).meets,
    mustInclude: last(({ mustInclude }) => [mustInclude]).mustInclude,
    reportsTo: last(({ reportsTo }) => [reportsTo]).reportsTo,
    seats: last(({ seats }) => Object.values(seats)).seats,
    substitutes: last(({ substitutes }) => [substitutes]).substitutes,
    rule: voting.rule,
    fromEach: voting.fromEach,
  }
}

export const bodyAsAt = (body: Reads<Body> | undefined, asAt: Day | ''): BodyCells =>
  bodyBy((body?.days ?? []).filter(({ on }) => on <= asAt))

/**
 * Each way that a body may have stood when something happened: one, where its sources tell. What acts was constituted, where it
 * may have been by then.
 */
export const possibleBodies = (body: Reads<Body> | undefined, act: Attested<When>): readonly BodyCells[] => {
  const ways = daysBy(body?.days ?? [], act)
  const constituted = ways.filter((days) => days.length > 0)
  return (constituted.length > 0 ? constituted : ways).map(bodyBy)
}

/** The councils that a body is said to be of, or that have seats on it. By key. */
export const councilsOfBody = ({ councils, seats }: Pick<BodyCells, 'councils' | 'seats'>): readonly Key[] =>
  [...new Set([...claimedValues(councils).flat(), ...Object.keys(seats)])].sort(byText)

/** How many seats a body has in all; undefined where those of a council are not known, or of none. */
export const seatsInAll = ({ seats }: Pick<BodyCells, 'seats'>): number | undefined => {
  const all = sumOf(Object.values(seats).map(figureOf))
  return Object.keys(seats).length > 0 && isWhole(all) ? all.known : undefined
}
