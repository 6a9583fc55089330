import { describe, expect, it } from 'vitest'
import { booksAt, FIRST_DAY, fact, found, openBook } from '../fixture.ts'
import { wentLive } from '../services/status-of.ts'
import { type Data, decided, issued, known, matter, rowOf } from './governance-drafts.ts'

describe('a matter that takes the approval of two councils', () => {
  it('is approved by all when each approved, and of the one version that both did', async () => {
    const books = await booksAt(
      '2010-01-31',
      matter(),
      issued('2009-08-01', 'v1'),
      decided('2009-09-16', 'redditch', { version: 'v1' }),
      decided('2009-09-23', 'bromsgrove', { version: 'v1' }),
    )
    const row = rowOf(books)
    expect(row).toMatchObject({ approvedByAll: 'yes', version: 'v1', differences: [], undetermined: undefined })
    expect(row.positions).toMatchObject([
      { council: 'bromsgrove', outcome: 'approved', decisions: ['bromsgrove-2009-09-23'], version: known('v1') },
      { council: 'redditch', outcome: 'approved', decisions: ['redditch-2009-09-16'], version: known('v1') },
    ])
    expect(row.approvers).toMatchObject({ councils: ['bromsgrove', 'redditch'], by: 'registration' })
  })

  it('is not yet, where of one nothing is recorded', async () => {
    const books = await booksAt('2010-01-31', matter(), decided('2009-09-23', 'bromsgrove'))
    expect(rowOf(books)).toMatchObject({ approvedByAll: 'notRecorded', version: undefined })
    expect(found(books, 'a matter is approved by some councils only')).toEqual([
      {
        severity: 'serious',
        subject: 'matter/ict-case',
        message:
          'ICT business case is approved by Bromsgrove District Council (entry 7), and Redditch Borough Council has no decision recorded',
        entries: [7],
      },
    ])
  })

  it('is shown with what was decided also where its registration is not known yet', async () => {
    const book = await openBook(matter({}, { knownOn: '2009-12-01' }), decided('2009-09-23', 'bromsgrove'))
    const row = rowOf(await book.asAt('2010-01-31', { knownOn: '2009-11-01' }))
    expect(row).toMatchObject({
      name: 'ict-case',
      approvers: { councils: ['bromsgrove'], by: 'nobody' },
      positions: [{ council: 'bromsgrove', outcome: 'approved' }],
      approvedByAll: 'notRecorded',
    })
  })

  it.each(['declined', 'approvedInPrinciple'] as const)('is not, where one %s', async (outcome) => {
    const books = await booksAt(
      '2010-01-31',
      matter(),
      decided('2009-09-16', 'redditch', { outcome }),
      decided('2009-09-23', 'bromsgrove'),
    )
    expect(rowOf(books).approvedByAll).toBe('no')
    expect(found(books, 'a matter is approved by some councils only')).toHaveLength(1)
  })

  it('stands by the last decision of each, and what is deferred or noted leaves it as it was', async () => {
    const book = [
      matter(),
      decided('2009-09-16', 'redditch', { outcome: 'declined' }),
      decided('2009-11-16', 'redditch'),
      decided('2009-12-01', 'redditch', { outcome: 'deferred' }),
      decided('2009-12-02', 'redditch', { outcome: 'noted' }),
      decided('2009-09-23', 'bromsgrove'),
    ]
    expect(rowOf(await booksAt('2009-10-31', ...book)).approvedByAll).toBe('no')
    const later = rowOf(await booksAt('2010-01-31', ...book))
    expect(later.approvedByAll).toBe('yes')
    expect(later.positions[1]).toMatchObject({ outcome: 'approved', decisions: ['redditch-2009-11-16'] })
    expect(later.decisions.map(({ decision }) => decision)).toEqual([
      'redditch-2009-09-16',
      'bromsgrove-2009-09-23',
      'redditch-2009-11-16',
      'redditch-2009-12-01',
      'redditch-2009-12-02',
    ])
  })

  it('is contested where two decisions of one council and day differ', async () => {
    const books = await booksAt(
      '2010-01-31',
      matter(),
      decided('2009-09-16', 'redditch'),
      decided('2009-09-16', 'redditch', { decision: 'other', outcome: 'declined' }),
      decided('2009-09-23', 'bromsgrove'),
    )
    expect(rowOf(books).approvedByAll).toBe('contested')
    expect(rowOf(books).positions[1]).toMatchObject({
      outcome: 'contested',
      decisions: ['other', 'redditch-2009-09-16'],
    })
  })

  it('is contested where sources disagree on whose decision it was, and not counted for either', async () => {
    const books = await booksAt(
      '2010-01-31',
      matter(),
      decided('2009-09-23', 'bromsgrove', { decision: 'one' }),
      decided('2009-09-23', 'bromsgrove', { decision: 'one', councils: ['bromsgrove', 'redditch'] }),
    )
    expect(rowOf(books).positions.map(({ outcome }) => outcome)).toEqual(['contested', 'contested'])
    expect(found(books, 'sources disagree about who decides or what was decided')).toMatchObject([
      {
        subject: 'decision/one',
        message:
          'Sources disagree about the decision one, the councils that it is of: bromsgrove (entry 7) against bromsgrove and redditch (entry 8)',
      },
    ])
  })

  it('is undetermined as long as a decision may or may not have been taken', async () => {
    const vague = {
      knownOn: '2009-08-21',
      effective: { earliest: '2009-04-01', asStated: 'agreed by both councils' },
    } as const
    const facts = [
      matter(),
      decided('2009-08-21', 'bromsgrove', {}, vague),
      decided('2009-08-21', 'redditch', {}, vague),
    ] as const
    expect(rowOf(await booksAt('2009-03-31', ...facts))).toMatchObject({
      approvedByAll: 'notRecorded',
      undetermined: undefined,
    })
    expect(rowOf(await booksAt('2009-06-30', ...facts))).toMatchObject({
      approvedByAll: 'notRecorded',
      undetermined: { approvedByAll: 'yes' },
      entries: [6, 7, 8],
    })
    expect(rowOf(await booksAt('2009-08-21', ...facts))).toMatchObject({
      approvedByAll: 'yes',
      undetermined: undefined,
    })
  })

  it('explains where a council may stand apart from where it does', async () => {
    const vague = { effective: { earliest: '2009-04-01', asStated: 'by the end of August' } } as const
    const books = await booksAt('2009-06-30', matter(), decided('2009-08-21', 'bromsgrove', {}, vague))
    const { positions, undetermined } = rowOf(books)
    const entriesBehind = (each: readonly { readonly ref: string }[] = []): readonly (readonly number[])[] =>
      each.map(({ ref }) => books.explain(ref).entries.map(({ entry }) => entry.position))
    expect(entriesBehind(positions)).toEqual([[], []])
    expect(entriesBehind(undetermined?.positions)).toEqual([[7], []])
  })

  it('takes the partners of its services where nobody says whose approval it takes', async () => {
    const unstated = fact('MatterRegistered', FIRST_DAY, {
      kind: 'businessCase',
      matter: 'ict-case',
      name: 'ICT business case',
      services: ['ict'],
    })
    const alone = await booksAt('2010-01-31', unstated, decided('2009-09-23', 'bromsgrove'))
    expect(rowOf(alone)).toMatchObject({
      approvers: { by: 'nobody', councils: ['bromsgrove'] },
      approvedByAll: 'notRecorded',
    })
    const shared = await booksAt('2010-01-31', unstated, decided('2009-09-23', 'bromsgrove'), wentLive('2010-01-04'))
    expect(rowOf(shared)).toMatchObject({
      approvers: { by: 'partners', councils: ['bromsgrove', 'redditch'] },
      approvedByAll: 'notRecorded',
    })
  })
})

