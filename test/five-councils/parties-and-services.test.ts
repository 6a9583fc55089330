import { attestedValue } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { ALL_KNOWN, type FiveBooks, fiveAt, HALF_YEAR, YEAR_END } from './recorded.ts'

const statusOf = (books: FiveBooks, service: string) => {
  const row = books.currentStatus().services.find((each) => each.service === service)
  if (row === undefined) throw new Error(`There is no service ${service}`)
  return row
}
const rolesIn = (books: FiveBooks, service: string) =>
  Object.fromEntries(statusOf(books, service).partners.map(({ party, as }) => [party, attestedValue(as)]))

const partners = (...councils: readonly string[]) => Object.fromEntries(councils.map((each) => [each, 'partner']))

describe('the parties', () => {
  it('are six councils, of which five share, and others that are none', async () => {
    const kinds = (await fiveAt(ALL_KNOWN)).parties().map(({ party, kind }) => [party, attestedValue(kind)])
    expect(kinds.filter(([, kind]) => kind === 'council').map(([party]) => party)).toEqual([
      'alder',
      'birch',
      'cedar',
      'damson',
      'elder',
      'orchard',
    ])
    expect(Object.fromEntries(kinds)).toMatchObject({ greenwood: 'trust', 'improvement-fund': 'funder' })
  })
})

describe('Revenues', () => {
  it('has two hosts and one employing authority', async () => {
    expect(statusOf(await fiveAt(HALF_YEAR), 'revenues')).toMatchObject({
      stage: 'live',
      hosts: { is: 'known', value: ['alder', 'birch'] },
      employingAuthority: { is: 'known', value: 'alder' },
    })
  })

  it('has four partners until Elder joins in the middle of a year, and loses none of them', async () => {
    const four = partners('alder', 'birch', 'cedar', 'damson')
    expect(rolesIn(await fiveAt(HALF_YEAR), 'revenues')).toEqual(four)
    for (const day of [YEAR_END, ALL_KNOWN] as const)
      expect(rolesIn(await fiveAt(day), 'revenues')).toEqual({ ...four, elder: 'partner' })
  })
})

describe('Waste', () => {
  it('has a notice of one of five partners, and then a customer more where there was a partner', async () => {
    const half = await fiveAt(HALF_YEAR)
    expect(rolesIn(half, 'waste')).toEqual(partners('alder', 'birch', 'cedar', 'damson', 'elder'))
    expect(statusOf(half, 'waste').notices).toMatchObject([{ party: 'damson', endsOn: { value: '2015-12-31' } }])

    for (const day of [YEAR_END, ALL_KNOWN] as const) {
      const books = await fiveAt(day)
      expect(rolesIn(books, 'waste')).toEqual({
        ...partners('alder', 'birch', 'cedar', 'elder'),
        damson: 'customer',
        orchard: 'customer',
      })
      expect(statusOf(books, 'waste').notices).toEqual([])
    }
  })

  it('is known to lose a partner only from the papers of September on', async () => {
    const asKnown = async (knownOn: '2015-09-14' | '2015-09-15') =>
      rolesIn(await fiveAt('2016-01-01', knownOn), 'waste')
    expect(await asKnown('2015-09-14')).toEqual(partners('alder', 'birch', 'cedar', 'damson', 'elder'))
    expect(await asKnown('2015-09-15')).toMatchObject({ damson: 'customer' })
  })
})

describe('Museums', () => {
  it('go to Cedar and come back to Damson', async () => {
    expect(statusOf(await fiveAt(HALF_YEAR), 'museums')).toMatchObject({
      stage: 'live',
      transferredFrom: { value: 'damson' },
      runBy: { value: 'cedar' },
    })
    expect(statusOf(await fiveAt(ALL_KNOWN), 'museums')).toMatchObject({
      stage: 'ended',
      endedBecause: { value: 'it cost more than it saved' },
      transferredFrom: { value: 'cedar' },
      runBy: { value: 'damson' },
    })
  })
})

describe('Leisure', () => {
  it('is run and hosted by a trust', async () => {
    expect(statusOf(await fiveAt(ALL_KNOWN), 'leisure')).toMatchObject({
      stage: 'transferred',
      hosts: { value: ['greenwood'] },
      runBy: { value: 'greenwood' },
    })
  })
})

describe('the Archive', () => {
  it('may be live in the summer, and is at the end of August', async () => {
    const known = '2015-09-15'
    expect(statusOf(await fiveAt('2015-05-31', known), 'archive')).toMatchObject({
      stage: 'named',
      undetermined: undefined,
    })
    expect(statusOf(await fiveAt('2015-07-15', known), 'archive')).toMatchObject({
      stage: 'named',
      undetermined: 'live',
    })
    expect(statusOf(await fiveAt('2015-08-31', known), 'archive')).toMatchObject({
      stage: 'live',
      undetermined: undefined,
    })
  })
})

describe('a county that leaves', () => {
  it('takes part in the Archive until the day before, and buys Waste as before', async () => {
    const known = ALL_KNOWN
    expect(rolesIn(await fiveAt('2016-09-30', known), 'archive')).toEqual(partners('alder', 'elder', 'orchard'))
    const after = await fiveAt('2016-10-01', known)
    expect(rolesIn(after, 'archive')).toEqual(partners('alder', 'elder'))
    expect(rolesIn(after, 'waste')).toMatchObject({ orchard: 'customer' })
  })
})

describe('what is coming up', () => {
  const wordsAt = async (day: typeof HALF_YEAR | typeof YEAR_END | typeof ALL_KNOWN) =>
    (await fiveAt(day)).comingUp().map(({ on, words }) => [on, words])

  it('is at half-year all that is decided for October and January', async () => {
    expect(await wordsAt(HALF_YEAR)).toEqual([
      ['2015-10-01', 'Elder City Council joins Revenues as a partner'],
      ['2015-10-01', '12 people of Revenues transfer from Elder City Council to Alder District Council (under TUPE)'],
      ['2015-10-01', 'Orchard County Council joins Waste as a customer'],
      ['2016-01-01', 'Damson Borough Council joins Waste as a customer'],
    ])
  })

  it('is on the last day of the year the museums that come back, and the budget of the next', async () => {
    expect(await wordsAt(YEAR_END)).toEqual([
      ['2016-04-01', 'Museums passes from Cedar District Council to Damson Borough Council'],
      ['2016-04-01', '9 people of Museums return from Cedar District Council to Damson Borough Council (under TUPE)'],
      ['2016-04-01', '£110,000 is budgeted for Revenues in 2016/17'],
    ])
    expect(await wordsAt(ALL_KNOWN)).toEqual([])
  })
})
