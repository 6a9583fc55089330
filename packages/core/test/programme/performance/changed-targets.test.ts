import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { defined, measured, standing, target } from './kpi-drafts.ts'

const END = '2010-03-31'
const period = { from: '2009-04-01', to: '2010-03-31' } as const
const CHANGED = 'a target is changed once its period has begun'
const forms = defined({ direction: 'higherIsBetter', name: 'Forms answered', unit: 'forms' })
const actual = measured(END, 70, { period })

const changesAt = async (...facts: readonly Fact[]) =>
  found(await booksAt('2010-06-30', forms, ...facts), CHANGED).map(({ severity, message }) => `${severity}: ${message}`)

describe('a target that was lowered within its period', () => {
  const facts = [forms, target('2009-04-01', 85, { period }), target('2010-03-30', 60, { period }), actual]

  it('stays in the row beside what it was lowered to, each with its own verdict and entry', async () => {
    expect(standing(await booksAt(END, ...facts))).toMatchObject({
      target: { value: { value: 60 }, setOn: '2010-03-30' },
      onTarget: 'yes',
      targets: [
        { setOn: '2009-04-01', period, value: { value: 85 }, isStanding: false, onTarget: 'no' },
        { setOn: '2010-03-30', period, value: { value: 60 }, isStanding: true, onTarget: 'yes' },
      ],
      entries: [7, 8, 9],
    })
  })

  it('is no accusation where it cannot be told whether its period had begun', async () => {
    const vague = { effective: { earliest: '2009-03-01', asStated: 'in spring 2009' } } as const
    const lowered = { ...target('2009-05-31', 60, { period }), ...vague } as Fact
    expect(await changesAt(target('2009-02-01', 85, { period }), lowered, actual)).toEqual([
      'note: Forms answered, Bromsgrove District Council: the target for 1 April 2009 to 31 March 2010 was changed by 31 May 2009, and it cannot be told whether it had begun, from 85 forms to 60 forms; 70 forms meets the second and misses the first',
    ])
    const surely = { ...lowered, effective: { earliest: '2009-04-02', asStated: 'in spring 2009' } } as Fact
    expect(await changesAt(target('2009-02-01', 85, { period }), surely, actual)).toMatchObject([
      expect.stringMatching(/^warning/),
    ])
  })

  it('is told, with the figure that it is judged by', async () => {
    expect(found(await booksAt(END, ...facts), CHANGED)).toEqual([
      {
        severity: 'warning',
        subject: 'kpi/helpdesk',
        message:
          'Forms answered, Bromsgrove District Council: the target for 1 April 2009 to 31 March 2010 was changed on 30 March 2010, from 85 forms to 60 forms; 70 forms meets the second and misses the first',
        entries: [7, 8, 9],
      },
    ])
  })
})

describe('a finding of a changed target', () => {
  it('is a note where the figure meets both, or neither, or there is none', async () => {
    const note =
      'note: Forms answered, Bromsgrove District Council: the target for 1 April 2009 to 31 March 2010 was changed on 30 March 2010, from 85 forms to 80 forms'
    const targets = [target('2009-04-01', 85, { period }), target('2010-03-30', 80, { period })]
    expect(await changesAt(...targets, actual)).toEqual([note])
    expect(await changesAt(...targets)).toEqual([note])
  })

  it('is of a target for no stated period where it is changed within the period of the figure, and not after it', async () => {
    const facts = [target('2009-04-01', 85), target('2010-03-30', 60), actual]
    expect(await changesAt(...facts)).toEqual([
      'warning: Forms answered, Bromsgrove District Council: the target for 1 April 2009 to 31 March 2010 was changed on 30 March 2010, from 85 forms to 60 forms; 70 forms meets the second and misses the first',
    ])
    expect(await changesAt(target('2009-04-01', 85), target('2010-04-01', 60), actual)).toEqual([])
  })

  it('is one of everybody’s target, with each council whose figure is judged otherwise', async () => {
    const everybody = { council: undefined, period }
    const targets = [target('2009-04-01', 85, everybody), target('2010-03-30', 60, everybody)]
    expect(await changesAt(...targets, actual, measured(END, 50, { council: 'redditch', period }))).toEqual([
      'warning: Forms answered: the target for 1 April 2009 to 31 March 2010 was changed on 30 March 2010, from 85 forms to 60 forms; 70 forms of Bromsgrove District Council meets the second and misses the first',
    ])
  })

  it('tells of a figure that was left open, and of none that was said before the period or said again', async () => {
    const first = target('2009-04-01', 85, { period })
    expect(await changesAt(first, target('2009-10-01', 'unknown', { period }))).toEqual([
      'note: Forms answered, Bromsgrove District Council: the target for 1 April 2009 to 31 March 2010 was changed on 1 October 2009, from 85 forms to a figure that is not stated',
    ])
    expect(await changesAt(first, target('2009-10-01', 85, { period }))).toEqual([])
    expect(await changesAt(target('2009-02-01', 85, { period }), target('2009-04-01', 60, { period }))).toEqual([])
  })
})

describe('a target that a figure is not for', () => {
  it('is in the row all the same, and says why it judges nothing', async () => {
    const books = await booksAt(
      END,
      forms,
      target('2009-04-01', 90, { council: undefined }),
      target('2009-04-01', 80),
      target('2009-04-01', 85, { period }),
      target('2009-04-01', 95, { period: { from: '2010-04-01', to: '2011-03-31' } }),
      actual,
    )
    expect(
      standing(books).targets.map(({ value, notTestedBecause, onTarget }) => [
        value.is === 'known' && value.value,
        onTarget,
        notTestedBecause,
      ]),
    ).toEqual([
      [90, 'notTested', 'the council has a target of its own'],
      [80, 'notTested', 'a target is set for the period that the figure ends in'],
      [85, 'no', undefined],
      [95, 'notTested', 'it is for another period than the figure'],
    ])
  })
})

describe('what is aimed at before anything is measured', () => {
  const half = { from: '2009-10-01', to: '2010-03-31' } as const
  const [ofYear, ofHalf] = [target('2009-04-01', 85, { period }), target('2009-04-01', 40, { period: half })]

  it('is the one target that there is, or the one for no stated period', async () => {
    expect(standing(await booksAt(END, forms, ofYear)).target).toMatchObject({ value: { value: 85 } })
    const always = target('2009-04-01', 60)
    expect(standing(await booksAt(END, forms, ofYear, ofHalf, always)).target).toMatchObject({ value: { value: 60 } })
  })

  it.each([[[ofYear, ofHalf]], [[ofHalf, ofYear]]])(
    'is none of several for periods of their own, in whatever order they are told',
    async (targets) => {
      expect(standing(await booksAt(END, forms, ...targets))).toMatchObject({
        target: { value: { is: 'unknown' }, setOn: undefined },
        targets: [{ isStanding: false }, { isStanding: false }],
      })
    },
  )
})
