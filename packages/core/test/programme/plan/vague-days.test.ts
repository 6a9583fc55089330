import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, found } from '../fixture.ts'
import {
  accepted,
  board,
  highlight,
  project,
  projectOf,
  raised,
  reported,
  revised,
  set,
  targetOf,
} from './plan-drafts.ts'

/** On a day between 1 and 30 June 2009. */
const JUNE: Envelope = { effective: { earliest: '2009-06-01', asStated: 'in June' }, knownOn: '2009-07-31' }

describe('in the middle of a month that its source does not date more closely', () => {
  it('a target may have been set, and nobody knows how late it is', async () => {
    const [day, fact] = ['2009-06-15', set('2009-06-30', { dueOn: '2009-06-10' }, JUNE)] as const
    const books = await booksAt(day, fact)
    expect(targetOf(books)).toMatchObject({
      state: 'undetermined',
      dueOn: { value: '2009-06-10' },
      undetermined: { state: 'notReported' },
    })
    expect(found(books, 'a target is due and no entry says whether it was met')).toEqual([])
    expect(found(books, 'targets have no due day')).toEqual([])
    expect((await booksAt('2009-05-31', fact)).plan().targets).toEqual([])
    expect(targetOf(await booksAt('2009-06-30', fact))).toMatchObject({ state: 'notReported', undetermined: undefined })
  })

  it('a target may have been met, so that its lateness is undetermined', async () => {
    const facts = [set('2008-09-01'), reported('2009-01-01', 'late'), reported('2009-06-30', 'met', {}, JUNE)]
    const books = await booksAt('2009-06-15', ...facts)
    expect(targetOf(books)).toMatchObject({
      state: 'late',
      lateness: [{ dueOn: '2008-12-31', verdict: 'undetermined', days: 'unknown' }],
      statements: [{ lateness: [{ verdict: 'undetermined' }] }],
      undetermined: { state: 'met' },
      entries: [6, 7, 8],
    })
    expect(found(books, 'a target is late')).toEqual([])
    expect(targetOf(await booksAt('2009-05-31', ...facts)).lateness).toMatchObject([{ verdict: 'notMet', days: 1 }])
    expect(targetOf(await booksAt('2009-06-30', ...facts)).lateness).toMatchObject([{ verdict: 'metUndated' }])
  })

  it('a target may have been moved', async () => {
    const books = await booksAt('2009-06-15', set('2008-09-01'), revised('2009-06-30', {}, JUNE))
    expect(targetOf(books)).toMatchObject({
      dueOn: { value: '2008-12-31' },
      statements: [{ how: 'set' }],
      undetermined: { dueOn: { value: '2009-01-31' } },
    })
  })

  it('a target may have been approved for the day on which it is due as it is', async () => {
    const approved = revised('2009-06-30', { dueOn: '2008-12-31', approvedBy: 'board' }, JUNE)
    expect(targetOf(await booksAt('2009-06-15', board(), set('2008-09-01'), approved))).toMatchObject({
      approved: undefined,
      undetermined: { dueOn: { value: '2008-12-31' }, approved: { by: [{ value: 'board' }], on: '2009-06-30' } },
    })
  })

  it('a target that may have been approved once more as it was stands as it did', async () => {
    const asItWas = { dueOn: '2008-12-31', approvedBy: 'board' } as const
    const facts = [board(), set('2008-09-01', asItWas), revised('2009-06-30', asItWas, JUNE)]
    expect(targetOf(await booksAt('2009-06-15', ...facts))).toMatchObject({
      approved: { on: '2008-09-01' },
      undetermined: undefined,
    })
  })

  it('a project may have another colour', async () => {
    const books = await booksAt(
      '2009-06-15',
      project(),
      highlight('2009-01-01', { rag: 'green' }),
      highlight('2009-06-30', {}, JUNE),
    )
    expect(projectOf(books)).toMatchObject({
      rag: { value: 'green' },
      highlights: [{ rag: { value: 'green' } }],
      undetermined: { rag: { value: 'amber' } },
      entries: [6, 7, 8],
    })
  })

  it('a highlight report has no elapsed time', async () => {
    const dated = { startedOn: '2009-01-01', projectedEnd: '2010-01-01' } as const
    const books = await booksAt('2009-06-30', project(), highlight('2009-06-30', dated, JUNE))
    expect(projectOf(books).highlights).toMatchObject([{ elapsed: undefined }])
  })

  it('an exception may have been raised, or accepted', async () => {
    const maybeRaised = await booksAt('2009-06-15', raised('2009-06-30', {}, JUNE))
    expect(maybeRaised.plan().exceptions).toMatchObject([{ state: 'undetermined', undetermined: 'open' }])
    expect(found(maybeRaised, 'an exception is not accepted')).toEqual([])
    const maybeAccepted = await booksAt('2009-06-15', board(), raised('2009-01-01'), accepted('2009-06-30', {}, JUNE))
    expect(maybeAccepted.plan().exceptions).toMatchObject([
      { state: 'open', undetermined: 'accepted', entries: [7, 8] },
    ])
    expect(found(maybeAccepted, 'an exception is not accepted')).toMatchObject([
      {
        message:
          'No entry says that a body accepted the exception "The project will end later", though it may have been: its source is too vague to tell',
      },
    ])
  })
})
