import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found, openBook, refusalOf } from '../fixture.ts'
import {
  BOARD,
  constituted,
  type Data,
  decided,
  issued,
  known,
  matter,
  met,
  otherParty,
  recommended,
} from './governance-drafts.ts'

const NOBODY = ['nobody']
const refusedFor = (rule: string, field: string) => [expect.objectContaining({ rule, field })]

describe('a book of governance refuses', () => {
  it.each([
    issued('2009-08-01', 'v1'),
    fact('ClauseAmended', '2009-08-01', { after: 'unknown', clause: 'c1', matter: 'ict-case' }),
    decided('2009-08-01', 'redditch'),
    fact('ReviewHeld', '2009-08-01', { heldBy: ['redditch'], matter: 'ict-case', outcome: 'unknown', review: 'one' }),
  ])('$type of a matter that nobody registered', async (event) => {
    expect(await refusalOf(event)).toEqual([
      {
        fact: 1,
        rule: 'an event names a registered matter',
        field: 'data.matter',
        problem: 'names ict-case, which is no registered matter by then',
        remedy: 'register it by MatterRegistered, on the first day of the ledger',
      },
    ])
  })

  it.each([
    ['data.body', constituted('2009-08-01')],
    ['data.body', met('2009-08-01')],
    ['data.body', recommended('2009-08-01')],
    [
      'data.by',
      fact('DelegationGranted', '2009-08-01', {
        by: 'board',
        council: 'redditch',
        delegation: 'one',
        to: 'Head of Law',
      }),
    ],
    ['data.by', fact('ReviewRequired', '2009-08-01', { by: 'board', dueOn: 'unknown', review: 'one' })],
    [
      'data.by',
      fact('ClauseAmended', '2009-08-01', { after: 'unknown', by: 'board', clause: 'c1', matter: 'ict-case' }),
    ],
  ] satisfies [string, Fact][])('an act (%s) of a body that is no party', async (field, event) => {
    expect(await refusalOf(matter(), event)).toEqual(refusedFor('a body that acts is a registered party', field))
  })

  it.each([
    ['data.councils', matter({ councils: NOBODY })],
    ['data.councils', constituted('2009-08-01', { councils: NOBODY })],
    ['data.councils', decided('2009-08-01', 'redditch', { councils: NOBODY })],
    ['data.parties', issued('2009-08-01', 'v1', { parties: NOBODY })],
    ['data.to', recommended('2009-08-01', { to: NOBODY })],
    ['data.heldBy', fact('ReviewHeld', '2009-08-01', { heldBy: NOBODY, outcome: 'unknown', review: 'one' })],
    ['data.councils', fact('OfficeFilled', '2009-08-01', { councils: NOBODY, office: 'one', title: 'Chief' })],
    [
      'data.council',
      fact('DelegationGranted', '2009-08-01', {
        by: 'redditch',
        council: 'nobody',
        delegation: 'one',
        to: 'Head of Law',
      }),
    ],
  ] satisfies [string, Fact][])('those whom it concerns (%s) that are no parties', async (field, event) => {
    expect(await refusalOf(BOARD, matter(), event)).toEqual(
      refusedFor('an event of governance names registered parties', field),
    )
  })

  it.each([
    matter({ councils: ['board', 'bromsgrove'] }),
    constituted('2009-08-01', { councils: ['board'], seats: {} }),
    decided('2009-08-01', 'redditch', { councils: ['board'] }),
    fact('OfficeFilled', '2009-08-01', { councils: ['board'], office: 'one', title: 'Chief' }),
  ])('$type of a council that is none', async (event) => {
    const registered = event.type === 'MatterRegistered' ? [] : [matter()]
    expect(await refusalOf(BOARD, ...registered, event)).toEqual([
      expect.objectContaining({
        rule: 'an event of governance names registered parties',
        field: 'data.councils',
        problem: 'names board, of which no entry says by then that it is a council',
      }),
    ])
  })

  it('a body that reports to nobody registered', async () => {
    expect(await refusalOf(BOARD, constituted('2009-08-01', { reportsTo: NOBODY }))).toEqual(
      refusedFor('a body reports to registered parties', 'data.reportsTo'),
    )
  })

  it.each([
    ['data.seats', constituted('2009-08-01', { seats: { board: 3 } })],
    ['data.attendance', met('2009-08-01', { attendance: { board: 3 } })],
    ['data.inSupport', recommended('2009-08-01', { inSupport: { board: 3 } })],
  ] satisfies [string, Fact][])('people counted (%s) of what is no council', async (field, event) => {
    expect(await refusalOf(BOARD, matter(), event)).toEqual([
      expect.objectContaining({
        rule: 'people are counted by council',
        field,
        problem: 'counts people of board, of which no entry says by then that it is a council',
      }),
    ])
  })

  it('a matter and a conflict of services that nobody registered', async () => {
    const rule = 'an event of governance concerns a registered service'
    expect(await refusalOf(matter({ services: ['ict', 'waste'] }))).toEqual([
      expect.objectContaining({ rule, field: 'data.services', problem: expect.stringContaining('waste') }),
    ])
    const office = fact('OfficeFilled', '2008-08-01', { councils: ['redditch'], office: 'chief', title: 'Chief' })
    const conflict = fact('ConflictDeclared', '2009-08-01', {
      about: 'a house',
      conflict: 'one',
      office: 'chief',
      service: 'waste',
    })
    expect(await refusalOf(office, conflict)).toEqual(refusedFor(rule, 'data.service'))
    expect(await refusalOf(conflict)).toContainEqual(
      expect.objectContaining({
        rule: 'a conflict of interest is that of an office that was filled',
        field: 'data.office',
      }),
    )
  })

  it('minutes and recommendations of meetings that were not held by then', async () => {
    const rule = 'an event names a meeting that was held'
    const minutes = fact('MinutesConfirmed', '2009-09-01', { meeting: 'board-2009-08-01' })
    expect(await refusalOf(minutes)).toEqual(refusedFor(rule, 'data.meeting'))
    expect(await refusalOf(BOARD, matter(), recommended('2009-08-01', { meeting: 'board-2009-08-01' }))).toEqual(
      refusedFor(rule, 'data.meeting'),
    )
    const at = fact('MinutesConfirmed', '2009-09-01', { at: 'board-2009-09-01', meeting: 'board-2009-08-01' })
    expect(await refusalOf(BOARD, met('2009-08-01'), at)).toEqual(refusedFor(rule, 'data.at'))
  })

  it('what is decided about a version that was not issued by then', async () => {
    const rule = 'what is decided about a version is decided once it was issued'
    expect(
      await refusalOf(matter(), issued('2009-09-17', 'v1'), decided('2009-09-16', 'redditch', { version: 'v1' })),
    ).toEqual([
      {
        fact: 3,
        rule,
        field: 'data.version',
        problem: 'names v1, which is no version of ICT business case issued by then',
        remedy: 'record it by VersionIssued, on the day that it was issued',
      },
    ])
    const book = await openBook(matter(), issued('2009-09-16', 'v1'))
    await book.record(decided('2009-09-16', 'redditch', { version: 'v1' }))
  })

  it('a decision on a recommendation that nobody made', async () => {
    expect(await refusalOf(matter(), decided('2009-09-16', 'redditch', { recommendations: ['approve-ict'] }))).toEqual(
      refusedFor('a decision follows a recommendation that was made', 'data.recommendations'),
    )
  })

  it.each([
    issued('2009-08-01', 'v1', { endsOn: '2009-07-31', startsOn: '2009-08-01' }),
    decided('2009-08-01', 'redditch', { implementableOn: '2009-07-31' }),
    fact('OfficeFilled', '2009-08-01', { councils: ['redditch'], endsOn: '2009-07-31', office: 'one', title: 'Chief' }),
    fact('DelegationGranted', '2009-08-01', {
      by: 'redditch',
      council: 'redditch',
      delegation: 'one',
      endsOn: '2009-07-31',
      to: 'Head of Law',
    }),
  ])('$type that ends before it begins', async (event) => {
    expect(await refusalOf(matter(), event)).toMatchObject([
      {
        rule: 'what is agreed for a time ends no earlier than it begins',
        problem: expect.stringMatching(/^is 31 July 2009, before/),
      },
    ])
  })
})

