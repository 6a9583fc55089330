import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../src/index.ts'
import { booksAt, type Fact, found, refusalOf } from '../fixture.ts'
import { consulted, deleted, measuresOf, placed } from './arrangement-drafts.ts'
import { employerIn, stated, transferred } from './movements.ts'

const END = '2012-12-31'

describe('people who are placed with somebody else', () => {
  it('stay with their employer, and are in no sum of movements', async () => {
    const books = await booksAt(END, stated('2009-04-01', 'redditch', 500), placed('2009-06-01'))
    expect(books.staffPosition().placings).toMatchObject([
      {
        placing: 'cctv',
        form: { value: 's113Placing' },
        from: { value: 'redditch' },
        with: { value: 'bromsgrove' },
        headcount: { value: 2 },
        counts: true,
      },
    ])
    expect(books.staffPosition().totals).toMatchObject({ movements: 0, moved: { known: 0, unknown: 0 } })
    expect(employerIn(books, 'redditch').headcount).toEqual({ known: 500, unknown: 0 })
    expect(books.staffPosition().employers.map(({ employer }) => employer)).toEqual(['redditch'])
    expect(books.staffPosition().beside.placed).toEqual({ known: 2, unknown: 0 })
    expect(books.explain('staffPosition:placing/cctv').entries.map(({ entry }) => entry.position)).toEqual([7])
  })

  it('are found where nobody says what became of them', async () => {
    const book = [placed('2009-06-01', { endsOn: '2010-05-31' })]
    expect(found(await booksAt('2010-05-31', ...book), 'a placing is past its end')).toEqual([])
    expect(found(await booksAt('2010-06-01', ...book), 'a placing is past its end')).toEqual([
      {
        severity: 'warning',
        subject: 'placing/cctv',
        message:
          'The placing of CCTV staff of Redditch Borough Council with Bromsgrove District Council was to end on 31 May 2010, and no entry says that it goes on',
        entries: [6],
      },
    ])
  })

  it('may stay longer: the end said last holds, and they were placed but once', async () => {
    const books = await booksAt(
      '2010-06-01',
      placed('2009-06-01', { endsOn: '2010-05-31' }),
      placed('2010-05-01', { endsOn: '2011-05-31' }),
    )
    expect(found(books, 'a placing is past its end')).toEqual([])
    expect(found(books, 'sources disagree about what is arranged for staff')).toEqual([])
    expect(books.staffPosition().placings).toMatchObject([{ on: { value: { latest: '2009-06-01' } }, entries: [6, 7] }])
    expect(books.staffPosition().beside.placed).toEqual({ known: 2, unknown: 0 })
  })

  it('began on a day that every source of that day speaks for', async () => {
    const twice = [placed('2009-06-01', { endsOn: '2010-05-31' }), placed('2009-06-01', { endsOn: '2010-05-31' })]
    expect((await booksAt(END, ...twice)).staffPosition().placings).toMatchObject([{ on: { is: 'known', by: [6, 7] } }])
  })

  it('that may have been placed by the day are shown, and in no sum', async () => {
    const vague = placed('2009-06-30', {}, { effective: { earliest: '2009-06-01', asStated: 'in June 2009' } })
    const { placings, beside } = (await booksAt('2009-06-15', vague)).staffPosition()
    expect(placings).toMatchObject([{ isUndetermined: true, counts: false }])
    expect(beside.placed).toEqual({ known: 0, unknown: 0 })
  })

  it('whose number is inferred is unknown without inferences', async () => {
    const books = await booksAt(END, placed('2009-06-01', {}, { inferredFields: ['headcount'] }))
    expect(books.staffPosition({ inferences: 'without' }).beside.placed).toEqual({ known: 0, unknown: 1 })
  })
})

describe('posts that are deleted', () => {
  it('are counted apart from people', async () => {
    const books = await booksAt(
      END,
      stated('2009-04-01', 'redditch', 500),
      deleted('2010-04-01', { redundancies: 2 }),
      deleted('2010-05-01', { deletion: 'porters', posts: 'unknown', service: 'cctv', redundancies: 'unknown' }),
      deleted('2010-06-01', { deletion: 'vacancies', posts: 1 }),
    )
    expect(books.staffPosition().beside).toMatchObject({
      postsDeleted: { known: 4, unknown: 1 },
      // Where no source speaks of redundancies, none are missing.
      redundancies: { known: 2, unknown: 1 },
      entries: [7, 8, 9],
    })
    expect(employerIn(books, 'redditch').headcount).toEqual({ known: 500, unknown: 0 })
    expect(books.staffPosition().deletions.map(({ deletion }) => deletion)).toEqual([
      'managers',
      'porters',
      'vacancies',
    ])
  })

  it('are contested where sources disagree', async () => {
    const books = await booksAt(END, deleted('2010-04-01'), deleted('2010-04-01', { posts: 4 }))
    expect(found(books, 'sources disagree about what is arranged for staff')).toMatchObject([
      {
        subject: 'deletion/managers',
        message: 'Sources disagree about the deletion managers, how many posts: 3 (entry 6) against 4 (entry 7)',
      },
    ])
  })
})