describe('approvals that are not the same', () => {
  it('are found where they are of different versions, by what was not approved', async () => {
    const books = await booksAt(
      '2010-01-31',
      matter(),
      issued('2009-08-01', 'v1', { asPrinted: 'version 1' }),
      issued('2009-09-20', 'v2', { asPrinted: 'version 2' }),
      decided('2009-09-16', 'redditch', { version: 'v1' }),
      decided('2009-09-23', 'bromsgrove', { version: 'v2' }),
    )
    const row = rowOf(books)
    expect(row).toMatchObject({
      approvedByAll: 'differentVersions',
      version: undefined,
      differences: [{ in: 'version' }],
    })
    expect(found(books, 'councils approved different versions')).toEqual([
      {
        severity: 'serious',
        subject: 'matter/ict-case',
        message:
          'Redditch Borough Council has not approved version 2 of the ICT business case; its approval of version 1 is entry 9, and Bromsgrove District Council approved it (entry 10)',
        entries: [9, 10],
      },
    ])
  })

  it.each([
    ['amendments', { amendments: ['§7 to read “either Council”'] }, {}],
    ['conditions', { conditions: ['savings are shared equally'] }, {}],
    ['wording', { wording: 'approve' }, { wording: 'approve, subject to consultation' }],
  ] satisfies [string, Partial<Data<'DecisionTaken'>>, Partial<Data<'DecisionTaken'>>][])(
    'are found where one has other %s',
    async (what, one, other) => {
      const books = await booksAt(
        '2010-01-31',
        matter(),
        decided('2009-09-16', 'redditch', one),
        decided('2009-09-23', 'bromsgrove', other),
      )
      expect(rowOf(books).differences.map((each) => each.in)).toEqual([what])
      expect(found(books, 'councils approved one matter differently')).toMatchObject([
        { severity: 'serious', subject: 'matter/ict-case', entries: [7, 8] },
      ])
    },
  )

  it('are found where one approved it as amended, and no entry gives the words', async () => {
    const books = await booksAt(
      '2010-01-31',
      matter(),
      decided('2009-09-16', 'redditch', { outcome: 'approvedAsAmended' }),
      decided('2009-09-23', 'bromsgrove'),
    )
    expect(found(books, 'councils approved one matter differently')).toMatchObject([
      {
        message:
          'The councils approved ICT business case with different amendments: Bromsgrove District Council, none (entry 8) against Redditch Borough Council, amended in words that no entry gives (entry 7)',
      },
    ])
  })

  it('are not found where only one states its wording, for of the other it is not known', async () => {
    const books = await booksAt(
      '2010-01-31',
      matter(),
      decided('2009-09-16', 'redditch', { wording: 'approve' }),
      decided('2009-09-23', 'bromsgrove'),
    )
    expect(rowOf(books).differences).toEqual([])
  })
})

