import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found, type ProgrammeBooks } from '../fixture.ts'
import { BOARD, BOTH, constituted, type Data, known, matter } from './governance-drafts.ts'

const disagreements = (books: ProgrammeBooks) => found(books, 'sources disagree about who decides or what was decided')

describe('a delegation that is granted again', () => {
  const granted = (on: '2008-06-30' | '2009-06-30', data: Partial<Data<'DelegationGranted'>> = {}): Fact =>
    fact('DelegationGranted', on, {
      by: 'redditch',
      council: 'redditch',
      delegation: 'ict',
      to: 'Head of ICT',
      ...data,
    })
  const byOfficer = (on: '2009-06-29' | '2009-07-01', officer = 'Head of ICT'): Fact =>
    fact('DecisionTaken', on, {
      amount: 900_000,
      councils: ['redditch'],
      decision: 'by-officer',
      delegation: 'ict',
      matter: 'ict-case',
      officer,
      outcome: 'approved',
    })
  const FACTS = [
    granted('2008-06-30', { consulting: 'the Leader', endsOn: '2009-06-29', limit: 500_000 }),
    granted('2009-06-30', { limit: 1_000_000 }),
  ]

  it('holds as granted last, and shows how it was granted before', async () => {
    const books = await booksAt('2009-12-31', ...FACTS)
    expect(disagreements(books)).toEqual([])
    expect(books.delegations()).toMatchObject([
      {
        since: '2009-06-30',
        granted: known({ earliest: '2008-06-30', latest: '2008-06-30' }),
        limit: known(1_000_000),
        consulting: known('the Leader'),
        endsOn: { is: 'unknown' },
        earlier: [{ from: '2008-06-30', limit: known(500_000), endsOn: known('2009-06-29') }],
        entries: [6, 7],
      },
    ])
    expect((await booksAt('2009-06-29', ...FACTS)).delegations()).toMatchObject([
      { since: '2008-06-30', limit: known(500_000), earlier: [] },
    ])
  })

  const outside = 'a decision was taken outside its delegation'

  it('keeps its last day and its matter where the later grant speaks of neither', async () => {
    const first = granted('2008-06-30', { endsOn: '2009-06-30', matter: 'ict-case' })
    const other = matter({ matter: 'other', name: 'Another matter' })
    const books = await booksAt('2009-12-31', matter(), other, first, granted('2009-06-30', { limit: 1_000_000 }))
    expect(books.delegations()).toMatchObject([
      { endsOn: known('2009-06-30'), matter: known('ict-case'), limit: known(1_000_000) },
    ])
    const after = await booksAt('2009-12-31', matter(), other, first, granted('2009-06-30'), byOfficer('2009-07-01'))
    expect(found(after, outside)).toMatchObject([
      { severity: 'serious', message: expect.stringContaining('the delegation ended on 30 June 2009') },
    ])
  })

  it('is for any matter and without a last day where the later grant says so', async () => {
    const other = matter({ matter: 'other', name: 'Another matter' })
    const grants = [
      granted('2008-06-30', { endsOn: '2009-06-30', matter: 'other' }),
      granted('2009-06-30', { endsOn: 'openEnded', matter: 'anyMatter' }),
    ]
    const books = await booksAt('2009-12-31', matter(), other, ...grants, byOfficer('2009-07-01'))
    expect(found(books, outside)).toEqual([])
    expect(books.delegations()).toMatchObject([
      {
        endsOn: known('openEnded'),
        matter: known('anyMatter'),
        earlier: [{ endsOn: known('2009-06-30'), matter: known('other') }],
      },
    ])
  })

  it('says two things of its last day where two sources of one day do', async () => {
    const books = await booksAt(
      '2009-12-31',
      granted('2008-06-30', { endsOn: '2009-06-30' }),
      granted('2008-06-30', { endsOn: 'openEnded' }),
    )
    expect(disagreements(books)).toMatchObject([{ message: expect.stringContaining('against open ended') }])
  })

  it('shows nothing of a grant that says the same again', async () => {
    const books = await booksAt('2009-12-31', granted('2008-06-30'), granted('2009-06-30'))
    expect(books.delegations()).toMatchObject([{ since: '2008-06-30', earlier: [], entries: [6, 7] }])
  })

  it('measures a decision by what held on its day', async () => {
    const above = 'a decision is above the limit of its delegation'
    const early = await booksAt('2009-12-31', matter(), ...FACTS, byOfficer('2009-06-29'))
    expect(found(early, above)).toMatchObject([
      {
        severity: 'warning',
        message:
          'The decision on ICT business case (entry 9) commits £9,000, which is above the limit of its delegation, £5,000',
      },
    ])
    const late = await booksAt('2009-12-31', matter(), ...FACTS, byOfficer('2009-07-01'))
    expect(found(late, above)).toEqual([])
    expect(found(late, 'a decision was taken outside its delegation')).toEqual([])
  })

  it('no longer covers whoever held it before', async () => {
    const toAnother = [granted('2008-06-30'), granted('2009-06-30', { to: 'Head of Finance' })]
    const name = 'a decision was taken outside its delegation'
    expect(found(await booksAt('2009-12-31', matter(), ...toAnother, byOfficer('2009-06-29')), name)).toEqual([])
    expect(found(await booksAt('2009-12-31', matter(), ...toAnother, byOfficer('2009-07-01')), name)).toMatchObject([
      {
        severity: 'serious',
        message:
          'The decision on ICT business case (entry 9) was taken outside its delegation: by then it was granted to Head of Finance and not to Head of ICT',
      },
    ])
  })

  it('no longer covers the matter that it was for before', async () => {
    const another = matter({ matter: 'other', name: 'Another matter' })
    const grants = [granted('2008-06-30', { matter: 'ict-case' }), granted('2009-06-30', { matter: 'other' })]
    const books = await booksAt('2009-12-31', matter(), another, ...grants, byOfficer('2009-07-01'))
    expect(found(books, 'a decision was taken outside its delegation')).toMatchObject([
      { message: expect.stringContaining('by then it was for Another matter and not for ICT business case') },
    ])
  })

  it('says two things where two sources of one day do', async () => {
    const books = await booksAt('2009-12-31', granted('2008-06-30', { limit: 1 }), granted('2008-06-30', { limit: 2 }))
    expect(books.delegations()).toMatchObject([{ limit: { is: 'contested' }, earlier: [] }])
    expect(disagreements(books)).toHaveLength(1)
  })
})