describe('a consultation', () => {
  const OPEN = 'people changed employer while they were consulted'

  it('that is still open when people change employer is found', async () => {
    const books = await booksAt(END, consulted('2009-05-01', { endsOn: '2009-06-30' }), transferred('2009-06-01'))
    expect(found(books, OPEN)).toEqual([
      {
        severity: 'warning',
        subject: 'movement/cctv-2009',
        about: ['consultation/cctv'],
        message:
          'People of CCTV changed employer by 1 June 2009, while they were consulted until 30 June 2009: the transfer to Bromsgrove',
        entries: [6, 7],
      },
    ])
  })

  it('is open on its last day', async () => {
    const books = await booksAt(END, consulted('2009-05-01', { endsOn: '2009-06-01' }), transferred('2009-06-01'))
    expect(found(books, OPEN)).toHaveLength(1)
  })

  it.each<readonly [string, readonly Fact[]]>([
    ['ended before', [consulted('2009-05-01', { endsOn: '2009-05-31' }), transferred('2009-06-01')]],
    ['of no known end', [consulted('2009-05-01'), transferred('2009-06-01')]],
    [
      'cut short',
      [
        consulted('2009-05-01', { endsOn: '2009-06-30' }),
        consulted('2009-05-20', { endsOn: '2009-05-31' }),
        transferred('2009-06-01'),
      ],
    ],
    ['begun after', [consulted('2009-07-01', { endsOn: '2009-07-31' }), transferred('2009-06-01')]],
    [
      'about another movement',
      [consulted('2009-05-01', { endsOn: '2009-06-30', movement: 'cctv-2012' }), transferred('2009-06-01')],
    ],
    [
      'of another service',
      [consulted('2009-05-01', { endsOn: '2009-06-30', service: 'ict' }), transferred('2009-06-01')],
    ],
  ])('%s is in order', async (_, facts) => {
    expect(found(await booksAt(END, ...facts), OPEN)).toEqual([])
  })

  it('names who is consulted, and may be about a movement that lies ahead', async () => {
    const facts = [
      consulted('2009-05-01', { with: ['redditch', 'bromsgrove'], movement: 'cctv-2009' }),
      transferred('2009-06-01'),
    ]
    const books = await booksAt('2009-05-15', ...facts.map((each) => ({ ...each, knownOn: '2009-05-01' as const })))
    expect(books.staffPosition().consultations).toMatchObject([{ with: { value: ['bromsgrove', 'redditch'] } }])
    expect(found(books, 'an arrangement is about no recorded movement')).toEqual([])
  })

  it('or measures, about a movement that no entry tells of, are found', async () => {
    const books = await booksAt(END, consulted('2009-05-01', { movement: 'cctv-2012' }), measuresOf('2009-05-01'))
    expect(
      found(books, 'an arrangement is about no recorded movement')
        .map(({ subject }) => subject)
        .toSorted(),
    ).toEqual(['consultation/cctv', 'movement/cctv-2009'])
  })
})

describe('employee liability information', () => {
  const LATE = 'employee liability information is late'
  const given = (liabilityInformationGivenOn: '2009-05-18' | '2009-05-19') =>
    measuresOf('2009-05-01', { liabilityInformationGivenOn })

  it('is due fourteen days before a TUPE transfer', async () => {
    expect(found(await booksAt(END, given('2009-05-18'), transferred('2009-06-01')), LATE)).toEqual([])
    expect(found(await booksAt(END, given('2009-05-19'), transferred('2009-06-01')), LATE)).toEqual([
      {
        severity: 'warning',
        subject: 'movement/cctv-2009',
        message:
          'Employee liability information of Redditch Borough Council for the movement cctv-2009 was due on 18 May 2009, 14 days before the transfer of 1 June 2009, and it was given on 19 May 2009',
        entries: [6, 7],
      },
    ])
  })

  it.each([
    ['2014-04-30', '2014-04-16'],
    ['2014-05-01', '2014-04-03'],
  ] as const)('is due for a transfer of %s on %s', async (on, due) => {
    // The papers of this ledger end before: what is to come was told of in 2012.
    const told = (ahead: Fact): Fact => ({ ...ahead, knownOn: END })
    const givenOn = (liabilityInformationGivenOn: Day) =>
      booksAt('2014-12-31', ...[measuresOf('2014-03-01', { liabilityInformationGivenOn }), transferred(on)].map(told))
    expect(found(await givenOn(due), LATE)).toEqual([])
    expect(found(await givenOn(addDays(due, 1)), LATE)).toHaveLength(1)
  })

  it('of no transfer that a source calls TUPE is due by no law', async () => {
    const other = transferred('2009-06-01', {
      mechanism: 'inAccordanceWithTupe',
      mechanismAsWorded: 'along TUPE lines',
    })
    expect(found(await booksAt(END, given('2009-05-19'), other), LATE)).toEqual([])
    const dated = measuresOf('2009-05-01', { liabilityInformationDueOn: '2009-05-15' })
    expect(found(await booksAt('2009-05-15', dated, other), LATE)).toEqual([])
    expect(found(await booksAt('2009-05-16', dated, other), LATE)).toMatchObject([
      {
        message:
          'Employee liability information of Redditch Borough Council for the movement cctv-2009 was due on 15 May 2009, and no entry says that it was given',
      },
    ])
  })

  it('for a transfer of no exact day is due on no computed day', async () => {
    const vague = { ...transferred('2009-06-30'), effective: { earliest: '2009-06-01', asStated: 'in June' } } as const
    const late = measuresOf('2009-05-01', { liabilityInformationGivenOn: '2009-06-29' })
    expect(found(await booksAt(END, late, vague), LATE)).toEqual([])
  })
})

