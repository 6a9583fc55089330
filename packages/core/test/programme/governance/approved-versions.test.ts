import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { wentLive } from '../services/status-of.ts'
import { BOTH, decided, issued, known, matter, otherParty, rowOf } from './governance-drafts.ts'

const VERSIONS = [issued('2009-08-01', 'v1'), issued('2009-09-01', 'v2')]
const booksAfter = (...decisions: readonly Fact[]) => booksAt('2010-12-31', matter(), ...VERSIONS, ...decisions)
const rowAfter = async (...decisions: readonly Fact[]) => rowOf(await booksAfter(...decisions))

describe('two councils have both approved', () => {
  it('one version, though one of them declined the next', async () => {
    const books = await booksAfter(
      decided('2009-09-16', 'redditch', { conditions: ['staff are consulted'], version: 'v1' }),
      decided('2009-09-23', 'bromsgrove', { version: 'v1' }),
      decided('2009-11-16', 'redditch', { outcome: 'declined', version: 'v2' }),
    )
    const row = rowOf(books)
    expect(row).toMatchObject({ approvedByAll: 'yes', version: 'v1' })
    expect(row.positions[1]).toMatchObject({
      outcome: 'declined',
      version: known('v2'),
      ofVersions: [
        { version: 'v1', outcome: 'approved', decisions: ['redditch-2009-09-16'], entries: [9] },
        { version: 'v2', outcome: 'declined', decisions: ['redditch-2009-11-16'], entries: [11] },
      ],
    })
    expect(found(books, 'a matter is approved by some councils only')).toEqual([])
    expect(found(books, 'a decision has open conditions')).toMatchObject([{ entries: [9] }])
  })

  it('the last of two versions that each approved', async () => {
    const row = await rowAfter(
      ...BOTH.map((council) => decided('2009-09-16', council, { version: 'v1' })),
      ...BOTH.map((council) => decided('2009-11-16', council, { version: 'v2' })),
    )
    expect(row).toMatchObject({ approvedByAll: 'yes', version: 'v2' })
  })

  it('of two versions that whose last approval came last, whichever was approved first by one', async () => {
    const row = await rowAfter(
      decided('2009-09-16', 'redditch', { version: 'v1' }),
      decided('2009-10-16', 'redditch', { version: 'v2' }),
      decided('2009-11-16', 'bromsgrove', { version: 'v2' }),
      decided('2009-12-16', 'bromsgrove', { version: 'v1' }),
    )
    expect(row).toMatchObject({ approvedByAll: 'yes', version: 'v1' })
  })

  it('two versions of which the last approvals are of one day, and neither is the one', async () => {
    const row = await rowAfter(
      decided('2009-09-16', 'redditch', { version: 'v1' }),
      decided('2009-10-16', 'redditch', { version: 'v2' }),
      decided('2009-11-16', 'bromsgrove', { decision: 'one', version: 'v1' }),
      decided('2009-11-16', 'bromsgrove', { decision: 'other', version: 'v2' }),
    )
    expect(row).toMatchObject({ approvedByAll: 'yes', version: undefined })
  })

  it('a version that one names and the other does not, for nothing says that it approved another', async () => {
    const row = await rowAfter(
      decided('2009-09-16', 'redditch', { version: 'v1' }),
      decided('2009-09-23', 'bromsgrove'),
    )
    expect(row).toMatchObject({ approvedByAll: 'yes', version: undefined })
  })
})

describe('two councils have not both approved', () => {
  it('where each approved another version, and a live service is found to lack the approval of one', async () => {
    const books = await booksAfter(
      decided('2009-09-16', 'redditch', { version: 'v1' }),
      decided('2009-11-23', 'bromsgrove', { version: 'v2' }),
      wentLive('2010-01-04'),
    )
    expect(rowOf(books)).toMatchObject({ approvedByAll: 'differentVersions', version: undefined })
    expect(books.decisions().liveServices).toMatchObject({ approvedByAll: [], differentVersions: ['ict'], none: [] })
    expect(found(books, 'a live service has no recorded approval')).toMatchObject([
      {
        message:
          'ICT is live, and no entry says that Bromsgrove District Council and Redditch Borough Council approved one version of its business case',
      },
    ])
  })

  it.each([
    ['about the same version', { outcome: 'declined', version: 'v1' }],
    ['that names no version', { outcome: 'declined' }],
  ] as const)('where one took it back by a later decision %s', async (_, later) => {
    const row = await rowAfter(
      ...BOTH.map((council) => decided('2009-09-16', council, { version: 'v1' })),
      decided('2009-12-01', 'redditch', later),
    )
    expect(row).toMatchObject({ approvedByAll: 'no', version: undefined })
  })

  it('where of three two name different versions, and the third none', async () => {
    const books = await booksAt(
      '2010-12-31',
      otherParty('wyre', 'Wyre Forest District Council', 'council'),
      matter({ councils: [...BOTH, 'wyre'] }),
      ...VERSIONS,
      decided('2009-09-16', 'redditch', { version: 'v1' }),
      decided('2009-11-23', 'bromsgrove', { version: 'v2' }),
      decided('2009-11-23', 'wyre'),
    )
    expect(rowOf(books).approvedByAll).toBe('differentVersions')
  })

  it('for certain, where sources disagree about the version that one approved', async () => {
    const row = await rowAfter(
      decided('2009-11-16', 'redditch', { version: 'v1' }),
      decided('2009-11-16', 'redditch', { version: 'v2' }),
      decided('2009-11-23', 'bromsgrove', { version: 'v1' }),
    )
    expect(row).toMatchObject({ approvedByAll: 'contested', version: undefined })
  })
})
