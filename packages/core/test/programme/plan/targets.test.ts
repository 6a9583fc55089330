import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, type Fact } from '../fixture.ts'
import { board, datesOf, project, reported, revised, set, targetOf } from './plan-drafts.ts'

const latenessAt = async (day: Day, ...facts: readonly Fact[]) =>
  targetOf(await booksAt(day, ...facts)).lateness.map(({ verdict, days }) => [verdict, days])

const SET = set('2008-09-01')

describe('a target that nobody reported on', () => {
  it('is not due yet up to and including the day that it is due on', async () => {
    expect(await latenessAt('2008-12-01', SET)).toEqual([['notDueYet', -30]])
    expect(await latenessAt('2008-12-31', SET)).toEqual([['notDueYet', 0]])
  })

  it('is of unknown lateness once it is due: nobody says whether it was met', async () => {
    const books = await booksAt('2009-01-01', SET)
    expect(targetOf(books)).toMatchObject({
      state: 'notReported',
      lateness: [{ verdict: 'notReported', days: 'unknown' }],
    })
  })
})

describe('a target that is reported', () => {
  it.each(['late', 'notMet'] as const)(
    '%s is late by the days up to the report: what became of it since nobody says',
    async (outcome) => {
      expect(await latenessAt('2009-01-31', SET, reported('2009-01-10', outcome))).toEqual([['notMet', 10]])
      // Before it was due nobody can say that it was not met by then.
      expect(await latenessAt('2009-01-31', SET, reported('2008-12-10', outcome))).toEqual([['notReported', 'unknown']])
      expect(await latenessAt('2008-12-11', SET, reported('2008-12-10', outcome))).toEqual([['notDueYet', -20]])
    },
  )

  it.each(['onTrack', 'atRisk'] as const)('%s was not met on the day of the report', async (outcome) => {
    expect(await latenessAt('2009-01-31', SET, reported('2009-01-10', outcome))).toEqual([['notMet', 10]])
    // What was on its way before it was due may have been met since.
    expect(await latenessAt('2009-01-31', SET, reported('2008-12-31', outcome))).toEqual([['notReported', 'unknown']])
  })

  it('met is late or early by the day that it was met on', async () => {
    const met = (metOn: Day) => reported('2009-02-01', 'met', { metOn })
    expect(await latenessAt('2009-06-30', SET, met('2009-01-10'))).toEqual([['metLate', 10]])
    expect(await latenessAt('2009-06-30', SET, met('2008-12-31'))).toEqual([['metInTime', 0]])
    expect(await latenessAt('2009-06-30', SET, met('2008-12-01'))).toEqual([['metInTime', -30]])
  })

  it('met by a report that gives no day was met in time only where the report came in time', async () => {
    expect(await latenessAt('2009-06-30', SET, reported('2008-12-31', 'met'))).toEqual([['metInTime', 'unknown']])
    expect(await latenessAt('2009-06-30', SET, reported('2009-01-01', 'met'))).toEqual([['metUndated', 'unknown']])
    expect(await latenessAt('2009-06-30', SET, reported('2008-12-31', 'met'), reported('2009-02-01', 'met'))).toEqual([
      ['metInTime', 'unknown'],
    ])
    expect(
      await latenessAt(
        '2009-06-30',
        SET,
        reported('2008-12-01', 'met'),
        reported('2008-12-20', 'notMet'),
        reported('2009-02-01', 'met', { metOn: 'unknown' }),
      ),
    ).toEqual([['metUndated', 'unknown']])
  })

  it('met by a report that gives no day was met by then, though reports before it said that it was not', async () => {
    const notYet = reported('2008-11-01', 'atRisk')
    const met = reported('2008-12-01', 'met')
    expect(await latenessAt('2009-06-30', SET, notYet, met)).toEqual([['metInTime', 'unknown']])
    // Of two stretches of reports that it is met, only the last counts.
    const notAnyMore = reported('2008-12-20', 'notMet')
    expect(await latenessAt('2009-06-30', SET, notYet, met, notAnyMore, reported('2009-02-01', 'met'))).toEqual([
      ['metUndated', 'unknown'],
    ])
  })

  it('met on two days was met in time or not where both are, and neither is chosen', async () => {
    const [one, other] = [
      reported('2009-02-01', 'met', { metOn: '2009-01-10' }),
      reported('2009-03-01', 'met', { metOn: '2009-01-12' }),
    ]
    expect(await latenessAt('2009-06-30', SET, one, other)).toEqual([['metLate', 'unknown']])
    const early = reported('2009-03-01', 'met', { metOn: '2008-12-12' })
    expect(await latenessAt('2009-06-30', SET, one, early)).toEqual([['contested', 'unknown']])
  })

  it('abandoned is neither late nor in time', async () => {
    expect(await latenessAt('2009-06-30', SET, reported('2009-02-01', 'abandoned'))).toEqual([['abandoned', 'unknown']])
  })

  it('without saying how it stands has no state, and keeps the one before', async () => {
    const silent = reported('2009-03-01', 'notStated', { commentary: 'the same text again' })
    expect(targetOf(await booksAt('2009-03-01', SET, silent)).state).toBe('notStated')
    expect(targetOf(await booksAt('2009-03-01', SET, reported('2009-02-01', 'late'), silent)).state).toBe('late')
  })

  it('met and not met on one day is contested; late and not met is late all the same', async () => {
    const late = reported('2009-02-01', 'late')
    const books = await booksAt('2009-02-01', SET, late, reported('2009-02-01', 'met'))
    expect(targetOf(books)).toMatchObject({ state: 'contested', lateness: [{ verdict: 'contested', days: 'unknown' }] })
    expect(await latenessAt('2009-02-01', SET, late, reported('2009-02-01', 'notMet'))).toEqual([['notMet', 32]])
  })

  it('keeps what each report says, and what the last one that speaks of it says', async () => {
    const books = await booksAt(
      '2009-03-01',
      SET,
      reported('2008-11-01', 'onTrack', { percentComplete: 40, rag: 'green' }),
      reported('2009-02-01', 'late', { expectedOn: '2009-03-31' }),
      reported('2009-03-01', 'late', { expectedOn: 'unknown' }),
    )
    expect(targetOf(books)).toMatchObject({
      state: 'late',
      percentComplete: { value: 40, on: '2008-11-01' },
      rag: { value: 'green' },
      expectedOn: { value: '2009-03-31', on: '2009-02-01' },
      history: [
        { on: '2008-11-01' },
        { on: '2009-02-01' },
        { on: '2009-03-01', expectedOn: { is: 'unknown', by: [9] } },
      ],
    })
  })
})