describe('a body that is constituted again', () => {
  it('stands as constituted last, and shows how it stood before', async () => {
    const books = await booksAt(
      '2010-12-31',
      BOARD,
      constituted('2008-06-30'),
      fact('BodyConstituted', '2009-06-30', { body: 'board', power: 'decides', seats: { bromsgrove: 4, redditch: 4 } }),
      fact('BodyConstituted', '2010-06-30', { body: 'board', power: 'decides' }),
    )
    expect(disagreements(books)).toEqual([])
    expect(books.bodies()).toMatchObject([
      {
        since: '2009-06-30',
        power: known('decides'),
        seats: { bromsgrove: known(4), redditch: known(4) },
        meets: known('every two months'),
        earlier: [{ from: '2008-06-30', power: known('advises'), seats: { bromsgrove: known(3), redditch: known(3) } }],
      },
    ])
  })
})

describe('an office that is filled again', () => {
  it('contradicts nothing, and shows each time', async () => {
    const filled = (on: '2008-08-01' | '2009-08-01', title: string): Fact =>
      fact('OfficeFilled', on, { councils: BOTH, office: 'chief', termMonths: 12, title })
    const books = await booksAt('2009-12-31', filled('2008-08-01', 'Acting'), filled('2009-08-01', 'Joint'))
    expect(disagreements(books)).toEqual([])
    expect(books.offices()).toMatchObject([
      { name: 'Joint', lastDay: known('2010-07-31'), holders: [{ on: '2008-08-01' }, { on: '2009-08-01' }] },
    ])
  })
})