describe('a decision', () => {
  const byBoard = decided('2009-09-16', 'redditch', { body: 'board' })
  const rule = 'a decision is taken by whoever may decide'

  it('of an advisory body is refused', async () => {
    expect(await refusalOf(BOARD, matter(), constituted('2008-06-30'), byBoard)).toEqual([
      {
        fact: 4,
        rule,
        field: 'data.body',
        problem: 'names board, which is neither a council nor a body constituted to decide by then',
        remedy:
          'record what it asked for by RecommendationMade and what each council decided by DecisionTaken; or, if it decides, record that by BodyConstituted',
      },
    ])
  })

  it('of a joint committee is taken from the day on which it is to decide', async () => {
    const committee = otherParty('wrs', 'Joint Committee', 'jointCommittee')
    const decides = fact('BodyConstituted', '2010-06-01', { body: 'wrs', power: 'decides' })
    const on = (day: '2010-05-31' | '2010-06-01') =>
      decided(day, 'wrs', { councils: ['bromsgrove', 'redditch'], decision: 'wrs' })
    expect(await refusalOf(committee, matter(), decides, on('2010-05-31'))).toMatchObject([{ fact: 4, rule }])
    const books = await booksAt('2010-12-31', committee, matter(), decides, on('2010-06-01'))
    expect(books.decisions().matters[0]?.approvedByAll).toBe('yes')
  })

  it('stands, and is questioned, where the body only advised by then', async () => {
    const facts = [
      BOARD,
      matter(),
      constituted('2008-06-30', { power: 'decides' }),
      constituted('2009-01-01', { power: 'advises' }),
      byBoard,
    ]
    expect(found(await booksAt('2009-12-31', ...facts), 'a body that only advises has decided')).toMatchObject([
      {
        severity: 'serious',
        subject: 'matter/ict-case',
        message:
          'The decision on ICT business case (entry 10) was taken by Shared Services Board, which by then only advised (entry 9)',
        entries: [9, 10],
      },
    ])
    const earlier = facts.filter((each) => each !== facts[3])
    expect(found(await booksAt('2009-12-31', ...earlier), 'a body that only advises has decided')).toEqual([])
  })

  it('of one council for another is found', async () => {
    const books = await booksAt(
      '2009-12-31',
      matter(),
      decided('2009-09-16', 'redditch', { councils: ['bromsgrove', 'redditch'] }),
    )
    expect(found(books, 'a council decided for another')).toMatchObject([
      {
        message:
          'The decision on ICT business case (entry 7) is recorded as one of Bromsgrove District Council, and Redditch Borough Council took it without a delegation',
      },
    ])
  })

  it.each([
    [{ body: undefined }, 'data', 'says not who decided; name a body or an officer, and not both'],
    [
      { officer: 'Head of Law', delegation: 'one' },
      'data',
      'says not who decided; name a body or an officer, and not both',
    ],
    [
      { body: undefined, officer: 'Head of Law' },
      'data.delegation',
      'is missing, and an officer took the decision; say under which delegation',
    ],
  ])('says who decided: %j', async (who, field, message) => {
    const { data, ...draft } = decided('2009-09-16', 'redditch')
    const { body, ...rest } = { ...data, ...who } as Data<'DecisionTaken'>
    const said = { ...draft, data: body === undefined ? rest : { body, ...rest } } as Fact
    await expect(booksAt('2009-12-31', matter(), said)).rejects.toThrow(`${field} ${message}`)
  })
})

