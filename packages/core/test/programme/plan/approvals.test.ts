import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { board, revised, set, targetOf } from './plan-drafts.ts'

const DISAGREE = 'sources disagree about the plan'
const DAY = '2008-11-01'

describe('bodies that approve one revision of a target', () => {
  it('add up, each with the entries that name it', async () => {
    const by = (approvedBy: string) => revised(DAY, { approvedBy })
    const books = await booksAt(
      '2009-04-01',
      board(),
      set('2008-09-01'),
      by('redditch'),
      by('bromsgrove'),
      by('redditch'),
    )
    const row = targetOf(books)
    const both = [
      { value: 'bromsgrove', by: [9] },
      { value: 'redditch', by: [8, 10] },
    ]
    expect(row.statements.at(-1)?.approvedBy).toMatchObject(both)
    expect(row.approved).toMatchObject({ dueOn: { value: '2009-01-31' }, by: both, on: DAY })
    expect(books.explain(`plan:target/quick-wins/revised/${DAY}`).entries.map(({ entry }) => entry.position)).toEqual([
      8, 9, 10,
    ])
    expect(found(books, DISAGREE)).toEqual([])
    expect(found(books, 'a revision does not say who approved it')).toEqual([])
  })

  it('are rivals where they approve other days', async () => {
    const books = await booksAt(
      '2009-04-01',
      set('2008-09-01'),
      revised(DAY, { approvedBy: 'redditch' }),
      revised(DAY, { approvedBy: 'bromsgrove', dueOn: '2009-02-28' }),
    )
    expect(targetOf(books).dueOn.is).toBe('contested')
    expect(found(books, DISAGREE).map(({ message }) => message)).toEqual([
      'Sources disagree about Implement the quick wins, when it is due as revised on 1 November 2008: 31 January 2009 (entry 7) against 28 February 2009 (entry 8)',
    ])
  })
})
