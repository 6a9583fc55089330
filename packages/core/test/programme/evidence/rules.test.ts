import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, openBook, refusalOf } from '../fixture.ts'
import { attached, HASH, issued, noted, registered, resolved } from './evidence-drafts.ts'

describe('a document that is attached', () => {
  const NOT_REGISTERED = {
    rule: 'a document that is attached is registered',
    field: 'data.document',
    problem: 'names june, which is no registered document by then',
    remedy: 'register it by DocumentRegistered, on the first day of the ledger',
  }

  it('is refused where nobody registered it', async () => {
    expect(await refusalOf(attached('Board'))).toEqual([{ fact: 1, ...NOT_REGISTERED }])
    expect(await refusalOf(registered({ document: 'july' }), attached('Board'))).toEqual([
      { fact: 2, ...NOT_REGISTERED },
    ])
  })

  it('is not registered by another attachment', async () => {
    expect(await refusalOf(attached('Board'), attached('Board'))).toHaveLength(2)
  })

  it('may be registered in the same batch, after it', async () => {
    const books = await booksAt('2011-12-31', attached('Board'), registered())
    expect(books.sources().attachments).toHaveLength(1)
  })

  it('may be attached to what nobody has cited yet', async () => {
    const book = await openBook(registered(), attached('Board, 1 August'))
    await expect(book.record(attached('Board, 2 August'))).resolves.toBeUndefined()
  })
})

describe('a contradiction that is resolved', () => {
  const NOT_NOTED = {
    fact: 1,
    rule: 'a contradiction that is resolved was noted',
    field: 'data.contradiction',
    problem: 'names i-09, which nobody has noted by then',
    remedy: 'note it by ContradictionNoted, on that day or before',
  }

  it('is refused where nobody noted it, or only later', async () => {
    expect(await refusalOf(resolved('2011-09-30'))).toEqual([NOT_NOTED])
    expect(await refusalOf(resolved('2011-06-29'), noted())).toEqual([NOT_NOTED])
    expect(await refusalOf(resolved('2011-09-30'), noted({ contradiction: 'i-10' }))).toEqual([NOT_NOTED])
  })

  it('is not noted by another resolution', async () => {
    expect(await refusalOf(resolved('2011-09-30'), resolved('2011-10-31'))).toHaveLength(2)
  })

  it('may be resolved on the day that it is noted', async () => {
    const books = await booksAt('2011-06-30', noted(), resolved('2011-06-30'))
    expect(books.contradictions()).toMatchObject([{ state: 'resolved' }])
  })
})

describe('a pack', () => {
  it('shows no day after the one that it was issued on', async () => {
    expect(await refusalOf(issued({ asAt: '2012-07-07' }))).toEqual([
      {
        fact: 1,
        rule: 'a pack shows a day that had come when it was issued',
        field: 'data.asAt',
        problem: 'is 7 July 2012, after the day that the pack was issued on, 7 July 2011',
        remedy: 'give the day that its figures are as at',
      },
    ])
  })

  it('uses no papers after the day that it was issued on', async () => {
    expect(await refusalOf(issued({ knownOn: '2011-07-08' }))).toEqual([
      {
        fact: 1,
        rule: 'a pack uses papers that were there when it was issued',
        field: 'data.knownOn',
        problem: 'is 8 July 2011, after the day that the pack was issued on, 7 July 2011',
        remedy: 'give the day of the last papers that it uses, or leave it out',
      },
    ])
  })

  it('may show the very day that it was issued on, by the papers of that day', async () => {
    const books = await booksAt('2011-12-31', issued({ asAt: '2011-07-07', knownOn: '2011-07-07' }))
    expect(books.packs()).toHaveLength(1)
  })
})

describe('what is nearly right', () => {
  const spoilt = (each: Fact, data: Readonly<Record<string, unknown>>): Fact =>
    ({ ...each, data: { ...each.data, ...data } }) as Fact

  it.each([
    [
      'a kind of document that there is not',
      registered(),
      { kind: 'memo' },
      'data.kind is "memo"; give one of report, minutes,',
    ],
    [
      'a day that is none',
      registered(),
      { publishedOn: '2011-06-31' },
      'data.publishedOn is not a calendar day; write it as YYYY-MM-DD, such as 2011-03-31, or unknown',
    ],
    ['no day at all', registered(), { publishedOn: undefined }, 'data.publishedOn '],
    [
      'a hash in capitals',
      registered(),
      { sha256: HASH.toUpperCase() },
      'data.sha256 is not a SHA-256; 64 lower-case hex digits',
    ],
    ['an empty title', registered(), { title: ' ' }, 'data.title is empty; say something'],
    ['an empty name', registered(), { ref: '' }, 'data.ref is empty; say something'],
    ['a name that is no text', attached('Board'), { source: ['Board'] }, 'data.source is a list; give text'],
    ['a field of another event', attached('Board'), { ref: 'Board' }, 'data.ref is no field'],
    ['about nothing', noted(), { about: [] }, 'data.about names nothing; say what does not agree, such as service/ict'],
    [
      'about words',
      noted(),
      { about: ['the payroll of 2009'] },
      'data.about.0 is not a kind and a key; name the thing as findings do, such as service/ict',
    ],
    ['about a key that is none', noted(), { about: ['service/ICT'] }, 'data.about.0 is not a kind and a key'],
    ['about one thing, not in a list', noted(), { about: 'service/ict' }, 'data.about is "service/ict"; give a list'],
    [
      'a kind of contradiction that there is not',
      noted(),
      { kind: 'typo' },
      'data.kind is "typo"; give one of arithmetic, withinDocument,',
    ],
    ['no handling', noted(), { handling: undefined }, 'data.handling is missing; give text'],
    [
      'a key in capitals',
      noted(),
      { contradiction: 'I-09' },
      'data.contradiction is not a key; use lower-case letters',
    ],
    ['no resolution', resolved('2011-09-30'), { resolution: '' }, 'data.resolution is empty; say something'],
    ['a position before the first', issued(), { position: 0 }, 'data.position is no position; entries count from 1'],
    ['half an entry', issued(), { position: 1.5 }, 'data.position is 1.5; give a whole number'],
    ['a short root', issued(), { root: 'abc' }, 'data.root is not a SHA-256; 64 lower-case hex digits'],
    [
      'no day that it is as at',
      issued(),
      { asAt: 'unknown' },
      'data.asAt is not a calendar day; write it as YYYY-MM-DD',
    ],
  ])('is refused: %s', async (_, each, data, message) => {
    const book = await openBook()
    await expect(book.record(spoilt(each, data))).rejects.toThrow(message)
  })

  it('may be cited in any words', async () => {
    const books = await booksAt(
      '2011-12-31',
      registered({ ref: 'unknown', title: 'unknown' }),
      fact('EvidenceAttached', '2011-07-01', { document: 'june', source: 'unknown' }),
    )
    expect(books.sources().documents).toMatchObject([
      { title: { is: 'known', value: 'unknown' }, citedAs: ['unknown'] },
    ])
  })
})