describe('what is arranged for staff', () => {
  it.each<readonly [string, string, Fact]>([
    ['staff belong to a registered service', 'data.service', placed('2009-06-01', { service: 'payroll' })],
    ['staff belong to a registered service', 'data.service', consulted('2009-06-01', { service: 'payroll' })],
    ['staff belong to a registered service', 'data.service', deleted('2009-06-01', { service: 'payroll' })],
    ['staff leave a registered employer', 'data.from', placed('2009-06-01', { from: 'wyre-forest' })],
    ['a headcount is of a registered employer', 'data.employer', deleted('2009-06-01', { employer: 'wyre-forest' })],
    [
      'who takes part in what is arranged for staff is registered',
      'data.with',
      placed('2009-06-01', { with: 'wyre-forest' }),
    ],
    [
      'who takes part in what is arranged for staff is registered',
      'data.with',
      consulted('2009-06-01', { with: ['unison'] }),
    ],
    [
      'who takes part in what is arranged for staff is registered',
      'data.by',
      measuresOf('2009-06-01', { by: 'wyre-forest' }),
    ],
    ['staff are placed with somebody else', 'data.with', placed('2009-06-01', { with: 'redditch' })],
    [
      'an arrangement ends no earlier than it is said to hold',
      'data.endsOn',
      placed('2009-06-01', { endsOn: '2009-05-31' }),
    ],
    [
      'an arrangement ends no earlier than it is said to hold',
      'data.endsOn',
      consulted('2009-06-01', { endsOn: '2009-05-31' }),
    ],
  ])('is refused unless %s (%s)', async (rule, field, fact) => {
    expect(await refusalOf(fact)).toMatchObject([{ rule, field }])
  })

  it('may end within the year that it began in on a day that nobody knows, and no earlier', async () => {
    const in2010 = { effective: { earliest: '2010-01-01', asStated: 'in 2010' } } as const
    const books = await booksAt('2010-12-31', placed('2010-12-31', { endsOn: '2010-10-31' }, in2010))
    expect(books.staffPosition().placings).toMatchObject([{ endsOn: { value: '2010-10-31' }, counts: true }])
    const neverKnown = { effective: { earliest: null, asStated: 'by the end of 2010' } } as const
    await booksAt('2010-12-31', placed('2010-12-31', { endsOn: '2009-10-31' }, neverKnown))
    expect(await refusalOf(placed('2010-12-31', { endsOn: '2009-12-31' }, in2010))).toMatchObject([
      { field: 'data.endsOn', problem: 'is 31 December 2009, before it is said to hold on 1 January 2010' },
    ])
  })

  const AHEAD = '2012-12-31'
  it.each<readonly [string, Fact]>([
    [
      'The staff of CCTV are consulted through Redditch Borough Council until 31 January 2013: the transfer to Bromsgrove',
      consulted(AHEAD, { with: ['redditch'], endsOn: '2013-01-31' }),
    ],
    ['Redditch Borough Council tells its measures for the movement cctv-2009: none', measuresOf(AHEAD)],
    [
      '2 people of CCTV are placed by Redditch Borough Council with Bromsgrove District Council under section 113',
      placed(AHEAD),
    ],
    [
      '1 person of CCTV is placed by Redditch Borough Council with somebody not known on secondment',
      placed(AHEAD, { headcount: 1, with: 'unknown', form: 'secondment' }),
    ],
    ['Redditch Borough Council deletes 3 posts, with 1 redundancy', deleted(AHEAD, { redundancies: 1 })],
    [
      'Redditch Borough Council, CCTV deletes an unstated number of posts',
      deleted(AHEAD, { posts: 'unknown', service: 'cctv' }),
    ],
  ])('is told in words: %s', async (words, ahead) => {
    const books = await booksAt('2012-12-30', { ...ahead, knownOn: '2012-12-30' })
    expect(books.comingUp()).toMatchObject([{ words, on: AHEAD, entries: [6] }])
  })
})
