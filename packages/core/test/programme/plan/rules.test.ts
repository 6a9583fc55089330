import { describe, expect, it } from 'vitest'
import { FIRST_DAY, fact, openBook, refusalOf, service } from '../fixture.ts'
import { accepted, board, highlight, project, raised, reported, revised, set } from './plan-drafts.ts'

const UNSET = {
  fact: 1,
  rule: 'a revised or reported target was set',
  field: 'data.target',
  problem: 'names quick-wins, which is no target that was set by then',
  remedy:
    'set it by TargetSet, on the day that it was first said; where that is not known, on the last day that it can have been',
}

describe('a plan refuses', () => {
  it.each([revised('2008-09-01'), reported('2008-09-01', 'late'), raised('2008-09-01', { target: 'quick-wins' })])(
    '$type of a target that nobody set',
    async (event) => {
      expect(await refusalOf(event)).toEqual([UNSET])
    },
  )

  it('every event of a target that nobody set, and one that comes before it was set', async () => {
    expect(await refusalOf(revised('2008-09-01'), reported('2008-10-01', 'late'))).toEqual([
      UNSET,
      { ...UNSET, fact: 2 },
    ])
    expect(await refusalOf(reported('2008-08-31', 'onTrack'), set('2008-09-01'))).toEqual([UNSET])
  })

  it.each([set('2008-09-01', { project: 'wrs' }), highlight('2008-09-01'), raised('2008-09-01', { project: 'wrs' })])(
    '$type of a project that nobody registered',
    async (event) => {
      expect(await refusalOf(event)).toEqual([
        {
          fact: 1,
          rule: 'a plan is of a registered project',
          field: 'data.project',
          problem: 'names wrs, which is no registered project by then',
          remedy: 'register it by ProjectRegistered, on the first day of the ledger',
        },
      ])
    },
  )

  it('a second highlight of a project that only the first has named', async () => {
    expect(await refusalOf(highlight('2008-09-01'), highlight('2008-10-01'))).toHaveLength(2)
  })

  it.each([
    [project({ services: ['ict', 'waste'] }), 'data.services'],
    [set('2008-09-01', { services: ['waste'] }), 'data.services'],
    [raised('2008-09-01', { service: 'waste' }), 'data.service'],
  ])('services that nobody registered', async (event, field) => {
    expect(await refusalOf(event)).toMatchObject([
      {
        rule: 'a plan is of registered services',
        field,
        problem: 'names waste, which is no registered service by then',
      },
    ])
  })

  it('approval by a body that nobody registered', async () => {
    const rule = 'a plan is approved by a registered party'
    expect(await refusalOf(set('2008-09-01', { approvedBy: 'board' }))).toMatchObject([
      { rule, field: 'data.approvedBy' },
    ])
    expect(await refusalOf(set('2008-09-01'), revised('2008-10-01', { approvedBy: 'board' }))).toMatchObject([
      { fact: 2, rule, field: 'data.approvedBy' },
    ])
    expect(await refusalOf(raised('2008-09-01'), accepted('2008-10-01'))).toMatchObject([
      { fact: 2, rule, field: 'data.by' },
    ])
  })

  it('the acceptance of an exception that nobody raised by then', async () => {
    const refusal = {
      fact: 2,
      rule: 'an accepted exception was raised',
      field: 'data.exception',
      problem: 'names dates, which nobody raised by then',
      remedy:
        'record it by ExceptionRaised, on the day that it was raised; where that is not known, on the day of this',
    }
    expect(await refusalOf(board(), accepted('2011-05-11'))).toEqual([refusal])
    expect(await refusalOf(board(), accepted('2011-05-11'), raised('2011-05-12'))).toEqual([refusal])
  })

  it('a highlight that is judged by definitions which nobody adopted', async () => {
    expect(await refusalOf(project(), highlight('2011-06-21', { definitions: 'section-16' }))).toEqual([
      {
        fact: 2,
        rule: 'a highlight is judged by definitions that were adopted',
        field: 'data.definitions',
        problem: 'names section-16, which is not adopted by then',
        remedy: 'adopt it by RagDefinitionsAdopted, or say none-stated',
      },
    ])
  })

  it('a target that is met after the report which says so', async () => {
    expect(await refusalOf(set('2008-09-01'), reported('2008-12-01', 'met', { metOn: '2008-12-02' }))).toEqual([
      {
        fact: 2,
        rule: 'a target is met no later than it is reported',
        field: 'data.metOn',
        problem: 'is 2 December 2008, after the report of 1 December 2008 that says so',
        remedy: 'give a day up to the report, or say by expectedOn when it is expected',
      },
    ])
  })
})

describe('a plan takes', () => {
  it('what is registered, set and raised on the very day', async () => {
    const book = await openBook(board(), service('waste', 'Waste'), project({ services: ['waste'] }))
    await book.record(
      fact('RagDefinitionsAdopted', FIRST_DAY, { definitions: 'board', green: 'g', amber: 'a', red: 'r' }),
      set('2008-09-01', { project: 'wrs', approvedBy: 'board' }),
      revised('2008-09-01', { approvedBy: 'board' }),
      reported('2008-09-01', 'met', { metOn: '2008-09-01' }),
      raised('2008-09-01', { project: 'wrs', service: 'waste', target: 'quick-wins' }),
      accepted('2008-09-01'),
      highlight('2008-09-01', { definitions: 'board' }),
      highlight('2008-09-02', { definitions: 'none-stated' }),
    )
    expect((await book.asAt('2008-09-02')).plan().totals.counts.met).toBe(1)
  })

  it('a second setting of a target and a second registration of a project as another claim', async () => {
    const book = await openBook(project(), project({ name: 'WRS' }))
    await book.record(set('2008-09-01'), set('2008-09-01', { name: 'Quick wins', kind: 'milestone', dueOn: 'unknown' }))
    const { projects, targets } = (await book.asAt('2008-09-01')).plan()
    expect(projects).toMatchObject([{ name: 'wrs' }])
    expect(targets).toMatchObject([
      { name: 'quick-wins', kind: { is: 'contested' }, dueOn: { is: 'known', value: '2008-12-31' } },
    ])
  })
})
