import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found, party } from '../fixture.ts'
import { returned, transferred } from './movements.ts'

const FINDING = 'a service has several employing authorities'
const WYRE = party('wyre-forest', 'Wyre Forest District Council')
const DAY = '2012-12-31'
const agreed = (council: string) => fact('EmployingAuthorityAgreed', '2009-06-01', { service: 'cctv', party: council })
const toWyre = transferred('2010-04-01', { movement: 'more', from: 'redditch', to: 'wyre-forest' })

describe('a service has several employing authorities', () => {
  it('is found where its staff arrived at several employers', async () => {
    expect(found(await booksAt(DAY, WYRE, transferred('2009-06-01'), toWyre), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'service/cctv',
        message:
          'CCTV has several employing authorities: Bromsgrove District Council, Wyre Forest District Council. No entry says who employs whom',
        entries: [7, 8],
      },
    ])
  })

  it('is found where its staff arrived at another employer than the agreed', async () => {
    expect(found(await booksAt(DAY, transferred('2009-06-01'), agreed('redditch')), FINDING)).toMatchObject([
      { message: expect.stringContaining('Bromsgrove District Council, Redditch Borough Council'), entries: [6, 7] },
    ])
  })

  it.each<readonly [string, readonly Fact[]]>([
    ['there is one', [transferred('2009-06-01'), agreed('bromsgrove')]],
    ['nobody moved', [agreed('bromsgrove')]],
    [
      'it is not known where to',
      [transferred('2009-06-01'), transferred('2010-04-01', { movement: 'more', to: 'unknown' })],
    ],
    [
      'people of another service moved',
      [transferred('2009-06-01'), { ...toWyre, data: { ...toWyre.data, service: 'ict' } } as Fact],
    ],
    [
      'people left again for the next',
      [transferred('2009-06-01'), transferred('2010-04-01', { movement: 'on', from: 'bromsgrove', to: 'wyre-forest' })],
    ],
    [
      'they left on the day that they came',
      [transferred('2009-06-01'), transferred('2009-06-01', { movement: 'on', from: 'bromsgrove', to: 'wyre-forest' })],
    ],
    ['they went back', [transferred('2009-06-01'), returned('2011-03-31')]],
    [
      'some went back, and who is to employ the others was agreed',
      [transferred('2009-06-01'), agreed('bromsgrove'), returned('2011-03-31', { headcount: 4 })],
    ],
  ])('is not found where %s', async (_, facts) => {
    expect(found(await booksAt(DAY, WYRE, ...facts), FINDING)).toEqual([])
  })
})
