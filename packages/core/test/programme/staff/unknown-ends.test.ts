import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { employerIn, transferred } from './movements.ts'

const FINDING = 'an employer is not known'

describe('a movement of which an end is not known', () => {
  it('leaves from an employer not known', async () => {
    const books = await booksAt('2009-12-31', transferred('2009-06-01', { from: 'unknown' }))
    expect(books.staffPosition().employers.map(({ employer }) => employer)).toEqual(['bromsgrove', 'unknown'])
    expect(employerIn(books, 'unknown')).toMatchObject({
      ref: 'staffPosition:employer/unknown',
      name: 'employer not known',
      arrived: { known: 0, unknown: 0 },
      left: { known: 21, unknown: 0 },
      net: { known: -21, unknown: 0 },
      headcount: undefined,
      entries: [6],
    })
    expect(employerIn(books, 'bromsgrove').arrived).toEqual({ known: 21, unknown: 0 })
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'movement/cctv-2009',
        message: 'An employer is not known: CCTV, an employer not known to Bromsgrove District Council',
        entries: [6],
      },
    ])
  })

  it('arrives at an employer not known', async () => {
    const books = await booksAt('2009-12-31', transferred('2009-06-01', { to: 'unknown' }))
    expect(employerIn(books, 'unknown')).toMatchObject({
      arrived: { known: 21, unknown: 0 },
      left: { known: 0, unknown: 0 },
    })
    expect(found(books, FINDING)).toMatchObject([
      { message: 'An employer is not known: CCTV, Redditch Borough Council to an employer not known', entries: [6] },
    ])
  })

  it('may know neither', async () => {
    const books = await booksAt('2009-12-31', transferred('2009-06-01', { from: 'unknown', to: 'unknown' }))
    expect(books.staffPosition().employers).toMatchObject([
      { employer: 'unknown', arrived: { known: 21 }, left: { known: 21 }, net: { known: 0, unknown: 0 } },
    ])
    expect(found(books, FINDING)).toHaveLength(1)
  })

  it('is not found where both are stated, by whichever source', async () => {
    const vague = transferred('2009-06-01', { from: 'unknown' })
    expect(found(await booksAt('2009-12-31', transferred('2009-06-01')), FINDING)).toEqual([])
    expect(found(await booksAt('2009-12-31', vague, transferred('2009-06-01')), FINDING)).toEqual([])
  })
})
