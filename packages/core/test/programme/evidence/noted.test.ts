import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, fact, found, openBook } from '../fixture.ts'
import { heardIn } from './evidence-drafts.ts'

type Data = Extract<Fact, { readonly type: 'FactNoted' }>['data']

const inspected = (more: Partial<Data> = {}, envelope: Envelope = {}): Fact =>
  fact(
    'FactNoted',
    '2010-10-31',
    {
      about: ['service/ict'],
      fact: 'inspection-2010',
      kind: 'inspection',
      what: 'The inspectors placed it above the national standard',
      ...more,
    },
    envelope,
  )

describe('a noted fact', () => {
  it('is told from its day on, and asked for by what it is about', async () => {
    const book = await openBook(inspected(), inspected({ about: ['service/cctv'], fact: 'award', kind: 'award' }))
    expect((await book.asAt('2010-10-30')).noted()).toEqual([])
    const books = await book.asAt('2010-10-31')
    expect(books.noted().map((row) => row.fact)).toEqual(['award', 'inspection-2010'])
    expect(books.noted({ about: 'service/ict' })).toMatchObject([
      { ref: 'noted:inspection-2010', kind: { value: 'inspection' }, hasHappened: true, entries: [6] },
    ])
  })

  it('is told in the order of days, and on one day by its key', async () => {
    const earlier = { ...inspected({ fact: 'z' }), effectiveOn: '2010-10-01', knownOn: '2010-10-31' } as Fact
    const books = await booksAt('2010-12-31', inspected({ fact: 'b' }), inspected({ fact: 'a' }), earlier)
    expect(books.noted().map((row) => row.fact)).toEqual(['z', 'a', 'b'])
  })

  it('awaits evidence as any fact does that was only said in a meeting', async () => {
    const books = await booksAt('2010-12-31', inspected({}, heardIn('Board')))
    expect(found(books, 'evidence is outstanding')).toMatchObject([{ subject: 'source/Board', entries: [6] }])
  })

  it('is undetermined between the days that its source allows', async () => {
    const vague = { effective: { earliest: '2010-10-01', asStated: 'in October 2010' } } as const
    const book = await openBook(inspected({}, vague))
    expect((await book.asAt('2010-09-30')).noted()).toEqual([])
    expect((await book.asAt('2010-10-15')).noted()).toMatchObject([{ hasHappened: 'undetermined' }])
  })

  it('changes no status and no figure', async () => {
    const without = await booksAt('2010-12-31')
    const withIt = await booksAt('2010-12-31', inspected())
    expect(withIt.currentStatus().services).toEqual(without.currentStatus().services)
    expect(withIt.councilSavings()).toEqual(without.councilSavings())
  })

  it('is contested where sources tell it differently, and is missed where it is about a thing that is misspelt', async () => {
    const books = await booksAt(
      '2010-12-31',
      inspected(),
      inspected({ about: ['service/itc'], what: 'They placed it at the national standard' }),
    )
    expect(found(books, 'sources disagree about a noted fact').map(({ subject }) => subject)).toEqual([
      'fact/inspection-2010',
      'fact/inspection-2010',
    ])
    expect(found(books, 'a noted fact is about nothing that is recorded')).toMatchObject([
      { severity: 'note', message: expect.stringContaining('service/itc'), entries: [6, 7] },
    ])
  })

  it('refuses a subject that is no kind and key', async () => {
    const book = await openBook()
    await expect(book.asAt('2010-12-31').then((books) => books.noted({ about: 'ICT' }))).rejects.toThrow(/about/)
  })
})
