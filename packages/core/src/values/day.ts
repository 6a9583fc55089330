import { z } from 'zod'
import { parseAs } from './parse.ts'

/** A calendar day in Europe/London, `YYYY-MM-DD`. It is never an instant; text order is order in time. */
export type Day = `${number}-${number}-${number}`

// ZodISODate yields a bare string; the pattern it checks is exactly what `Day` says.
export const Day = z.iso.date({
  error: 'is not a calendar day: write it as YYYY-MM-DD, such as 2011-03-31',
}) as z.ZodType<Day, Day>

/** UTC milliseconds since 1970: when something was entered, never when it was true. */
export type Instant = number

export const END_OF_TIME: Day = '9999-12-31'

const MS_PER_DAY = 86_400_000

/** Throws `invalid-value` for anything but a day of the calendar: 2011-02-31 is refused. */
export const parseDay = (value: unknown): Day => parseAs(Day, value, `The day ${JSON.stringify(value)}`)

export const addDays = (day: Day, days: number): Day => utcDay(Date.parse(day) + days * MS_PER_DAY)

/** The earlier of two days. */
export const earlierDay = (one: Day, other: Day): Day => (other < one ? other : one)

/** The later of two days. */
export const laterDay = (one: Day, other: Day): Day => (other > one ? other : one)

export const dayBefore = (day: Day): Day => addDays(day, -1)

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY

export const utcDay = (instant: Instant): Day => new Date(instant).toISOString().slice(0, 10) as Day

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day that it is in London at an instant: from March to October, 23:30 UTC is already tomorrow there. */
export const londonDay = (instant: Instant): Day => {
  const part = Object.fromEntries(london.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${part.year}-${part.month}-${part.day}` as Day
}
