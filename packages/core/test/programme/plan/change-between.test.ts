import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '../../../src/programme/plan/change-between.ts'
import { comparePrinted } from '../../../src/programme/plan/printed-change.ts'
import { addDays, type Day, daysBetween } from '../../../src/values/day.ts'

describe('the change between two days', () => {
  it.each([
    ['2012-03-31', '2012-05-31', 61, 2, 0],
    ['2012-03-31', '2012-06-30', 91, 3, 0],
    ['2011-09-30', '2011-07-31', -61, -2, 0],
    ['2008-12-31', '2009-01-31', 31, 1, 0],
    ['2009-07-31', '2010-01-04', 157, 5, 4],
    ['2009-02-28', '2009-03-28', 28, 1, 0],
    ['2009-02-28', '2009-03-31', 31, 1, 0],
    ['2008-01-30', '2008-02-29', 30, 1, 0],
    ['2008-01-30', '2008-02-28', 29, 0, 29],
    ['2009-01-31', '2009-03-01', 29, 1, 1],
    ['2008-02-29', '2009-02-28', 365, 12, 0],
    ['2009-05-04', '2009-05-20', 16, 0, 16],
    ['2009-05-04', '2009-05-04', 0, 0, 0],
    ['0099-12-15', '0100-01-15', 31, 1, 0],
    ['9999-11-30', '9999-12-31', 31, 1, 0],
  ] as const)('from %s to %s is %i days: %i months and %i days', (from, to, days, months, oddDays) => {
    expect(changeBetween(from, to)).toEqual({ from, to, days, months, oddDays })
  })

  it('is the same the other way round, and less than a month is never left over', () => {
    const day = fc.integer({ min: 0, max: 400_000 }).map((days) => addDays('1000-01-01', days))
    fc.assert(
      fc.property(day, day, (one: Day, other: Day) => {
        const there = changeBetween(one, other)
        const back = changeBetween(other, one)
        expect(there.days).toBe(daysBetween(one, other))
        expect([there.months + back.months, there.oddDays + back.oddDays]).toEqual([0, 0])
        expect(Math.abs(there.oddDays)).toBeLessThan(31)
        // Where nothing is left over, the days are those of so many months.
        expect(Math.abs(there.days)).toBeGreaterThanOrEqual(Math.abs(there.months) * 28)
        expect(Math.abs(there.days)).toBeLessThanOrEqual(Math.abs(there.months) * 31 + Math.abs(there.oddDays))
      }),
    )
  })
})

describe('a printed change', () => {
  const march = (to: Day) => changeBetween('2012-03-31', to)

  it.each([
    ['extended by 3months', '2012-06-30', 'agrees'],
    ['extended by 3 months', '2012-05-31', 'differs'],
    ['brought forward by 3-months', '2012-01-31', 'differs'],
    ['brought forward by two months', '2012-01-31', 'agrees'],
    ['Two Months', '2012-05-31', 'agrees'],
    ['a delay of 10 weeks', '2012-06-09', 'agrees'],
    ['a delay of 9 weeks', '2012-06-09', 'differs'],
    ['a delay of 10 weeks', '2012-06-06', 'agrees'],
    ['30 days later', '2012-04-30', 'agrees'],
    ['31 days later', '2012-04-30', 'differs'],
    ['one year', '2013-03-31', 'agrees'],
    ['2 years', '2013-03-31', 'differs'],
    ['put back a little', '2012-05-31', 'notComparable'],
    ['2 months and 3 days', '2012-05-31', 'notComparable'],
  ] as const)('"%s", from 31 March 2012 to %s, %s', (printed, to, verdict) => {
    expect(comparePrinted(printed, march(to))).toBe(verdict)
  })

  it('agrees where it rounds odd days down or up, and no further', () => {
    const change = changeBetween('2009-07-31', '2010-01-04')
    expect([4, 5, 6, 7].map((count) => comparePrinted(`${count} months`, change))).toEqual([
      'differs',
      'agrees',
      'agrees',
      'differs',
    ])
  })
})
