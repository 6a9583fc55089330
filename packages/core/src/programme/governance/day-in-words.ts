import type { Attested } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { exactDayOf, latestDayOf, type When } from '../../values/when.ts'

/** ` on 1 May 2009`; ` by` the last day that it may have been, where it is not known to the day; nothing where no source says when. */
export const dayInWords = (when: Attested<When>): string => {
  const day = latestDayOf(when)
  return day === '' ? '' : ` ${exactDayOf(when) === undefined ? 'by' : 'on'} ${formatDay(day)}`
}
