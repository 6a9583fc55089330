import { describe, expect, it } from 'vitest'
import { booksAt, fact, found, party } from '../fixture.ts'
import { statusOf, wentLive } from './status-of.ts'

const WYRE_FOREST = party('wyre-forest', 'Wyre Forest District Council')
const joined = (as: 'partner' | 'customer') =>
  fact('PartnerJoined', '2010-10-01', { service: 'ict', party: 'wyre-forest', as })
const withdrew = fact('PartnerWithdrew', '2011-04-01', { service: 'ict', party: 'redditch' }, { knownOn: '2011-01-20' })

const partnersOf = async (...parameters: Parameters<typeof booksAt>) =>
  statusOf(await booksAt(...parameters)).partners.map(({ party: key, as }) => [
    key,
    as.is === 'known' ? as.value : as.is,
  ])

describe('those who take part in a service', () => {
  it('are the partners that it went live with', async () => {
    expect(statusOf(await booksAt('2010-01-04', wentLive('2010-01-04'))).partners).toEqual([
      { party: 'bromsgrove', as: { is: 'known', value: 'partner', on: '2010-01-04', by: [6], inferred: false } },
      { party: 'redditch', as: { is: 'known', value: 'partner', on: '2010-01-04', by: [6], inferred: false } },
    ])
  })

  it('are listed by key, in whatever order a source names them', async () => {
    const live = fact('ServiceWentLive', '2010-01-04', {
      service: 'ict',
      partners: ['wyre-forest', 'redditch', 'bromsgrove'],
    })
    expect((await partnersOf('2010-01-04', WYRE_FOREST, live)).map(([key]) => key)).toEqual([
      'bromsgrove',
      'redditch',
      'wyre-forest',
    ])
  })

  it.each(['partner', 'customer'] as const)('are joined by a %s from its day on', async (as) => {
    const facts = [WYRE_FOREST, wentLive('2010-01-04'), joined(as)]
    expect(await partnersOf('2010-09-30', ...facts)).toEqual([
      ['bromsgrove', 'partner'],
      ['redditch', 'partner'],
    ])
    expect(await partnersOf('2010-10-01', ...facts)).toEqual([
      ['bromsgrove', 'partner'],
      ['redditch', 'partner'],
      ['wyre-forest', as],
    ])
  })

  it('are left by one who withdraws on the day that it takes effect, not when it was decided', async () => {
    const facts = [wentLive('2010-01-04'), withdrew]
    expect(await partnersOf('2011-03-31', ...facts)).toEqual([
      ['bromsgrove', 'partner'],
      ['redditch', 'partner'],
    ])
    expect(await partnersOf('2011-04-01', ...facts)).toEqual([['bromsgrove', 'partner']])
  })

  it('may come back', async () => {
    const again = fact('PartnerJoined', '2012-04-01', { service: 'ict', party: 'redditch', as: 'customer' })
    expect(await partnersOf('2012-04-01', wentLive('2010-01-04'), withdrew, again)).toEqual([
      ['bromsgrove', 'partner'],
      ['redditch', 'customer'],
    ])
  })

  it('are not those who withdrew without ever having joined', async () => {
    expect(await partnersOf('2012-04-01', withdrew)).toEqual([])
  })

  it('are shown as contested where sources disagree about one day', async () => {
    const customer = fact('PartnerJoined', '2010-01-04', { service: 'ict', party: 'redditch', as: 'customer' })
    expect(await partnersOf('2010-01-04', wentLive('2010-01-04'), customer)).toEqual([
      ['bromsgrove', 'partner'],
      ['redditch', 'contested'],
    ])
  })

  it('leave their entry behind the row', async () => {
    expect(statusOf(await booksAt('2011-04-01', wentLive('2010-01-04'), withdrew)).entries).toEqual([4, 6, 7])
  })
})

describe('a party withdraws from a service that it had no part in', () => {
  const FINDING = 'a party withdraws from a service that it had no part in'
  const DAY = '2012-04-01'

  it('is found where no entry says that it took part', async () => {
    expect(found(await booksAt(DAY, withdrew), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'service/ict',
        about: ['party/redditch'],
        message:
          'Redditch Borough Council withdrew from ICT, and no entry says that it took part by then: record by PartnerJoined that it did, or correct who withdrew',
        entries: [6],
      },
    ])
  })

  it('is found where it took part in another service, or only afterwards', async () => {
    const cctv = fact('PartnerJoined', '2010-01-04', { service: 'cctv', party: 'redditch', as: 'partner' })
    const later = fact('PartnerJoined', '2011-10-01', { service: 'ict', party: 'redditch', as: 'partner' })
    expect(found(await booksAt(DAY, cctv, later, withdrew), FINDING)).toHaveLength(1)
  })

  it('is not found of a partner or a customer, also where a source is too vague to tell since when', async () => {
    const vague = { effective: { earliest: '2010-01-01', asStated: 'by the end of 2011' } } as const
    for (const before of [
      wentLive('2010-01-04'),
      fact('PartnerJoined', '2010-01-04', { service: 'ict', party: 'redditch', as: 'customer' }),
      fact('PartnerJoined', '2011-03-31', { service: 'ict', party: 'redditch', as: 'partner' }, vague),
    ])
      expect(found(await booksAt(DAY, before, withdrew), FINDING)).toEqual([])
  })
})
