import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, fact, found, openBook, refusalOf } from '../fixture.ts'
import { BOARD, BOTH, constituted, type Data, decided, known, matter, met, recommended } from './governance-drafts.ts'

type Ended = Data<'MandateEnded'>

const ended = (
  on: '2009-03-31' | '2009-06-30' | '2009-09-30',
  data: Pick<Ended, 'mandate' | 'of'> & Partial<Ended>,
  envelope?: Envelope,
): Fact => fact('MandateEnded', on, data, envelope)

const granted = (
  on: '2008-06-30' | '2009-03-31' | '2009-05-01' | '2009-06-30',
  data: Partial<Data<'DelegationGranted'>> = {},
  envelope?: Envelope,
): Fact =>
  fact(
    'DelegationGranted',
    on,
    {
      by: 'redditch',
      council: 'redditch',
      delegation: 'ict',
      to: 'Head of ICT',
      ...data,
    },
    envelope,
  )
const byOfficer = (on: '2009-03-31' | '2009-04-01' | '2009-06-15' | '2009-07-01', envelope?: Envelope): Fact =>
  fact(
    'DecisionTaken',
    on,
    {
      councils: ['redditch'],
      decision: 'by-officer',
      delegation: 'ict',
      matter: 'ict-case',
      officer: 'Head of ICT',
      outcome: 'approved',
    },
    envelope,
  )
const REVOKED = ended('2009-03-31', { by: 'redditch', mandate: 'ict', of: 'delegation', reason: 'it was not used' })
const ON_31_MARCH = known({ earliest: '2009-03-31', latest: '2009-03-31' })
const VAGUE = { effective: { earliest: '2009-03-01', asStated: 'by the summer' } } as const

