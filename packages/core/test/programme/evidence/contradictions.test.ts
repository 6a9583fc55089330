import { describe, expect, it } from 'vitest'
import { booksAt, found, openBook } from '../fixture.ts'
import { issued, noted, resolved } from './evidence-drafts.ts'

const DAY = '2011-12-31'
const UNRESOLVED = 'a contradiction stands unresolved'

describe('a contradiction', () => {
  it('is open from the day it was noted until it is resolved', async () => {
    const book = await openBook(
      noted({ about: ['service/payroll', 'benefit/payroll', 'service/payroll'] }),
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
        about: expect.objectContaining({ value: ['benefit/payroll', 'service/payroll'] }),
        handling: expect.objectContaining({ value: 'both are shown' }),
        notedOn: expect.objectContaining({ value: { earliest: '2011-06-30', latest: '2011-06-30' } }),
        state: 'resolved',
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
      { state: 'undetermined', resolution: { is: 'unknown' }, entries: [6, 7] },
    ])
    expect(found(undetermined, UNRESOLVED)[0]?.message).toContain('It is not certain to be resolved')
    expect((await book.asAt('2011-10-31')).contradictions()).toMatchObject([{ state: 'resolved' }])
  })

  it('is undetermined where the day that it was noted on is too vague', async () => {
    const vague = { effective: { earliest: '2011-06-01', asStated: 'in June' } } as const
    expect((await booksAt('2011-06-15', noted({}, vague))).contradictions()).toMatchObject([
      { state: 'undetermined', what: { is: 'known' }, entries: [6] },
    ])
  })

  it('is listed by key', async () => {
    const keys = ['i-16', 'i-03', 'i-34']
    const books = await booksAt(DAY, ...keys.map((contradiction) => noted({ contradiction })))
    expect(books.contradictions().map(({ contradiction }) => contradiction)).toEqual(keys.toSorted())
  })
})

describe('a contradiction that stands unresolved', () => {
  it('is found with what the ledger does about it', async () => {
    const book = await openBook(noted({ about: ['service/payroll', 'risk/payroll'] }), resolved('2011-09-30'))
    expect(found(await book.asAt('2011-09-29'), UNRESOLVED)).toEqual([
      {
        severity: 'warning',
        subject: 'contradiction/i-09',
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
    ['definition', 'note', 'A word is used in several senses'],
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
    expect(books.comingUp()).toMatchObject([{ words: 'Board pack of July, as at 2011-06-30, is issued to the board' }])
  })

  it('of which sources disagree is found', async () => {
    const books = await booksAt(DAY, issued({ position: 412 }), issued({ position: 413, to: 'the board' }))
    expect(found(books, 'sources disagree about a pack')).toEqual([
      {
        severity: 'serious',
        subject: 'pack/july',
        message:
          'Sources disagree about Board pack of July, how many entries the log had: 412 (entry 6) against 413 (entry 7)',
        entries: [6, 7],
      },
    ])
  })
})
