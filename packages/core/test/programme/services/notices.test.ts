import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/index.ts'
import { booksAt, type Fact, fact, found, openBook } from '../fixture.ts'
import { statusOf, wentLive } from './status-of.ts'

const ict = { service: 'ict' }
const LIVE = wentLive('2010-01-04')
const GIVEN = fact('NoticeGiven', '2011-01-20', {
  ...ict,
  council: 'redditch',
  endsOn: '2011-03-31',
  reason: 'the costs',
})
/** Decided on 20 January, effective on 1 April. */
const WITHDREW = fact('PartnerWithdrew', '2011-04-01', { ...ict, party: 'redditch' }, { knownOn: '2011-01-20' })
const RUN_OUT = 'a notice has run out'

const partnersAt = async (day: Day, ...facts: readonly Fact[]) =>
  statusOf(await (await openBook(...facts)).asAt(day, { knownOn: day })).partners.map(({ party }) => party)

describe('a withdrawal that is decided on 20 January and effective on 1 April', () => {
  it('leaves the council a partner at 31 March, and not at 1 April', async () => {
    expect(await partnersAt('2011-01-20', LIVE, WITHDREW)).toEqual(['bromsgrove', 'redditch'])
    expect(await partnersAt('2011-03-31', LIVE, WITHDREW)).toEqual(['bromsgrove', 'redditch'])
    expect(await partnersAt('2011-04-01', LIVE, WITHDREW)).toEqual(['bromsgrove'])
  })

  it('is coming up at 31 March', async () => {
    const book = await openBook(LIVE, WITHDREW)
    const ahead = (await book.asAt('2011-03-31', { knownOn: '2011-03-31' })).comingUp()
    expect(ahead).toMatchObject([{ on: '2011-04-01', type: 'PartnerWithdrew', comes: 'takesEffect', entries: [7] }])
    expect((await book.asAt('2011-04-01', { knownOn: '2011-04-01' })).comingUp()).toEqual([])
  })
})

describe('a notice', () => {
  it('stands in the row of its service from the day it is given', async () => {
    expect(statusOf(await booksAt('2011-01-19', LIVE, GIVEN)).notices).toEqual([])
    const row = statusOf(await booksAt('2011-01-20', LIVE, GIVEN))
    expect(row).toMatchObject({
      notices: [
        {
          party: 'redditch',
          endsOn: { is: 'known', value: '2011-03-31', on: '2011-01-20', by: [7] },
          reason: { value: 'the costs', by: [7] },
        },
      ],
      entries: [4, 6, 7],
    })
    expect(row.partners.map(({ party }) => party)).toEqual(['bromsgrove', 'redditch'])
  })

  it('stands until the council withdrew', async () => {
    expect(statusOf(await booksAt('2011-03-31', LIVE, GIVEN, WITHDREW)).notices).toHaveLength(1)
    expect(statusOf(await booksAt('2011-04-01', LIVE, GIVEN, WITHDREW)).notices).toEqual([])
  })

  it('does not stand where the council withdrew on the day that it gave it', async () => {
    const atOnce = fact('PartnerWithdrew', '2011-01-20', { ...ict, party: 'redditch' })
    expect(statusOf(await booksAt('2011-01-20', LIVE, GIVEN, atOnce)).notices).toEqual([])
  })

  it('does not stand where the council only buys from then on, also once it is a partner again', async () => {
    const buys = fact('PartnerJoined', '2011-04-01', { ...ict, party: 'redditch', as: 'customer' })
    const again = fact('PartnerJoined', '2012-01-01', { ...ict, party: 'redditch', as: 'partner' })
    expect(statusOf(await booksAt('2011-03-31', LIVE, GIVEN, buys)).notices).toHaveLength(1)
    expect(statusOf(await booksAt('2011-04-01', LIVE, GIVEN, buys)).notices).toEqual([])
    expect(statusOf(await booksAt('2012-01-01', LIVE, GIVEN, buys, again)).notices).toEqual([])
    expect(found(await booksAt('2011-04-01', LIVE, GIVEN, buys), RUN_OUT)).toEqual([])
  })

  it('stands where it was given by one who bought before', async () => {
    const bought = fact('PartnerJoined', '2010-10-01', { ...ict, party: 'redditch', as: 'customer' })
    expect(statusOf(await booksAt('2011-03-31', LIVE, bought, GIVEN)).notices).toHaveLength(1)
  })

  it('does not come back when the council does, and stands anew when it is given anew', async () => {
    const joined = fact('PartnerJoined', '2012-01-01', { ...ict, party: 'redditch', as: 'partner' })
    const anew = fact('NoticeGiven', '2012-06-30', { ...ict, council: 'redditch', endsOn: '2013-03-31' })
    const facts = [LIVE, GIVEN, WITHDREW, joined, anew]
    expect(statusOf(await booksAt('2012-01-01', ...facts)).notices).toEqual([])
    expect(statusOf(await booksAt('2012-06-30', ...facts)).notices).toMatchObject([
      { party: 'redditch', endsOn: { value: '2013-03-31' }, reason: { is: 'unknown', by: [] } },
    ])
  })

  it('is contested where two sources of one day say differently when it ends', async () => {
    const other = fact('NoticeGiven', '2011-01-20', { ...ict, council: 'redditch', endsOn: '2011-09-30' })
    const books = await booksAt('2011-12-31', LIVE, GIVEN, other)
    expect(statusOf(books).notices).toMatchObject([{ endsOn: { is: 'contested' }, reason: { value: 'the costs' } }])
    expect(found(books, 'sources disagree about a service')).toMatchObject([
      {
        message:
          'Sources disagree about ICT, when the notice of redditch ends: 31 March 2011 (entry 7) against 30 September 2011 (entry 8)',
      },
    ])
    expect(found(books, RUN_OUT)).toEqual([])
  })
})

describe('a notice has run out', () => {
  it('is found after its last day, until the council withdrew', async () => {
    expect(found(await booksAt('2011-03-31', LIVE, GIVEN), RUN_OUT)).toEqual([])
    expect(found(await booksAt('2011-04-01', LIVE, GIVEN), RUN_OUT)).toEqual([
      {
        severity: 'warning',
        subject: 'service/ict',
        message:
          'The notice of Redditch Borough Council to leave ICT ended on 31 March 2011, and no entry says that it withdrew',
        entries: [7],
      },
    ])
    expect(found(await booksAt('2011-04-01', LIVE, GIVEN, WITHDREW), RUN_OUT)).toEqual([])
  })

  it('is not found of a service that ended', async () => {
    const ended = fact('ServiceEnded', '2011-03-31', { ...ict, reason: 'brought back' })
    expect(found(await booksAt('2011-04-01', LIVE, GIVEN, ended), RUN_OUT)).toEqual([])
  })
})
