import { z } from 'zod'
import { Day, daysBetween, END_OF_TIME, earlierDay, FIRST_OF_DAYS, laterDay } from './day.ts'
import { parseAs } from './parse.ts'
import { quoted } from './quoted.ts'

/** A local authority's financial year, 1 April to 31 March, by its usual name: `2010/11`. */
export type FinancialYear = `${number}/${number}`

const namesOneYear = (text: string): boolean => {
  const match = /^(\d{4})\/(\d{2})$/.exec(text)
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2])
}

// The refinement checks exactly what the template type says, which zod cannot infer.
export const FinancialYear = z
  .string()
  .refine(namesOneYear, { error: 'is not a financial year: write it as 2010/11' }) as unknown as z.ZodType<
  FinancialYear,
  FinancialYear
>

/** Throws `invalid-value` for anything but two adjoining years: `2010/12` is refused. */
export const parseFinancialYear = (value: unknown): FinancialYear =>
  parseAs(FinancialYear, value, `The financial year ${quoted(value)}`)

/** A stretch of days, both included. */
export const Period = z.strictObject({ from: Day, to: Day }).refine(({ from, to }) => from <= to, {
  error: 'ends before it begins: `to` is the last day of the period, on or after `from`',
})
export type Period = z.output<typeof Period>

/** The days of a financial year, as far as there are days: 9999/00 ends with the last of all, 9999-12-31. */
export const periodOfYear = (year: FinancialYear): Period => {
  const first = Number(year.slice(0, 4))
  return {
    from: first === 0 ? FIRST_OF_DAYS : `${inFour(first)}-04-01`,
    to: first === 9_999 ? END_OF_TIME : `${inFour(first + 1)}-03-31`,
  }
}

export const yearOfDay = (day: Day): FinancialYear => {
  const year = Number(day.slice(0, 4))
  const first = day.slice(5) < '04-01' ? year - 1 : year
  return `${inFour(first)}/${String((first + 1) % 100).padStart(2, '0')}` as FinancialYear
}

/** A year of the calendar in four digits, as days are written. */
const inFour = (year: number): `${number}` => String(year).padStart(4, '0') as `${number}`

/** How many days two periods have in common. */
export const daysInCommon = (one: Period, other: Period): number => {
  const from = laterDay(one.from, other.from)
  const to = earlierDay(one.to, other.to)
  return from > to ? 0 : daysBetween(from, to) + 1
}
