import type { Day } from '@programme-ledger/core'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WORDED = /^(\d{1,2}) ([a-z]{3,}) (\d{4})$/i
const ISO = /^\d{4}-\d{2}-\d{2}$/

/**
 * A day as officers write it: `2011-06-30` or `30 June 2011`. Undefined for anything else: 31 February is no day, and of
 * `1/4/2011` nobody knows whether it is a day of April or of January.
 */
export const dayFromWords = (written: string): Day | undefined => {
  const text = written.trim().replace(/\s+/g, ' ')
  if (ISO.test(text)) return asDay(text)
  const [, day = '', name = '', year = ''] = WORDED.exec(text) ?? []
  const month = MONTHS.findIndex((each) => each === name.toLowerCase() || each.slice(0, 3) === name.toLowerCase())
  return month < 0 ? undefined : asDay(`${year}-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** The remedy where there is none. */
export const HOW_DAYS_ARE_WRITTEN = 'write a day of the calendar as 2011-06-30 or 30 June 2011'

const asDay = (text: string): Day | undefined => {
  const instant = Date.parse(`${text}T00:00:00Z`)
  // 2011-02-31 is read as a day of March by some: only what comes back as it was is a day.
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text ? undefined : (text as Day)
}
