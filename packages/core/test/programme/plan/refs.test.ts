import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, fact, openBook } from '../fixture.ts'
import { rowsIn } from '../rows-in.ts'
import { bromsgroveRedditchPlan } from './bromsgrove-redditch-plan.ts'
import { accepted, board, highlight, project, raised, reported, revised, set } from './plan-drafts.ts'

describe('the rows of the plan', () => {
  it('have refs of their own, and lead to the entries behind them', async () => {
    const books = await booksAt('2011-06-30', ...bromsgroveRedditchPlan)
    const rows = rowsIn(books.plan())
    const refs = rows.map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    // 3 projects with 3 highlights and 6 ends; 7 targets with 16 statements and 5 days of reports; totals; 1 exception that 1 body
    // accepts.
    expect(refs).toHaveLength(3 + 3 + 6 + 7 + 16 + 5 + 1 + 1 + 1)
    for (const row of rows) {
      expect(row.entries).not.toEqual([])
      expect(row.entries).toEqual([...new Set(row.entries)].toSorted((a, b) => a - b))
    }
    for (const ref of refs) {
      const { row, entries } = books.explain(ref)
      expect(entries.map(({ entry }) => entry.position)).toEqual(row?.entries)
    }
    expect(refs).toEqual(
      expect.arrayContaining([
        'plan:target/quick-wins/set/2008-09-17',
        'plan:target/quick-wins/revised/2008-09-01',
        'plan:target/quick-wins/on/2009-08-21',
        'plan:project/wrs/highlight/wrs-2011-06-21',
        'plan:end/wrs-end/revised/2011-06-08/2012-06-30',
        'plan:end/wrs-2011-06-21/reported/2012-05-31',
        'plan:exception/dates',
        'plan:totals',
      ]),
    )
  })
})

describe('what is coming up of the plan', () => {
  it('is told in sentences', async () => {
    const known: Envelope = { knownOn: '2011-01-01' }
    const book = await openBook(board())
    await book.record(
      fact('ProjectRegistered', '2011-01-02', { project: 'wrs', name: 'Regulatory Services' }, known),
      set('2011-01-03', { approvedBy: 'board' }, known),
      set('2011-01-03', { target: 'b', name: 'The pilot', dueOn: 'unknown', asStated: 'within 6 months' }, known),
      set('2011-01-03', { target: 'c', name: 'The visit', dueOn: 'unknown' }, known),
      revised('2011-01-04', { approvedBy: 'board' }, known),
      reported('2011-01-05', 'onTrack', { expectedOn: '2011-02-28' }, known),
      reported('2011-01-06', 'met', { metOn: '2011-01-05' }, known),
      reported('2011-01-07', 'notStated', {}, known),
      highlight('2011-01-08', { percentComplete: 55, projectedEnd: '2012-05-31' }, known),
      highlight('2011-01-09', { rag: 'red', projectedEnd: 'unknown' }, known),
      raised('2011-01-10', { project: 'wrs' }, known),
      raised('2011-01-10', { exception: 'b', target: 'quick-wins', what: 'ICT is late' }, known),
      raised('2011-01-10', { exception: 'c', what: 'Staff are away' }, known),
      accepted('2011-01-11', { terms: 'at no cost' }, known),
    )
    expect((await book.asAt('2011-01-01')).comingUp().map(({ words }) => words)).toEqual([
      'Regulatory Services is a project',
      'Implement the quick wins is due by 31 December 2008, as Shared Services Board approved',
      'The pilot is due "within 6 months"',
      'The visit is due on a day that is not known',
      'Implement the quick wins is due by 31 January 2009 from then on, as Shared Services Board approved',
      'Implement the quick wins is reported on track, expected on 28 February 2011',
      'Implement the quick wins is reported met on 5 January 2011',
      'Implement the quick wins is reported on, without saying how it stands',
      'Regulatory Services is reported Amber, 55 per cent complete, and projected to end on 31 May 2012',
      'Regulatory Services is reported Red',
      'An exception of Regulatory Services is raised: The project will end later',
      'An exception of Implement the quick wins is raised: ICT is late',
      'An exception is raised: Staff are away',
      'Shared Services Board accepts the exception "The project will end later": at no cost',
    ])
  })
})

describe('a plan of which nothing is known', () => {
  it('has no rows but its totals', async () => {
    expect((await booksAt('2011-01-01', project())).plan({ service: 'ict' })).toMatchObject({
      projects: [],
      targets: [],
      exceptions: [],
      totals: { ref: 'plan:totals', entries: [] },
    })
  })
})
