import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, openBook } from '../fixture.ts'
import { coloured, wentLive } from '../services/status-of.ts'
import { attached, citing, HASH, heardIn, OTHER_HASH, registered } from './evidence-drafts.ts'

const DAY = '2011-12-31'

describe('a registered document', () => {
  it('is shown as registered, with the facts that cite it', async () => {
    const books = await booksAt(
      DAY,
      registered({ kind: 'report', sha256: HASH }),
      wentLive('2010-01-04', { ...citing('june.txt'), evidence: 'stated' }),
      coloured('2011-06-30', 'green', citing('june.txt', 'june.txt')),
      coloured('2011-06-30', 'green', citing('another.txt')),
    )
    expect(books.sources().documents).toEqual([
      {
        ref: 'sources:document/june',
        document: 'june',
        title: expect.objectContaining({ is: 'known', value: 'Report of June 2011', by: [6] }),
        kind: expect.objectContaining({ value: 'report' }),
        publishedOn: expect.objectContaining({ value: '2011-06-30' }),
        sha256: expect.objectContaining({ value: HASH }),
        citedAs: ['june.txt'],
        citedHashes: [],
        supports: {
          count: 2,
          byEvidence: { minutesConfirmed: 0, minutesDraft: 0, reported: 1, systemExtract: 0, stated: 1, inferred: 0 },
          byType: { ServiceWentLive: 1, StatusReported: 1 },
          entries: [7, 8],
        },
        entries: [6, 7, 8],
      },
    ])
  })

  it('may leave open when it was published', async () => {
    const books = await booksAt(DAY, registered({ publishedOn: 'unknown' }))
    expect(books.sources().documents[0]).toMatchObject({
      publishedOn: { is: 'unknown', by: [6] },
      kind: { is: 'unknown', by: [] },
      sha256: { is: 'unknown', by: [] },
      supports: { count: 0, byType: {}, entries: [] },
      entries: [6],
    })
  })

  it('may be called by several names: what cites any of them rests on it, once', async () => {
    const books = await booksAt(
      DAY,
      registered(),
      registered({ ref: 'the June report' }),
      wentLive('2010-01-04', citing('the June report', 'june.txt')),
      coloured('2011-06-30', 'green', citing('june.txt')),
    )
    expect(books.sources().documents).toMatchObject([
      {
        citedAs: ['june.txt', 'the June report'],
        title: { is: 'known', by: [6, 7] },
        supports: { count: 2, entries: [8, 9] },
        entries: [6, 7, 8, 9],
      },
    ])
    // What the registrations themselves cite is not registered, and neither is what the background cites.
    expect(books.sources().unregistered.map(({ citedAs }) => citedAs)).toEqual([
      'the register of documents',
      'the report of the board',
    ])
  })

  it('keeps words that programming languages know as what they are: names', async () => {
    const names = ['__proto__', 'constructor', 'unknown', 'toString']
    const books = await booksAt(
      DAY,
      ...names.map((ref, index) => registered({ document: `d${index}`, ref, title: ref })),
      ...names.map((ref) => coloured('2011-06-30', 'green', citing(ref))),
      ...names.map((ref) => attached(ref, 'd0')),
    )
    expect(books.sources().documents.map(({ title, citedAs, supports }) => [title, citedAs, supports.entries])).toEqual(
      names.map((ref, index) => [expect.objectContaining({ value: ref }), [ref], [10 + index]]),
    )
    expect(books.sources().attachments.map(({ source }) => source)).toEqual(names.toSorted())
  })

  it('is one of two where two are called by one name: what cites it stands with both', async () => {
    const books = await booksAt(
      DAY,
      registered(),
      registered({ document: 'july', title: 'Report of July 2011' }),
      coloured('2011-06-30', 'green', citing('june.txt')),
    )
    expect(books.sources().documents).toMatchObject([
      { document: 'july', citedAs: ['june.txt'], supports: { entries: [8] }, entries: [7, 8] },
      { document: 'june', citedAs: ['june.txt'], supports: { entries: [8] }, entries: [6, 8] },
    ])
    expect(books.sources().unregistered.map(({ citedAs }) => citedAs)).not.toContain('june.txt')
  })
})

