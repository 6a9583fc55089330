import { formatDay, type Period, periodOfYear, yearOfDay } from '@programme-ledger/core'

/** A stretch of days: by the name of the financial year where it is one. */
export const periodInWords = ({ from, to }: Period): string => {
  const year = yearOfDay(from)
  const whole = periodOfYear(year)
  return whole.from === from && whole.to === to ? year : `${formatDay(from)} to ${formatDay(to)}`
}
