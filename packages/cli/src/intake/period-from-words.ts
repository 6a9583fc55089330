import { type Day, type Period, periodOfYear, yearOfDay } from '@programme-ledger/core'
import { dayFromWords } from './day-from-words.ts'

const YEAR = /^(\d{4})\/(\d{2})$/

/**
 * A stretch of days as officers write it: `2010-04-01 to 2011-03-31`, `year to 31 December 2010` (from 1 April on), or a whole
 * financial year, `2010/11`. Undefined for anything else.
 */
export const periodFromWords = (written: string): Period | undefined => {
  const text = written.trim()
  const [year, first = '', second = ''] = YEAR.exec(text) ?? []
  if (year !== undefined)
    return (Number(first) + 1) % 100 === Number(second) ? periodOfYear(year as `${number}/${number}`) : undefined
  const toDate = /^year to (.+)$/i.exec(text)?.[1]
  if (toDate !== undefined) return yearTo(dayFromWords(toDate))
  const [from, to, ...others] = text.split(/\s+to\s+/).map(dayFromWords)
  return from === undefined || to === undefined || others.length > 0 || from > to ? undefined : { from, to }
}

/** The remedy where there is none. */
export const HOW_PERIODS_ARE_WRITTEN =
  'write a period as 2010-04-01 to 2010-12-31, as year to 2010-12-31, or a whole financial year as 2010/11'

const yearTo = (to: Day | undefined): Period | undefined => to && { from: periodOfYear(yearOfDay(to)).from, to }
