import type { DayChange } from './change-between.ts'

/** Whether a printed change is what its days make; `notComparable` where it gives no one number of days, weeks, months or years. */
export type PrintedChange = 'agrees' | 'differs' | 'notComparable'

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const SPAN = new RegExp(String.raw`(?:\b|^)(\d+|${WORDS.join('|')})[\s-]*(day|week|month|year)s?\b`, 'gi')

/** A printed number is right where it is the whole units of the change, or the next whole one: "3 months" of 3 months and 2 days. */
export const comparePrinted = (printed: string, change: DayChange): PrintedChange => {
  const [span, ...others] = printed.matchAll(SPAN)
  if (span === undefined || others.length > 0) return 'notComparable'
  const [, count = '', unit = ''] = span
  const { least, most } = unitsOf(change, unit.toLowerCase())
  const number = /^\d/.test(count) ? Number(count) : WORDS.indexOf(count.toLowerCase())
  return least <= number && number <= most ? 'agrees' : 'differs'
}

interface Units {
  readonly least: number
  readonly most: number
}

const unitsOf = (change: DayChange, unit: string): Units => {
  const days = Math.abs(change.days)
  const months = Math.abs(change.months)
  const odd = Math.abs(change.oddDays)
  switch (unit) {
    case 'day':
      return { least: days, most: days }
    case 'week':
      return { least: Math.floor(days / 7), most: Math.ceil(days / 7) }
    case 'month':
      return { least: months, most: odd === 0 ? months : months + 1 }
    default:
      return {
        least: Math.floor(months / 12),
        most: Math.floor(months / 12) + (months % 12 === 0 && odd === 0 ? 0 : 1),
      }
  }
}
