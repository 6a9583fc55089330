import { describe, expect, it } from 'vitest'
import { booksAt, FIRST_DAY, fact, found, openBook } from '../fixture.ts'
import { accepted, board, highlight, project, projectOf, raised, set } from './plan-drafts.ts'

describe('a project', () => {
  it('has what its last report says, and keeps of earlier ones what that leaves out', async () => {
    const books = await booksAt(
      '2011-06-30',
      project(),
      highlight('2011-03-31', { percentComplete: 40, startedOn: '2010-03-01', budget: 'within budget' }),
      highlight('2011-06-21', { rag: 'red', projectedEnd: '2012-05-31' }),
    )
    expect(projectOf(books)).toMatchObject({
      rag: { value: 'red' },
      percentComplete: { value: 40, on: '2011-03-31' },
      budget: { value: 'within budget' },
      projectedEnd: { value: '2012-05-31' },
      highlights: [
        { report: 'wrs-2011-03-31', rag: { value: 'amber' }, elapsed: undefined },
        // The start that another report gives.
        { report: 'wrs-2011-06-21', elapsed: { from: '2010-03-01', days: 477, of: 822, percent: '58.0' } },
      ],
    })
  })

  it('never has the colours of an earlier report explained by the words of a later one', async () => {
    const adopted = fact('RagDefinitionsAdopted', FIRST_DAY, { definitions: 'board', green: 'g', amber: 'a', red: 'r' })
    const books = await booksAt(
      '2011-06-30',
      adopted,
      project(),
      highlight('2011-03-31', { definitions: 'board' }),
      highlight('2011-06-21', { definitions: 'none-stated' }),
    )
    expect(projectOf(books).definitions).toEqual({ is: 'unknown', by: [] })
    expect(projectOf(books).highlights.map(({ definitions }) => definitions.is)).toEqual(['known', 'unknown'])
  })

  it('is contested in what two reports of one day say of it, and both reports stand', async () => {
    const books = await booksAt(
      '2011-06-21',
      project(),
      highlight('2011-06-21'),
      highlight('2011-06-21', { report: 'another', rag: 'green' }),
    )
    expect(projectOf(books)).toMatchObject({
      rag: { is: 'contested', rivals: [{ value: 'amber' }, { value: 'green' }] },
      highlights: [{ report: 'another' }, { report: 'wrs-2011-06-21' }],
    })
  })

  it('has every end that its reports of one day give, and still that of an earlier one where the last gives none', async () => {
    const ends = [
      highlight('2011-03-31', { projectedEnd: '2012-01-31' }),
      highlight('2011-06-21', { report: 'a', projectedEnd: '2012-05-31' }),
      highlight('2011-06-21', { report: 'b', projectedEnd: '2012-03-31' }),
      highlight('2011-06-30', { report: 'c' }),
    ]
    const row = projectOf(await booksAt('2011-06-30', project(), ...ends))
    expect(row.projectedEnd.is).toBe('contested')
    expect(row.ends.map(({ end, isStanding }) => [end, isStanding])).toEqual([
      ['2012-01-31', false],
      ['2012-05-31', true],
      ['2012-03-31', true],
    ])
  })

  it('has one report where two entries tell of it', async () => {
    const books = await booksAt('2011-06-21', project(), highlight('2011-06-21'), highlight('2011-06-21'))
    expect(projectOf(books).highlights).toMatchObject([{ rag: { is: 'known', by: [7, 8] }, entries: [7, 8] }])
  })

  it('may start on a day that nobody knows, and then has no elapsed time', async () => {
    const books = await booksAt(
      '2011-06-21',
      project(),
      highlight('2011-06-21', { startedOn: 'unknown', projectedEnd: '2012-01-01' }),
    )
    expect(projectOf(books).ends).toMatchObject([{ end: '2012-01-01', elapsed: undefined }])
  })

  it('starts once: another day in a later report is a rival, and no elapsed time is computed from either', async () => {
    const end = { projectedEnd: '2012-01-01' } as const
    const books = await booksAt(
      '2011-06-21',
      project(),
      highlight('2011-03-31', { ...end, startedOn: '2010-03-01' }),
      highlight('2011-06-21', { ...end, startedOn: '2010-04-01' }),
    )
    expect(projectOf(books)).toMatchObject({
      startedOn: { is: 'contested', rivals: [{ value: '2010-03-01' }, { value: '2010-04-01' }] },
      ends: [{ elapsed: undefined }, { elapsed: undefined }],
      // Each report is taken at its own word.
      highlights: [{ elapsed: { days: 395 } }, { elapsed: { days: 446 } }],
    })
  })

  it('has no planned end of another project, nor of a target of another kind', async () => {
    const end = { kind: 'projectEnd', name: 'End' } as const
    const books = await booksAt(
      '2011-06-21',
      project(),
      project({ project: 'other', name: 'Other' }),
      set('2011-01-01', { ...end, target: 'a', project: 'other' }),
      set('2011-01-01', { ...end, target: 'b', project: 'wrs', kind: 'phase' }),
      set('2011-01-01', { ...end, target: 'c', project: 'wrs', dueOn: '2012-03-31' }),
    )
    expect(projectOf(books).ends).toMatchObject([{ end: '2012-03-31', how: 'set', isStanding: true }])
  })
})

