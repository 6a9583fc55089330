import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, fact, found, openBook } from '../fixture.ts'
import { statusOf, wentLive } from './status-of.ts'

// Live-programme §3: "In operation since June 2009", in a paper of 30 June 2011.
const since: Envelope = { effective: { earliest: '2009-06-01', asStated: 'in operation since June 2009' } }
const STARTED = fact('ProjectStarted', '2009-01-01', { service: 'ict' })
const LIVE = wentLive('2009-06-30', { ...since, knownOn: '2011-06-30' })
const FINDING = 'a stage is undetermined'

describe('a service that is in operation since June 2009', () => {
  it('is not live on 31 May 2009', async () => {
    const books = await (await openBook(STARTED, LIVE)).asAt('2009-05-31')
    expect(statusOf(books)).toMatchObject({ stage: 'underway', undetermined: undefined })
    expect(found(books, FINDING)).toEqual([])
  })

  it.each(['2009-06-01', '2009-06-15', '2009-06-29'] as const)('may be live on %s', async (day) => {
    const books = await (await openBook(STARTED, LIVE)).asAt(day)
    expect(statusOf(books)).toMatchObject({ stage: 'underway', undetermined: 'live', live: { is: 'unknown' } })
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'service/ict',
        message: 'ICT is underway by what is certain, and may be live: its source dates the step too vaguely to tell',
        entries: [7],
      },
    ])
  })

  it('is live on 30 June 2009', async () => {
    const books = await (await openBook(STARTED, LIVE)).asAt('2009-06-30')
    expect(statusOf(books)).toMatchObject({
      stage: 'live',
      undetermined: undefined,
      live: { value: { earliest: '2009-06-01', latest: '2009-06-30' } },
    })
    expect(found(books, FINDING)).toEqual([])
  })

  it('is still underway by papers to 15 January 2010', async () => {
    const books = await (await openBook(STARTED, LIVE)).asAt('2009-06-30', { knownOn: '2010-01-15' })
    expect(statusOf(books)).toMatchObject({ stage: 'underway', undetermined: undefined })
    expect(found(books, FINDING)).toEqual([])
  })
})

describe('a step whose source sets no earliest day', () => {
  const book = openBook(wentLive('2009-06-30', { effective: { earliest: null, asStated: 'by the end of June' } }))

  it('may have been taken on any day before', async () => {
    const books = await (await book).asAt('2007-04-01')
    expect(statusOf(books)).toMatchObject({ stage: 'named', undetermined: 'live' })
  })

  it('was taken by the latest day', async () => {
    expect(statusOf(await (await book).asAt('2009-06-30'))).toMatchObject({ stage: 'live', undetermined: undefined })
  })
})

