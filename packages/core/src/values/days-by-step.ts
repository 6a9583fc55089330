import { addDays, type Day, dayBefore } from './day.ts'

/** How far apart the days of a series are: calendar months, quarters, or financial years, each by its last day; weeks and days from the first. */
export const STEPS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Step = (typeof STEPS)[number]

/**
 * The days on which the steps of a stretch end, and its last day: of `month` from 2010-04-10 to 2010-06-15 they are 2010-04-30, 2010-05-31
 * and 2010-06-15. None where the stretch ends before it begins.
 */
export const daysByStep = (from: Day, through: Day, step: Step): readonly Day[] => {
  const days: Day[] = []
  for (let day = endOfStep(from, step); day < through; day = endOfStep(addDays(day, 1), step)) days.push(day)
  return from > through ? [] : [...days, through]
}

/** The last day of the step that a day lies in. */
const endOfStep = (day: Day, step: Step): Day => {
  if (step === 'day') return day
  if (step === 'week') return addDays(day, 6)
  const months = MONTHS[step]
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  // Months are counted from April, with which financial years, and a quarter of them, begin.
  const last = month + months - 1 - ((month + 8) % months)
  const [nextYear, nextMonth] = last >= 12 ? [year + 1, last - 11] : [year, last + 1]
  return dayBefore(`${inFour(nextYear)}-${String(nextMonth).padStart(2, '0') as `${number}`}-01`)
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

const inFour = (year: number): `${number}` => String(year).padStart(4, '0') as `${number}`
