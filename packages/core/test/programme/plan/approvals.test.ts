import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, found } from '../fixture.ts'
import { board, highlight, project, reported, revised, set, targetOf } from './plan-drafts.ts'

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

describe('bodies that approve one revision of a target on days of their own', () => {
  const LATER = '2008-11-18'
  const first = revised(DAY, { approvedBy: 'redditch', from: '2008-12-31', printedChange: 'extended by 1 month' })
  const second = revised(LATER, { approvedBy: 'bromsgrove', from: '2008-12-31', printedChange: 'extended by 1 month' })

  it('make one move, which each approved on its day', async () => {
    const books = await booksAt('2009-04-01', set('2008-09-01'), first, second)
    const row = targetOf(books)
    expect(row.statements).toMatchObject([
      { how: 'set', move: undefined, isStanding: false },
      { how: 'revised', isStanding: true, change: { from: '2008-12-31' }, printedAgrees: 'agrees' },
      { how: 'revisedAgain', isStanding: true, change: { from: '2008-12-31' }, printedAgrees: 'agrees' },
    ])
    expect(row.statements.slice(1).map(({ move }) => move)).toEqual(
      Array(2).fill(`plan:target/quick-wins/revised/${DAY}`),
    )
    expect(row.approved).toMatchObject({
      dueOn: { value: '2009-01-31', by: [7, 8] },
      by: [
        { value: 'bromsgrove', on: LATER, by: [8] },
        { value: 'redditch', on: DAY, by: [7] },
      ],
      on: LATER,
    })
  })

  it.each([
    'a target is moved from a day that it was not due on',
    'a target is set again as it was before it was moved',
    'a printed change is not what its days make',
    'a revision does not say who approved it',
    DISAGREE,
  ])('are no occasion to find that %s', async (finding) => {
    expect(found(await booksAt('2009-04-01', set('2008-09-01'), first, second), finding)).toEqual([])
  })

  it('may as well name the day that it was moved to as the one that it was due on', async () => {
    const confirmed = revised(LATER, { approvedBy: 'bromsgrove', from: '2009-01-31' })
    const books = await booksAt('2009-04-01', set('2008-09-01'), first, confirmed)
    expect(found(books, 'a target is moved from a day that it was not due on')).toEqual([])
  })

  it('make two moves where it was moved elsewhere in between', async () => {
    const away = revised('2008-11-10', { approvedBy: 'redditch', dueOn: '2009-02-28' })
    const row = targetOf(await booksAt('2009-04-01', set('2008-09-01'), first, away, second))
    expect(row.statements.map(({ how }) => how)).toEqual(['set', 'revised', 'revised', 'revised'])
    expect(row.approved).toMatchObject({
      dueOn: { rivals: [{ value: '2009-02-28' }, { value: '2009-01-31' }] },
      by: [{ value: 'bromsgrove' }, { value: 'redditch' }],
    })
    expect(row.statements.map(({ isStanding }) => isStanding)).toEqual([false, false, false, true])
  })

  it('have approved it where a paper that nobody approved said otherwise in between', async () => {
    const unapproved = revised('2008-11-10', { dueOn: '2009-02-28' })
    const row = targetOf(await booksAt('2009-04-01', set('2008-09-01'), first, unapproved, second))
    expect(row.approved?.by.map(({ value }) => value)).toEqual(['bromsgrove', 'redditch'])
  })

  it('make one move where a paper without a body says it first or repeats it', async () => {
    const NOBODY = 'a revision does not say who approved it'
    const nobody = (on: '2008-10-15' | '2008-12-01') => revised(on)
    expect(found(await booksAt('2009-04-01', set('2008-09-01'), nobody('2008-10-15'), first), NOBODY)).toEqual([])
    expect(found(await booksAt('2009-04-01', set('2008-09-01'), first, nobody('2008-12-01')), NOBODY)).toEqual([])
    const both = await booksAt('2009-04-01', set('2008-09-01'), nobody('2008-10-15'), nobody('2008-12-01'))
    expect(found(both, NOBODY)).toMatchObject([{ entries: [7, 8] }])
  })

  it('add up where the second sets the target for the day that the first moved it to', async () => {
    const setAnew = set(LATER, { approvedBy: 'bromsgrove', dueOn: '2009-01-31' })
    const row = targetOf(await booksAt('2009-04-01', set('2008-09-01'), first, setAnew))
    expect(row.approved?.by.map(({ value }) => value)).toEqual(['bromsgrove', 'redditch'])
  })

  it('do not add up where the second sets it for the day that it was due on before', async () => {
    const setAnew = set(LATER, { approvedBy: 'bromsgrove' })
    const row = targetOf(await booksAt('2009-04-01', set('2008-09-01'), first, setAnew))
    expect(row.approved?.by.map(({ value }) => value)).toEqual(['redditch'])
  })

  it('add up as well where they set the target', async () => {
    const books = await booksAt(
      '2009-04-01',
      set('2008-09-01', { approvedBy: 'redditch' }),
      set('2008-09-17', { approvedBy: 'bromsgrove' }),
    )
    expect(targetOf(books).approved).toMatchObject({
      by: [
        { value: 'bromsgrove', on: '2008-09-17' },
        { value: 'redditch', on: '2008-09-01' },
      ],
    })
  })

  it('leave what is expected otherwise by a report in between to be found, once', async () => {
    const late = reported('2008-11-10', 'late', { expectedOn: '2009-03-31' })
    const books = await booksAt('2009-01-15', set('2008-09-01'), first, late, second)
    expect(found(books, 'a target is expected on another day than it is due').map(({ message }) => message)).toEqual([
      'Implement the quick wins is expected on 31 March 2009 by the report of 10 November 2008, 59 days later than 31 January 2009, as revised by Redditch Borough Council on 1 November 2008 and said again by Bromsgrove District Council on 18 November 2008',
    ])
  })

  it('of a project end are named together where a report differs', async () => {
    const end = { target: 'end', kind: 'projectEnd', project: 'wrs' } as const
    const books = await booksAt(
      '2009-04-01',
      project(),
      set('2008-09-01', end),
      revised(DAY, { target: 'end', approvedBy: 'redditch' }),
      revised(LATER, { target: 'end', approvedBy: 'bromsgrove' }),
      highlight('2009-01-15', { projectedEnd: '2009-06-30' }),
    )
    expect(found(books, 'a planned end and a reported one differ').map(({ message }) => message)).toEqual([
      'Regulatory Services is reported on 15 January 2009 to end on 30 June 2009, and its approved end is 31 January 2009, as revised by Redditch Borough Council on 1 November 2008 and said again by Bromsgrove District Council on 18 November 2008',
    ])
  })
})