describe('a review that is put off', () => {
  const required = (on: '2008-09-01' | '2009-01-15', data: Partial<Data<'ReviewRequired'>>): Fact =>
    fact('ReviewRequired', on, { dueOn: '2009-01-31', review: 'six-months', ...data })
  const held = (on: '2009-01-20' | '2009-02-28' | '2009-05-01'): Fact =>
    fact('ReviewHeld', on, { heldBy: ['redditch'], outcome: 'to continue', review: 'six-months' })
  const FIRST = required('2008-09-01', { asStated: 'after six months', by: 'board', heldBy: ['redditch'] })
  const PUT_OFF = required('2009-01-15', { by: 'board', dueOn: '2009-04-30' })
  const byNobody = 'a review was put off and nobody is said to have agreed'

  it('is due by the later day, and shows the earlier one', async () => {
    const books = await booksAt('2009-03-31', BOARD, FIRST, PUT_OFF)
    expect(disagreements(books)).toEqual([])
    expect(books.reviews()).toMatchObject([
      {
        dueOn: known('2009-04-30'),
        firstDueOn: known('2009-01-31'),
        required: known({ earliest: '2008-09-01', latest: '2008-09-01' }),
        requiredOf: known(['redditch']),
        asStated: { is: 'unknown' },
        since: '2009-01-15',
        earlier: [{ from: '2008-09-01', dueOn: known('2009-01-31'), asStated: known('after six months') }],
        isOverdue: false,
        entries: [7, 8],
      },
    ])
    expect(found(books, 'a review is overdue')).toEqual([])
    expect(found(await booksAt('2009-05-01', BOARD, FIRST, PUT_OFF), 'a review is overdue')).toMatchObject([
      {
        message:
          'The review six-months was first due by 31 January 2009 and then by 30 April 2009, and no entry says that it was held by Redditch Borough Council',
      },
    ])
  })

  it('is measured against both days once it was held', async () => {
    const measured = async (holding: Fact) => {
      const books = await booksAt('2009-12-31', BOARD, FIRST, PUT_OFF, holding)
      return {
        isLate: books.reviews()[0]?.held[0]?.isLate,
        found: found(books, 'a review was held late').map(({ message }) => message),
      }
    }
    expect(await measured(held('2009-01-20'))).toEqual({ isLate: { byLatest: false, byFirst: false }, found: [] })
    expect(await measured(held('2009-02-28'))).toEqual({
      isLate: { byLatest: false, byFirst: true },
      found: [
        'The review six-months was first due by 31 January 2009 and then by 30 April 2009, and was held later than it was first due: by Redditch Borough Council on 28 February 2009',
      ],
    })
    expect(await measured(held('2009-05-01'))).toEqual({
      isLate: { byLatest: true, byFirst: true },
      found: [
        'The review six-months was first due by 31 January 2009 and then by 30 April 2009, and was held later: by Redditch Borough Council on 1 May 2009',
      ],
    })
  })

  it('was late where it was put off only after it was held', async () => {
    const after = fact('ReviewRequired', '2009-03-15', { by: 'board', dueOn: '2009-04-30', review: 'six-months' })
    const books = await booksAt('2009-12-31', BOARD, FIRST, held('2009-02-28'), after)
    expect(books.reviews()).toMatchObject([
      { dueOn: known('2009-04-30'), held: [{ dueOn: known('2009-01-31'), isLate: { byLatest: true, byFirst: true } }] },
    ])
    expect(found(books, 'a review was held late')).toMatchObject([
      {
        message:
          'The review six-months was due by 31 January 2009, and was held later: by Redditch Borough Council on 28 February 2009; only then was it put off to 30 April 2009',
      },
    ])
  })

  it('is neither late nor in time where no source tells whether it was put off before it was held', async () => {
    const vaguely = fact(
      'ReviewRequired',
      '2009-03-15',
      { by: 'board', dueOn: '2009-04-30', review: 'six-months' },
      { effective: { earliest: '2009-02-01', asStated: 'early in the year' } },
    )
    const books = await booksAt('2009-12-31', BOARD, FIRST, held('2009-02-28'), vaguely)
    expect(books.reviews()[0]?.held[0]?.isLate).toEqual({ byLatest: 'undetermined', byFirst: true })
  })

  it('is neither late nor in time where its own day is too vague to tell', async () => {
    const vaguely = fact(
      'ReviewHeld',
      '2009-05-01',
      { heldBy: ['redditch'], outcome: 'to continue', review: 'six-months' },
      { effective: { earliest: '2009-04-01', asStated: 'in the spring' } },
    )
    const books = await booksAt('2009-12-31', BOARD, FIRST, PUT_OFF, vaguely)
    expect(books.reviews()[0]?.held[0]?.isLate).toEqual({ byLatest: 'undetermined', byFirst: true })
  })

  it('by nobody who is known is found', async () => {
    expect(found(await booksAt('2009-03-31', BOARD, FIRST, PUT_OFF), byNobody)).toEqual([])
    const unsaid = required('2009-01-15', { dueOn: '2009-04-30' })
    expect(found(await booksAt('2009-03-31', BOARD, FIRST, unsaid), byNobody)).toEqual([
      {
        severity: 'note',
        subject: 'review/six-months',
        message:
          'By 15 January 2009 the review six-months was put off from 31 January 2009 to 30 April 2009, and no entry says who agreed to that',
        entries: [7, 8],
      },
    ])
    const earlier = required('2009-01-15', { dueOn: '2009-01-20' })
    expect(found(await booksAt('2009-03-31', BOARD, FIRST, earlier), byNobody)).toMatchObject([
      { message: expect.stringContaining('was brought forward from 31 January 2009 to 20 January 2009') },
    ])
  })

  it('is not put off by a source that leaves its day open, nor by one that says it again', async () => {
    const again = required('2009-01-15', { dueOn: 'unknown', heldBy: BOTH })
    const books = await booksAt('2009-03-31', BOARD, FIRST, again)
    expect(books.reviews()).toMatchObject([{ dueOn: known('2009-01-31'), requiredOf: known(BOTH), isOverdue: true }])
    expect(found(books, byNobody)).toEqual([])
    expect(found(await booksAt('2009-03-31', BOARD, FIRST, required('2009-01-15', {})), byNobody)).toEqual([])
  })

  it('is contested where those who held it name a day that was never agreed', async () => {
    const otherwise = (dueOn: '2009-01-31' | '2009-03-31'): Fact =>
      fact('ReviewHeld', '2009-02-28', { dueOn, heldBy: ['redditch'], outcome: 'unknown', review: 'six-months' })
    const agreed = await booksAt('2009-12-31', BOARD, FIRST, PUT_OFF, otherwise('2009-01-31'))
    expect(disagreements(agreed)).toEqual([])
    const books = await booksAt('2009-12-31', BOARD, FIRST, PUT_OFF, otherwise('2009-03-31'))
    expect(books.reviews()).toMatchObject([{ dueOn: { is: 'contested' } }])
    expect(disagreements(books)).toMatchObject([
      {
        subject: 'review/six-months',
        message:
          'Sources disagree about the review six-months, when it is due: 30 April 2009 (entry 8) against 31 March 2009 (entry 9)',
      },
    ])
  })
})
