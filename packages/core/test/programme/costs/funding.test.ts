import { describe, expect, it } from 'vitest'
import type { Day, FundingState } from '../../../src/index.ts'
import { booksAt, found } from '../fixture.ts'
import { county, funded, fundingIn, homeOffice, PILOT } from './cost-drafts.ts'

const END = '2011-06-30'
const whole = (known: number) => ({ known, unknown: 0 })
const none = { least: whole(0), most: whole(0) }

describe('funding', () => {
  it('tells the £40,000 that is evidenced of the pilot from the £110,000 to £120,000 that all would come to', async () => {
    const { totals } = (await booksAt(END, ...PILOT)).funding({ purpose: 'the pilot' })
    expect(totals.handedOver).toEqual({ fundings: 1, least: whole(4_000_000), most: whole(4_000_000) })
    expect(totals.ifAllArrives).toEqual({ fundings: 3, least: whole(11_000_000), most: whole(12_000_000) })
    expect(totals.states.offered).toEqual({ fundings: 1, least: whole(3_000_000), most: whole(4_000_000) })
    expect(totals.states.received).toEqual({ fundings: 0, ...none })
  })

  it('is asked for by key, where its sources name no purpose in common', async () => {
    const keys = ['bromsgrove-match', 'wmriep']
    const { fundings, totals } = (await booksAt(END, ...PILOT)).funding({ fundings: keys })
    expect(fundings.map(({ funding }) => funding)).toEqual(keys)
    expect(totals.ifAllArrives).toEqual({ fundings: 2, least: whole(7_000_000), most: whole(8_000_000) })
  })

  it('never takes two equal amounts for one, and an award for no receipt', async () => {
    const { fundings, totals } = (
      await booksAt(
        END,
        county,
        homeOffice,
        funded('2008-09-17', {
          amount: 1_500_000,
          funding: 'county',
          funder: 'worcestershire',
          kind: 'contribution',
          state: 'identified',
        }),
        funded(END, { amount: 1_500_000, funding: 'home-office', funder: 'home-office', state: 'awarded' }),
      )
    ).funding()
    expect(fundings.map(({ funding, reached }) => [funding, reached])).toEqual([
      ['county', 'identified'],
      ['home-office', 'awarded'],
    ])
    expect(totals.ifAllArrives).toEqual({ fundings: 2, least: whole(3_000_000), most: whole(3_000_000) })
    expect(totals.states.received.fundings).toBe(0)
    expect(totals.handedOver).toEqual({ fundings: 0, ...none })
  })

  it('that is refused arrives no more: the solar bids of 2011', async () => {
    const bid = { kind: 'capitalBid', service: 'ict' } as const
    const { totals } = (
      await booksAt(
        END,
        funded('2011-06-01', {
          ...bid,
          funding: 'solar-redditch',
          council: 'redditch',
          amount: 18_000_000,
          state: 'awarded',
        }),
        funded('2011-06-01', {
          ...bid,
          funding: 'solar-bromsgrove',
          council: 'bromsgrove',
          amount: 2_000_000,
          state: 'refused',
        }),
        funded('2011-06-01', {
          ...bid,
          funding: 'solar-housing',
          council: 'redditch',
          amount: 27_000_000,
          state: 'identified',
        }),
        funded('2011-06-01', { funding: 'salix', kind: 'loan', amount: 'unknown', state: 'identified' }),
      )
    ).funding()
    expect(totals.ifAllArrives).toMatchObject({ fundings: 3, least: { known: 45_000_000, unknown: 1 } })
    expect(totals.states.refused).toMatchObject({ fundings: 1, least: whole(2_000_000) })
  })

  it('shows its steps in order of their days, and counts it once', async () => {
    const steps = [
      funded('2011-01-01', { state: 'requested', amount: 100 }),
      funded('2011-03-01', { state: 'awarded', amount: 90, conditions: ['match funding'] }),
      funded('2011-05-01', { state: 'received', part: 'first', amount: 45 }),
      funded('2011-06-01', { state: 'received', part: 'second', amount: 45 }),
    ]
    const books = await booksAt(END, ...steps)
    const row = fundingIn(books, 'grant')
    expect(row.steps.map(({ state, part }) => [state, part])).toEqual([
      ['requested', undefined],
      ['awarded', undefined],
      ['received', 'first'],
      ['received', 'second'],
    ])
    expect(row.reached).toBe('received')
    expect(books.funding().totals.handedOver).toMatchObject({ fundings: 1, least: whole(90) })
    expect(books.funding().totals.ifAllArrives).toMatchObject({ fundings: 1, least: whole(90) })
    expect(books.explain('funding:grant').entries).toHaveLength(4)
    expect(books.explain('funding:grant/received/second').entries.map(({ entry }) => entry.position)).toEqual([9])
  })

  it('that one source grants and another refuses on one day may come to nobody knows what', async () => {
    const books = await booksAt(
      END,
      funded('2011-03-01', { state: 'awarded' }),
      funded('2011-03-01', { state: 'refused' }),
    )
    expect(fundingIn(books, 'grant').reached).toBe('contested')
    expect(books.funding().totals.ifAllArrives).toMatchObject({ fundings: 1, least: { known: 0, unknown: 1 } })
  })

  it('may still all arrive where an instalment has come, and has come where it was refused afterwards', async () => {
    const arriving = async (...steps: readonly (readonly [Day, FundingState, number, string?])[]) => {
      const facts = steps.map(([on, state, amount, part]) =>
        funded(on, { state, amount, ...(part === undefined ? {} : { part }) }),
      )
      return (await booksAt(END, ...facts)).funding().totals.ifAllArrives.least
    }
    const awarded = ['2011-03-01', 'awarded', 100] as const
    const first = ['2011-05-01', 'received', 40, 'first'] as const
    expect(await arriving(awarded, first)).toEqual(whole(100))
    expect(await arriving(awarded, ['2011-04-01', 'released', 60], first)).toEqual(whole(100))
    expect(await arriving(['2011-04-01', 'released', 60], first)).toEqual(whole(60))
    expect(await arriving(['2011-03-01', 'received', 100], ['2011-05-01', 'refused', 100])).toEqual(whole(100))
    expect(await arriving(awarded, first, ['2011-06-01', 'refused', 60])).toEqual(whole(40))
    expect(await arriving(awarded, ['2011-03-01', 'refused', 60], first)).toEqual({ known: 40, unknown: 1 })
  })

  it('released on two days in two amounts is one release that sources disagree about', async () => {
    const released = (on: '2011-03-01' | '2011-04-01', amount: number) => funded(on, { state: 'released', amount })
    const books = await booksAt(END, released('2011-03-01', 50), released('2011-04-01', 60))
    expect(books.funding().totals.handedOver).toMatchObject({ fundings: 1, least: { known: 0, unknown: 1 } })
  })

  it('can be asked by council and service', async () => {
    const books = await booksAt(END, ...PILOT, funded('2011-03-01', { service: 'ict' }))
    const keysOf = (options: Parameters<typeof books.funding>[0]) =>
      books.funding(options).fundings.map(({ funding }) => funding)
    expect(keysOf({ council: 'redditch' })).toEqual(['redditch-match'])
    expect(keysOf({ service: 'ict' })).toEqual(['grant'])
  })
})

