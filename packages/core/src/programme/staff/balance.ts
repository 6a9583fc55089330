import { addSums, type Sum, subtract, sumOf } from '../../values/amount.ts'
import { type Attested, figureOf } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { latestDayOf } from '../../values/when.ts'
import type { Movement } from './state.ts'

type Moved = Pick<Readonly<Movement>, 'on' | 'headcount'>

/** What a stated headcount has become by the movements after the day it was stated for (law M6); undefined where none was stated. */
export const balanceOf = (
  stated: Attested<number>,
  arriving: readonly Moved[],
  leaving: readonly Moved[],
): Sum | undefined => {
  if (stated.is !== 'known') return undefined
  const arrived = headcountOf(movementsSince(stated.on, arriving))
  return subtract(
    addSums([{ known: stated.value, unknown: 0 }, arrived]),
    headcountOf(movementsSince(stated.on, leaving)),
  )
}

/** The movements after a day. */
export const movementsSince = <Each extends Moved>(day: Day, movements: readonly Each[]): readonly Each[] =>
  movements.filter(({ on }) => latestDayOf(on) > day)

/** The people of some movements; `unknown` counts the movements of unstated size. */
export const headcountOf = (movements: readonly Moved[]): Sum =>
  sumOf(movements.map(({ headcount }) => figureOf(headcount)))
