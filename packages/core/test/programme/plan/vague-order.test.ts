import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, type Envelope, type Fact, found } from '../fixture.ts'
import { accepted, board, datesOf, raised, reported, revised, set, targetOf } from './plan-drafts.ts'

const ALL: Day = '2010-12-31'
const ORDER = 'the order of what is said of a target is not known'
const SET = set('2008-09-01')

/** Since some day, as far as its source tells: known at the end of the books. */
const since = (earliest: Day | null): Envelope => ({ effective: { earliest, asStated: 'by then' }, knownOn: ALL })
const latenessOf = async (...facts: readonly Fact[]) =>
  targetOf(await booksAt(ALL, ...facts)).lateness.map(({ verdict, days }) => [verdict, days])
const messages = async (finding: string, ...facts: readonly Fact[]) =>
  found(await booksAt(ALL, ...facts), finding).map(({ message }) => message)

describe('revisions of which sources do not tell which came last', () => {
  const exactly = revised('2008-11-15', { approvedBy: 'bromsgrove' })
  const vaguely = revised('2008-11-30', { approvedBy: 'redditch', dueOn: '2009-03-31' }, since('2008-11-01'))

  it('leave open by when the target is due, and show both', async () => {
    const books = await booksAt(ALL, SET, exactly, vaguely, reported('2009-04-10', 'late'))
    const row = targetOf(books)
    expect(row.dueOn).toMatchObject({ is: 'contested', rivals: [{ value: '2009-01-31' }, { value: '2009-03-31' }] })
    expect(row.lateness.map(({ dueOn, days }) => [dueOn, days])).toEqual([
      ['2009-01-31', 69],
      ['2009-03-31', 10],
    ])
    expect(row.statements.map(({ isStanding, change }) => [isStanding, change?.from])).toEqual([
      [false, undefined],
      [true, undefined],
      [true, undefined],
    ])
    expect(row.approved).toMatchObject({
      dueOn: { is: 'contested' },
      by: [{ value: 'bromsgrove' }, { value: 'redditch' }],
    })
    expect(found(books, ORDER)).toEqual([
      {
        severity: 'warning',
        subject: 'target/quick-wins',
        message:
          'Implement the quick wins: no entry tells which of its revisions is the last, so that it is due by 31 January 2009 by that of 15 November 2008, or by 31 March 2009 by that of between 1 November 2008 and 30 November 2008: date them more closely, or correct one',
        entries: [7, 8],
      },
    ])
    expect(found(books, 'sources disagree about the plan')).toEqual([])
  })

  it('say one thing where they move it to one day', async () => {
    const same = revised('2008-11-30', {}, since('2008-11-01'))
    const row = targetOf(await booksAt(ALL, SET, exactly, same))
    expect(row.dueOn).toMatchObject({ is: 'known', value: '2009-01-31' })
    expect(await messages(ORDER, SET, exactly, same)).toEqual([])
  })

  it('leave the day unknown where one that may be the last does not give it', async () => {
    const open = revised('2008-11-30', { dueOn: 'unknown' }, since('2008-11-01'))
    expect(targetOf(await booksAt(ALL, SET, exactly, open))).toMatchObject({ dueOn: { is: 'unknown' }, lateness: [] })
  })

  it('are in order where the vague one can only have come later', async () => {
    const later = revised('2008-11-30', { dueOn: '2009-03-31' }, since('2008-11-16'))
    const row = targetOf(await booksAt(ALL, SET, exactly, later))
    expect(row.dueOn).toMatchObject({ is: 'known', value: '2009-03-31' })
    expect(row.statements.at(-1)?.change).toMatchObject({ from: '2009-01-31', months: 2 })
    expect(await messages(ORDER, SET, exactly, later)).toEqual([])
  })

  it('are not said to move it from another day than it was due on', async () => {
    const from = revised('2008-11-30', { dueOn: '2009-03-31', from: '2008-12-31' }, since('2008-11-01'))
    const finding = 'a target is moved from a day that it was not due on'
    expect(await messages(finding, SET, exactly, from)).toEqual([])
    const after = revised('2008-11-30', { dueOn: '2009-03-31', from: '2008-12-31' }, since('2008-11-16'))
    expect(await messages(finding, SET, exactly, after)).toHaveLength(1)
  })
})