describe('what is found of funding', () => {
  it('shows who is to benefit where sources disagree', async () => {
    const books = await booksAt(
      END,
      funded('2008-09-17', { council: 'redditch' }),
      funded('2008-09-17', { council: 'bromsgrove' }),
    )
    expect(found(books, 'sources disagree about funding')).toMatchObject([
      {
        subject: 'funding/grant',
        message:
          'Sources disagree about grant, for which council it is: redditch (entry 6) against bromsgrove (entry 7)',
      },
    ])
  })

  it('shows more received than was awarded, held against the upper end', async () => {
    const received = (amount: number) => funded('2011-05-01', { state: 'received', amount })
    const awarded = funded('2011-03-01', { state: 'awarded', amount: 80, upTo: 100 })
    expect(found(await booksAt(END, awarded, received(100)), 'more was received than was awarded')).toEqual([])
    expect(found(await booksAt(END, awarded, received(101)), 'more was received than was awarded')).toEqual([
      {
        severity: 'serious',
        subject: 'funding/grant',
        message: 'grant: £1.01 was received, £0.01 more than was awarded',
        entries: [6, 7],
      },
    ])
  })

  it('shows what was released and nobody requested, of the pilot only Bromsgrove’s', async () => {
    expect(found(await booksAt(END, ...PILOT), 'funding was released that nobody requested')).toMatchObject([
      { severity: 'note', subject: 'funding/bromsgrove-match' },
    ])
    const asked = [funded('2008-06-01', { state: 'requested' }), funded('2008-06-30', { state: 'released' })]
    expect(found(await booksAt(END, ...asked), 'funding was released that nobody requested')).toEqual([])
  })
})

describe('funding that was refused after money was handed over', () => {
  const finding = 'funding was refused after money was handed over'
  const refused = funded('2011-05-01', { state: 'refused', amount: 100 })

  it('is found, with both', async () => {
    const books = await booksAt(END, funded('2011-03-01', { state: 'received', amount: 100 }), refused)
    expect(found(books, finding)).toEqual([
      {
        severity: 'warning',
        subject: 'funding/grant',
        message:
          'grant was refused on 1 May 2011, after money of it had been received: say what was refused, or correct one of them',
        entries: [6, 7],
      },
    ])
    expect(books.funding().totals.handedOver.least).toEqual(books.funding().totals.ifAllArrives.least)
  })

  it('is not found where it was refused first, or nothing came', async () => {
    const later = funded('2011-06-01', { state: 'received', amount: 100 })
    expect(found(await booksAt(END, refused, later), finding)).toEqual([])
    expect(found(await booksAt(END, funded('2011-03-01', { state: 'awarded' }), refused), finding)).toEqual([])
  })
})
