import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, found } from '../fixture.ts'
import { highlight, project, projectOf, reported, revised, set, targetOf } from './plan-drafts.ts'

const vaguely = (earliest: Day) => ({ effective: { earliest, asStated: 'in spring' } })
const DISAGREE = 'sources disagree about the plan'
const ORDER = 'the order of what is reported of a project is not known'

describe('highlight reports of which a vague day leaves open which is the last', () => {
  const vague = highlight(
    '2011-05-31',
    { rag: 'green', percentComplete: 60, projectedEnd: '2012-03-31' },
    vaguely('2011-03-01'),
  )
  const exact = highlight('2011-04-30', { rag: 'red', percentComplete: 60, projectedEnd: '2012-06-30' })

  it('leave the colour and the end of the project open, and no source is said to disagree', async () => {
    const books = await booksAt('2011-06-30', project(), vague, exact)
    const row = projectOf(books)
    expect([row.rag.is, row.projectedEnd.is]).toEqual(['contested', 'contested'])
    expect(row.percentComplete).toMatchObject({ is: 'known', value: 60 })
    expect(row.ends.map(({ end, isStanding }) => [end, isStanding])).toEqual([
      ['2012-06-30', true],
      ['2012-03-31', true],
    ])
    expect(found(books, DISAGREE)).toEqual([])
    expect(found(books, ORDER)).toEqual([
      {
        severity: 'warning',
        subject: 'project/wrs',
        message:
          'Regulatory Services, its colour: no entry tells which of its highlight reports is the last, so that it is red or green: date them more closely, or correct one',
        entries: [7, 8],
      },
      {
        severity: 'warning',
        subject: 'project/wrs',
        message:
          'Regulatory Services, when it is projected to end: no entry tells which of its highlight reports is the last, so that it is 30 June 2012 or 31 March 2012: date them more closely, or correct one',
        entries: [7, 8],
      },
    ])
  })

  it('leave nothing open once a report is certainly later', async () => {
    const books = await booksAt('2011-06-30', project(), vague, exact, highlight('2011-06-15', { rag: 'amber' }))
    expect(projectOf(books).rag).toMatchObject({ is: 'known', value: 'amber' })
    expect(found(books, ORDER).map(({ message }) => message.slice(0, 52))).toEqual([
      'Regulatory Services, when it is projected to end: no',
    ])
  })

  it('of one day disagree, and their order is no question', async () => {
    const books = await booksAt(
      '2011-06-30',
      project(),
      exact,
      highlight('2011-04-30', { rag: 'green', report: 'another' }),
    )
    expect(projectOf(books).rag.is).toBe('contested')
    expect(found(books, DISAGREE)).toHaveLength(1)
    expect(found(books, ORDER)).toEqual([])
  })
})

describe('what two highlight reports say of the budget of a project', () => {
  const onBudget = highlight('2011-04-30', { budget: 'on budget' })

  it('is contested where both are of one day', async () => {
    const books = await booksAt(
      '2011-06-30',
      project(),
      onBudget,
      highlight('2011-04-30', { budget: 'overspent', report: 'another' }),
    )
    expect(projectOf(books).budget.is).toBe('contested')
    expect(found(books, DISAGREE).map(({ message }) => message)).toEqual([
      'Sources disagree about Regulatory Services, how its budget stands: on budget (entry 7) against overspent (entry 8)',
    ])
  })

  it('is left open where nobody can tell which is the later', async () => {
    const books = await booksAt(
      '2011-06-30',
      project(),
      onBudget,
      highlight('2011-05-31', { budget: 'overspent' }, vaguely('2011-03-01')),
    )
    expect(found(books, DISAGREE)).toEqual([])
    expect(found(books, ORDER).map(({ message }) => message)).toEqual([
      'Regulatory Services, how its budget stands: no entry tells which of its highlight reports is the last, so that it is on budget or overspent: date them more closely, or correct one',
    ])
  })
})

describe('two reports of which the one is certainly earlier', () => {
  const between = (data: Parameters<typeof reported>[2]) => reported('2009-03-31', 'late', data, vaguely('2009-02-01'))

  it('show that what was met is not, whatever was said on a vague day in between', async () => {
    const books = await booksAt(
      '2009-06-01',
      set('2008-09-01'),
      reported('2009-03-01', 'met'),
      between({}),
      reported('2009-04-20', 'late'),
    )
    expect(found(books, 'a target was met and is reported not to be')).toMatchObject([{ entries: [7, 9] }])
  })

  it('show that less is complete, whatever was said on a vague day in between', async () => {
    const books = await booksAt(
      '2009-06-01',
      set('2008-09-01'),
      reported('2009-03-01', 'late', { percentComplete: 60 }),
      between({ percentComplete: 40 }),
      reported('2009-04-20', 'late', { percentComplete: 50 }),
    )
    expect(found(books, 'a share of work that is complete falls')).toMatchObject([{ entries: [7, 9] }])
  })
})

describe('a target that is set again after it may have been moved', () => {
  it('is not said to have been moved to one of two days, of which nobody can tell the later', async () => {
    const books = await booksAt(
      '2009-06-01',
      set('2008-09-01'),
      revised('2008-11-30', { dueOn: '2009-02-28' }, vaguely('2008-10-01')),
      revised('2008-11-01'),
      set('2008-12-15'),
    )
    expect(targetOf(books).dueOn.is).toBe('contested')
    expect(found(books, 'a target is set again as it was before it was moved')).toEqual([])
  })
})
