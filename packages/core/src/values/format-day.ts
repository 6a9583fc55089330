import type { Day } from './day.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** A day in words for people: `30 June 2011`. Nothing for `''`, which stands before every day where no source claims one. */
export const formatDay = (day: Day | ''): string => {
  if (day === '') return ''
  const [year, month, dayOfMonth] = day.split('-')
  return `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]} ${year}`
}
