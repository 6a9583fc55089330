import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { movementIn, transferred } from './movements.ts'

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
        message:
          'Sources disagree about the movement cctv-2009, how many people moved: 21 (entry 6) against 20 (entry 7)',
        entries: [6, 7],
      },
    ])
  })

  it('is found of each field, and of the day', async () => {
    const other = transferred('2009-07-01', { to: 'unknown', from: 'bromsgrove', mechanism: 'otherTransfer' })
    const books = await booksAt(DAY, transferred('2009-06-01', { to: 'unknown' }), other)
    expect(found(books, FINDING).map(({ message }) => message.split(':')[0])).toEqual([
      'Sources disagree about the movement cctv-2009, by which mechanism',
      'Sources disagree about the movement cctv-2009, from which employer',
      'Sources disagree about the movement cctv-2009, when it happened',
    ])
  })

  it('says in words what a mechanism is, and what words stand for it', async () => {
    const other = { mechanism: 'inAccordanceWithTupe', mechanismAsWorded: 'unknown' } as const
    const books = await booksAt(DAY, transferred('2009-06-01'), transferred('2009-06-01', other))
    const about = 'Sources disagree about the movement cctv-2009'
    expect(found(books, FINDING).map(({ message }) => message)).toEqual([
      `${about}, by which mechanism: TUPE (entry 6) against in accordance with TUPE (entry 7)`,
      `${about}, the words for its mechanism: TUPE (entry 6) against unknown (entry 7)`,
    ])
  })

  it('is not found where one says the day, and another the month that it is in', async () => {
    const vague = transferred('2009-06-30', {}, { effective: { earliest: '2009-06-01', asStated: 'in June' } })
    const books = await booksAt(DAY, transferred('2009-06-15'), vague)
    expect(found(books, FINDING)).toEqual([])
    expect(movementIn(books).on).toMatchObject({ is: 'known', value: { latest: '2009-06-15' }, by: [6, 7] })
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
