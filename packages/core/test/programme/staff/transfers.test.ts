import { describe, expect, it } from 'vitest'
import { booksAt } from '../fixture.ts'
import { employerIn, movementIn, returned, transferred } from './movements.ts'

describe('a transfer of staff', () => {
  it('moves people from one employer to another, on its day', async () => {
    const before = await booksAt('2009-05-31', transferred('2009-06-01'))
    expect(before.staffPosition()).toMatchObject({
      movements: [],
      employers: [],
      totals: {
        movements: 0,
        withHeadcount: 0,
        withoutHeadcount: 0,
        tupe: 0,
        returns: 0,
        moved: { known: 0, unknown: 0 },
      },
    })

    const books = await booksAt('2009-06-01', transferred('2009-06-01'))
    expect(books.staffPosition().employers).toEqual([
      {
        ref: 'staffPosition:employer/bromsgrove',
        employer: 'bromsgrove',
        name: 'Bromsgrove District Council',
        arrived: { known: 21, unknown: 0 },
        left: { known: 0, unknown: 0 },
        net: { known: 21, unknown: 0 },
        stated: { is: 'unknown', by: [] },
        fte: { is: 'unknown', by: [] },
        headcount: undefined,
        services: [],
        entries: [6],
      },
      {
        ref: 'staffPosition:employer/redditch',
        employer: 'redditch',
        name: 'Redditch Borough Council',
        arrived: { known: 0, unknown: 0 },
        left: { known: 21, unknown: 0 },
        net: { known: -21, unknown: 0 },
        stated: { is: 'unknown', by: [] },
        fte: { is: 'unknown', by: [] },
        headcount: undefined,
        services: [],
        entries: [6],
      },
    ])
  })

  it('keeps what its source says of it', async () => {
    const words = {
      fte: 18.5,
      mechanism: 'inAccordanceWithTupe',
      mechanismAsWorded: 'in accordance with TUPE',
    } as const
    const books = await booksAt('2009-06-01', transferred('2009-06-01', words))
    expect(movementIn(books)).toMatchObject({
      ref: 'staffPosition:movement/cctv-2009',
      kind: { value: 'transfer' },
      returnOf: { is: 'unknown' },
      service: { value: 'cctv' },
      from: { value: 'redditch' },
      to: { value: 'bromsgrove' },
      headcount: { value: 21 },
      fte: { value: 18.5 },
      mechanism: { value: 'inAccordanceWithTupe' },
      mechanismAsWorded: { value: 'in accordance with TUPE' },
      on: { value: { earliest: '2009-06-01', latest: '2009-06-01' } },
      isUndetermined: false,
      entries: [6],
    })
  })

  it('never adds full-time equivalents to people', async () => {
    const books = await booksAt('2009-06-01', transferred('2009-06-01', { headcount: 'unknown', fte: 18.5 }))
    expect(books.staffPosition().totals.moved).toEqual({ known: 0, unknown: 1 })
  })

  it('of no people moves nobody, which is not unknown', async () => {
    const books = await booksAt('2009-06-01', transferred('2009-06-01', { headcount: 0 }))
    expect(books.staffPosition().totals).toMatchObject({ withHeadcount: 1, moved: { known: 0, unknown: 0 } })
  })
})

describe('the totals of movements', () => {
  it('count each movement and say how many have a headcount, are called TUPE, or are returns', async () => {
    const books = await booksAt(
      '2011-12-31',
      transferred('2009-06-01'),
      transferred('2010-01-04', { movement: 'ict-2010', headcount: 7, mechanism: 'inAccordanceWithTupe' }),
      transferred('2010-02-01', { movement: 'elections', headcount: 'unknown', mechanism: 'notStated' }),
      returned('2011-03-31', { headcount: 2 }),
    )
    expect(books.staffPosition().totals).toMatchObject({
      movements: 4,
      withHeadcount: 3,
      withoutHeadcount: 1,
      tupe: 2,
      returns: 1,
      moved: { known: 30, unknown: 1 },
    })
    expect(books.staffPosition().movements.map(({ movement }) => movement)).toEqual([
      'cctv-2009',
      'cctv-2011',
      'elections',
      'ict-2010',
    ])
  })

  it('conserve people: what leaves one employer arrives at another', async () => {
    const books = await booksAt(
      '2011-12-31',
      transferred('2009-06-01'),
      transferred('2010-01-04', { movement: 'ict-2010', from: 'bromsgrove', to: 'redditch', headcount: 7 }),
      transferred('2010-02-01', { movement: 'elections', headcount: 'unknown' }),
    )
    expect(employerIn(books, 'bromsgrove')).toMatchObject({
      arrived: { known: 21, unknown: 1 },
      left: { known: 7, unknown: 0 },
      net: { known: 14, unknown: 1 },
      entries: [6, 7, 8],
    })
    expect(employerIn(books, 'redditch')).toMatchObject({
      arrived: { known: 7, unknown: 0 },
      left: { known: 21, unknown: 1 },
      net: { known: -14, unknown: 1 },
    })
  })
})

