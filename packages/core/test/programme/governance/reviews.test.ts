import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { BOARD, BOTH, type Data, known } from './governance-drafts.ts'

// The Board of 1 September 2008 asked each council for a review after six months; no source says that either held it.
const required = (data: Partial<Data<'ReviewRequired'>> = {}): Fact =>
  fact('ReviewRequired', '2008-09-01', {
    asStated: 'after six months',
    by: 'board',
    dueOn: '2009-01-31',
    heldBy: BOTH,
    review: 'six-months',
    ...data,
  })
const held = (
  on: '2009-01-20' | '2009-01-31' | '2009-02-10',
  by: string,
  data: Partial<Data<'ReviewHeld'>> = {},
): Fact => fact('ReviewHeld', on, { heldBy: [by], outcome: 'to continue', review: 'six-months', ...data })

describe('the six-month review', () => {
  it('is overdue the day after it was due, as long as one has not held it', async () => {
    expect(found(await booksAt('2009-01-31', BOARD, required()), 'a review is overdue')).toEqual([])
    expect(found(await booksAt('2009-02-01', BOARD, required()), 'a review is overdue')).toEqual([
      {
        severity: 'warning',
        subject: 'review/six-months',
        message:
          'The review six-months was due by 31 January 2009, and no entry says that it was held by Bromsgrove District Council or Redditch Borough Council',
        entries: [7],
      },
    ])
    const one = await booksAt('2009-02-01', BOARD, required(), held('2009-01-20', 'redditch'))
    expect(one.reviews()).toMatchObject([{ isOverdue: true, notHeldBy: ['bromsgrove'], dueOn: known('2009-01-31') }])
    const both = await booksAt(
      '2009-02-28',
      BOARD,
      required(),
      held('2009-01-20', 'redditch'),
      held('2009-02-10', 'bromsgrove'),
    )
    expect(both.reviews()).toMatchObject([
      {
        ref: 'reviews:six-months',
        isOverdue: false,
        notHeldBy: [],
        held: [
          { by: 'redditch', outcome: known('to continue') },
          { by: 'bromsgrove', outcome: known('to continue') },
        ],
      },
    ])
    expect(found(both, 'a review is overdue')).toEqual([])
    expect(found(both, 'a review was held late')).toMatchObject([
      {
        message:
          'The review six-months was due by 31 January 2009, and was held later: by Bromsgrove District Council on 10 February 2009',
      },
    ])
  })

  it('is in time on the very day that it was due', async () => {
    const books = await booksAt('2009-02-28', BOARD, required({ heldBy: ['redditch'] }), held('2009-01-31', 'redditch'))
    expect(found(books, 'a review was held late')).toEqual([])
  })

  it('of no known day is not called overdue', async () => {
    const books = await booksAt('2012-12-31', BOARD, required({ dueOn: 'unknown' }))
    expect(books.reviews()).toMatchObject([{ isOverdue: 'notStated', asStated: known('after six months') }])
    expect(found(books, 'a review is overdue')).toEqual([])
  })

  it('of no known outcome is found', async () => {
    const books = await booksAt(
      '2009-12-31',
      held('2009-01-20', 'redditch', { outcome: 'unknown', dueOn: '2009-01-31' }),
    )
    expect(found(books, 'the outcome of a review is not known')).toMatchObject([
      { message: 'The review six-months was held by Redditch Borough Council, and no entry says what came of it' },
    ])
    expect(found(books, 'a review was held late')).toEqual([])
  })
})
