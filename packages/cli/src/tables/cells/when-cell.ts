import { type AttestedWhen, addDays, type Day, formatDay, type When } from '@programme-ledger/core'
import type { Cell } from '@programme-ledger/reports'
import { attestedCell } from './attested-cell.ts'

/** When something happened, as closely as sources tell. */
export const whenCell = (cell: AttestedWhen): Cell => attestedCell(cell, whenInWords)

/** `9 June 2010`, `November 2007`, `by 30 June 2011`, or the days that it lies between. */
const whenInWords = ({ earliest, latest }: When): string => {
  if (earliest === latest) return formatDay(latest)
  if (earliest === null) return `by ${formatDay(latest)}`
  if (isWholeMonth(earliest, latest)) return formatDay(latest).replace(/^\d+ /, '')
  return `between ${firstDay(earliest, latest)} and ${formatDay(latest)}`
}

/** Without the month and year, or the year, that the last day says anyway. */
const firstDay = (earliest: Day, latest: Day): string => {
  const [day, month, year] = formatDay(earliest).split(' ')
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${day}`
  return earliest.slice(0, 4) === latest.slice(0, 4) ? `${day} ${month}` : `${day} ${month} ${year}`
}

const isWholeMonth = (earliest: Day, latest: Day): boolean =>
  earliest.slice(0, 7) === latest.slice(0, 7) && earliest.endsWith('-01') && addDays(latest, 1).endsWith('-01')
