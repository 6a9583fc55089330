import { describe, expect, it } from 'vitest'
import { booksAt, fact, found } from '../fixture.ts'
import { statusOf } from './status-of.ts'

const ict = { service: 'ict' }
const agreed = (on: `${number}-${number}-${number}`, ...hosts: string[]) => fact('HostAgreed', on, { ...ict, hosts })

describe('the host of a service', () => {
  it('is who was agreed, from that day on', async () => {
    const facts = [agreed('2009-06-01', 'redditch'), agreed('2010-04-01', 'bromsgrove')]
    expect(statusOf(await booksAt('2009-05-31', ...facts)).hosts).toEqual({ is: 'unknown', by: [] })
    expect(statusOf(await booksAt('2010-03-31', ...facts)).hosts).toMatchObject({ value: ['redditch'], by: [6] })
    expect(statusOf(await booksAt('2010-04-01', ...facts)).hosts).toEqual({
      is: 'known',
      value: ['bromsgrove'],
      on: '2010-04-01',
      by: [7],
      inferred: false,
    })
  })

  it('may be several councils jointly, in whatever order they are named', async () => {
    const books = await booksAt(
      '2010-01-01',
      agreed('2009-06-01', 'redditch', 'bromsgrove'),
      agreed('2009-06-01', 'bromsgrove', 'redditch'),
    )
    expect(statusOf(books).hosts).toMatchObject({ is: 'known', value: ['bromsgrove', 'redditch'], by: [6, 7] })
  })

  it('is contested where sources name different ones on one day: shows both, and chooses none', async () => {
    const books = await booksAt('2010-01-01', agreed('2009-06-01', 'redditch'), agreed('2009-06-01', 'bromsgrove'))
    expect(statusOf(books)).toMatchObject({
      hosts: {
        is: 'contested',
        rivals: [
          { value: ['redditch'], by: [6] },
          { value: ['bromsgrove'], by: [7] },
        ],
      },
      entries: [4, 6, 7],
    })
  })

  it('is another one than the one proposed', async () => {
    const proposed = fact('HostProposed', '2009-01-01', { ...ict, hosts: ['redditch', 'bromsgrove'] })
    const books = await booksAt('2010-01-01', proposed)
    expect(statusOf(books)).toMatchObject({
      proposedHosts: { is: 'known', value: ['bromsgrove', 'redditch'], by: [6] },
      hosts: { is: 'unknown' },
      entries: [4, 6],
    })
  })

  it('implies no employing authority, and neither does the employing authority imply a host', async () => {
    const employs = fact('EmployingAuthorityAgreed', '2010-01-01', { ...ict, party: 'redditch' })
    const hosted = statusOf(await booksAt('2010-01-01', agreed('2009-06-01', 'bromsgrove')))
    const employed = statusOf(await booksAt('2010-01-01', employs))
    expect(hosted).toMatchObject({ hosts: { is: 'known' }, employingAuthority: { is: 'unknown' } })
    expect(employed).toMatchObject({
      hosts: { is: 'unknown' },
      employingAuthority: { is: 'known', value: 'redditch', by: [6] },
    })
  })

  it('is not told by who runs the service', async () => {
    const passed = fact('ServiceTransferred', '2010-01-01', { ...ict, from: 'unknown', to: 'redditch' })
    expect(statusOf(await booksAt('2010-01-01', passed))).toMatchObject({
      stage: 'transferred',
      hosts: { is: 'unknown', by: [] },
      partners: [],
      entries: [4, 6],
    })
  })
})

describe('who runs a service', () => {
  it('is the council that it passed to last', async () => {
    const first = fact('ServiceTransferred', '2009-01-01', { ...ict, from: 'bromsgrove', to: 'redditch' })
    expect(statusOf(await booksAt('2010-01-01', first)).runBy).toMatchObject({ value: 'redditch', by: [6] })
    const back = fact('ServiceTransferred', '2010-01-01', { ...ict, from: 'redditch', to: 'bromsgrove' })
    expect(statusOf(await booksAt('2009-12-31', first, back)).runBy).toMatchObject({ value: 'redditch' })
    expect(statusOf(await booksAt('2010-01-01', first, back)).runBy).toMatchObject({ value: 'bromsgrove', by: [7] })
  })

  it('is not known before', async () => {
    expect(statusOf(await booksAt('2010-01-01')).runBy).toEqual({ is: 'unknown', by: [] })
  })

  it('is not contested for having passed twice', async () => {
    const first = fact('ServiceTransferred', '2009-01-01', { ...ict, from: 'bromsgrove', to: 'redditch' })
    const back = fact('ServiceTransferred', '2010-01-01', { ...ict, from: 'redditch', to: 'bromsgrove' })
    expect(found(await booksAt('2010-01-01', first, back), 'sources disagree about a service')).toEqual([])
  })
})

describe('the employing authority', () => {
  it('that a source leaves open is unknown by that source', async () => {
    const open = fact('EmployingAuthorityAgreed', '2010-01-01', { ...ict, party: 'unknown' })
    expect(statusOf(await booksAt('2010-01-01', open)).employingAuthority).toEqual({ is: 'unknown', by: [6] })
  })

  it('is the one that was agreed last', async () => {
    const first = fact('EmployingAuthorityAgreed', '2010-01-01', { ...ict, party: 'redditch' })
    const last = fact('EmployingAuthorityAgreed', '2011-01-01', { ...ict, party: 'bromsgrove' })
    const books = await booksAt('2011-01-01', last, first)
    expect(statusOf(books).employingAuthority).toMatchObject({ value: 'bromsgrove', by: [6] })
  })
})
