import { describe, expect, it } from 'vitest'
import {
  addDays,
  Day,
  dayBefore,
  daysBetween,
  END_OF_TIME,
  earlierDay,
  laterDay,
  londonDay,
  parseDay,
  utcDay,
} from '../../src/values/day.ts'

describe('a day', () => {
  it.each(['2011-03-31', '2012-02-29', '2000-02-29', '0001-01-01', END_OF_TIME])('may be %s', (day) => {
    expect(parseDay(day)).toBe(day)
    expect(Day.parse(day)).toBe(day)
  })

  it.each([
    '2011-02-31',
    '2011-02-29',
    '1900-02-29',
    '2011-04-31',
    '2011-13-01',
    '2011-00-10',
    '2011-3-31',
    '31/03/2011',
    '2011-03-31T00:00:00Z',
    ' 2011-03-31',
    '',
  ])('is not "%s", and the message says what would be', (text) => {
    expect(() => parseDay(text)).toThrow(
      expect.objectContaining({
        code: 'invalid-value',
        message: `The day "${text}" is not valid: is not a calendar day: write it as YYYY-MM-DD, such as 2011-03-31`,
      }),
    )
  })

  it.each([20_110_331, null, undefined, new Date(0), ['2011-03-31']])('is text, never %o', (value) => {
    expect(() => parseDay(value)).toThrow(expect.objectContaining({ code: 'invalid-value' }))
  })

  it.each([
    [1n, '1'],
    [Symbol('day'), 'Symbol(day)'],
    [() => '2011-03-31', 'given as a function'],
    [['2011-03-31'], 'given as a list'],
    [{ day: 1n }, 'given as an object'],
  ])('is not %s, which the message can say all the same', (value, words) => {
    expect(() => parseDay(value)).toThrow(
      expect.objectContaining({
        code: 'invalid-value',
        message: expect.stringContaining(`The day ${words} is not valid`),
      }),
    )
  })

  it('is of a year from 0001 on', () => {
    expect(() => parseDay('0000-12-31')).toThrow('is before all days: years are counted from 0001')
  })

  it('sorts in time as it sorts as text', () => {
    expect(earlierDay('2011-03-31', '2011-04-01')).toBe('2011-03-31')
    expect(earlierDay('2011-04-01', '2011-03-31')).toBe('2011-03-31')
    expect(laterDay('2011-03-31', '2011-04-01')).toBe('2011-04-01')
    expect(laterDay('2011-04-01', '2011-03-31')).toBe('2011-04-01')
    expect(earlierDay('2011-03-31', '2011-03-31')).toBe('2011-03-31')
  })
})

describe('counting days', () => {
  it.each([
    ['2011-03-31', 1, '2011-04-01'],
    ['2011-01-31', 28, '2011-02-28'],
    ['2012-02-28', 1, '2012-02-29'],
    ['2011-12-31', 1, '2012-01-01'],
    ['2011-04-01', -1, '2011-03-31'],
    ['2011-04-01', 0, '2011-04-01'],
  ] as const)('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  it.each([
    ['0999-12-31', 1, '1000-01-01'],
    ['1000-01-01', -1, '0999-12-31'],
    ['9999-12-30', 1, '9999-12-31'],
    ['0001-01-02', -1, '0001-01-01'],
  ] as const)('%s and %i days is %s, in four digits', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
    expect(parseDay(addDays(day, days))).toBe(expected)
  })

  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
    ['2011-03-31', 1e9],
  ] as const)('refuses %s and %i days, which no day is', (day, days) => {
    expect(() => addDays(day, days)).toThrow(
      expect.objectContaining({
        code: 'invalid-value',
        message: 'A day lies before 0001-01-01 or after 9999-12-31: give one between',
      }),
    )
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %f days', (days) => {
    expect(() => addDays('2011-03-31', days)).toThrow(expect.objectContaining({ code: 'invalid-value' }))
  })

  it.each([
    ['2012-03-01', '2012-02-29'],
    ['2011-03-01', '2011-02-28'],
    ['2011-01-01', '2010-12-31'],
  ] as const)('the day before %s is %s', (day, expected) => {
    expect(dayBefore(day)).toBe(expected)
  })

  it.each([
    ['2011-03-31', '2011-03-31', 0],
    ['2011-03-31', '2011-04-01', 1],
    ['2011-04-01', '2011-03-31', -1],
    ['2010-04-01', '2011-04-01', 365],
    ['2011-04-01', '2012-04-01', 366],
    // Clocks go forward on 27 March and back on 30 October: the day is one day all the same.
    ['2011-03-26', '2011-03-28', 2],
    ['2011-10-29', '2011-10-31', 2],
  ] as const)('from %s to %s it is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})

describe('the day in London', () => {
  it('is tomorrow at 23:30 UTC in June, and today at 23:30 UTC in December', () => {
    expect(londonDay(Date.UTC(2011, 5, 30, 23, 30))).toBe('2011-07-01')
    expect(londonDay(Date.UTC(2011, 11, 31, 23, 30))).toBe('2011-12-31')
  })

  it('turns at 23:00 UTC in summer, and at midnight UTC in winter', () => {
    expect(londonDay(Date.UTC(2011, 5, 30, 22, 59, 59, 999))).toBe('2011-06-30')
    expect(londonDay(Date.UTC(2011, 5, 30, 23))).toBe('2011-07-01')
    expect(londonDay(Date.UTC(2011, 11, 31, 23, 59, 59, 999))).toBe('2011-12-31')
    expect(londonDay(Date.UTC(2012, 0, 1))).toBe('2012-01-01')
  })

  it('is written in four digits, and refused where there are not as many', () => {
    expect(londonDay(Date.parse('0999-06-30T12:00:00Z'))).toBe('0999-06-30')
    for (const instant of [Date.parse('+010000-01-01T00:00:00Z'), Number.NaN])
      expect(() => londonDay(instant)).toThrow(expect.objectContaining({ code: 'invalid-value' }))
  })

  it('is not the day in UTC', () => {
    expect(utcDay(Date.UTC(2011, 5, 30, 23, 30))).toBe('2011-06-30')
  })
})
