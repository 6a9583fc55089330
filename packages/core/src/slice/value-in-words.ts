import { Day } from '../values/day.ts'
import { formatDay } from '../values/format-day.ts'
import { listInWords } from '../values/list-in-words.ts'

/** A value of a cell as a finding says it: days and stretches of days in words, a list by its members, text as it stands. */
export const valueInWords = (value: unknown): string => {
  if (Array.isArray(value)) return listInWords(value.map(valueInWords))
  if (typeof value !== 'object' || value === null) return textInWords(value)
  if ('earliest' in value && 'latest' in value) {
    return value.earliest === value.latest
      ? textInWords(value.latest)
      : `between ${textInWords(value.earliest ?? 'any day')} and ${textInWords(value.latest)}`
  }
  return 'from' in value && 'to' in value
    ? `${textInWords(value.from)} to ${textInWords(value.to)}`
    : JSON.stringify(value)
}

const textInWords = (value: unknown): string => {
  const { data: day } = Day.safeParse(value)
  return day === undefined ? String(value) : formatDay(day)
}
