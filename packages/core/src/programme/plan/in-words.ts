import { type Day, daysBetween } from '../../values/day.ts'
import type { DayChange } from './change-between.ts'
import type { StatedOutcome } from './state.ts'
import type { StatedHow } from './statements.ts'

/** `61 days later`, of the second day as against the first. */
export const daysInWords = (from: Day, to: Day): string => {
  const days = Math.abs(daysBetween(from, to))
  return `${counted(days, 'day')} ${to < from ? 'earlier' : 'later'}`
}

/** `2 months earlier`, `3 months and 2 days later`, `12 days later`. */
export const changeInWords = ({ days, months, oddDays }: DayChange): string => {
  const parts = [
    ...(months === 0 ? [] : [counted(Math.abs(months), 'month')]),
    ...(oddDays === 0 && months !== 0 ? [] : [counted(Math.abs(oddDays), 'day')]),
  ]
  return days === 0 ? 'no change' : `${parts.join(' and ')} ${days < 0 ? 'earlier' : 'later'}`
}

const counted = (count: number, what: string): string => `${count} ${count === 1 ? what : `${what}s`}`

/** `on track` */
export const outcomeInWords = (outcome: StatedOutcome): string => OUTCOMES[outcome]

const OUTCOMES: Readonly<Record<StatedOutcome, string>> = {
  met: 'met',
  onTrack: 'on track',
  atRisk: 'at risk',
  late: 'late',
  notMet: 'not met',
  abandoned: 'abandoned',
}

/** `revised`, `set again`: how it was stated when something is due. */
export const howInWords = (how: StatedHow): string => HOW[how]

const HOW: Readonly<Record<StatedHow, string>> = {
  set: 'set',
  setAgain: 'set again',
  revised: 'revised',
  revisedAgain: 'said again',
}
