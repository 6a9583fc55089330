import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { coloured, wentLive } from '../services/status-of.ts'
import { attached, citing, HASH, heardIn, OTHER_HASH, registered } from './evidence-drafts.ts'

const DAY = '2011-12-31'
const cited = (ref: string, sha256: string) => ({ sources: [{ kind: 'document', ref, sha256 }] as const })

describe('evidence is outstanding', () => {
  const OUTSTANDING = 'evidence is outstanding'

  it('is found once a source, with all that rests on it', async () => {
    const books = await booksAt(
      DAY,
      coloured('2011-06-30', 'green', heardIn('Board, 30 June')),
      wentLive('2010-01-04', heardIn('Board, 30 June')),
      coloured('2011-07-31', 'green', { sources: [{ kind: 'officerStatement', ref: 'the head of ICT' }] }),
    )
    expect(found(books, OUTSTANDING)).toEqual([
      {
        severity: 'warning',
        subject: 'source/Board, 30 June',
        message:
          '2 facts rest only on the meeting “Board, 30 June”, and no document is attached to it: register its minutes or a note of it, and attach them by EvidenceAttached',
        entries: [6, 7],
      },
      {
        severity: 'warning',
        subject: 'source/the head of ICT',
        message:
          '1 fact rests only on the statement of “the head of ICT”, and no document is attached to it: register its minutes or a note of it, and attach them by EvidenceAttached',
        entries: [8],
      },
    ])
  })

  it('says so where a document may have been attached', async () => {
    const vague = attached('Board', 'june', {
      effective: { earliest: null, asStated: 'some time' },
      effectiveOn: '2012-06-30',
    })
    const books = await booksAt(DAY, registered(), coloured('2011-06-30', 'green', heardIn('Board')), vague)
    expect(found(books, OUTSTANDING)[0]?.message).toContain('no document is attached to it for certain')
  })

  it('is not found of a document, registered or not', async () => {
    expect(found(await booksAt(DAY), OUTSTANDING)).toEqual([])
  })
})

describe('a cited document that is not registered', () => {
  it('is found once, with what cites it', async () => {
    const books = await booksAt(DAY, registered(), coloured('2011-07-31', 'green', citing('june.txt', 'a.txt')))
    expect(found(books, 'a cited document is not registered')).toMatchObject([
      {
        severity: 'note',
        subject: 'source/a.txt',
        message:
          '1 fact cites “a.txt”, which is not registered: register it by DocumentRegistered, with the day it was published',
        entries: [7],
      },
      { subject: 'source/the register of documents' },
      { subject: 'source/the report of the board', entries: [2, 3, 4, 5] },
    ])
  })
})

describe('a fact that is known before its document was published', () => {
  const EARLY = 'a fact is known before its document was published'
  const known = (knownOn: `${number}-${number}-${number}`, ...refs: readonly string[]) =>
    coloured('2011-06-01', 'green', { ...citing(...refs), knownOn })

  it('is found: facts of one day and document together', async () => {
    const books = await booksAt(
      DAY,
      registered(),
      known('2011-06-29', 'june.txt'),
      known('2011-06-29', 'june.txt'),
      known('2011-06-14', 'june.txt'),
      known('2011-06-30', 'june.txt'),
      known('2011-07-01', 'june.txt'),
    )
    expect(found(books, EARLY)).toEqual([
      {
        severity: 'serious',
        subject: 'source/june.txt',
        message:
          '1 fact is dated known on 14 June 2011, and “Report of June 2011” (june.txt) was published on 30 June 2011: give that day, or register and cite the earlier paper that it is from',
        entries: [6, 9],
      },
      {
        severity: 'serious',
        subject: 'source/june.txt',
        message:
          '2 facts are dated known on 29 June 2011, and “Report of June 2011” (june.txt) was published on 30 June 2011: give that day, or register and cite the earlier paper that it is from',
        entries: [6, 7, 8],
      },
    ])
  })

  it('rests on the first of several papers', async () => {
    const may = registered(
      { document: 'may', ref: 'may.txt', title: 'May', publishedOn: '2011-05-31' },
      { knownOn: '2011-05-31' },
    )
    const both = ['june.txt', 'may.txt']
    expect(found(await booksAt(DAY, registered(), may, known('2011-05-31', ...both)), EARLY)).toEqual([])
    expect(found(await booksAt(DAY, registered(), may, known('2011-05-30', ...both)), EARLY)).toMatchObject([
      { subject: 'source/may.txt', entries: [7, 8] },
    ])
  })

  it('is not found where any of its sources may have been known by then', async () => {
    const unknown = registered({ document: 'undated', ref: 'undated.txt', title: 'Undated', publishedOn: 'unknown' })
    const oneOfTwo = [
      registered({ document: 'one', ref: 'minutes.txt', title: 'One' }),
      registered({ document: 'two', ref: 'minutes.txt', title: 'Two', publishedOn: 'unknown' }),
    ]
    const meeting = coloured('2011-06-02', 'green', {
      knownOn: '2011-06-02',
      sources: [...(citing('june.txt').sources ?? []), ...(heardIn('Board').sources ?? [])],
    })
    const books = await booksAt(
      DAY,
      registered(),
      unknown,
      ...oneOfTwo,
      known('2011-06-01', 'minutes.txt'),
      known('2011-06-01', 'june.txt', 'undated.txt'),
      known('2011-06-01', 'june.txt', 'unregistered.txt'),
      meeting,
    )
    expect(found(books, EARLY)).toEqual([])
  })

  it('is found by the earliest of the days that sources claim', async () => {
    const claims = [registered(), registered({ publishedOn: '2011-06-20' })]
    expect(found(await booksAt(DAY, ...claims, known('2011-06-20', 'june.txt')), EARLY)).toEqual([])
    expect(found(await booksAt(DAY, ...claims, known('2011-06-19', 'june.txt')), EARLY)).toMatchObject([
      { message: expect.stringContaining('published on 20 June 2011'), entries: [7, 8] },
    ])
  })
})