describe('what facts cite', () => {
  it('without being registered is a row of its own, with the hashes that it is cited with', async () => {
    const books = await booksAt(
      DAY,
      coloured('2011-06-30', 'green', { sources: [{ kind: 'document', ref: 'a.txt', sha256: OTHER_HASH }] }),
      wentLive('2010-01-04', { sources: [{ kind: 'document', ref: 'a.txt', sha256: HASH }] }),
    )
    expect(books.sources().unregistered).toMatchObject([
      { citedAs: 'a.txt', citedHashes: [HASH, OTHER_HASH], supports: { count: 2 }, entries: [6, 7] },
      {
        citedAs: 'the report of the board',
        citedHashes: [],
        supports: { byType: { PartyRegistered: 2, ServiceRegistered: 2 } },
      },
    ])
  })

  it('is told apart by its kind: a meeting is no document of the same name', async () => {
    const books = await booksAt(
      DAY,
      registered({ ref: 'Board' }),
      coloured('2011-06-30', 'green', heardIn('Board')),
      wentLive('2010-01-04', { sources: [{ kind: 'systemExtract', ref: 'Board' }] }),
      coloured('2011-06-29', 'green', { sources: [{ kind: 'officerStatement', ref: 'Board' }] }),
    )
    expect(books.sources()).toMatchObject({
      documents: [{ supports: { count: 0 } }],
      meetings: [{ ref: 'sources:meeting/Board', entries: [7], awaiting: 1 }],
      systemExtracts: [{ ref: 'sources:systemExtract/Board', entries: [8] }],
      officerStatements: [{ ref: 'sources:officerStatement/Board', entries: [9], awaiting: 1 }],
    })
  })

  it('is what counts at the viewpoint: neither what comes later, nor what was corrected', async () => {
    const book = await openBook(
      coloured('2011-06-30', 'green', { ...citing('old.txt'), id: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E' }),
      wentLive('2012-01-01', { ...citing('later.txt'), knownOn: '2011-01-01' }),
    )
    await book.record(
      coloured('2011-06-30', 'amber', {
        ...citing('new.txt'),
        knownOn: '2011-09-30',
        supersedes: '01J0ZQ4V6W7X8Y9Z0A1B2C3D4E',
        reason: 'laterInformation',
      }),
    )
    const cited = async (knownOn: `${number}-${number}-${number}`) =>
      (await book.asAt(DAY, { knownOn })).sources().unregistered.map(({ citedAs }) => citedAs)
    expect(await cited('2011-12-31')).toEqual(['new.txt', 'the report of the board'])
    expect(await cited('2011-06-30')).toEqual(['old.txt', 'the report of the board'])
  })
})

describe('a meeting', () => {
  const facts = [registered(), coloured('2011-06-30', 'green', heardIn('Board, 30 June'))]

  it('is outstanding until a document is attached to it', async () => {
    const before = await booksAt(DAY, ...facts)
    expect(before.sources()).toMatchObject({
      meetings: [{ citedAs: 'Board, 30 June', documents: [], awaiting: 1, entries: [7] }],
      attachments: [],
      outstanding: [
        {
          ref: 'sources:outstanding/meeting/Board, 30 June',
          kind: 'meeting',
          citedAs: 'Board, 30 June',
          undetermined: undefined,
          supports: { count: 1 },
          entries: [7],
        },
      ],
    })
    const after = await booksAt(DAY, ...facts, attached('Board, 30 June'))
    expect(after.sources()).toMatchObject({
      meetings: [{ documents: ['june'], awaiting: 0, supports: { count: 1, entries: [7] }, entries: [7, 8] }],
      attachments: [
        {
          ref: 'sources:attachment/june/Board, 30 June',
          document: 'june',
          title: 'Report of June 2011',
          source: 'Board, 30 June',
          isAttached: { is: 'known', value: true, on: '2011-07-01', by: [8], inferred: false },
          evidences: 1,
          entries: [8],
        },
      ],
      outstanding: [],
    })
  })

  it('is outstanding on the days before the document was attached', async () => {
    const book = await openBook(...facts, attached('Board, 30 June'))
    expect((await book.asAt('2011-06-30')).sources().outstanding).toHaveLength(1)
    expect((await book.asAt('2011-07-01')).sources().outstanding).toEqual([])
  })

  it('may have a document by the day, where an entry dates it vaguely', async () => {
    const vague = attached('Board, 30 June', 'june', { effective: { earliest: '2011-06-01', asStated: 'in summer' } })
    const book = await openBook(...facts, vague)
    expect((await book.asAt('2011-06-30')).sources().outstanding).toMatchObject([{ undetermined: 'evidenced' }])
    expect((await book.asAt('2011-07-01')).sources().outstanding).toEqual([])
  })

  it('leaves nothing outstanding where the same fact rests on a document, an extract or an evidenced meeting as well', async () => {
    const others = [
      { kind: 'document', ref: 'unregistered.txt' },
      { kind: 'systemExtract', ref: 'payroll' },
      { kind: 'meeting', ref: 'Board, 30 June' },
    ] as const
    const books = await booksAt(
      DAY,
      registered(),
      attached('Board, 30 June'),
      ...others.map((other) =>
        coloured('2011-06-30', 'green', { sources: [{ kind: 'officerStatement', ref: 'head of ICT' }, other] }),
      ),
    )
    expect(books.sources()).toMatchObject({
      outstanding: [],
      officerStatements: [{ supports: { count: 3 }, awaiting: 0 }],
    })
  })

  it('stands with every meeting that leaves a fact outstanding', async () => {
    const both = { sources: [heardIn('A'), heardIn('B')].flatMap(({ sources = [] }) => sources) }
    const books = await booksAt(DAY, coloured('2011-06-30', 'green', both))
    expect(books.sources().outstanding.map(({ citedAs, entries }) => [citedAs, entries])).toEqual([
      ['A', [6]],
      ['B', [6]],
    ])
  })

  it('may have several documents: the draft of its minutes, and those that were confirmed', async () => {
    const books = await booksAt(
      DAY,
      ...facts,
      registered({ document: 'confirmed', ref: 'confirmed.txt', title: 'Minutes' }),
      attached('Board, 30 June', 'june'),
      attached('Board, 30 June', 'confirmed'),
      attached('Board, 30 June', 'confirmed'),
    )
    expect(books.sources().meetings).toMatchObject([{ documents: ['confirmed', 'june'], entries: [7, 9, 10, 11] }])
    expect(books.sources().attachments).toMatchObject([
      { document: 'confirmed', entries: [10, 11] },
      { document: 'june', entries: [9] },
    ])
  })
})

describe('what evidences other facts', () => {
  it('needs no evidence itself', async () => {
    const books = await booksAt(DAY, registered({}, heardIn('the programme office')))
    expect(books.sources()).toMatchObject({
      meetings: [{ citedAs: 'the programme office', supports: { count: 1 }, awaiting: 0 }],
      outstanding: [],
    })
  })
})

describe('every row of the sources', () => {
  it('has a ref of its own that leads to its entries', async () => {
    const books = await booksAt(
      DAY,
      registered({ ref: 'same' }),
      coloured('2011-06-29', 'green', citing('cited: twice')),
      coloured('2011-06-30', 'green', heardIn('same')),
      coloured('2011-06-28', 'green', { sources: [{ kind: 'officerStatement', ref: 'same' }] }),
      coloured('2011-06-27', 'green', { sources: [{ kind: 'systemExtract', ref: 'same' }] }),
      attached('another'),
    )
    const rows = Object.values(books.sources()).flat()
    expect(rows).toHaveLength(10)
    expect(new Set(rows.map(({ ref }) => ref)).size).toBe(rows.length)
    for (const row of rows) {
      expect(books.explain(row.ref).row).toEqual(row)
      expect(books.explain(row.ref).entries.map(({ entry }) => entry.position)).toEqual(row.entries)
    }
  })
})

describe('an explanation', () => {
  const sourcesBehind = async (...facts: readonly Fact[]) =>
    (await booksAt(DAY, ...facts)).explain('currentStatus:ict').entries.flatMap(({ sources }) => sources)

  it('gives each source its title, where it is a registered document', async () => {
    const both = { sources: [...(citing('june.txt', 'may.txt').sources ?? []), ...(heardIn('june.txt').sources ?? [])] }
    expect(await sourcesBehind(registered(), coloured('2011-06-30', 'green', both))).toEqual(
      expect.arrayContaining([
        { kind: 'document', ref: 'june.txt', title: 'Report of June 2011' },
        { kind: 'document', ref: 'may.txt', title: undefined },
        { kind: 'meeting', ref: 'june.txt', title: undefined },
      ]),
    )
  })

  it('gives no title where sources disagree on which document it is', async () => {
    const other = registered({ document: 'july', title: 'Report of July 2011' })
    const green = coloured('2011-06-30', 'green', citing('june.txt'))
    expect(await sourcesBehind(registered(), other, green)).toContainEqual({
      kind: 'document',
      ref: 'june.txt',
      title: undefined,
    })
  })
})
