import { describe, expect, it } from 'vitest'
import { booksAt, FIRST_DAY, fact, found, openBook, party } from '../fixture.ts'

describe('the parties', () => {
  it('are listed by key, with the entries that register them', async () => {
    const trust = fact('PartyRegistered', FIRST_DAY, { party: 'a-trust', name: 'A Trust', kind: 'trust' })
    const books = await booksAt(FIRST_DAY, trust)
    expect(books.parties()).toEqual([
      {
        ref: 'parties:a-trust',
        party: 'a-trust',
        name: { is: 'known', value: 'A Trust', on: FIRST_DAY, by: [6], inferred: false },
        kind: { is: 'known', value: 'trust', on: FIRST_DAY, by: [6], inferred: false },
        aliases: [],
        entries: [6],
      },
      expect.objectContaining({ party: 'bromsgrove', entries: [2] }),
      expect.objectContaining({ party: 'redditch', entries: [3] }),
    ])
  })

  it('gather what they are also called, each name once and in order', async () => {
    const named = (...aliases: string[]) =>
      fact('PartyRegistered', FIRST_DAY, {
        party: 'redditch',
        name: 'Redditch Borough Council',
        kind: 'council',
        aliases,
      })
    const books = await booksAt(FIRST_DAY, named('Redditch BC', 'RBC'), named('RBC', 'Redditch'))
    expect(books.parties()).toMatchObject([
      { party: 'bromsgrove', aliases: [] },
      { party: 'redditch', aliases: ['RBC', 'Redditch', 'Redditch BC'], name: { by: [3, 6, 7] }, entries: [3, 6, 7] },
    ])
  })

  it('show both rivals where registrations disagree, and choose none', async () => {
    const books = await booksAt(FIRST_DAY, party('redditch', 'Borough of Redditch'))
    expect(books.parties()[1]).toMatchObject({
      name: {
        is: 'contested',
        rivals: [
          { value: 'Redditch Borough Council', by: [3] },
          { value: 'Borough of Redditch', by: [6] },
        ],
      },
      kind: { is: 'known', value: 'council', by: [3, 6] },
      entries: [3, 6],
    })
  })

  it('have every registration behind them, of whatever it says more', async () => {
    const named = fact('PartyRegistered', '2008-01-01', { party: 'redditch', name: 'Redditch', kind: 'council' })
    const kind = fact('PartyRegistered', FIRST_DAY, {
      party: 'bromsgrove',
      name: 'Bromsgrove District Council',
      kind: 'trust',
    })
    const books = await booksAt('2008-01-01', named, kind)
    expect(books.parties()).toMatchObject([
      { party: 'bromsgrove', name: { is: 'known', by: [2, 7] }, kind: { is: 'contested' }, entries: [2, 7] },
      { party: 'redditch', name: { is: 'contested' }, kind: { by: [3, 6] }, entries: [3, 6] },
    ])
  })

  it('may be called unknown, which is a name like any other', async () => {
    const trust = fact('PartyRegistered', FIRST_DAY, { party: 'the-trust', name: 'unknown', kind: 'trust' })
    const [row] = (await booksAt(FIRST_DAY, trust)).parties().filter(({ party }) => party === 'the-trust')
    expect(row?.name).toMatchObject({ is: 'known', value: 'unknown', by: [6] })
  })

  it('of which registrations disagree are found', async () => {
    const other = fact('PartyRegistered', FIRST_DAY, { party: 'redditch', name: 'Borough of Redditch', kind: 'trust' })
    const named = 'Redditch Borough Council (entry 3) against Borough of Redditch (entry 6)'
    const finding = { severity: 'serious', subject: 'party/redditch', entries: [3, 6] }
    expect(found(await booksAt(FIRST_DAY, other), 'sources disagree about a party')).toEqual([
      { ...finding, message: `Sources disagree about the name of redditch: ${named}` },
      {
        ...finding,
        message: 'Sources disagree about what kind of body redditch is: council (entry 3) against trust (entry 6)',
      },
    ])
  })

  it('give nothing to find where all is well', async () => {
    const report = fact('DocumentRegistered', FIRST_DAY, {
      document: 'report',
      publishedOn: FIRST_DAY,
      ref: 'the report of the board',
      title: 'Report of the board',
    })
    expect((await booksAt(FIRST_DAY, report)).findings()).toEqual([])
  })
})

describe('a registration', () => {
  it('takes effect on the first day of the ledger, and no fact before it', async () => {
    const book = await openBook()
    const early = fact('PartyRegistered', '2007-03-31', { party: 'early', name: 'Early', kind: 'otherBody' })
    expect(await book.refuse(early)).toEqual([
      {
        fact: 1,
        rule: 'nothing takes effect before the first day of the ledger',
        field: 'effectiveOn',
        problem: '31 March 2007 is before 1 April 2007',
        remedy: 'give a day on or after the first day of the ledger',
      },
    ])
    expect((await book.asAt('2007-03-31')).parties()).toEqual([])
  })

  it('names the key, the name and the kind: everything that is wrong comes back at once', async () => {
    const wrong = fact('PartyRegistered', FIRST_DAY, { party: 'Redditch BC', name: '', kind: 'council' })
    expect(await (await openBook()).refuse(wrong)).toEqual([
      {
        fact: 1,
        rule: 'an entry holds the data that its type asks for',
        field: 'data.name',
        problem: 'is empty',
        remedy: 'say something, or leave the field out',
      },
      {
        fact: 1,
        rule: 'an entry holds the data that its type asks for',
        field: 'data.party',
        problem: 'is not a key',
        remedy: 'use lower-case letters, digits and single hyphens, such as car-parks',
      },
    ])
  })

  it('does not take the key by which a source says that it does not know', async () => {
    await (await openBook()).refuse(party('unknown', 'The Unknown'))
  })
})
