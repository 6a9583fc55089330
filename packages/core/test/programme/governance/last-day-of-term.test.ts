import { describe, expect, it } from 'vitest'
import { lastDayOfTerm } from '../../../src/programme/governance/last-day-of-term.ts'
import type { Day } from '../../../src/values/day.ts'

describe('the last day of a term', () => {
  it.each([
    ['2009-07-30', 42, '2013-01-29'],
    ['2008-08-01', 12, '2009-07-31'],
    ['2011-01-01', 1, '2011-01-31'],
    ['2011-12-15', 1, '2012-01-14'],
    ['2011-01-31', 1, '2011-02-28'],
    ['2012-01-31', 1, '2012-02-29'],
    ['2011-08-31', 6, '2012-02-29'],
    ['2012-02-29', 12, '2013-02-28'],
    ['2011-10-31', 1, '2011-11-30'],
    ['0050-06-30', 12, '0051-06-29'],
  ] satisfies [Day, number, Day][])('of one from %s of %i months is %s', (first, months, last) => {
    expect(lastDayOfTerm(first, months)).toBe(last)
  })

  it('is not known beyond the calendar', () => expect(lastDayOfTerm('9990-01-01', 10_000)).toBeUndefined())
})
