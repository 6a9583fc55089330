import { z } from 'zod'
import { LedgerError } from '../errors.ts'
import { parseAs } from './parse.ts'
import { quoted } from './quoted.ts'

/** A calendar day in Europe/London, `YYYY-MM-DD`. It is never an instant; text order is order in time. */
export type Day = `${number}-${number}-${number}`

// ZodISODate yields a bare string; the pattern it checks is exactly what `Day` says.
export const Day = z.iso
  .date({ error: 'is not a calendar day: write it as YYYY-MM-DD, such as 2011-03-31', abort: true })
  .refine((day) => day >= FIRST_OF_DAYS, {
    error: 'is before all days: years are counted from 0001',
  }) as unknown as z.ZodType<Day, Day>

/** UTC milliseconds since 1970: when something was entered, never when it was true. */
export type Instant = number

export const FIRST_OF_DAYS: Day = '0001-01-01'
export const END_OF_TIME: Day = '9999-12-31'

const MS_PER_DAY = 86_400_000

/** Throws `invalid-value` for anything but a day of the calendar: 2011-02-31 is refused. */
export const parseDay = (value: unknown): Day => parseAs(Day, value, `The day ${quoted(value)}`)

/**
 * The day that is so many days later, or earlier where `days` is negative.
 *
 * @throws `invalid-value` before 0001-01-01 and after 9999-12-31, where days have no name of ten characters, and for a part of a day.
 */
export const addDays = (day: Day, days: number): Day => {
  if (Number.isSafeInteger(days)) return utcDay(Date.parse(day) + days * MS_PER_DAY)
  throw new LedgerError('invalid-value', `${days} is not a whole number of days`)
}

/** The earlier of two days. */
export const earlierDay = (one: Day, other: Day): Day => (other < one ? other : one)

/** The later of two days. */
export const laterDay = (one: Day, other: Day): Day => (other > one ? other : one)

export const dayBefore = (day: Day): Day => addDays(day, -1)

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY

const FIRST_INSTANT: Instant = Date.parse(FIRST_OF_DAYS)
const LAST_INSTANT: Instant = Date.parse(END_OF_TIME) + MS_PER_DAY - 1

/** Throws `invalid-value` where the day of an instant has no name of ten characters. */
const assertHasDay = (instant: Instant): void => {
  if (instant >= FIRST_INSTANT && instant <= LAST_INSTANT) return
  throw new LedgerError('invalid-value', `A day lies before ${FIRST_OF_DAYS} or after ${END_OF_TIME}: give one between`)
}

/** The day that it is in UTC at an instant. Throws `invalid-value` outside the years 0001 to 9999. */
export const utcDay = (instant: Instant): Day => {
  assertHasDay(instant)
  return new Date(instant).toISOString().slice(0, 10) as Day
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * The day that it is in London at an instant: from March to October, 23:30 UTC is already tomorrow there. Throws
 * `invalid-value` outside the years 0001 to 9999.
 */
export const londonDay = (instant: Instant): Day => {
  assertHasDay(instant)
  const part = Object.fromEntries(london.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${String(part.year).padStart(4, '0')}-${part.month}-${part.day}` as Day
}