describe('a document that is registered before it was published', () => {
  const BEFORE = 'a document is registered before it was published'

  it('is found, by each registration that is dated so', async () => {
    const early = registered({ ref: 'the June report' }, { knownOn: '2011-06-29' })
    const books = await booksAt(DAY, registered(), early)
    expect(found(books, BEFORE)).toEqual([
      {
        severity: 'warning',
        subject: 'document/june',
        message:
          'Report of June 2011 is registered as known on 29 June 2011, and as published on 30 June 2011: give the registration the day of publication, or correct that day',
        entries: [7],
      },
    ])
  })

  it('is not found of one registered that day or later, nor where nobody states when it was published', async () => {
    const later = registered({}, { knownOn: '2011-07-01' })
    const undated = registered({ document: 'may', ref: 'may.txt', publishedOn: 'unknown' }, { knownOn: '2011-01-01' })
    expect(found(await booksAt(DAY, registered(), later, undated), BEFORE)).toEqual([])
  })
})

describe('a hash', () => {
  const ANOTHER = 'a source is cited with another hash than its document'
  const SEVERAL = 'a source is cited with several hashes'

  it('that is not the one of the registered document is found', async () => {
    const books = await booksAt(
      DAY,
      registered({ sha256: HASH }),
      wentLive('2010-01-04', cited('june.txt', HASH)),
      coloured('2011-06-30', 'green', cited('june.txt', OTHER_HASH)),
      coloured('2011-07-31', 'green', citing('june.txt')),
    )
    expect(found(books, ANOTHER)).toEqual([
      {
        severity: 'serious',
        subject: 'source/june.txt',
        message: `“Report of June 2011” (june.txt) is cited with the hash ${OTHER_HASH}, and registered with ${HASH}: they are not one file`,
        entries: [6, 8],
      },
    ])
    expect(found(books, SEVERAL)).toEqual([])
    expect(books.sources().documents[0]?.citedHashes).toEqual([HASH, OTHER_HASH])
  })

  it('that differs from another is found where none is registered', async () => {
    const books = await booksAt(
      DAY,
      registered(),
      wentLive('2010-01-04', cited('june.txt', HASH)),
      coloured('2011-06-30', 'green', cited('june.txt', OTHER_HASH)),
      coloured('2011-07-31', 'green', cited('a.txt', OTHER_HASH)),
    )
    expect(found(books, SEVERAL)).toEqual([
      {
        severity: 'serious',
        subject: 'source/june.txt',
        message: `“Report of June 2011” (june.txt) is cited with the hashes ${HASH} and ${OTHER_HASH}: they are not one file`,
        entries: [7, 8],
      },
    ])
    expect(found(books, ANOTHER)).toEqual([])
  })

  it('that a document is registered with twice, differently, is contested, and either will do', async () => {
    const books = await booksAt(
      DAY,
      registered({ sha256: HASH }),
      registered({ sha256: OTHER_HASH }),
      wentLive('2010-01-04', cited('june.txt', HASH)),
      coloured('2011-06-30', 'green', cited('june.txt', OTHER_HASH)),
    )
    expect(found(books, 'sources disagree about a document')).toEqual([
      {
        severity: 'serious',
        subject: 'document/june',
        message: `Sources disagree about which file Report of June 2011 is, by its hash: ${HASH} (entry 6) against ${OTHER_HASH} (entry 7)`,
        entries: [6, 7],
      },
    ])
    expect(found(books, ANOTHER)).toEqual([])
  })
})