describe('two sources about one movement', () => {
  it('make one movement, corroborated', async () => {
    const books = await booksAt('2011-12-31', transferred('2009-06-01'), transferred('2009-06-01'))
    expect(books.staffPosition().totals).toMatchObject({ movements: 1, moved: { known: 21, unknown: 0 } })
    expect(movementIn(books)).toMatchObject({ headcount: { is: 'known', by: [6, 7] }, entries: [6, 7] })
  })

  it('that disagree show both headcounts, choose none, and count it as unknown', async () => {
    const books = await booksAt('2011-12-31', transferred('2009-06-01'), transferred('2009-06-01', { headcount: 20 }))
    expect(movementIn(books).headcount).toMatchObject({ is: 'contested', rivals: [{ value: 21 }, { value: 20 }] })
    expect(books.staffPosition().totals).toMatchObject({ withoutHeadcount: 1, moved: { known: 0, unknown: 1 } })
    expect(employerIn(books, 'bromsgrove').arrived).toEqual({ known: 0, unknown: 1 })
  })

  it('that disagree about everything are contested in every field, whatever their days', async () => {
    const other = {
      fte: 17,
      from: 'bromsgrove',
      headcount: 20,
      mechanism: 'otherTransfer',
      mechanismAsWorded: 'moved',
      to: 'redditch',
    } as const
    const one = transferred('2009-06-01', { fte: 18 })
    const books = await booksAt('2011-12-31', one, transferred('2009-07-01', other))
    const { from, to, headcount, fte, mechanism, mechanismAsWorded, on } = movementIn(books)
    expect([from, to, headcount, fte, mechanism, mechanismAsWorded, on].map(({ is }) => is)).toEqual(
      Array(7).fill('contested'),
    )
  })

  it('that disagree about the service, about what it was, or about what it gave back are contested', async () => {
    const facts = [transferred('2008-06-01', { movement: 'a' }), transferred('2008-06-01', { movement: 'b' })]
    const back = (day: '2009-06-01' | '2009-07-01', returnOf: string, service = 'cctv') =>
      returned(day, { movement: 'c', returnOf, service })
    const gone = transferred('2009-08-01', { movement: 'c' })
    const books = await booksAt('2011-12-31', ...facts, back('2009-06-01', 'a'), back('2009-07-01', 'b', 'ict'), gone)
    const { kind, returnOf, service } = movementIn(books, 'c')
    expect([kind, returnOf, service].map(({ is }) => is)).toEqual(['contested', 'contested', 'contested'])
  })

  it('that disagree about an end put that end with no employer', async () => {
    const books = await booksAt(
      '2011-12-31',
      transferred('2009-06-01'),
      transferred('2009-06-01', { to: 'unknown', from: 'bromsgrove' }),
    )
    expect(movementIn(books)).toMatchObject({ from: { is: 'contested' }, to: { is: 'known', value: 'bromsgrove' } })
    expect(books.staffPosition().employers.map(({ employer }) => employer)).toEqual(['bromsgrove', 'unknown'])
  })

  it("may complete each other: unknown is nobody's rival", async () => {
    const vague = transferred('2009-06-01', { headcount: 'unknown', from: 'unknown' })
    const books = await booksAt('2011-12-31', vague, transferred('2009-06-01'))
    expect(movementIn(books)).toMatchObject({ headcount: { value: 21, by: [7] }, from: { value: 'redditch', by: [7] } })
    expect(books.staffPosition().totals.moved).toEqual({ known: 21, unknown: 0 })
  })
})
