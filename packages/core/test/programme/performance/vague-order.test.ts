import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, type Fact, found } from '../fixture.ts'
import { defined, measured, standing, target } from './kpi-drafts.ts'

const END = '2012-12-31'
const ORDER = 'the order of what is said of a KPI is not known'
const MISSES = 'a figure misses its target'

/** The same, of which a source says only that it was on some day from then on. */
const vaguely = (one: Fact, earliest: Day): Fact => ({ ...one, effective: { earliest, asStated: 'at some time' } })
const booksOf = (...facts: readonly Fact[]) => booksAt(END, defined(), ...facts)
const whatIsFound = async (finding: string, ...facts: readonly Fact[]) => found(await booksOf(...facts), finding)

describe('a target that was set on a day that nobody knows', () => {
  const first = target('2011-02-01', 60)
  const second = vaguely(target('2011-12-31', 90), '2011-01-01')
  const figure = measured('2011-09-30', 80)

  it('may be what a figure is held against, and may not', async () => {
    expect(standing(await booksOf(first, second, figure))).toMatchObject({
      target: { value: { is: 'contested', rivals: [{ value: 60 }, { value: 90 }] }, setOn: '2011-12-31' },
      targets: [
        { setOn: '2011-02-01', isStanding: true, onTarget: 'no' },
        { setOn: '2011-12-31', isStanding: true, onTarget: 'yes' },
      ],
      onTarget: 'notTested',
      notTestedBecause: 'no entry tells which of its targets stood when the figure ended',
    })
    expect(await whatIsFound(MISSES, first, second, figure)).toEqual([])
  })

  it('is found', async () => {
    expect(await whatIsFound(ORDER, first, second, figure)).toEqual([
      {
        severity: 'warning',
        subject: 'kpi/helpdesk',
        message:
          'Helpdesk calls, Bromsgrove District Council: no entry tells which of its targets stood when the figure ended, so that it is 60 calls a week or 90 calls a week: date them more closely, or correct one',
        entries: [7, 8],
      },
    ])
  })

  it('takes the place of none that was set on its last day or before, and judges no figure that ended before its first', async () => {
    const late = vaguely(target('2011-08-31', 90), '2011-01-01')
    const early = target('2011-08-01', 60)
    expect(standing(await booksOf(early, late, figure)).target.value.is).toBe('contested')
    const certain = vaguely(target('2011-08-31', 90), '2011-08-02')
    expect(standing(await booksOf(early, certain, figure))).toMatchObject({ target: { value: { value: 90 } } })
    const after = vaguely(target('2011-12-31', 90), '2011-10-01')
    expect(standing(await booksOf(early, after, figure))).toMatchObject({ target: { value: { value: 60 } } })
  })

  it('may be the first of all that were set, where it cannot be told whether any was before the figure', async () => {
    const [one, other] = [vaguely(target('2011-12-31', 60), '2011-01-01'), target('2011-11-01', 90)]
    expect(standing(await booksOf(one, other, figure)).target.value).toMatchObject({ is: 'contested' })
    const [sole, later] = [vaguely(target('2011-12-31', 60), '2011-01-01'), target('2012-01-01', 90)]
    expect(standing(await booksOf(sole, later, figure)).target.value).toMatchObject({ value: 60 })
  })

  it('is no doubt where the targets are one, and leaves the figure untested where one of them is not known', async () => {
    const same = vaguely(target('2011-12-31', 60), '2011-01-01')
    expect(standing(await booksOf(first, same, figure))).toMatchObject({
      onTarget: 'no',
      target: { setOn: '2011-12-31' },
    })
    expect(await whatIsFound(ORDER, first, same, figure)).toEqual([])
    const open = vaguely(target('2011-12-31', 'unknown'), '2011-01-01')
    expect(standing(await booksOf(first, open, figure))).toMatchObject({
      onTarget: 'notTested',
      notTestedBecause: 'no entry tells which of its targets stood when the figure ended',
    })
    expect((await whatIsFound(ORDER, first, open, figure)).map(({ message }) => message)).toEqual([
      expect.stringContaining('so that it is 60 calls a week or not known'),
    ])
  })

  it('is no change of one that may have been set after it', async () => {
    const CHANGED = 'a target is changed once its period has begun'
    const period = { from: '2011-01-01', to: '2011-12-31' } as const
    const [before, vague] = [target('2011-02-01', 60, { period }), target('2011-06-30', 90, { period })]
    expect(await whatIsFound(CHANGED, before, vague)).toHaveLength(1)
    expect(await whatIsFound(CHANGED, before, vaguely(vague, '2011-01-15'))).toEqual([])
    expect(
      (await whatIsFound(CHANGED, before, vaguely(vague, '2011-01-15'), target('2011-10-01', 70, { period }))).map(
        ({ message }) => message,
      ),
    ).toEqual([expect.stringContaining('from 60 calls a week or 90 calls a week to 70 calls a week')])
  })
})