describe('an approval', () => {
  it('that names no version is found where there are versions', async () => {
    const books = await booksAt('2010-01-31', matter(), issued('2009-08-01', 'v1'), decided('2009-09-16', 'redditch'))
    expect(found(books, 'an approval names no version')).toMatchObject([
      {
        message: 'ICT business case has version v1, and no entry says which of them Redditch Borough Council approved',
        entries: [8],
      },
    ])
    expect(
      found(await booksAt('2010-01-31', matter(), decided('2009-09-16', 'redditch')), 'an approval names no version'),
    ).toEqual([])
  })

  it('of what is recorded as a draft only is found, until it is issued as more', async () => {
    const facts = [
      matter(),
      issued('2009-08-21', 'v1', { status: 'draft' }),
      decided('2009-09-16', 'redditch', { version: 'v1' }),
    ]
    expect(found(await booksAt('2010-01-31', ...facts), 'only a draft is recorded of what was approved')).toMatchObject(
      [{ entries: [7, 8] }],
    )
    const agreed = await booksAt('2010-01-31', ...facts, issued('2009-09-30', 'v1', { status: 'agreed' }))
    expect(found(agreed, 'only a draft is recorded of what was approved')).toEqual([])
  })

  it('on conditions is found until a later decision goes without them', async () => {
    const facts = [matter(), decided('2009-09-16', 'redditch', { conditions: ['staff are consulted'] })]
    expect(found(await booksAt('2010-01-31', ...facts), 'a decision has open conditions')).toMatchObject([
      {
        message:
          'ICT business case is decided on conditions, and no later decision says that they are met (entry 7): staff are consulted',
      },
    ])
    const later = await booksAt('2010-01-31', ...facts, decided('2009-12-01', 'redditch'))
    expect(found(later, 'a decision has open conditions')).toEqual([])
  })
})
