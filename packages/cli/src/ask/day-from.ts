import type { Day } from '@programme-ledger/core'
import { UsageError } from '../usage-error.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/**
 * A day as an option gives it, `2011-03-31`.
 *
 * @throws UsageError that says what is wrong, and how the day would be written that is meant.
 */
export const dayFrom = (option: string, given: string): Day => {
  const { year, month, day } = partsOf(given) ?? {}
  if (year === undefined || month === undefined || day === undefined)
    throw new UsageError(`${option} ${given} is not a day: write it as 2011-03-31`)
  if (month < 1 || month > 12)
    throw new UsageError(
      `${option} ${given} is not a day: there is no month ${month}. Write it as year-month-day, 2011-03-31`,
    )
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > last) {
    const suggestion = day > last ? `. Did you mean ${written(year, month, last)}?` : ''
    throw new UsageError(`${option} ${given} is not a day: ${MONTHS[month - 1]} ${year} has ${last} days${suggestion}`)
  }
  const meant = written(year, month, day)
  if (meant !== given) throw new UsageError(`${option} ${given}: write the day as ${meant}`)
  return meant
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day that is meant, in whatever order a British reader writes it. */
const partsOf = (given: string): Parts | undefined => {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(given) ?? []
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) }
  const [, dayFirst, monthThen, yearLast] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(given) ?? []
  if (yearLast !== undefined) return { year: Number(yearLast), month: Number(monthThen), day: Number(dayFirst) }
  const [, dayOf, name = '', yearOf] = /^(\d{1,2}) ([A-Za-z]{3,}) (\d{4})$/.exec(given) ?? []
  const index = MONTHS.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase()))
  return yearOf === undefined || index < 0 ? undefined : { year: Number(yearOf), month: index + 1, day: Number(dayOf) }
}

const written = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day
