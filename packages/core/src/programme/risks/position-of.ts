import type { Attested } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { NOTHING_SAID, type RiskCells, type RiskDay, type RiskReads, type RiskScore } from './state.ts'

/** An accepted risk stays on the register and is ranked; a closed one is off it until it is registered or rescored again. */
export type RiskState = 'open' | 'accepted' | 'closed'

/** Where a risk stands. */
export interface RiskPosition extends Readonly<RiskCells> {
  readonly state: RiskState
  /** The last day that anybody spoke of it. */
  readonly lastMentioned: Day
}

/** Where a risk stands at the end of a day; undefined where nobody had spoken of it by then. */
export const positionOf = ({ days: all }: RiskReads, asAt: Day): RiskPosition | undefined => {
  const days = all.filter(({ on }) => on <= asAt)
  const last = days.at(-1)
  if (last === undefined) return undefined
  const scored = lastThat(days, ({ score }) => isStated(score))
  const accepted = lastThat(days, (day) => isStated(day.accepted))
  const closed = lastThat(days, (day) => isStated(day.closed))
  return {
    state: stateOf(days),
    lastMentioned: last.on,
    title: standing(days, 'title'),
    owner: standing(days, 'owner'),
    service: standing(days, 'service'),
    printedRef: standing(days, 'printedRef'),
    mitigation: standing(days, 'mitigation'),
    registered: standing(days, 'registered'),
    score: scored.score,
    printed: scored.printed,
    trend: standing(days, 'trend'),
    why: lastThat(days, ({ score, trend }) => isStated(score) || isStated(trend)).why,
    accepted: accepted.accepted,
    acceptedBy: accepted.acceptedBy,
    acceptedBecause: accepted.acceptedBecause,
    closed: closed.closed,
    closedBecause: closed.closedBecause,
  }
}

/** The scale of a score; undefined where none is stated, or rivals name several. */
export const scaleOf = (score: Attested<RiskScore>): Key | undefined => {
  if (score.is === 'unknown') return undefined
  if (score.is === 'known') return score.value.scale
  const [scale, ...others] = new Set(score.rivals.map(({ value }) => value.scale))
  return others.length === 0 ? scale : undefined
}

/** Likelihood times impact; undefined where the score is not known or sources disagree about it. */
export const productOf = (score: Attested<RiskScore>): number | undefined =>
  score.is === 'known' ? score.value.likelihood * score.value.impact : undefined

type Days = readonly Readonly<RiskDay>[]

const isStated = (cell: Attested<unknown>): boolean => cell.is !== 'unknown'

const lastThat = (days: Days, says: (day: Readonly<RiskDay>) => boolean): Readonly<RiskCells> =>
  days.findLast(says) ?? NOTHING_SAID

const standing = <Cell extends keyof RiskCells>(days: Days, cell: Cell): RiskCells[Cell] =>
  lastThat(days, (day) => isStated(day[cell]))[cell]

/** What is closed is open again by being registered or rescored on a later day; on one day, the closing stands. */
const stateOf = (days: Days): RiskState => {
  const opened = days.findLastIndex((day) => [day.registered, day.score, day.trend].some(isStated))
  const accepted = days.findLastIndex((day) => isStated(day.accepted))
  const closed = days.findLastIndex((day) => isStated(day.closed))
  if (closed >= 0 && closed >= opened) return 'closed'
  return accepted > closed ? 'accepted' : 'open'
}
