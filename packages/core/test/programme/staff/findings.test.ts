import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { transferred } from './movements.ts'

const DAY = '2010-12-31'

describe('a headcount is not stated', () => {
  const FINDING = 'a headcount is not stated'
  const unstated = transferred('2009-06-01', { headcount: 'unknown' })

  it('is found of each movement of unstated size', async () => {
    expect(found(await booksAt(DAY, unstated), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'movement/cctv-2009',
        message: 'How many people moved is not stated: CCTV, Redditch Borough Council to Bromsgrove District Council',
        entries: [6],
      },
    ])
  })

  it('is not found where a source states it, nor where sources disagree', async () => {
    expect(found(await booksAt(DAY, unstated, transferred('2009-06-01')), FINDING)).toEqual([])
    const rivals = [transferred('2009-06-01'), transferred('2009-06-01', { headcount: 0 })]
    expect(found(await booksAt(DAY, ...rivals), FINDING)).toEqual([])
    expect(found(await booksAt('2009-05-31', unstated), FINDING)).toEqual([])
  })
})

describe('sources disagree about a movement of staff', () => {
  const FINDING = 'sources disagree about a movement of staff'

  it('names the field, all rivals and their entries', async () => {
    const books = await booksAt(DAY, transferred('2009-06-01'), transferred('2009-06-01', { headcount: 20 }))
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'serious',
        subject: 'movement/cctv-2009',
        message: 'Sources disagree about the movement cctv-2009, headcount: 21 (entry 6) against 20 (entry 7)',
        entries: [6, 7],
      },
    ])
  })

  it('is found of each field, and of the day', async () => {
    const other = transferred('2009-07-01', { to: 'unknown', from: 'bromsgrove', mechanism: 'otherTransfer' })
    const books = await booksAt(DAY, transferred('2009-06-01', { to: 'unknown' }), other)
    expect(found(books, FINDING).map(({ message }) => message.split(':')[0])).toEqual([
      'Sources disagree about the movement cctv-2009, from',
      'Sources disagree about the movement cctv-2009, mechanism',
      'Sources disagree about the movement cctv-2009, on',
    ])
  })

  it('is not found where they say the same, or one says nothing', async () => {
    const books = await booksAt(
      DAY,
      transferred('2009-06-01'),
      transferred('2009-06-01', { fte: 18, headcount: 'unknown' }),
    )
    expect(found(books, FINDING)).toEqual([])
  })
})
