import { describe, expect, it } from 'vitest'
import { planEvents } from '../../../src/programme/plan/events.ts'
import { issuesOf } from '../../../src/values/parse.ts'

const issues = (type: keyof typeof planEvents, data: unknown) =>
  issuesOf(planEvents[type], data).map(({ field, problem, remedy }) => `${field}: ${problem}: ${remedy}`)

const SET = { target: 'a', name: 'A', kind: 'task', dueOn: '2008-12-31' }

describe('the shape of', () => {
  it('a target has a day, or says that it is unknown', () => {
    expect(issues('TargetSet', SET)).toEqual([])
    expect(issues('TargetSet', { ...SET, dueOn: 'unknown' })).toEqual([])
    expect(issues('TargetSet', { ...SET, dueOn: 'December' })).toEqual([
      'dueOn: is not a calendar day: write it as YYYY-MM-DD, such as 2011-03-31, or unknown where the source does not say',
    ])
    expect(issues('TargetSet', { target: 'a', name: 'A', kind: 'task' })).toHaveLength(1)
  })

  it('a target is of one of the kinds that there are', () => {
    expect(issues('TargetSet', { ...SET, kind: 'wish' })).toEqual([
      'kind: is "wish": give one of phase, milestone, task, projectEnd, meeting, document, other',
    ])
  })

  it.each([
    [[], 'services: names no service: leave it out where none is meant'],
    [['ict', 'ict'], 'services: names a service twice: name each once'],
  ])('services are named once each: %j', (services, message) => {
    expect(issues('TargetSet', { ...SET, services })).toEqual([message])
    expect(issues('ProjectRegistered', { project: 'p', name: 'P', services })).toEqual([message])
  })

  it.each([
    [-1, 'percentComplete: is less than nothing: give a number from 0 to 100'],
    [101, 'percentComplete: is more than all of it: give a number from 0 to 100'],
    [12.5, 'percentComplete: is not whole per cent: give a number from 0 to 100'],
  ])('a share of %d per cent is refused', (percentComplete, message) => {
    expect(issues('TargetReported', { target: 'a', outcome: 'late', percentComplete })).toEqual([message])
    expect(issues('HighlightReported', { project: 'p', report: 'r', rag: 'green', percentComplete })).toEqual([message])
  })

  it('a share of nothing and of all is taken', () => {
    for (const percentComplete of [0, 100])
      expect(issues('TargetReported', { target: 'a', outcome: 'late', percentComplete })).toEqual([])
  })

  it('a day that it was met on is only of what is reported met', () => {
    const met = { target: 'a', outcome: 'met', metOn: '2008-12-31' }
    expect(issues('TargetReported', met)).toEqual([])
    expect(issues('TargetReported', { ...met, metOn: 'unknown' })).toEqual([])
    expect(issues('TargetReported', { ...met, outcome: 'late' })).toEqual([
      'metOn: is given of what is not reported met: leave it out, or make the outcome met',
    ])
  })

  it('a highlight has a colour', () => {
    expect(issues('HighlightReported', { project: 'p', report: 'r', rag: 'blue' })).toEqual([
      'rag: is "blue": give one of green, amber, red',
    ])
  })
})
