import { addDays, type Day, dayBefore, earlierDay } from '../../values/day.ts'

/**
 * The last day of a term of so many months whose first day is given: 42 months from 30 July 2009 end with 29 January 2013. Where
 * the last month has no such day, the term ends with that month: one month from 31 January ends with the last of February.
 * Undefined where that lies beyond the days of the calendar.
 */
export const lastDayOfTerm = (first: Day, months: number): Day | undefined => {
  const [year, month, day] = first.split('-').map(Number)
  const counted = Number(year) * 12 + Number(month) - 1 + months
  const opening = firstOfMonth(counted)
  const next = firstOfMonth(counted + 1)
  if (opening === undefined || next === undefined) return undefined
  const sameDay = addDays(opening, Number(day) - 1)
  return dayBefore(earlierDay(sameDay, next))
}

/** Of the month that is so many months after January of the year 0; undefined after the year 9999. */
const firstOfMonth = (months: number): Day | undefined => {
  const year = Math.floor(months / 12)
  const digits = (figure: number, length: number): string => String(figure).padStart(length, '0')
  return year > 9_999 ? undefined : (`${digits(year, 4)}-${digits((months % 12) + 1, 2)}-01` as Day)
}
