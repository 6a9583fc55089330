import { describe, expect, it } from 'vitest'
import { booksAt, FIRST_DAY, fact, found, openBook } from '../fixture.ts'
import { issued, noted, resolved } from './evidence-drafts.ts'

const DAY = '2011-12-31'
const UNRESOLVED = 'a contradiction stands unresolved'

describe('a contradiction', () => {
  it('is open from the day it was noted until it is resolved', async () => {
    const book = await openBook(
      noted({ about: ['service/ict', 'benefit/payroll', 'service/ict'] }),
      resolved('2011-09-30', { by: 'the board' }),
    )
    expect((await book.asAt('2011-06-29')).contradictions()).toEqual([])
    expect((await book.asAt('2011-09-29')).contradictions()).toMatchObject([{ state: 'open', entries: [6] }])
    expect((await book.asAt('2011-09-30')).contradictions()).toEqual([
      {
        ref: 'contradictions:i-09',
        contradiction: 'i-09',
        what: expect.objectContaining({
          value: 'Payroll operated in 2009 by one report, and only from 2011 by another',
        }),
        kind: expect.objectContaining({ value: 'betweenDocuments' }),
        about: expect.objectContaining({ value: ['benefit/payroll', 'service/ict'] }),
        handling: expect.objectContaining({ value: 'both are shown' }),
        notedOn: expect.objectContaining({ value: { earliest: '2011-06-30', latest: '2011-06-30' } }),
        state: 'resolved',
        undetermined: undefined,
        resolution: {
          is: 'known',
          value: { resolution: 'the later one is of Wyre Forest', by: 'the board' },
          on: '2011-09-30',
          by: [7],
          inferred: false,
        },
        entries: [6, 7],
      },
    ])
  })

  it('may be handled in another way later, and resolved in another one', async () => {
    const books = await booksAt(
      DAY,
      noted(),
      noted({ handling: 'the later report is followed' }, { effectiveOn: '2011-07-31', effective: undefined }),
      resolved('2011-08-31', { by: 'the board' }),
      resolved('2011-09-30', { resolution: 'neither was right' }),
    )
    expect(books.contradictions()).toMatchObject([
      {
        handling: { is: 'known', value: 'the later report is followed', by: [7] },
        resolution: { is: 'known', value: { resolution: 'neither was right' }, by: [9] },
      },
    ])
    expect(books.contradictions()[0]?.resolution).not.toHaveProperty('value.by')
  })

  it('is undetermined where its resolution is dated too vaguely', async () => {
    const vague = { effective: { earliest: '2011-08-01', asStated: 'in autumn' } } as const
    const book = await openBook(noted(), resolved('2011-10-31', {}, vague))
    expect((await book.asAt('2011-07-31')).contradictions()).toMatchObject([{ state: 'open', entries: [6] }])
    const undetermined = await book.asAt('2011-08-01')
    expect(undetermined.contradictions()).toMatchObject([
      { state: 'open', undetermined: 'resolved', resolution: { is: 'unknown' }, entries: [6, 7] },
    ])
    expect(found(undetermined, UNRESOLVED)[0]?.message).toContain('It is not certain to be resolved')
    expect((await book.asAt('2011-10-31')).contradictions()).toMatchObject([
      { state: 'resolved', undetermined: undefined },
    ])
  })

  it('is undetermined where the day that it was noted on is too vague', async () => {
    const vague = { effective: { earliest: '2011-06-01', asStated: 'in June' } } as const
    expect((await booksAt('2011-06-15', noted({}, vague))).contradictions()).toMatchObject([
      { state: 'notNoted', undetermined: 'open', what: { is: 'known' }, entries: [6] },
    ])
  })

  it('may have been taken back, where the day of that is too vague', async () => {
    const id = '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E'
    const book = await openBook(noted({}, { id }))
    const vague = { effective: { earliest: '2011-08-01', asStated: 'in autumn' } } as const
    await book.record(fact('Reversed', '2011-10-31', { reverses: id }, vague))
    expect((await book.asAt('2011-09-30')).contradictions()).toMatchObject([
      { state: 'open', undetermined: 'notNoted' },
    ])
  })

  it('is listed by key', async () => {
    const keys = ['i-16', 'i-03', 'i-34']
    const books = await booksAt(DAY, ...keys.map((contradiction) => noted({ contradiction })))
    expect(books.contradictions().map(({ contradiction }) => contradiction)).toEqual(keys.toSorted())
  })
})