describe('an officer', () => {
  const granted = (data: Partial<Data<'DelegationGranted'>> = {}): Fact =>
    fact('DelegationGranted', '2008-06-30', {
      by: 'bromsgrove',
      consulting: 'the Leader',
      council: 'bromsgrove',
      delegation: 'arrangements',
      matter: 'ict-case',
      to: 'Head of Legal Services',
      ...data,
    })
  const byOfficer = (officer: string, data: Partial<Data<'DecisionTaken'>> = {}): Fact =>
    fact('DecisionTaken', '2008-08-01', {
      councils: ['bromsgrove'],
      decision: 'arranged',
      delegation: 'arrangements',
      matter: 'ict-case',
      officer,
      outcome: 'approved',
      ...data,
    })
  const rule = 'an officer decides under a delegation'

  it('decides under a delegation to that role, however it is written', async () => {
    const books = await booksAt('2008-12-31', matter(), granted(), byOfficer('head of  legal services'))
    expect(books.delegations()).toMatchObject([
      {
        ref: 'delegations:arrangements',
        name: 'Head of Legal Services',
        consulting: known('the Leader'),
        matter: known('ict-case'),
        decisions: ['arranged'],
        isUndetermined: false,
      },
    ])
    expect(books.decisions().matters[0]?.positions[0]).toMatchObject({ council: 'bromsgrove', outcome: 'approved' })
  })

  it.each([
    [[], byOfficer('Head of Legal Services'), 'names arrangements, which nobody granted by then'],
    [
      [granted()],
      byOfficer('Head of Finance'),
      'names arrangements, which is granted to Head of Legal Services and not to Head of Finance',
    ],
    [
      [granted({ matter: 'other' })],
      byOfficer('Head of Legal Services'),
      'names arrangements, which is for Another matter and not for ICT business case',
    ],
  ] satisfies [Fact[], Fact, string][])('is refused otherwise', async (grants, decision, problem) => {
    const another = matter({ matter: 'other', name: 'Another matter' })
    expect(await refusalOf(matter(), another, ...grants, decision)).toEqual([
      expect.objectContaining({ rule, field: 'data.delegation', problem }),
    ])
  })

  it('decides up to and including the last day of the delegation', async () => {
    const books = await booksAt(
      '2008-12-31',
      matter(),
      granted({ endsOn: '2008-08-01' }),
      byOfficer('Head of Legal Services'),
    )
    expect(found(books, 'a decision was taken outside its delegation')).toEqual([])
  })

  it('decides under a grant that names no matter, whatever a second source names, and is found outside that', async () => {
    const general = fact('DelegationGranted', '2008-06-30', {
      by: 'bromsgrove',
      council: 'bromsgrove',
      delegation: 'arrangements',
      to: 'Head of Legal Services',
    })
    const book = await openBook(matter(), matter({ matter: 'other', name: 'Another matter' }), general)
    await book.record(byOfficer('Head of Legal Services'))
    await book.record(granted({ matter: 'other' }))
    const books = await book.asAt('2008-12-31')
    expect(books.delegations()).toMatchObject([{ matter: known('other') }])
    expect(found(books, 'a decision was taken outside its delegation')).toHaveLength(1)
    await book.record(granted({ matter: 'anyMatter' }))
    const wider = await book.asAt('2008-12-31')
    expect(wider.delegations()).toMatchObject([{ matter: { is: 'contested' } }])
    expect(found(wider, 'a decision was taken outside its delegation')).toMatchObject([{ severity: 'note' }])
    expect(found(wider, 'sources disagree about who decides or what was decided')).toMatchObject([
      { message: expect.stringContaining('what it is about: other (entry 10) against any matter (entry 11)') },
    ])
  })

  it('who decides after the delegation ended, or for another council, is found', async () => {
    const books = await booksAt(
      '2008-12-31',
      matter(),
      granted({ endsOn: '2008-07-31' }),
      byOfficer('Head of Legal Services', { councils: ['redditch'] }),
    )
    expect(found(books, 'a decision was taken outside its delegation')).toMatchObject([
      {
        severity: 'serious',
        message:
          'The decision on ICT business case (entry 8) was taken outside its delegation: the delegation ended on 31 July 2008; it is recorded as one of Redditch Borough Council, and the delegation is for Bromsgrove District Council',
      },
    ])
  })
})

