import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/values/format-day.ts'

describe('a day in words', () => {
  it.each([
    ['2011-06-30', '30 June 2011'],
    ['2010-04-01', '1 April 2010'],
    ['2009-12-09', '9 December 2009'],
    ['2012-02-29', '29 February 2012'],
    ['0001-01-01', '1 January 0001'],
  ] as const)('%s is %s', (day, words) => {
    expect(formatDay(day)).toBe(words)
  })

  it('is nothing where no day is claimed', () => {
    expect(formatDay('')).toBe('')
  })
})