describe('when a target is due', () => {
  it('is what it was moved to last, and every day before stays beside it', async () => {
    const books = await booksAt(
      '2009-04-01',
      board(),
      SET,
      revised('2008-11-01', { approvedBy: 'board' }),
      revised('2009-02-01', { dueOn: '2009-03-31' }),
      reported('2009-04-01', 'late'),
    )
    expect(datesOf(targetOf(books))).toEqual([
      ['2008-09-01', 'set', '2008-12-31', 'notMet 91'],
      ['2008-11-01', 'revised', '2009-01-31', 'notMet 60'],
      ['2009-02-01', 'revised', '2009-03-31', 'notMet 1'],
    ])
    expect(targetOf(books)).toMatchObject({
      dueOn: { value: '2009-03-31' },
      approved: { dueOn: { value: '2009-01-31' }, by: [{ value: 'board' }], on: '2008-11-01' },
    })
  })

  it('does not move when it is set again', async () => {
    const books = await booksAt('2009-04-01', SET, revised('2008-11-01'), set('2008-12-01'))
    expect(targetOf(books).dueOn).toMatchObject({ is: 'known', value: '2009-01-31' })
    expect(targetOf(books).statements.map(({ how, isStanding }) => [how, isStanding])).toEqual([
      ['set', false],
      ['revised', true],
      ['setAgain', false],
    ])
  })

  it('is contested where it is set for another day and nobody moved it', async () => {
    const books = await booksAt(
      '2009-04-01',
      SET,
      set('2008-10-01', { dueOn: '2009-01-15' }),
      reported('2009-04-01', 'late'),
    )
    expect(targetOf(books)).toMatchObject({
      dueOn: {
        is: 'contested',
        rivals: [
          { value: '2008-12-31', by: [6] },
          { value: '2009-01-15', by: [7] },
        ],
      },
      lateness: [
        { dueOn: '2008-12-31', days: 91 },
        { dueOn: '2009-01-15', days: 76 },
      ],
    })
    expect(targetOf(books).statements.map(({ isStanding }) => isStanding)).toEqual([true, true])
  })

  it('is both of two days where one paper says before and by 31 December', async () => {
    const books = await booksAt(
      '2009-01-01',
      set('2008-09-01', { dueOn: '2008-12-30', asStated: 'before 31 December 2008', printedIn: 'appendix 2' }),
      set('2008-09-01', { asStated: 'by 31 December 2008', printedIn: 'appendix 1' }),
      reported('2009-01-01', 'late'),
    )
    expect(datesOf(targetOf(books))).toEqual([['2008-09-01', 'set', 'contested', 'notMet 2', 'notMet 1']])
  })

  it('is unknown once a revision says so, and was known before', async () => {
    const books = await booksAt(
      '2009-04-01',
      SET,
      revised('2008-11-01', { dueOn: 'unknown' }),
      reported('2009-04-01', 'late'),
    )
    expect(targetOf(books)).toMatchObject({ dueOn: { is: 'unknown', by: [7] }, lateness: [] })
    expect(datesOf(targetOf(books))).toEqual([
      ['2008-09-01', 'set', '2008-12-31', 'notMet 91'],
      ['2008-11-01', 'revised', 'unknown'],
    ])
  })

  it('is what was set before it is moved on the same day', async () => {
    const books = await booksAt('2008-09-01', SET, revised('2008-09-01', { from: '2008-12-31' }))
    expect(targetOf(books).statements).toMatchObject([
      { how: 'set', change: undefined },
      { how: 'revised', change: { from: '2008-12-31', to: '2009-01-31', days: 31, months: 1 } },
    ])
  })
})

