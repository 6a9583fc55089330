import { describe, expect, it } from 'vitest'
import { allocate } from '../../src/index.ts'
import { booksAt, FIRST_DAY, fact, found, party, service } from './fixture.ts'

const END = '2012-12-31'
const FIVE = ['bromsgrove', 'malvern-hills', 'redditch', 'worcester', 'wychavon'] as const
const OTHERS = FIVE.filter((council) => council !== 'bromsgrove' && council !== 'redditch')
const REGISTERED = [
  ...OTHERS.map((council) => party(council, `Council of ${council}`)),
  service('regulatory', 'Regulatory Services'),
  fact('SavingLineRegistered', FIRST_DAY, {
    group: 'services',
    line: 'regulatory',
    name: 'Regulatory',
    nature: 'saving',
    service: 'regulatory',
  }),
]
const whole = (known: number) => ({ known, unknown: 0 })
const saving = { basis: 'net', class: 'cashable', line: 'regulatory', recurrence: 'recurring' } as const

describe('a programme of five councils', () => {
  it('hosts a service jointly and loses one partner', async () => {
    const books = await booksAt(
      END,
      ...REGISTERED,
      fact('HostAgreed', '2010-06-01', { service: 'regulatory', hosts: [...FIVE].reverse() }),
      fact('ServiceWentLive', '2010-06-01', { service: 'regulatory', partners: [...FIVE] }),
      fact('PartnerWithdrew', '2012-04-01', { service: 'regulatory', party: 'worcester' }),
    )
    const row = books.currentStatus().services.find((each) => each.service === 'regulatory')
    expect(row).toMatchObject({ stage: 'live', hosts: { is: 'known', value: FIVE } })
    expect(row?.partners.map((each) => each.party)).toEqual(['bromsgrove', 'malvern-hills', 'redditch', 'wychavon'])
  })

  it('moves staff from four employers to the fifth', async () => {
    const people = { 'malvern-hills': 11, redditch: 13, worcester: 17, wychavon: 'unknown' } as const
    const moves = Object.entries(people).map(([from, headcount]) =>
      fact('StaffTransferred', '2010-06-01', {
        from,
        headcount,
        mechanism: 'tupe',
        mechanismAsWorded: 'TUPE',
        movement: `regulatory-${from}`,
        service: 'regulatory',
        to: 'bromsgrove',
      }),
    )
    const { employers, totals } = (await booksAt(END, ...REGISTERED, ...moves)).staffPosition()
    expect(employers.map(({ employer, net }) => [employer, net])).toEqual([
      ['bromsgrove', { known: 41, unknown: 1 }],
      ['malvern-hills', whole(-11)],
      ['redditch', whole(-13)],
      ['worcester', whole(-17)],
      ['wychavon', { known: 0, unknown: 1 }],
    ])
    expect(totals.moved).toEqual({ known: 41, unknown: 1 })
  })

  it('shares savings five ways, and shows what one of them is not known to have saved', async () => {
    const budget = { bromsgrove: 30, 'malvern-hills': 20, redditch: 25, worcester: 15, wychavon: 10 }
    const { wychavon: _, ...four } = budget
    const books = await booksAt(
      END,
      ...REGISTERED,
      fact('SavingBudgeted', '2010-04-01', { ...saving, shares: budget, total: 100, year: '2010/11' }),
      fact('SavingReported', '2011-03-31', {
        ...saving,
        measure: 'yearToDate',
        method: 'measured',
        period: { from: '2010-04-01', to: '2011-03-31' },
        shares: four,
        stage: 'finalOutturn',
        total: 100,
      }),
    )
    const [year] = books.councilSavings()
    expect(year?.councils).toEqual(FIVE)
    expect(year?.overall).toMatchObject({
      budget: { byCouncil: { bromsgrove: whole(30), worcester: whole(15), wychavon: whole(10) } },
      actual: { byCouncil: { bromsgrove: whole(30), worcester: whole(15), wychavon: 'notEvidenced' } },
    })
    expect(found(books, 'an actual is not given by council').map(({ subject }) => subject)).toEqual([
      'saving-year/2010/11/wychavon',
    ])
    expect(found(books, 'shares do not add up to their total')).toHaveLength(1)
  })

  it('shares out to the penny', () => {
    expect(allocate(100, { bromsgrove: 1, 'malvern-hills': 1, redditch: 1, worcester: 1, wychavon: 2 })).toEqual({
      bromsgrove: 17,
      'malvern-hills': 17,
      redditch: 17,
      worcester: 16,
      wychavon: 33,
    })
  })
})