describe('a body', () => {
  it('without stated power or seats is found', async () => {
    const books = await booksAt('2008-12-31', BOARD, met('2008-09-01'))
    expect(found(books, 'a body has no stated power')).toMatchObject([
      {
        subject: 'bodies',
        about: ['party/board'],
        message: 'No entry says whether Shared Services Board decides or only advises',
        entries: [7],
      },
    ])
    expect(found(books, 'a body has no stated seats')).toHaveLength(1)
    const full = await booksAt('2008-12-31', BOARD, constituted('2008-06-30'))
    expect(found(full, 'a body has no stated power')).toEqual([])
    expect(found(full, 'a body has no stated seats')).toEqual([])
  })

  it('is named with the others that lack the same', async () => {
    const committee = otherParty('committee', 'Joint Committee')
    const books = await booksAt(
      '2008-12-31',
      BOARD,
      committee,
      met('2008-09-01'),
      met('2008-10-01', { body: 'committee', meeting: 'committee-october' }),
    )
    expect(found(books, 'a body has no stated power')).toMatchObject([
      {
        about: ['party/board', 'party/committee'],
        message: 'No entry says whether these bodies decide or only advise: Joint Committee; Shared Services Board',
      },
    ])
    expect(found(books, 'a body has no stated seats')).toMatchObject([
      {
        message:
          'No entry says how many seats each council has on these bodies: Joint Committee; Shared Services Board',
      },
    ])
  })

  it('of one council needs no seats for each', async () => {
    const books = await booksAt('2008-12-31', BOARD, constituted('2008-06-30', { councils: ['redditch'], seats: {} }))
    expect(found(books, 'a body has no stated seats')).toEqual([])
  })

  it('that is a council needs neither', async () => {
    const books = await booksAt('2009-12-31', matter(), met('2009-09-16', { body: 'redditch' }))
    expect(found(books, 'a body has no stated power')).toEqual([])
  })
})
