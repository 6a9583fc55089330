import { describe, expect, it } from 'vitest'
import { booksAt, type Fact } from '../fixture.ts'
import { returned, stated, transferred } from './movements.ts'

const DAY = '2012-12-31'
const BETWEEN = 'from Redditch Borough Council to Bromsgrove District Council (TUPE)'

/** Papers told of it before its day. */
const toldOf = (ahead: Fact): Fact => ({ ...ahead, knownOn: '2012-12-30' })

describe('what comes up for staff', () => {
  it.each<readonly [string, Fact]>([
    ['Redditch Borough Council is stated to have 500 people', stated(DAY, 'redditch', 500)],
    ['Redditch Borough Council, CCTV is stated to have 1 person', stated(DAY, 'redditch', 1, { service: 'cctv' })],
    ['Redditch Borough Council is stated to have an unstated number of people', stated(DAY, 'redditch', 'unknown')],
    [`21 people of CCTV transfer ${BETWEEN}`, transferred(DAY)],
    [`1 person of CCTV transfers ${BETWEEN}`, transferred(DAY, { headcount: 1 })],
    [
      'An unstated number of people of CCTV transfer from an employer not known to Bromsgrove District Council (TUPE)',
      transferred(DAY, { headcount: 'unknown', from: 'unknown' }),
    ],
  ])('is told in words: %s', async (words, ahead) => {
    expect((await booksAt('2012-12-30', toldOf(ahead))).comingUp()).toMatchObject([{ words, on: DAY, entries: [6] }])
  })

  it('tells a return as one', async () => {
    const books = await booksAt('2012-12-30', transferred('2009-06-01'), toldOf(returned(DAY, { headcount: 2 })))
    const words = '2 people of CCTV return from Bromsgrove District Council to Redditch Borough Council (TUPE)'
    expect(books.comingUp()).toMatchObject([{ words }])
  })
})