describe('a file that is registered as several documents', () => {
  const SAME = 'several documents are registered as one file'

  it('is found, with every key that it has', async () => {
    const july = registered({ document: 'july', ref: 'july.txt', title: 'Report of July 2011', sha256: HASH })
    const books = await booksAt(DAY, registered({ sha256: HASH }), july)
    expect(found(books, SAME)).toEqual([
      {
        severity: 'warning',
        subject: 'document/july',
        about: ['document/june'],
        message: `Report of July 2011 (july) and Report of June 2011 (june) are registered with one hash, ${HASH}: they are one file; register it by one key, once for each name that it is cited by`,
        entries: [6, 7],
      },
    ])
  })

  it('is not found where one document has several names, or none has a hash', async () => {
    const named = registered({ sha256: HASH, ref: 'the June report' })
    const other = registered({ document: 'july', ref: 'july.txt', sha256: OTHER_HASH })
    expect(found(await booksAt(DAY, registered({ sha256: HASH }), named, other), SAME)).toEqual([])
    const without = registered({ document: 'july', ref: 'july.txt' })
    expect(found(await booksAt(DAY, registered(), without), SAME)).toEqual([])
  })
})

describe('sources that disagree about a document', () => {
  it('are found: on its title, its kind and when it was published', async () => {
    const books = await booksAt(
      DAY,
      registered({ kind: 'report' }),
      registered({ kind: 'minutes', title: 'Minutes', publishedOn: '2011-07-31' }),
      registered({ publishedOn: 'unknown' }),
    )
    expect(found(books, 'sources disagree about a document').map(({ message }) => message)).toEqual([
      'Sources disagree about the title of june: Report of June 2011 (entry 6, 8) against Minutes (entry 7)',
      'Sources disagree about what kind of document june is: report (entry 6) against minutes (entry 7)',
      'Sources disagree about when june was published: 30 June 2011 (entry 6) against 31 July 2011 (entry 7)',
    ])
  })

  it('are found: on which document a name is', async () => {
    const later = registered({ document: 'july' }, { effectiveOn: '2011-06-30' })
    const books = await booksAt(DAY, registered(), later)
    expect(found(books, 'sources disagree about a document')).toEqual([
      {
        severity: 'serious',
        subject: 'source/june.txt',
        message: 'Sources disagree about which document “june.txt” is: june (entry 6) against july (entry 7)',
        entries: [6, 7],
      },
    ])
  })
})

describe('a document that is attached in vain', () => {
  const toBoth = async () =>
    booksAt(
      DAY,
      registered(),
      coloured('2011-06-30', 'green', heardIn('Board, 30 June')),
      attached('Board, 30 June'),
      attached('Board, 30th June'),
      attached('june.txt'),
      coloured('2011-07-31', 'green', citing('june.txt')),
    )

  it('is found where no fact cites its source, as the name may be misspelt', async () => {
    expect(found(await toBoth(), 'a document is attached to a source that no fact cites')).toEqual([
      {
        severity: 'note',
        subject: 'document/june',
        message:
          'Report of June 2011 is attached to “Board, 30th June”, and no fact cites a source of that name: check how it is spelt',
        entries: [9],
      },
    ])
  })

  it('is found where its source is a document, which can be read by itself', async () => {
    expect(found(await toBoth(), 'a document is attached to what is itself a document')).toEqual([
      {
        severity: 'note',
        subject: 'document/june',
        message:
          'Report of June 2011 is attached to “Report of June 2011” (june.txt), which 1 fact cites as a document, and a document awaits no other: attach it to the meeting or the statement that it evidences',
        entries: [10],
      },
    ])
  })
})