describe('a target that is set twice', () => {
  it('is set again only where that certainly came later', async () => {
    const rows = async (earliest: Day) =>
      datesOf(targetOf(await booksAt(ALL, SET, set('2008-09-30', {}, since(earliest))))).map(([on, how]) => [on, how])
    expect(await rows('2008-08-01')).toEqual([
      ['2008-09-01', 'set'],
      ['2008-09-30', 'set'],
    ])
    expect(await rows('2008-09-02')).toEqual([
      ['2008-09-01', 'set'],
      ['2008-09-30', 'setAgain'],
    ])
  })

  it('is found to be set as before it was moved only where that certainly came later', async () => {
    const finding = 'a target is set again as it was before it was moved'
    const moved = revised('2008-10-01')
    expect(await messages(finding, SET, moved, set('2008-10-31', {}, since('2008-09-02')))).toEqual([])
    expect(await messages(finding, SET, moved, set('2008-10-31', {}, since('2008-10-02')))).toHaveLength(1)
  })
})

describe('reports of a target whose days are left open', () => {
  it('give a range of days that it is late by', async () => {
    const report = reported('2009-02-28', 'late', {}, since('2009-01-10'))
    expect(await latenessOf(SET, report)).toEqual([['notMet', { least: 10, most: 59 }]])
    expect(await messages('a target is late', SET, report)).toEqual([
      'Implement the quick wins is not met by its last report, of 28 February 2009: 10 to 59 days late against 31 December 2008 (set on 1 September 2008)',
    ])
  })

  it.each<[string, Day | null]>([
    ['it may have been said before the day that it was due on', '2008-12-01'],
    ['nobody says since when', null],
  ])('leave open whether it was met where %s', async (_, earliest) => {
    const report = reported('2009-02-28', 'late', {}, since(earliest))
    expect(await latenessOf(SET, report)).toEqual([['undetermined', 'unknown']])
    expect(await messages('a target is late', SET, report)).toEqual([])
  })

  it('are of nothing that was due where they can only have come before', async () => {
    expect(await latenessOf(SET, reported('2008-12-31', 'late', {}, since('2008-11-01')))).toEqual([
      ['notReported', 'unknown'],
    ])
  })

  it('leave open whether it was met where one of two that may be the last says so', async () => {
    const facts = [SET, reported('2009-02-10', 'met'), reported('2009-02-28', 'late', {}, since('2009-02-01'))]
    const books = await booksAt(ALL, ...facts)
    expect(targetOf(books)).toMatchObject({
      isSet: true,
      state: 'undetermined',
      lateness: [{ verdict: 'undetermined', days: 'unknown' }],
    })
    expect(found(books, 'a target was met and is reported not to be')).toEqual([])
    expect(await messages(ORDER, ...facts)).toEqual([
      'Implement the quick wins: no entry tells which of its reports is the last, so that it is met by that of 10 February 2009, or late by that of between 1 February 2009 and 28 February 2009: date them more closely, or correct one',
    ])
  })

  it('tell that it was met in time only where nothing later may have said otherwise', async () => {
    const due = set('2008-09-01', { dueOn: '2009-06-30' })
    const met = reported('2009-05-31', 'met')
    const before = reported('2009-05-01', 'late')
    expect(await latenessOf(due, before, met)).toEqual([['metInTime', 'unknown']])
    const doubt = reported('2009-06-15', 'late', {}, since('2009-05-01'))
    const again = reported('2009-07-31', 'met')
    expect(await latenessOf(due, met, doubt, again)).toEqual([['metUndated', 'unknown']])
  })

  it('have a share of work fall only where it is certain which came first', async () => {
    const finding = 'a share of work that is complete falls'
    const before = reported('2008-10-01', 'onTrack', { percentComplete: 60 })
    const after = (earliest: Day) => reported('2008-11-01', 'onTrack', { percentComplete: 40 }, since(earliest))
    expect(await messages(finding, SET, before, after('2008-10-02'))).toHaveLength(1)
    expect(await messages(finding, SET, before, after('2008-09-01'))).toEqual([])
  })

  it('are contested, and in order, where sources of one day disagree', async () => {
    const facts = [SET, reported('2009-02-10', 'met'), reported('2009-02-10', 'late')]
    const books = await booksAt(ALL, ...facts)
    expect(targetOf(books)).toMatchObject({ state: 'contested', lateness: [{ verdict: 'contested' }] })
    expect(await messages(ORDER, ...facts)).toEqual([])
  })
})

