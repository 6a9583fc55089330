import { type Day, daysBetween, utcDay } from '../../values/day.ts'

/** How far one day lies from another; negative where the second is earlier. */
export interface DayChange {
  readonly from: Day
  readonly to: Day
  readonly days: number
  /** Whole months of the calendar: from the last day of one month to that of another they are whole as well. */
  readonly months: number
  /** The days beyond the whole months. */
  readonly oddDays: number
}

export const changeBetween = (from: Day, to: Day): DayChange => {
  const days = daysBetween(from, to)
  const { months, oddDays } = from <= to ? monthsFrom(from, to) : earlier(monthsFrom(to, from))
  return { from, to, days, months, oddDays }
}

type Months = Pick<DayChange, 'months' | 'oddDays'>

const earlier = ({ months, oddDays }: Months): Months => ({ months: 0 - months, oddDays: 0 - oddDays })

const monthsFrom = (from: Day, to: Day): Months => {
  const [first, last] = [partsOf(from), partsOf(to)]
  const months = last.month - first.month
  const isWhole = first.day === last.day || (isMonthEnd(to) && (isMonthEnd(from) || first.day > last.day))
  if (isWhole) return { months, oddDays: 0 }
  const whole = last.day > first.day ? months : months - 1
  return { months: whole, oddDays: daysBetween(monthsLater(from, whole), to) }
}

/** Months are counted from the year 0. */
const partsOf = (day: Day): { readonly month: number; readonly day: number } => {
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return { month: (year ?? 0) * 12 + (month ?? 1) - 1, day: dayOfMonth ?? 1 }
}

const isMonthEnd = (day: Day): boolean => partsOf(day).day === lengthOf(partsOf(day).month)

/** The day of the same number in a later month, or that month's last where it is too short. */
const monthsLater = (day: Day, months: number): Day => {
  const { month, day: dayOfMonth } = partsOf(day)
  const there = month + months
  return dayIn(there, Math.min(dayOfMonth, lengthOf(there)))
}

const lengthOf = (month: number): number => dateIn(month + 1, 0).getUTCDate()

const dayIn = (month: number, day: number): Day => utcDay(dateIn(month, day).getTime())

const dateIn = (month: number, day: number): Date => {
  const date = new Date(0)
  // The only setter that takes the years before 100 as they are.
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day)
  return date
}