describe('a figure that was measured on a day that nobody knows', () => {
  const sure = measured('2011-06-15', 80)
  const vague = vaguely(measured('2011-06-30', 50), '2011-06-01')

  it('may be the last, and may not', async () => {
    expect(standing(await booksOf(target('2011-01-01', 60), sure, vague))).toMatchObject({
      actual: { value: { is: 'contested', rivals: [{ value: 50 }, { value: 80 }] }, endsOn: '2011-06-30' },
      onTarget: 'notTested',
    })
  })

  it('is found where it differs from the other', async () => {
    expect(await whatIsFound(ORDER, sure, vague)).toEqual([
      {
        severity: 'warning',
        subject: 'kpi/helpdesk',
        message:
          'Helpdesk calls, Bromsgrove District Council: no entry tells which actual is the last, so that it is 50 calls a week or 80 calls a week: date them more closely, or correct one',
        entries: [7, 8],
      },
    ])
    expect(await whatIsFound(ORDER, measured('2011-06-15', 50), vague)).toEqual([])
    expect(await whatIsFound(ORDER, measured('2011-05-31', 80), vague)).toEqual([])
  })

  it('may have been measured before a target that it is then not held against', async () => {
    const targets = [target('2011-01-01', 60), target('2011-06-15', 40)]
    expect(standing(await booksOf(...targets, vague)).onTarget).toBe('notTested')
    expect(standing(await booksOf(...targets, vaguely(vague, '2011-06-15'))).onTarget).toBe('no')
  })

  it('has no trend from a baseline that may be later', async () => {
    const baseline = (on: Day) => measured(on, 70, { of: 'baseline' })
    expect(standing(await booksOf(baseline('2011-06-10'), vague))).toMatchObject({
      trend: 'undefined',
      trendUndefinedBecause: 'the baseline may be later than the figure',
    })
    expect(standing(await booksOf(baseline('2011-05-31'), vague)).trend).toBe('better')
  })

  it('is of the last day of its period, however vague its paper is', async () => {
    const period = { from: '2011-04-01', to: '2011-06-30' } as const
    const ofQuarter = vaguely(measured('2011-06-30', 50, { period }), '2011-01-01')
    expect(standing(await booksOf(sure, ofQuarter)).actual?.value).toMatchObject({ value: 50 })
  })

  it('may have been over when its paper came', async () => {
    const EARLY = 'a figure is told before its days are over'
    const toldOn = (one: Fact, knownOn: Day): Fact => ({ ...one, knownOn })
    expect(await whatIsFound(EARLY, toldOn(vague, '2011-06-20'))).toEqual([])
    expect(await whatIsFound(EARLY, toldOn(vague, '2011-05-31'))).toHaveLength(1)
    expect(await whatIsFound(EARLY, toldOn(measured('2011-06-30', 50), '2011-06-20'))).toHaveLength(1)
  })
})
