import { describe, expect, it } from 'vitest'
import { drafts } from './recorded-programme.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const weekdayOf = (day: string) => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]

describe('the days of the papers', () => {
  it.each([
    ['2008-06-30', 'Monday', 'both Councils agreed to a joint chief executive'],
    ['2008-09-01', 'Monday', 'the Board first met, on a Monday as its minutes say'],
    ['2009-08-21', 'Friday', 'the week of the first highlight report ended'],
    ['2010-01-15', 'Friday', 'that of the second ended'],
    ['2010-01-04', 'Monday', 'staff of ICT and of CCTV & Lifeline moved'],
    ['2010-06-09', 'Wednesday', 'CCTV & Lifeline went live'],
    ['2011-03-01', 'Tuesday', 'staff of HR & OD moved'],
    ['2011-04-01', 'Friday', 'Bromsgrove had left Property'],
    ['2011-06-01', 'Wednesday', 'Economic Development went live'],
    ['2011-06-20', 'Monday', 'Policy, Performance and Partnerships went live'],
    ['2011-06-21', 'Tuesday', 'the week of the third highlight report ended, unlike the other two'],
    ['2011-06-30', 'Thursday', 'the last report bears this day'],
  ])('%s is a %s: %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
    expect(drafts.filter(({ effectiveOn }) => effectiveOn === day)).not.toEqual([])
  })

  it('have the recruitment of Heads of Service in a week that commences on a Monday', () => {
    const [target] = drafts.filter(({ type, data }) => type === 'TargetSet' && data.target === 'heads-of-service')
    expect(weekdayOf('2010-01-18')).toBe('Monday')
    expect(target?.data).toMatchObject({ asStated: 'week commencing 18 January', dueOn: '2010-01-24' })
    expect(weekdayOf('2010-01-24')).toBe('Sunday')
  })

  it('have no Friday 17 July 2011, so that the interviews of Leisure have no day', () => {
    const [target] = drafts.filter(({ type, data }) => type === 'TargetSet' && data.target === 'leisure-interviews')
    const days = ['2011-07-17', '2011-07-15', '2011-06-17', '2009-07-17']
    expect(days.map(weekdayOf)).toEqual(['Sunday', 'Friday', 'Friday', 'Friday'])
    expect(target?.data).toMatchObject({ asStated: 'Friday 17th July', dueOn: 'unknown' })
  })
})
