import { type Day, daysBetween } from '../../values/day.ts'

/** How much of the time from a start to an end had passed on a day. The two counts are exact. */
export interface Elapsed {
  readonly from: Day
  readonly to: Day
  /** Days from the start to the day; more than `of` where the end is past, negative where the start lies ahead. */
  readonly days: number
  /** Days from the start to the end. */
  readonly of: number
  /** `days` of `of` per cent, rounded half away from zero to one decimal: `105.8`. */
  readonly percent: string
}

/** Undefined where the end does not lie after the start. */
export const elapsedOn = (day: Day, from: Day, to: Day): Elapsed | undefined => {
  const days = daysBetween(from, day)
  const of = daysBetween(from, to)
  return of <= 0 ? undefined : { from, to, days, of, percent: percentOf(days, of) }
}

/** In whole tenths, so that no decimal is ever held. */
const percentOf = (days: number, of: number): string => {
  const tenths = Math.floor((Math.abs(days) * 2_000 + of) / (2 * of))
  const sign = days < 0 && tenths > 0 ? '-' : ''
  return `${sign}${Math.floor(tenths / 10)}.${tenths % 10}`
}
