import { type Day, END_OF_TIME } from '../../values/day.ts'
import { daysInCommon, type Period } from '../../values/financial-year.ts'

/** Days on which a council takes part, the first and the last included; without a last day it goes on. */
export interface Stretch {
  readonly from: Day
  readonly to?: Day | undefined
}

/** On how many days of a period a council takes part, of stretches that do not overlap: from 1 October 2011, 183 of 366. */
export const daysOfMembership = (period: Period, stretches: readonly Stretch[]): number =>
  stretches.reduce((days, { from, to = END_OF_TIME }) => days + (from > to ? 0 : daysInCommon(period, { from, to })), 0)
