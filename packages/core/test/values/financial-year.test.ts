import { describe, expect, it } from 'vitest'
import {
  daysInCommon,
  FinancialYear,
  Period,
  parseFinancialYear,
  periodOfYear,
  yearOfDay,
} from '../../src/values/financial-year.ts'

describe('a financial year', () => {
  it.each(['2010/11', '1999/00', '2099/00', '2009/10'])('may be %s', (year) => {
    expect(parseFinancialYear(year)).toBe(year)
    expect(FinancialYear.parse(year)).toBe(year)
  })

  it.each([
    '2010/12',
    '2010/10',
    '2010/09',
    '1999/99',
    '2000/00',
    '2010-11',
    '2010/2011',
    '10/11',
    '2010/1',
    '2010/11 ',
    '2010',
    '',
  ])('is not "%s", and the message says how to write one', (year) => {
    expect(() => parseFinancialYear(year)).toThrow(
      expect.objectContaining({
        code: 'invalid-value',
        message: `The financial year "${year}" is not valid: is not a financial year: write it as 2010/11`,
      }),
    )
  })

  it('begins on 1 April and ends on 31 March', () => {
    expect(periodOfYear('2010/11')).toEqual({ from: '2010-04-01', to: '2011-03-31' })
    expect(periodOfYear('1999/00')).toEqual({ from: '1999-04-01', to: '2000-03-31' })
    expect(periodOfYear('2099/00')).toEqual({ from: '2099-04-01', to: '2100-03-31' })
  })

  it.each([
    ['2011-03-31', '2010/11'],
    ['2011-04-01', '2011/12'],
    ['2010-12-31', '2010/11'],
    ['2011-01-01', '2010/11'],
    ['2000-03-31', '1999/00'],
    ['2000-04-01', '2000/01'],
    ['2099-04-01', '2099/00'],
    ['2009-04-01', '2009/10'],
    ['0999-12-31', '0999/00'],
    ['0001-01-01', '0000/01'],
    ['9999-12-31', '9999/00'],
  ] as const)('of %s is %s', (day, year) => {
    expect(yearOfDay(day)).toBe(year)
  })
})

describe('a financial year at the ends of the calendar', () => {
  it.each(['0000/01', '0999/00', '9998/99', '9999/00'] as const)('%s has days that are days', (year) => {
    const period = periodOfYear(year)
    expect(Period.parse(period)).toEqual(period)
    expect(yearOfDay(period.from)).toBe(year)
    expect(yearOfDay(period.to)).toBe(year)
  })

  it('is refused in words, whatever it is given as', () => {
    expect(() => parseFinancialYear(2010n)).toThrow(
      expect.objectContaining({
        code: 'invalid-value',
        message: expect.stringContaining('The financial year 2010 is not valid'),
      }),
    )
  })
})

describe('a period', () => {
  it('may be a single day', () => {
    expect(Period.parse({ from: '2011-03-31', to: '2011-03-31' })).toEqual({ from: '2011-03-31', to: '2011-03-31' })
  })

  it('does not end before it begins', () => {
    expect(Period.safeParse({ from: '2011-04-01', to: '2011-03-31' }).error?.issues).toMatchObject([
      { message: 'ends before it begins: `to` is the last day of the period, on or after `from`' },
    ])
  })

  it.each([
    ['meet in no day', { from: '2010-04-01', to: '2010-06-30' }, { from: '2010-07-01', to: '2010-09-30' }, 0],
    ['meet in one day', { from: '2010-04-01', to: '2010-07-01' }, { from: '2010-07-01', to: '2010-09-30' }, 1],
    ['overlap', { from: '2010-04-01', to: '2010-07-10' }, { from: '2010-07-01', to: '2010-09-30' }, 10],
    ['lie within', { from: '2010-04-01', to: '2011-03-31' }, { from: '2010-04-01', to: '2010-06-30' }, 91],
    ['are the same', { from: '2010-04-01', to: '2011-03-31' }, { from: '2010-04-01', to: '2011-03-31' }, 365],
    ['are far apart', { from: '2010-04-01', to: '2010-04-02' }, { from: '2010-06-01', to: '2010-06-02' }, 0],
  ] as const)('counts the days that two have in common which %s', (_, one, other, days) => {
    expect(daysInCommon(one, other)).toBe(days)
    expect(daysInCommon(other, one)).toBe(days)
  })
})