describe('a contradiction that is noted again after it was resolved', () => {
  const again = noted(
    { kind: 'timing', what: 'Payroll is said to have begun in 2010', about: ['service/cctv'], handling: 'neither is' },
    { effectiveOn: '2011-11-30', knownOn: '2011-11-30' },
  )
  const facts = [noted(), resolved('2011-09-30'), again]

  it('is open again, in the words of that day, and no quarrel with those of the day before', async () => {
    const book = await openBook(...facts)
    expect((await book.asAt('2011-11-29')).contradictions()).toMatchObject([
      { state: 'resolved', kind: { value: 'betweenDocuments' }, entries: [6, 7] },
    ])
    const books = await book.asAt('2011-11-30')
    expect(books.contradictions()).toMatchObject([
      {
        state: 'open',
        undetermined: undefined,
        what: { is: 'known', value: 'Payroll is said to have begun in 2010' },
        kind: { is: 'known', value: 'timing' },
        about: { is: 'known', value: ['service/cctv'] },
        notedOn: { is: 'known', value: { latest: '2011-11-30' } },
        resolution: { is: 'known', on: '2011-09-30' },
        entries: [7, 8],
      },
    ])
    expect(found(books, 'sources disagree about a contradiction')).toEqual([])
    expect(found(books, UNRESOLVED)).toMatchObject([
      {
        severity: 'note',
        message: expect.stringContaining(
          'It was resolved on 30 September 2011, and is noted again on 30 November 2011;',
        ),
      },
    ])
  })

  it('is resolved by a later resolution', async () => {
    expect((await booksAt(DAY, ...facts, resolved('2011-12-31'))).contradictions()).toMatchObject([
      { state: 'resolved', kind: { value: 'timing' } },
    ])
  })

  it('stays resolved where both are of one day, whichever was recorded first', async () => {
    const both = [noted(), noted({}, { effectiveOn: '2011-09-30' }), resolved('2011-09-30')]
    for (const order of [both, both.toReversed()])
      expect((await booksAt(DAY, ...order)).contradictions()).toMatchObject([{ state: 'resolved' }])
  })

  it('may be open again, where the day of that is too vague', async () => {
    const vague = { ...again, effective: { earliest: '2011-10-01', asStated: 'in autumn' } } as const
    expect((await booksAt('2011-10-31', noted(), resolved('2011-09-30'), vague)).contradictions()).toMatchObject([
      { state: 'resolved', undetermined: 'open', what: { by: [6] }, entries: [6, 7, 8] },
    ])
  })

  it('has one truth until it is resolved: other words of a later day are rivals', async () => {
    const books = await booksAt(DAY, noted(), again)
    expect(books.contradictions()).toMatchObject([
      { what: { is: 'contested' }, kind: { is: 'contested' }, about: { is: 'contested' }, notedOn: { is: 'known' } },
    ])
  })
})

describe('what a contradiction is about', () => {
  const NOTHING = 'a contradiction is about nothing that is recorded'

  it('leads from the thing to what is found of the contradiction', async () => {
    const books = await booksAt(DAY, noted({ about: ['service/ict', 'party/redditch'] }), noted({ kind: 'timing' }))
    const ofRedditch = books
      .findings()
      .filter(({ subject, about = [] }) => [subject, ...about].includes('party/redditch'))
      .map(({ finding, subject }) => [finding, subject])
    expect(ofRedditch).toEqual(
      expect.arrayContaining([
        [UNRESOLVED, 'contradiction/i-09'],
        ['sources disagree about a contradiction', 'contradiction/i-09'],
      ]),
    )
  })

  it('is found where no fact names it', async () => {
    const about = ['service/nope', 'service/ict', 'saving-line/ict', 'party/ict']
    expect(found(await booksAt(DAY, noted({ about })), NOTHING)).toEqual([
      {
        severity: 'note',
        subject: 'contradiction/i-09',
        message:
          'The contradiction i-09 is about party/ict, saving-line/ict, service/nope, and no entry that counts by 31 December 2011 names them: check how they are spelt',
        entries: [6],
      },
    ])
  })

  it('may be anything that a fact of any slice names', async () => {
    const about = ['service/ict', 'party/redditch', 'saving-line/payroll', 'risk/capacity', 'risk-scale/case']
    const books = await booksAt(
      DAY,
      fact('SavingLineRegistered', FIRST_DAY, { line: 'payroll', name: 'Payroll', group: 'g', nature: 'saving' }),
      fact('RiskScaleAdopted', FIRST_DAY, { scale: 'case', likelihood: ['a', 'b'], impact: ['a', 'b'] }),
      fact('RiskRegistered', '2011-01-01', { risk: 'capacity', title: 'Capacity' }),
      noted({ about }),
    )
    expect(found(books, NOTHING)).toEqual([])
  })

  it('is found of a thing that is named only later', async () => {
    const late = fact('RiskRegistered', '2011-08-01', { risk: 'capacity', title: 'Capacity' })
    const book = await openBook(noted({ about: ['risk/capacity'] }), late)
    expect(found(await book.asAt('2011-07-31'), NOTHING)[0]?.message).toMatch(
      /by 31 July 2011 names it: check how it is/,
    )
    expect(found(await book.asAt('2011-08-01'), NOTHING)).toEqual([])
  })
})