describe('a delegation that is revoked', () => {
  const outside = 'a decision was taken outside its delegation'

  it('covers decisions of its last day, and none after it', async () => {
    const before = await booksAt('2009-12-31', matter(), granted('2008-06-30'), REVOKED, byOfficer('2009-03-31'))
    expect(found(before, outside)).toEqual([])
    const then = await booksAt('2009-12-31', matter(), granted('2008-06-30'), REVOKED, byOfficer('2009-04-01'))
    expect(found(then, outside)).toEqual([
      {
        severity: 'serious',
        subject: 'matter/ict-case',
        message:
          'The decision on ICT business case (entry 9) was taken outside its delegation: the delegation was revoked on 31 March 2009',
        entries: [7, 8, 9],
      },
    ])
  })

  it('covers decisions again from the day on which it is granted again', async () => {
    const facts = [matter(), granted('2008-06-30'), REVOKED, granted('2009-05-01')]
    expect(found(await booksAt('2009-12-31', ...facts, byOfficer('2009-06-15')), outside)).toEqual([])
    expect(found(await booksAt('2009-12-31', ...facts, byOfficer('2009-04-01')), outside)).toHaveLength(1)
  })

  it('covers them again though its first grant is known only from a later paper', async () => {
    const first = granted('2008-06-30', {}, { knownOn: '2010-01-15' })
    const book = await openBook(matter(), first, REVOKED, granted('2009-05-01'), byOfficer('2009-06-15'))
    const before = await book.asAt('2009-12-31', { knownOn: '2009-12-31' })
    expect(found(before, outside)).toEqual([])
    expect(before.delegations()).toMatchObject([{ hasEnded: false, since: '2009-05-01' }])
    expect(found(await book.asAt('2010-01-31'), outside)).toEqual([])
  })

  it('may have covered them where a grant that may have come after its end is too vague to tell', async () => {
    const summer = granted('2009-06-30', {}, { effective: { earliest: '2009-03-01', asStated: 'by the summer' } })
    const books = await booksAt('2009-12-31', matter(), granted('2008-06-30'), REVOKED, summer, byOfficer('2009-06-15'))
    expect(found(books, outside)).toMatchObject([{ severity: 'note' }])
  })

  it('is undetermined where it is said to be granted and revoked on one and the same day', async () => {
    const revoked = ended('2009-03-31', { mandate: 'ict', of: 'delegation' })
    const books = await booksAt('2009-12-31', matter(), granted('2009-03-31'), revoked, byOfficer('2009-06-15'))
    expect(books.delegations()).toMatchObject([{ hasEnded: 'undetermined' }])
    expect(found(books, outside)).toMatchObject([{ severity: 'note' }])
  })

  it('may cover a decision where no source tells which came first', async () => {
    const revoked = ended('2009-06-30', { mandate: 'ict', of: 'delegation' }, VAGUE)
    const books = await booksAt('2009-12-31', matter(), granted('2008-06-30'), revoked, byOfficer('2009-06-15'))
    expect(found(books, outside)).toMatchObject([
      {
        severity: 'note',
        message:
          'The decision on ICT business case (entry 9) may have been taken outside its delegation, and no source tells whether it was: the delegation was revoked by 30 June 2009',
      },
    ])
    const after = await booksAt('2009-12-31', matter(), granted('2008-06-30'), revoked, byOfficer('2009-07-01'))
    expect(found(after, outside)).toMatchObject([{ severity: 'serious' }])
  })

  it('is shown with its end, and as it was granted', async () => {
    const facts = [granted('2008-06-30', { limit: 500_000 }), REVOKED]
    expect((await booksAt('2009-03-30', ...facts)).delegations()).toMatchObject([{ hasEnded: false, endings: [] }])
    expect((await booksAt('2009-03-31', ...facts)).delegations()).toMatchObject([
      {
        hasEnded: true,
        limit: known(500_000),
        granted: known({ earliest: '2008-06-30', latest: '2008-06-30' }),
        endings: [{ when: ON_31_MARCH, by: known('redditch'), reason: known('it was not used') }],
        entries: [6, 7],
      },
    ])
    const again = await booksAt('2009-05-01', ...facts, granted('2009-05-01'))
    expect(again.delegations()).toMatchObject([{ hasEnded: false, endings: [{ when: ON_31_MARCH }] }])
  })

  it('holds where it is granted again on the very day of its end', async () => {
    const renewed = [
      granted('2008-06-30'),
      ended('2009-06-30', { mandate: 'ict', of: 'delegation' }),
      granted('2009-06-30'),
    ]
    const books = await booksAt('2009-12-31', matter(), ...renewed, byOfficer('2009-07-01'))
    expect(found(books, outside)).toEqual([])
    expect(books.delegations()).toMatchObject([{ hasEnded: false }])
  })

  it('may have ended where its source is vague', async () => {
    const revoked = ended('2009-06-30', { mandate: 'ict', of: 'delegation' }, VAGUE)
    expect((await booksAt('2009-05-31', granted('2008-06-30'), revoked)).delegations()).toMatchObject([
      { hasEnded: false, isUndetermined: true },
    ])
  })
})

