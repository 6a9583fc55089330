import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { type Data, known, matter, rowOf } from './governance-drafts.ts'

const granted = (data: Partial<Data<'DelegationGranted'>> = {}): Fact =>
  fact('DelegationGranted', '2008-06-30', {
    by: 'redditch',
    council: 'redditch',
    delegation: 'ict',
    limit: 500_000,
    to: 'Head of ICT',
    ...data,
  })
const byOfficer = (data: Partial<Data<'DecisionTaken'>> = {}): Fact =>
  fact('DecisionTaken', '2008-08-01', {
    councils: ['redditch'],
    decision: 'by-officer',
    delegation: 'ict',
    matter: 'ict-case',
    officer: 'Head of ICT',
    outcome: 'approved',
    ...data,
  })
const ABOVE = 'a decision is above the limit of its delegation'
const UNSAID = 'no source says whether a decision keeps to its limit'

describe('what an officer decides', () => {
  it('commits an amount, which its row shows', async () => {
    const books = await booksAt('2008-12-31', matter(), granted(), byOfficer({ amount: 500_000 }))
    expect(rowOf(books).decisions).toMatchObject([{ amount: known(500_000) }])
  })

  it('may come to the limit of the delegation, and is found above it', async () => {
    const upTo = await booksAt('2008-12-31', matter(), granted(), byOfficer({ amount: 500_000 }))
    expect(found(upTo, ABOVE)).toEqual([])
    expect(found(upTo, UNSAID)).toEqual([])
    const above = await booksAt('2008-12-31', matter(), granted(), byOfficer({ amount: 500_001 }))
    expect(found(above, ABOVE)).toEqual([
      {
        severity: 'warning',
        subject: 'matter/ict-case',
        message:
          'The decision on ICT business case (entry 8) commits £5,000.01, which is above the limit of its delegation, £5,000',
        entries: [7, 8],
      },
    ])
  })

  it('may be above it where sources disagree about one of the two', async () => {
    const books = await booksAt(
      '2008-12-31',
      matter(),
      granted(),
      byOfficer({ amount: 400_000 }),
      byOfficer({ amount: 600_000 }),
    )
    expect(found(books, ABOVE)).toMatchObject([
      {
        severity: 'note',
        message:
          'The decision on ICT business case (entries 8 and 9) commits £4,000 or £6,000, which may be above the limit of its delegation, £5,000',
      },
    ])
  })

  it('is found where no source says how much it commits', async () => {
    expect(found(await booksAt('2008-12-31', matter(), granted(), byOfficer()), UNSAID)).toEqual([
      {
        severity: 'note',
        subject: 'matter/ict-case',
        message:
          'The decision on ICT business case (entry 8) was taken under a delegation with a limit of £5,000, and no source says how much it commits',
        entries: [7, 8],
      },
    ])
  })

  it('is measured by nothing where the delegation has no limit, or where it commits nothing', async () => {
    const { limit: _, ...unlimited } = granted().data as Data<'DelegationGranted'>
    const free = await booksAt('2008-12-31', matter(), { ...granted(), data: unlimited } as Fact, byOfficer())
    expect([...found(free, ABOVE), ...found(free, UNSAID)]).toEqual([])
    const refused = await booksAt('2008-12-31', matter(), granted(), byOfficer({ outcome: 'declined' }))
    expect(found(refused, UNSAID)).toEqual([])
    const refusedMuch = byOfficer({ amount: 600_000, outcome: 'declined' })
    expect(found(await booksAt('2008-12-31', matter(), granted(), refusedMuch), ABOVE)).toEqual([])
  })

  it('is measured by no limit where the matter is none of money, unless a source says that it commits something', async () => {
    const appointment = matter({ kind: 'appointment' })
    expect(found(await booksAt('2008-12-31', appointment, granted(), byOfficer()), UNSAID)).toEqual([])
    const something = await booksAt('2008-12-31', appointment, granted(), byOfficer({ amount: 'unknown' }))
    expect(found(something, UNSAID)).toHaveLength(1)
    for (const kind of ['budget', 'projectInitiation'] as const)
      expect(found(await booksAt('2008-12-31', matter({ kind }), granted(), byOfficer()), UNSAID)).toHaveLength(1)
  })

  it('is found where no source says what the limit is', async () => {
    const facts = [matter(), granted({ limit: 'unknown' }), byOfficer({ amount: 500_000 })]
    expect(found(await booksAt('2008-12-31', ...facts), UNSAID)).toMatchObject([
      {
        severity: 'note',
        message:
          'The decision on ICT business case (entry 8) commits £5,000 under a delegation with a limit, and no source says how much that is',
      },
    ])
  })

  it('is above its limit as far as an amount that is not exact allows', async () => {
    const at = async (data: Partial<Data<'DecisionTaken'>>) =>
      found(await booksAt('2008-12-31', matter(), granted(), byOfficer(data)), ABOVE).map(({ severity }) => severity)
    expect(await at({ amount: 600_000, qualifier: 'atMost' })).toEqual(['note'])
    expect(await at({ amount: 600_000, qualifier: 'atLeast' })).toEqual(['warning'])
    expect(await at({ amount: 400_000, qualifier: 'atLeast' })).toEqual(['note'])
    expect(await at({ amount: 600_000, qualifier: 'approximately' })).toEqual(['note'])
    expect(await at({ amount: 400_000, qualifier: 'approximately' })).toEqual(['note'])
    expect(await at({ amount: 400_000, qualifier: 'atMost' })).toEqual([])
    expect(await at({ amount: 500_000, goodTo: 50_000 })).toEqual(['note'])
    expect(await at({ amount: 600_000, goodTo: 50_000 })).toEqual(['warning'])
  })

  it('is qualified only where it is an amount', async () => {
    for (const alone of [{ qualifier: 'atMost' }, { goodTo: 5 }] as const)
      await expect(booksAt('2008-12-31', matter(), granted(), byOfficer(alone))).rejects.toThrow(
        /amount is missing, and something qualifies it/,
      )
  })

  it('says how sure its amount is', async () => {
    const books = await booksAt('2008-12-31', matter(), granted(), byOfficer({ amount: 600_000, qualifier: 'atMost' }))
    expect(found(books, ABOVE)).toMatchObject([{ message: expect.stringContaining('commits at most £6,000') }])
    expect(rowOf(books).decisions).toMatchObject([{ qualifier: known('atMost'), goodTo: { is: 'unknown' } }])
  })

  it('commits no less than nothing, and no limit is less', async () => {
    await expect(booksAt('2008-12-31', matter(), granted(), byOfficer({ amount: -1 }))).rejects.toThrow(
      /amount.*is less than nothing/,
    )
    await expect(booksAt('2008-12-31', granted({ limit: -1 }))).rejects.toThrow(/limit.*is less than nothing/)
  })
})
