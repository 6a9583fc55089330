import { addDays, type Day } from './day.ts'
import { formatDay } from './format-day.ts'
import type { When } from './when.ts'

/** When something happened, as closely as is known: `9 June 2010`, `November 2007`, `by …`, or the days it lies between. */
export const whenInWords = ({ earliest, latest }: When): string => {
  if (earliest === latest) return formatDay(latest)
  if (earliest === null) return `by ${formatDay(latest)}`
  if (isWholeMonth(earliest, latest)) return formatDay(latest).replace(/^\d+ /, '')
  return `between ${firstDay(earliest, latest)} and ${formatDay(latest)}`
}

const isWholeMonth = (earliest: Day, latest: Day): boolean =>
  monthOf(earliest) === monthOf(latest) && earliest.endsWith('-01') && addDays(latest, 1).endsWith('-01')

/** Without the month and year, or the year, that the last day says anyway. */
const firstDay = (earliest: Day, latest: Day): string => {
  const [day, month, year] = formatDay(earliest).split(' ')
  if (monthOf(earliest) === monthOf(latest)) return `${day}`
  return earliest.slice(0, 4) === latest.slice(0, 4) ? `${day} ${month}` : `${day} ${month} ${year}`
}

const monthOf = (day: Day): string => day.slice(0, 7)
