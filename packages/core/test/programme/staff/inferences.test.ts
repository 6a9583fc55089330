import { describe, expect, it } from 'vitest'
import { booksAt, fact, found } from '../fixture.ts'
import { employerIn, movementIn, returned, stated, transferred } from './movements.ts'

const FINDING = 'an employer is inferred'
const originInferred = transferred('2009-06-01', {}, { inferredFields: ['from'] })

describe('the staff position without inferences', () => {
  it('takes an inferred origin as unknown, and leaves what was stated', async () => {
    const books = await booksAt('2009-12-31', originInferred)
    expect(movementIn(books).from).toMatchObject({ is: 'known', value: 'redditch', inferred: true })
    expect(movementIn(books, 'cctv-2009', { inferences: 'without' })).toMatchObject({
      from: { is: 'unknown', by: [] },
      to: { is: 'known', value: 'bromsgrove' },
      headcount: { is: 'known', value: 21 },
      entries: [6],
    })
    expect(employerIn(books, 'redditch').left).toEqual({ known: 21, unknown: 0 })
    const without = books.staffPosition({ inferences: 'without' })
    expect(without.employers.map(({ employer, net }) => [employer, net.known])).toEqual([
      ['bromsgrove', 21],
      ['unknown', -21],
    ])
    expect(without.totals).toMatchObject({ movements: 1, moved: { known: 21, unknown: 0 } })
  })

  it.each(['service', 'from', 'to', 'headcount', 'fte', 'mechanism', 'mechanismAsWorded'] as const)(
    'takes an inferred %s as unknown',
    async (field) => {
      const books = await booksAt('2009-12-31', transferred('2009-06-01', { fte: 18 }, { inferredFields: [field] }))
      expect(movementIn(books)[field].is).toBe('known')
      expect(movementIn(books, 'cctv-2009', { inferences: 'without' })[field]).toEqual({ is: 'unknown', by: [] })
    },
  )

  it('leaves out a movement of which no source says that it happened', async () => {
    const books = await booksAt('2009-12-31', transferred('2009-06-01', {}, { evidence: 'inferred' }))
    expect(books.staffPosition({ inferences: 'without' })).toMatchObject({
      movements: [],
      employers: [],
      totals: { movements: 0, withoutHeadcount: 0, moved: { known: 0, unknown: 0 } },
    })
  })

  it('takes an inferred answer to what people return from as unknown', async () => {
    const back = { ...returned('2010-06-01'), inferredFields: ['returnOf'] }
    const books = await booksAt('2011-12-31', transferred('2009-06-01'), back)
    expect(movementIn(books, 'cctv-2011').returnOf).toMatchObject({ is: 'known', value: 'cctv-2009' })
    expect(movementIn(books, 'cctv-2011', { inferences: 'without' }).returnOf.is).toBe('unknown')
  })

  it('takes a movement for what is stated of it, not for what is inferred', async () => {
    const inferred = {
      ...returned('2009-06-01', { movement: 'cctv-2009', returnOf: 'first' }),
      evidence: 'inferred',
    } as const
    const facts = [transferred('2008-06-01', { movement: 'first' }), transferred('2009-06-01'), inferred]
    const books = await booksAt('2011-12-31', ...facts)
    expect(movementIn(books).kind.is).toBe('contested')
    expect(movementIn(books, 'cctv-2009', { inferences: 'without' }).kind).toMatchObject({ is: 'known', by: [7] })
  })

  it('changes nothing where all was stated', async () => {
    const books = await booksAt('2009-12-31', transferred('2009-06-01'))
    expect(books.staffPosition({ inferences: 'without' })).toEqual(books.staffPosition())
    expect(books.staffPosition({ inferences: 'with' })).toEqual(books.staffPosition())
  })

  it('is asked for in so many words: a misspelt option is an error', async () => {
    const books = await booksAt('2009-12-31')
    // The types forbid what is tried here.
    const misspelt: object = { inference: 'without' }
    const unheardOf: object = { inferences: 'no' }
    expect(() => books.staffPosition(misspelt)).toThrow(/inference: is no field/)
    expect(() => books.staffPosition(unheardOf)).toThrow(/inferences: is "no": give one of with, without/)
  })

  it('takes an inferred mechanism as unknown', async () => {
    const books = await booksAt('2009-12-31', transferred('2009-06-01', {}, { inferredFields: ['mechanism'] }))
    expect(books.staffPosition({ inferences: 'without' }).totals.tupe).toBe(0)
  })

  it('goes back to the headcount that was stated last before one was inferred', async () => {
    const inferred = { ...stated('2010-01-01', 'redditch', 480), inferredFields: ['headcount'] }
    const earlier = [stated('2008-01-01', 'redditch', 490), stated('2009-01-01', 'redditch', 500)]
    const books = await booksAt('2011-12-31', ...earlier, inferred)
    expect(employerIn(books, 'redditch').headcount).toEqual({ known: 480, unknown: 0 })
    expect(employerIn(books, 'redditch', { inferences: 'without' })).toMatchObject({
      stated: { value: 500, by: [7] },
      headcount: { known: 500, unknown: 0 },
    })
  })

  it('takes an inferred headcount of an employer as unknown', async () => {
    const inferred = fact(
      'HeadcountStated',
      '2009-01-01',
      { employer: 'redditch', headcount: 500 },
      { evidence: 'inferred' },
    )
    const books = await booksAt('2009-12-31', inferred)
    expect(employerIn(books, 'redditch', { inferences: 'without' }).headcount).toBeUndefined()
  })
})

describe('an employer is inferred', () => {
  it('is found, with the entries that infer it', async () => {
    expect(found(await booksAt('2009-12-31', originInferred), FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'movement/cctv-2009',
        message: 'An employer is inferred, not stated: CCTV, Redditch Borough Council to Bromsgrove District Council',
        entries: [6],
      },
    ])
  })

  it('is not found where a source states it, or another field is inferred', async () => {
    expect(found(await booksAt('2009-12-31', originInferred, transferred('2009-06-01')), FINDING)).toEqual([])
    const other = transferred('2009-06-01', {}, { inferredFields: ['headcount'] })
    expect(found(await booksAt('2009-12-31', other), FINDING)).toEqual([])
  })
})