describe('a vague day and an exact one', () => {
  const DISAGREE = 'sources disagree about a service'
  const exact = wentLive('2009-06-15')
  const vague = wentLive('2009-06-30', since)

  it.each<readonly [string, readonly Fact[], readonly number[]]>([
    ['the vague one first', [vague, exact], [6, 7]],
    ['the exact one first', [exact, vague], [6, 7]],
  ])('agree where the one lies in the other, %s', async (_, facts, by) => {
    const book = await openBook(...facts)
    const books = await book.asAt('2009-06-30')
    expect(statusOf(books)).toMatchObject({
      stage: 'live',
      live: { is: 'known', value: { earliest: '2009-06-15', latest: '2009-06-15' }, on: '2009-06-15', by },
      entries: [4, 6, 7],
    })
    expect(found(books, DISAGREE)).toEqual([])
    expect(statusOf(await book.asAt('2009-06-20')).stage).toBe('live')
    expect(found(await book.asAt('2009-06-20'), DISAGREE)).toEqual([])
  })

  it('show what each source says', async () => {
    const { live } = statusOf(await booksAt('2009-06-30', vague, exact))
    expect(live.stated?.map(({ value, by }) => [value.earliest, value.latest, by])).toEqual([
      ['2009-06-15', '2009-06-15', [7]],
      ['2009-06-01', '2009-06-30', [6]],
    ])
  })

  it('disagree where no day suits both', async () => {
    const books = await booksAt('2009-07-01', vague, wentLive('2009-07-01'))
    expect(statusOf(books).live.is).toBe('contested')
    expect(found(books, DISAGREE)).toMatchObject([{ entries: [6, 7] }])
  })

  it('leave two exact days rivals, and support both where they can', async () => {
    const books = await booksAt('2009-06-30', exact, wentLive('2009-06-20'), vague)
    expect(statusOf(books).live).toMatchObject({ is: 'contested', rivals: [{ by: [6, 8] }, { by: [7, 8] }] })
    expect(found(books, DISAGREE)).toMatchObject([
      {
        message:
          'Sources disagree about ICT, when it went live: 15 June 2009 (entry 6, 8) against 20 June 2009 (entry 7, 8)',
        entries: [6, 8, 7],
      },
    ])
  })

  it('agree of a step that may be taken again, where both mean the same last day', async () => {
    const started = (envelope: Envelope) => fact('ProjectStarted', '2009-06-30', { service: 'ict' }, envelope)
    const books = await booksAt('2009-06-30', started(since), started({}))
    expect(statusOf(books).steps.started).toMatchObject({ value: { earliest: '2009-06-30' }, by: [6, 7] })
    expect(found(books, DISAGREE)).toEqual([])
  })
})

describe('a vague end', () => {
  it('leaves a live service live, and perhaps ended', async () => {
    const ended = fact(
      'ServiceEnded',
      '2011-03-31',
      { service: 'ict', reason: 'brought back' },
      {
        effective: { earliest: '2011-01-01', asStated: 'early in 2011' },
      },
    )
    const book = await openBook(wentLive('2010-01-04'), ended)
    expect(statusOf(await book.asAt('2010-12-31'))).toMatchObject({ stage: 'live', undetermined: undefined })
    expect(statusOf(await book.asAt('2011-01-01'))).toMatchObject({ stage: 'live', undetermined: 'ended' })
    expect(statusOf(await book.asAt('2011-03-31'))).toMatchObject({ stage: 'ended', undetermined: undefined })
  })
})

describe('what may have happened', () => {
  it('is found of a service that itself may have been registered', async () => {
    const inJune = { effective: { earliest: '2008-06-01', asStated: 'in June' } } as const
    const books = await booksAt(
      '2008-06-15',
      fact('ServiceRegistered', '2008-06-30', { service: 'payroll', name: 'Payroll' }, inJune),
      fact('ProjectStarted', '2008-06-30', { service: 'payroll' }, inJune),
    )
    expect(found(books, FINDING)).toMatchObject([
      {
        subject: 'service/payroll',
        message: expect.stringMatching(/^Payroll is named .* may be underway/),
        entries: [7],
      },
    ])
  })

  it('is behind its row', async () => {
    const books = await (await openBook(LIVE)).asAt('2009-06-15')
    expect(statusOf(books)).toMatchObject({ undetermined: 'live', entries: [4, 6] })
  })

  it('is behind the finding, whichever step it is', async () => {
    const books = await (await openBook(fact('ProjectStarted', '2009-06-30', { service: 'ict' }, since))).asAt(
      '2009-06-15',
    )
    expect(found(books, FINDING)).toMatchObject([{ subject: 'service/ict', entries: [6] }])
  })
})

describe('a host that was proposed nobody says when', () => {
  it('is why a service may be identified: the row and the finding name its entry', async () => {
    const proposed = fact(
      'HostProposed',
      '2010-06-30',
      { service: 'ict', hosts: ['bromsgrove'] },
      { effective: { earliest: null, asStated: 'by the report of June' } },
    )
    const books = await booksAt('2010-03-31', proposed)
    expect(statusOf(books)).toMatchObject({ stage: 'named', undetermined: 'identified' })
    expect(statusOf(books)?.entries).toContain(6)
    expect(found(books, FINDING)).toMatchObject([{ entries: [6] }])
  })
})