describe('councils that approve one revision after another, each on days of its own', () => {
  const DIFFERENT = 'councils have approved different days for a target'
  const FROM_ANOTHER = 'a target is moved from a day that it was not due on'
  const END = '2009-04-01'
  const NEXT = '2009-02-28'
  const redditch = (on: Parameters<typeof revised>[0], data: Parameters<typeof revised>[1] = {}): Fact =>
    revised(on, { approvedBy: 'redditch', ...data })
  const bromsgrove = (on: Parameters<typeof revised>[0], data: Parameters<typeof revised>[1] = {}): Fact =>
    revised(on, { approvedBy: 'bromsgrove', ...data })
  const approvedBy = async (...facts: readonly Fact[]) => {
    const { approved } = targetOf(await booksAt(END, board(), set('2008-09-01'), ...facts))
    return [
      approved?.dueOn.is === 'known' ? approved.dueOn.value : approved?.dueOn.is,
      approved?.by.map(({ value }) => value),
    ]
  }
  const messages = async (finding: string, ...facts: readonly Fact[]) =>
    found(await booksAt(END, board(), set('2008-09-01'), ...facts), finding).map(({ message }) => message)

  const interleaved = [
    redditch('2008-11-01', { from: '2008-12-31' }),
    redditch('2008-11-10', { dueOn: NEXT, from: '2009-01-31' }),
    bromsgrove('2008-11-18', { from: '2008-12-31' }),
    bromsgrove('2008-12-20', { dueOn: NEXT, from: '2009-01-31' }),
  ]

  it('have both approved the last, whatever they did in between', async () => {
    expect(await approvedBy(...interleaved)).toEqual([NEXT, ['bromsgrove', 'redditch']])
    expect(await messages(DIFFERENT, ...interleaved)).toEqual([])
  })

  it('move it each from the day that it had approved before', async () => {
    expect(await messages(FROM_ANOTHER, ...interleaved)).toEqual([])
    expect(
      await messages(FROM_ANOTHER, redditch('2008-11-01'), redditch('2008-11-10', { dueOn: NEXT, from: '2008-12-31' })),
    ).toHaveLength(1)
  })

  it('have not approved one day as long as one has approved another', async () => {
    const facts = [redditch('2008-11-01'), bromsgrove('2008-11-18', { dueOn: NEXT })]
    expect(await approvedBy(...facts)).toEqual(['contested', ['bromsgrove', 'redditch']])
    const books = await booksAt(END, board(), set('2008-09-01'), ...facts)
    expect(found(books, DIFFERENT)).toEqual([
      {
        severity: 'warning',
        subject: 'target/quick-wins',
        message:
          'Implement the quick wins: 31 January 2009 by Redditch Borough Council on 1 November 2008, and 28 February 2009 by Bromsgrove District Council on 18 November 2008 are what was last approved, so that no day is approved by all: record the approval that is missing, or correct one',
        entries: [8, 9],
      },
    ])
    expect(await approvedBy(...facts, redditch('2008-12-01', { dueOn: NEXT }))).toEqual([
      NEXT,
      ['bromsgrove', 'redditch'],
    ])
  })

  it('are overruled by a board that acts for both, and overrule it', async () => {
    const byBoard = revised('2008-12-01', { approvedBy: 'board', dueOn: NEXT })
    expect(await approvedBy(redditch('2008-11-01'), bromsgrove('2008-11-18'), byBoard)).toEqual([NEXT, ['board']])
    expect(await approvedBy(byBoard, redditch('2008-12-15'))).toEqual(['2009-01-31', ['redditch']])
  })

  it('are not found to differ where they set the target for different days, which sources disagree about', async () => {
    const books = await booksAt(
      END,
      set('2008-09-01', { approvedBy: 'redditch' }),
      set('2008-09-17', { approvedBy: 'bromsgrove', dueOn: '2009-01-31' }),
    )
    expect(targetOf(books).approved?.dueOn.is).toBe('contested')
    expect(found(books, DISAGREE)).toHaveLength(1)
    expect(found(books, DIFFERENT)).toEqual([])
  })

  it('may leave out what a paper said in between that nobody approved, or go by it', async () => {
    const paper = revised('2008-11-10', { dueOn: NEXT })
    const first = redditch('2008-11-01')
    const same = (from: '2008-12-31' | '2009-02-28') => bromsgrove('2008-11-18', { from })
    expect(await messages(FROM_ANOTHER, first, paper, same('2008-12-31'))).toEqual([])
    expect(await messages(FROM_ANOTHER, first, paper, same(NEXT))).toEqual([])
    const moved = (from: '2008-12-31' | '2009-01-31') => redditch('2008-11-18', { dueOn: '2009-03-31', from })
    expect(await messages(FROM_ANOTHER, first, paper, moved('2009-01-31'))).toEqual([])
    expect(await messages(FROM_ANOTHER, first, paper, moved('2008-12-31'))).toHaveLength(1)
  })

  it('may name the day that another moved it to where that is not known to have come later', async () => {
    const november: Envelope = { effective: { earliest: '2008-11-01', asStated: 'November' } }
    const vaguely = revised('2008-11-30', { approvedBy: 'redditch', from: '2008-12-31' }, november)
    const confirmed = bromsgrove('2008-11-18', { from: '2009-01-31' })
    expect(await messages(FROM_ANOTHER, vaguely, confirmed)).toEqual([])
    expect(await messages(FROM_ANOTHER, confirmed)).toHaveLength(1)
  })
})