describe('the day on which a delegation was revoked', () => {
  const disagree = 'sources disagree about who decides or what was decided'
  const later = ended('2009-06-30', { mandate: 'ict', of: 'delegation', reason: 'it was not used' })

  it('is one day: sources that differ about it disagree', async () => {
    const books = await booksAt('2009-12-31', matter(), granted('2008-06-30'), REVOKED, later, byOfficer('2009-06-15'))
    expect(books.delegations()).toMatchObject([
      { hasEnded: true, endings: [{ when: { is: 'contested' }, by: known('redditch') }] },
    ])
    expect(found(books, disagree)).toMatchObject([
      {
        subject: 'delegation/ict',
        message:
          'Sources disagree about the delegation ict, its end, on which day: 31 March 2009 (entry 8) against 30 June 2009 (entry 9)',
      },
    ])
    expect(found(books, 'a decision was taken outside its delegation')).toMatchObject([{ severity: 'note' }])
  })

  it('is one that vague sources agree on as far as they have days in common', async () => {
    const vaguely = ended('2009-06-30', { mandate: 'ict', of: 'delegation' }, VAGUE)
    const books = await booksAt('2009-12-31', granted('2008-06-30'), REVOKED, vaguely)
    expect(books.delegations()).toMatchObject([{ endings: [{ when: ON_31_MARCH }] }])
    expect(found(books, disagree)).toEqual([])
  })

  it('is one though a source sets no earliest day', async () => {
    const sometime = { effective: { earliest: null, asStated: 'it has been revoked' } }
    const vaguely = ended('2009-06-30', { mandate: 'ict', of: 'delegation' }, sometime)
    const books = await booksAt('2009-12-31', granted('2008-06-30'), REVOKED, vaguely)
    expect(books.delegations()).toMatchObject([{ hasEnded: true, endings: [{ when: ON_31_MARCH }] }])
  })

  it('is another each time, where it was granted again in between', async () => {
    const books = await booksAt('2009-12-31', granted('2008-06-30'), REVOKED, granted('2009-05-01'), later)
    expect(books.delegations()).toMatchObject([
      { hasEnded: true, endings: [{ when: ON_31_MARCH }, { when: known({ earliest: '2009-06-30' }) }] },
    ])
    expect(found(books, disagree)).toEqual([])
  })

  it('may be another where it may have been granted again in between', async () => {
    const vaguely = ended('2009-06-30', { mandate: 'ict', of: 'delegation' }, VAGUE)
    const books = await booksAt('2009-12-31', granted('2008-06-30'), REVOKED, granted('2009-05-01'), vaguely)
    expect(books.delegations()).toMatchObject([{ hasEnded: 'undetermined' }])
    const again = ended('2009-09-30', { mandate: 'ict', of: 'delegation' })
    const twice = await booksAt('2009-12-31', granted('2008-06-30'), granted('2009-05-01'), vaguely, again)
    expect(found(twice, disagree)).toEqual([])
    expect(twice.delegations()).toMatchObject([
      { hasEnded: true, endings: [{}, { when: known({ earliest: '2009-09-30' }) }] },
    ])
  })
})

describe('a body that is dissolved', () => {
  const after = 'a body acts after its end'
  const DISSOLVED = ended('2009-03-31', { by: 'redditch', mandate: 'board', of: 'body' })
  const FACTS = [BOARD, constituted('2008-06-30', { power: 'decides' }), matter(), DISSOLVED]

  it('meets, recommends and decides no more', async () => {
    const books = await booksAt(
      '2009-12-31',
      ...FACTS,
      met('2009-04-01'),
      recommended('2009-04-01'),
      decided('2009-04-02', 'board', { councils: BOTH }),
    )
    expect(found(books, after)).toEqual([
      {
        severity: 'serious',
        subject: 'party/board',
        message:
          'Shared Services Board was dissolved on 31 March 2009 (entry 9), and decided on ICT business case on 2 April 2009 (entry 12)',
        entries: [9, 12],
      },
      {
        severity: 'warning',
        subject: 'party/board',
        message: 'Shared Services Board was dissolved on 31 March 2009 (entry 9), and met on 1 April 2009 (entry 10)',
        entries: [9, 10],
      },
      {
        severity: 'warning',
        subject: 'party/board',
        message:
          'Shared Services Board was dissolved on 31 March 2009 (entry 9), and recommended on ICT business case on 1 April 2009 (entry 11)',
        entries: [9, 11],
      },
    ])
  })

  it('is found neither for what it did before, nor for what it does once constituted again', async () => {
    const books = await booksAt('2009-12-31', ...FACTS, met('2009-03-31'), constituted('2009-05-01'), met('2009-05-01'))
    expect(found(books, after)).toEqual([])
  })

  it('may have done it before where its source is vague', async () => {
    const vaguely = ended('2009-06-30', { mandate: 'board', of: 'body' }, VAGUE)
    const books = await booksAt('2009-12-31', BOARD, constituted('2008-06-30'), vaguely, met('2009-05-01'))
    expect(found(books, after)).toMatchObject([
      {
        severity: 'note',
        message:
          'Shared Services Board was dissolved by 30 June 2009 (entry 8), and met on 1 May 2009 (entry 9): no source tells which came first',
      },
    ])
  })

  it('is shown with its end', async () => {
    const [board] = (await booksAt('2009-12-31', ...FACTS)).bodies()
    expect(board).toMatchObject({
      hasEnded: true,
      endings: [{ when: ON_31_MARCH, by: known('redditch') }],
      entries: [7, 9],
    })
  })
})

