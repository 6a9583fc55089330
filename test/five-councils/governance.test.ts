import { attestedValue } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { FIVE } from './parties-and-services.ts'
import { ALL_KNOWN, type FiveBooks, fiveAt, HALF_YEAR } from './recorded.ts'

const matterIn = (books: FiveBooks, key: string) => {
  const [row] = books.decisions({ matter: key }).matters
  if (row === undefined) throw new Error(`There is no matter ${key}`)
  return row
}
const standIn = (books: FiveBooks, matter: string) =>
  matterIn(books, matter).positions.map(({ council, outcome, version }) => [council, outcome, attestedValue(version)])

describe('a committee that decides for five councils', () => {
  it('approves for each of them', async () => {
    const books = await fiveAt(HALF_YEAR)
    expect(standIn(books, 'agreement')).toEqual(FIVE.map((council) => [council, 'approved', 'v1']))
    expect(matterIn(books, 'agreement')).toMatchObject({ approvedByAll: 'yes', version: 'v1' })
    // Elder was asked as well, though it joined Revenues later.
    expect(standIn(books, 'revenues-case')).toEqual(FIVE.map((council) => [council, 'approved', 'v2']))
  })

  it('has ten seats, and minutes that were confirmed', async () => {
    const bodies = (await fiveAt(HALF_YEAR)).bodies()
    const committee = bodies.find(({ body }) => body === 'joint-committee')
    expect(committee).toMatchObject({
      power: { value: 'decides' },
      meetings: [{ attendance: { damson: { value: 1 } }, minutesState: 'confirmed' }],
    })
    expect(Object.keys(committee?.seats ?? {})).toEqual([...FIVE])
  })
})

describe('a board that only advises five councils', () => {
  it('fails its rule, which wants one of each, where one of five is against', async () => {
    expect(matterIn(await fiveAt(HALF_YEAR), 'waste-case').recommendations).toMatchObject([
      { verdict: 'notCarried', why: '0 of Damson Borough Council were in support where 1 have to be' },
    ])
  })

  it('leaves it to each council: three approve, one of them another version, one declines and one is silent', async () => {
    const books = await fiveAt(HALF_YEAR)
    expect(standIn(books, 'waste-case')).toEqual([
      ['alder', 'approved', 'v3'],
      ['birch', 'approved', 'v3'],
      ['cedar', 'approved', 'v2'],
      ['damson', 'declined', 'v3'],
      ['elder', 'notRecorded', undefined],
    ])
    const { approvedByAll, differences } = matterIn(books, 'waste-case')
    expect(approvedByAll).toBe('no')
    expect(differences).toMatchObject([
      {
        in: 'version',
        of: [
          { council: 'alder', says: ['v3'] },
          { council: 'birch', says: ['v3'] },
          { council: 'cedar', says: ['v2'] },
        ],
      },
    ])
  })

  it('leaves one of two services that five share without the approval of all', async () => {
    expect((await fiveAt(ALL_KNOWN)).decisions().liveServices).toMatchObject({
      approvedByAll: ['revenues'],
      none: ['archive', 'waste'],
    })
  })
})

describe('an officer of one of five', () => {
  const under = async (day: '2015-05-12' | '2016-02-15' | '2016-03-01') =>
    (await fiveAt(day)).delegations().map(({ council, decisions }) => [attestedValue(council), decisions])

  it('decides under a delegation, and once after its end until that is undone', async () => {
    expect(await under('2015-05-12')).toEqual([['alder', ['vehicles-first']]])
    expect(await under('2016-02-15')).toEqual([['alder', ['vehicles-first', 'vehicles-second']]])
    expect(await under('2016-03-01')).toEqual([['alder', ['vehicles-first']]])
  })
})

describe('an agreement of five', () => {
  it('binds them all, with a clause that was amended and no version that prints it so', async () => {
    const [agreement] = (await fiveAt(ALL_KNOWN)).agreements()
    expect(agreement).toMatchObject({
      parties: { value: FIVE },
      clauses: [{ clause: 'c4', says: { value: 'a council may leave at six months’ notice' } }],
    })
  })
})

describe('an office and a review', () => {
  it('are held for four of five, and by three of five', async () => {
    const books = await fiveAt(ALL_KNOWN)
    expect(books.offices()).toMatchObject([
      { holders: [{ councils: { value: ['alder', 'birch', 'cedar', 'damson'] }, lastDay: { value: '2016-05-31' } }] },
    ])
    const [review] = books.reviews()
    expect(review).toMatchObject({ notHeldBy: ['damson', 'elder'], isOverdue: true })
    expect(review?.held.map(({ by }) => by)).toEqual(['alder', 'birch', 'cedar'])
  })
})