describe('an exception', () => {
  it('is open until a body accepts it', async () => {
    const facts = [
      board(),
      raised('2011-05-01', { cause: 'ICT is late' }),
      accepted('2011-05-11', { terms: 'no cost' }),
    ]
    expect((await booksAt('2011-05-10', ...facts)).plan().exceptions).toMatchObject([
      { exception: 'dates', state: 'open', cause: { value: 'ICT is late' } },
    ])
    expect((await booksAt('2011-05-11', ...facts)).plan().exceptions).toMatchObject([
      { state: 'accepted', acceptances: [{ by: 'board', terms: { value: 'no cost' }, entries: [8] }], entries: [7, 8] },
    ])
  })

  it('that is accepted anew has not the terms of before', async () => {
    const books = await booksAt(
      '2011-06-01',
      board(),
      raised('2011-05-01'),
      accepted('2011-05-11', { terms: 'no cost' }),
      accepted('2011-06-01'),
    )
    expect(books.plan().exceptions).toMatchObject([
      { acceptances: [{ by: 'board', accepted: { value: { latest: '2011-06-01' } }, terms: { is: 'unknown' } }] },
    ])
  })

  it('that several accept is accepted by each, on its own day and terms', async () => {
    const books = await booksAt(
      '2011-06-01',
      board(),
      raised('2011-05-01'),
      accepted('2011-05-11', { terms: 'no cost' }),
      accepted('2011-05-11', { by: 'redditch', terms: 'once only' }),
      accepted('2011-06-01', { by: 'bromsgrove' }),
    )
    expect(books.plan().exceptions[0]?.acceptances).toMatchObject([
      { by: 'board', terms: { value: 'no cost' }, entries: [8] },
      { by: 'bromsgrove', terms: { is: 'unknown' }, entries: [10] },
      { by: 'redditch', terms: { value: 'once only' }, entries: [9] },
    ])
    expect(books.explain('plan:exception/dates').entries.map(({ entry }) => entry.position)).toEqual([7, 8, 9, 10])
    expect(books.explain('plan:exception/dates/accepted/redditch').entries).toHaveLength(1)
    expect(found(books, 'sources disagree about the plan')).toEqual([])
  })

  it('is shown with the project, the service or the target that it is of', async () => {
    const book = await openBook(
      project({ services: ['ict'] }),
      set('2011-01-01', { project: 'wrs' }),
      raised('2011-05-01', { exception: 'a', project: 'wrs' }),
      raised('2011-05-02', { exception: 'b', service: 'cctv' }),
      raised('2011-05-03', { exception: 'c', target: 'quick-wins' }),
    )
    const books = await book.asAt('2011-06-01')
    const shown = (options?: Parameters<typeof books.plan>[0]) =>
      books.plan(options).exceptions.map((row) => row.exception)
    expect(shown()).toEqual(['a', 'b', 'c'])
    expect(shown({ project: 'wrs' })).toEqual(['a', 'c'])
    expect(shown({ service: 'ict' })).toEqual(['a', 'c'])
    expect(shown({ service: 'cctv' })).toEqual(['b'])
    // Kinds are those of targets only.
    expect(shown({ kind: 'meeting' })).toEqual(['a', 'b', 'c'])
  })
})