describe('an office that is abolished', () => {
  const filled = fact('OfficeFilled', '2008-08-01', {
    councils: BOTH,
    endsOn: '2009-07-31',
    office: 'chief',
    title: 'Joint Chief Executive',
  })
  const abolished = ended('2009-06-30', { mandate: 'chief', of: 'office' })

  it('is shown with its end, and no term of it is found to have run out', async () => {
    const running = await booksAt('2009-08-01', filled)
    expect(found(running, 'the term of an office has ended')).toHaveLength(1)
    expect(running.offices()).toMatchObject([{ hasEnded: false, endings: [] }])
    const books = await booksAt('2009-08-01', filled, abolished)
    expect(found(books, 'the term of an office has ended')).toEqual([])
    expect(books.offices()).toMatchObject([
      { hasEnded: true, endings: [{ when: known({ earliest: '2009-06-30' }) }], entries: [6, 7] },
    ])
  })

  it('has no holder who declares an interest', async () => {
    const declared = (on: '2009-06-30' | '2009-07-01'): Fact =>
      fact('ConflictDeclared', on, { about: 'serves both', conflict: 'one', office: 'chief' })
    const name = 'a conflict of interest is declared after the end of its office'
    expect(found(await booksAt('2009-12-31', filled, abolished, declared('2009-06-30')), name)).toEqual([])
    expect(found(await booksAt('2009-12-31', filled, abolished, declared('2009-07-01')), name)).toEqual([
      {
        severity: 'warning',
        subject: 'office/chief',
        message:
          'The office of Joint Chief Executive was abolished on 30 June 2009 (entry 7), and a conflict of interest of its holder is declared on 1 July 2009 (entry 8)',
        entries: [7, 8],
      },
    ])
  })
})

describe('what ends', () => {
  const rule = 'a mandate that ends was given'

  it.each([
    ['body', 'board', 'names board, which nobody constituted as a body by then', 'BodyConstituted'],
    ['delegation', 'ict', 'names ict, which nobody granted as a delegation by then', 'DelegationGranted'],
    ['office', 'chief', 'names chief, an office that nobody filled by then', 'OfficeFilled'],
  ] satisfies [Ended['of'], string, string, string][])('is a %s that was there', async (of, mandate, problem, type) => {
    expect(await refusalOf(BOARD, ended('2009-03-31', { mandate, of }))).toMatchObject([
      { rule, field: 'data.mandate', problem, remedy: `record it by ${type}, on the day from which it held` },
    ])
  })

  it('was given by then, and not only later', async () => {
    const later = granted('2009-05-01')
    expect(await refusalOf(later, REVOKED)).toMatchObject([{ fact: 2, rule }])
    expect(found(await booksAt('2009-12-31', granted('2008-06-30'), REVOKED), 'a body acts after its end')).toEqual([])
  })

  it('is ended by a registered party', async () => {
    const byNobody = ended('2009-03-31', { by: 'nobody', mandate: 'ict', of: 'delegation' })
    expect(await refusalOf(granted('2008-06-30'), byNobody)).toMatchObject([
      { rule: 'a body that acts is a registered party', field: 'data.by' },
    ])
  })
})