describe('a contradiction that stands unresolved', () => {
  it('is found with what the ledger does about it', async () => {
    const book = await openBook(noted({ about: ['service/payroll', 'risk/payroll'] }), resolved('2011-09-30'))
    expect(found(await book.asAt('2011-09-29'), UNRESOLVED)).toEqual([
      {
        severity: 'warning',
        subject: 'contradiction/i-09',
        about: ['risk/payroll', 'service/payroll'],
        message:
          'Documents contradict each other: “Payroll operated in 2009 by one report, and only from 2011 by another” (about risk/payroll, service/payroll). It is not resolved; the ledger meanwhile: “both are shown”',
        entries: [6],
      },
    ])
    expect(found(await book.asAt('2011-09-30'), UNRESOLVED)).toEqual([])
  })

  it.each([
    ['arithmetic', 'warning', 'Figures do not add up'],
    ['withinDocument', 'warning', 'A document contradicts itself'],
    ['betweenDocuments', 'warning', 'Documents contradict each other'],
    ['definition', 'note', 'It can be read in more than one way, or lacks what it needs'],
    ['timing', 'note', 'Dates do not fit together'],
    ['silentChange', 'note', 'Something changed and nobody said so'],
  ] as const)('of the kind %s is a %s', async (kind, severity, words) => {
    const [finding] = found(await booksAt(DAY, noted({ kind })), UNRESOLVED)
    expect(finding).toMatchObject({ severity, message: expect.stringContaining(words) })
  })

  it('is taken as seriously as any source takes it', async () => {
    const books = await booksAt(DAY, noted({ kind: 'timing' }), noted({ kind: 'arithmetic' }))
    expect(found(books, UNRESOLVED)).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringMatching(/^Dates do not fit together, or: Figures do not add up: “/),
      },
    ])
  })
})

describe('sources that disagree about a contradiction', () => {
  it('are found, in words', async () => {
    const books = await booksAt(
      DAY,
      noted(),
      noted({ kind: 'timing', about: ['service/hr'] }),
      resolved('2011-09-30', { by: 'the board' }),
      resolved('2011-09-30'),
    )
    expect(found(books, 'sources disagree about a contradiction').map(({ message }) => message)).toEqual([
      'Sources disagree about how the contradiction i-09 was resolved: the later one is of Wyre Forest, by the board (entry 8) against the later one is of Wyre Forest (entry 9)',
      'Sources disagree about the contradiction i-09, of what kind it is: betweenDocuments (entry 6) against timing (entry 7)',
      'Sources disagree about the contradiction i-09, what it is about: service/payroll (entry 6) against service/hr (entry 7)',
    ])
  })
})

describe('a pack', () => {
  const root = 'c'.repeat(64)

  it('is shown as issued', async () => {
    const full = { knownOn: '2011-07-05', position: 412, root, to: 'the board' } as const
    const books = await booksAt(DAY, issued(full), issued({ pack: 'august', title: 'Board pack of August' }))
    expect(books.packs()).toMatchObject([
      {
        ref: 'packs:august',
        pack: 'august',
        knownOn: { is: 'unknown', by: [] },
        position: { is: 'unknown' },
        root: { is: 'unknown' },
        to: { is: 'unknown' },
        entries: [7],
      },
      {
        ref: 'packs:july',
        title: { value: 'Board pack of July' },
        issuedOn: { value: { earliest: '2011-07-07', latest: '2011-07-07' } },
        asAt: { value: '2011-06-30' },
        knownOn: { value: '2011-07-05' },
        position: { value: 412 },
        root: { value: root },
        to: { value: 'the board' },
        entries: [6],
      },
    ])
  })

  it('comes up before the day it is issued on', async () => {
    const books = await booksAt('2011-07-06', issued({ to: 'the board' }, { knownOn: '2011-07-01' }))
    expect(books.packs()).toEqual([])
    expect(books.comingUp()).toMatchObject([
      { words: 'Board pack of July, as at 30 June 2011, is issued to the board' },
    ])
  })

  it('of more entries than there are is found, and of fewer is not', async () => {
    const book = await openBook(issued({ position: 99_999, root }), issued({ pack: 'august', position: 6 }))
    expect(found(await book.asAt(DAY), 'a pack is made of more entries than there are')).toEqual([
      {
        severity: 'serious',
        subject: 'pack/july',
        message:
          'Board pack of July is said to be made of 99999 entries, and the ledger has 7, the one that says so among them',
        entries: [6],
      },
    ])
  })

  it('of which sources disagree is found', async () => {
    const books = await booksAt(DAY, issued({ position: 4 }), issued({ position: 5, to: 'the board' }))
    expect(found(books, 'sources disagree about a pack')).toEqual([
      {
        severity: 'serious',
        subject: 'pack/july',
        message:
          'Sources disagree about Board pack of July, how many entries the log had: 4 (entry 6) against 5 (entry 7)',
        entries: [6, 7],
      },
    ])
  })
})
