import { expect, it } from 'vitest'
import { elapsedOn } from '../../../src/programme/plan/elapsed.ts'

it.each([
  ['2009-08-21', '2008-08-01', '2009-07-31', 385, 364, '105.8'],
  ['2010-01-15', '2009-08-01', '2013-01-01', 167, 1_249, '13.4'],
  ['2011-06-30', '2009-08-01', '2013-01-01', 698, 1_249, '55.9'],
  ['2011-06-21', '2010-03-01', '2012-03-31', 477, 761, '62.7'],
  ['2010-01-01', '2010-01-01', '2010-01-31', 0, 30, '0.0'],
  ['2010-01-31', '2010-01-01', '2010-01-31', 30, 30, '100.0'],
  ['2009-12-31', '2010-01-01', '2010-01-31', -1, 30, '-3.3'],
  // Exactly between two tenths: away from zero.
  ['2010-01-02', '2010-01-01', '2015-06-24', 1, 2_000, '0.1'],
  ['2009-12-31', '2010-01-01', '2015-06-24', -1, 2_000, '-0.1'],
  ['2009-12-31', '2010-01-01', '2020-01-01', -1, 3_652, '0.0'],
] as const)(
  'on %s of the time from %s to %s, %i of %i days had passed: %s per cent',
  (day, from, to, days, of, percent) => {
    expect(elapsedOn(day, from, to)).toEqual({ from, to, days, of, percent })
  },
)

it('is no share of a time that does not last a day', () => {
  expect(elapsedOn('2010-01-01', '2010-01-01', '2010-01-01')).toBeUndefined()
  expect(elapsedOn('2010-01-01', '2010-01-02', '2010-01-01')).toBeUndefined()
})
