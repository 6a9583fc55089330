import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { employerIn, movementIn, returned, transferred } from './movements.ts'

const FINDING = 'more people return than were transferred'

describe('staff who return', () => {
  it('move back, and the row says from which transfer', async () => {
    const books = await booksAt('2011-12-31', transferred('2009-06-01'), returned('2011-03-31', { headcount: 20 }))
    expect(movementIn(books, 'cctv-2011')).toMatchObject({
      kind: { value: 'return' },
      returnOf: { value: 'cctv-2009', by: [7] },
      entries: [7],
    })
    expect(employerIn(books, 'bromsgrove')).toMatchObject({
      arrived: { known: 21 },
      left: { known: 20 },
      net: { known: 1 },
    })
    expect(employerIn(books, 'redditch')).toMatchObject({
      arrived: { known: 20 },
      left: { known: 21 },
      net: { known: -1 },
    })
  })

  it('may be as many as were transferred', async () => {
    const books = await booksAt('2011-12-31', transferred('2009-06-01'), returned('2011-03-31'))
    expect(found(books, FINDING)).toEqual([])
  })

  it('are found where they are more than were transferred', async () => {
    const books = await booksAt('2011-12-31', transferred('2009-06-01'), returned('2011-03-31', { headcount: 22 }))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'movement/cctv-2009',
        message: '22 people returned of a transfer of 21',
        entries: [6, 7],
      },
    ])
  })

  it('are counted over all returns of one transfer, and of that one only', async () => {
    const facts = [
      transferred('2009-06-01'),
      transferred('2009-07-01', { movement: 'other', headcount: 3 }),
      returned('2010-03-31', { movement: 'first', headcount: 12 }),
      returned('2011-03-31', { movement: 'second', headcount: 10 }),
      returned('2011-03-31', { movement: 'third', headcount: 3, returnOf: 'other' }),
    ]
    expect(found(await booksAt('2011-03-30', ...facts), FINDING)).toEqual([])
    expect(found(await booksAt('2011-03-31', ...facts), FINDING)).toMatchObject([
      { subject: 'movement/cctv-2009', message: '22 people returned of a transfer of 21', entries: [6, 8, 9] },
    ])
  })

  it('are not found where the size of the transfer is not stated, nor where that of the return is not', async () => {
    const unstated = transferred('2009-06-01', { headcount: 'unknown' })
    expect(found(await booksAt('2011-12-31', unstated, returned('2011-03-31')), FINDING)).toEqual([])
    const back = returned('2011-03-31', { headcount: 'unknown' })
    expect(found(await booksAt('2011-12-31', transferred('2009-06-01'), back), FINDING)).toEqual([])
  })
})
