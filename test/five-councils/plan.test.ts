import { describe, expect, it } from 'vitest'
import { ALL_KNOWN, fiveAt, HALF_YEAR, YEAR_END } from './recorded.ts'

const targetsAt = async (day: typeof ALL_KNOWN | typeof HALF_YEAR | typeof YEAR_END) =>
  (await fiveAt(day)).plan().targets.map(({ target, state, dueOn }) => [target, state, 'value' in dueOn && dueOn.value])

describe('the plan of five councils', () => {
  it('has a target that was moved and met late, one that was missed, and one that nobody reports on', async () => {
    expect(await targetsAt(HALF_YEAR)).toEqual([
      ['staff-moved', 'met', '2015-03-31'],
      ['tablets', 'notReported', '2015-12-31'],
      ['strategy', 'notReported', '2016-06-30'],
    ])
    for (const day of [YEAR_END, ALL_KNOWN] as const)
      expect(await targetsAt(day)).toContainEqual(['tablets', 'notMet', '2015-12-31'])
    expect((await fiveAt(ALL_KNOWN)).plan().totals.counts).toMatchObject({ met: 1, notMet: 1, notReported: 1 })
  })

  it('keeps the day that was first set beside the one that was set by the committee', async () => {
    const [moved] = (await fiveAt(ALL_KNOWN)).plan().targets
    // Met on 14 April 2015: 14 days after 31 March 2015, and 104 after 31 December 2014.
    expect(moved?.statements.map(({ how, lateness }) => [how, lateness.map(({ days }) => days)])).toEqual([
      ['set', [104]],
      ['revised', [14]],
    ])
  })

  it('has an exception that the committee of all five accepts', async () => {
    const exceptionAt = async (day: '2016-02-19' | '2016-02-20') => (await fiveAt(day)).plan().exceptions
    expect(await exceptionAt('2016-02-19')).toMatchObject([{ target: { value: 'tablets' }, state: 'open' }])
    expect(await exceptionAt('2016-02-20')).toMatchObject([
      { state: 'accepted', acceptances: [{ by: 'joint-committee' }] },
    ])
  })

  it('has one project, of which one colour is reported', async () => {
    expect((await fiveAt(ALL_KNOWN)).plan().projects).toMatchObject([
      { project: 'one-waste', services: ['waste'], rag: { value: 'amber' }, percentComplete: { value: 60 } },
    ])
  })
})