describe('the plan', () => {
  const facts = [
    project({ services: ['ict'] }),
    project({ project: 'other', name: 'Other' }),
    set('2008-09-01', { project: 'wrs' }),
    set('2008-09-01', { target: 'cctv', name: 'CCTV', kind: 'task', services: ['cctv'], dueOn: 'unknown' }),
    set('2008-09-01', { target: 'early', name: 'Early', kind: 'task', dueOn: '2008-10-01', project: 'other' }),
  ]

  it('shows what is due first first, and what has no day last', async () => {
    const { targets, totals } = (await booksAt('2008-09-01', ...facts)).plan()
    expect(targets.map(({ target }) => target)).toEqual(['early', 'quick-wins', 'cctv'])
    expect(totals.counts).toMatchObject({ notReported: 3, met: 0 })
  })

  it('can be asked for by project, by service and by kind', async () => {
    const books = await booksAt('2008-09-01', ...facts)
    const shown = (options: Parameters<typeof books.plan>[0]) => {
      const { projects, targets } = books.plan(options)
      return [projects.map((row) => row.project), targets.map((row) => row.target)]
    }
    expect(shown({ project: 'wrs' })).toEqual([['wrs'], ['quick-wins']])
    expect(shown({ service: 'ict' })).toEqual([['wrs'], ['quick-wins']])
    expect(shown({ service: 'cctv' })).toEqual([[], ['cctv']])
    expect(shown({ kind: 'task' })).toEqual([
      ['other', 'wrs'],
      ['early', 'cctv'],
    ])
    expect(shown({ project: 'other', service: 'ict' })).toEqual([[], []])
  })

  it('refuses options that are misspelt', async () => {
    const books = await booksAt('2008-09-01')
    expect(() => books.plan({ services: 'ict' } as object)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})