describe('what is expected of a target', () => {
  it('is not held against a revision that may have come after it', async () => {
    const finding = 'a target is expected on another day than it is due'
    const moved = revised('2008-10-15', { approvedBy: 'board' })
    const expected = (earliest: Day) => reported('2008-10-31', 'onTrack', { expectedOn: '2009-03-31' }, since(earliest))
    expect(await messages(finding, board(), SET, moved, expected('2008-10-16'))).toHaveLength(1)
    expect(await messages(finding, board(), SET, moved, expected('2008-10-01'))).toEqual([])
  })
})

describe('by what a target is judged to be met, said twice', () => {
  const first = set('2008-09-15', { measure: 'ten wins' })
  const second = (earliest: Day) => set('2008-09-30', { measure: 'twelve wins' }, since(earliest))

  it('is as the later paper has it', async () => {
    expect(targetOf(await booksAt(ALL, first, second('2008-09-16'))).measure).toMatchObject({ value: 'twelve wins' })
    expect(targetOf(await booksAt(ALL, first, set('2008-10-01'))).measure).toMatchObject({ value: 'ten wins' })
  })

  it('is left open where nobody can tell which is the later', async () => {
    const facts = [first, second('2008-05-01')]
    expect(targetOf(await booksAt(ALL, ...facts)).measure.is).toBe('contested')
    expect(await messages('sources disagree about the plan', ...facts)).toEqual([])
    expect(await messages(ORDER, ...facts)).toEqual([
      'Implement the quick wins: no entry tells which of the papers that set it is the last, so that by what it is judged to be met is ten wins or twelve wins: date them more closely, or correct one',
    ])
  })

  it('is contested where papers of one day disagree', async () => {
    const facts = [first, set('2008-09-15', { measure: 'twelve wins' })]
    expect(await messages('sources disagree about the plan', ...facts)).toEqual([
      'Sources disagree about Implement the quick wins, by what it is judged to be met: ten wins (entry 6) against twelve wins (entry 7)',
    ])
    expect(await messages(ORDER, ...facts)).toEqual([])
  })
})

describe('an exception that one body accepts by two papers', () => {
  const OF_ACCEPTANCES = 'the order of what is accepted of an exception is not known'
  const facts = (...acceptances: readonly Fact[]) => [board(), raised('2009-01-01'), ...acceptances]
  const first = accepted('2009-06-15', { terms: 'no cost' })
  const termsOf = async (...acceptances: readonly Fact[]) =>
    (await booksAt(ALL, ...facts(...acceptances))).plan().exceptions[0]?.acceptances

  it('is accepted on the terms of the later', async () => {
    const second = accepted('2009-06-30', { terms: 'at no risk' }, since('2009-06-16'))
    expect(await termsOf(first, second)).toMatchObject([{ terms: { value: 'at no risk' }, isOutOfOrder: false }])
    expect(await messages(OF_ACCEPTANCES, ...facts(first, second))).toEqual([])
  })

  it('is accepted on either terms where nobody can tell which is the later', async () => {
    const second = accepted('2009-06-30', { terms: 'at no risk' }, since('2009-02-01'))
    expect(await termsOf(first, second)).toMatchObject([{ terms: { is: 'contested' }, isOutOfOrder: true }])
    expect(await messages('sources disagree about the plan', ...facts(first, second))).toEqual([])
    expect(await messages(OF_ACCEPTANCES, ...facts(first, second))).toEqual([
      'The exception dates: no entry tells on which terms Shared Services Board accepted it last, by its papers of 15 June 2009 or between 1 February 2009 and 30 June 2009: date them more closely, or correct one',
    ])
  })

  it('is on unknown terms where one that may be the later gives none', async () => {
    const second = accepted('2009-06-30', {}, since('2009-02-01'))
    expect(await termsOf(first, second)).toMatchObject([{ terms: { is: 'unknown' } }])
    expect(await messages(OF_ACCEPTANCES, ...facts(first, second))).toHaveLength(1)
  })

  it('is contested where both are of one day', async () => {
    const second = accepted('2009-06-15', { terms: 'at no risk' })
    expect(await messages('sources disagree about the plan', ...facts(first, second))).toEqual([
      'Sources disagree about the exception dates, on what terms Shared Services Board accepted it: no cost (entry 8) against at no risk (entry 9)',
    ])
  })
})
