import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { coloured, wentLive } from './status-of.ts'

const DAY = '2010-06-30'
const ict = { service: 'ict' }
const LIVE = wentLive('2010-01-04')
const ENDED = fact('ServiceEnded', '2010-05-31', { ...ict, reason: 'brought back' })

/** Each finding with what settles it. */
const GAPS: readonly (readonly [string, object, Fact])[] = [
  [
    'a live service has no host',
    { severity: 'warning', message: 'ICT is live, and no entry says which council hosts it' },
    fact('HostAgreed', '2010-03-01', { ...ict, hosts: ['redditch'] }),
  ],
  [
    'a live service has no employing authority',
    { severity: 'note', message: 'ICT is live, and no entry says who employs its staff' },
    fact('EmployingAuthorityAgreed', '2010-03-01', { ...ict, party: 'redditch' }),
  ],
  [
    'a live service has no status',
    { severity: 'warning', message: 'ICT is live, and no status was ever reported' },
    coloured('2010-03-01', 'green'),
  ],
]

describe.each(GAPS)('%s', (finding, expected, settled) => {
  it('is found where nobody says', async () => {
    const books = await booksAt(DAY, LIVE)
    expect(found(books, finding)).toEqual([{ ...expected, subject: 'service/ict', entries: [6] }])
  })

  it('is not found once somebody says', async () => {
    expect(found(await booksAt('2010-02-28', LIVE, settled), finding)).toHaveLength(1)
    expect(found(await booksAt('2010-03-01', LIVE, settled), finding)).toEqual([])
  })

  it('is not found of a service that is not live, or live no more', async () => {
    const started = fact('ProjectStarted', '2009-01-01', ict)
    expect(found(await booksAt('2010-01-03', started, LIVE), finding)).toEqual([])
    expect(found(await booksAt('2010-05-30', LIVE, ENDED), finding)).toHaveLength(1)
    expect(found(await booksAt('2010-05-31', LIVE, ENDED), finding)).toEqual([])
  })
})

describe('a live service of which an open question is recorded', () => {
  it('has no employing authority yet', async () => {
    const open = fact('EmployingAuthorityAgreed', '2010-03-01', { ...ict, party: 'unknown' })
    expect(found(await booksAt(DAY, LIVE, open), 'a live service has no employing authority')).toHaveLength(1)
  })

  it('has a host where sources disagree who it is', async () => {
    const hosts = ['redditch', 'bromsgrove'].map((host) => fact('HostAgreed', '2010-03-01', { ...ict, hosts: [host] }))
    expect(found(await booksAt(DAY, LIVE, ...hosts), 'a live service has no host')).toEqual([])
  })
})
