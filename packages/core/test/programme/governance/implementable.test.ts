import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, type Fact, found } from '../fixture.ts'
import { transferred } from '../staff/movements.ts'
import { BOTH, type Data, decided, issued, matter, rowOf } from './governance-drafts.ts'

const CALL_IN = { implementableOn: '2009-10-01' } as const
const approved = (data: Partial<Data<'DecisionTaken'>> = CALL_IN, envelope?: Envelope): Fact =>
  decided('2009-09-23', 'bromsgrove', { decision: 'one', ...data }, envelope)

describe('a decision that may be carried out only later', () => {
  it('is not implementable until that day, and its row says so', async () => {
    const before = await booksAt('2009-09-30', matter(), approved())
    expect(rowOf(before).decisions).toMatchObject([{ isImplementable: false }])
    const then = await booksAt('2009-10-01', matter(), approved())
    expect(rowOf(then).decisions).toMatchObject([{ isImplementable: true }])
  })

  it('is implementable where no source names a later day', async () => {
    const books = await booksAt('2009-09-30', matter(), approved({}))
    expect(rowOf(books).decisions).toMatchObject([{ isImplementable: true }])
  })

  it('may or may not be carried out yet where sources disagree on the day', async () => {
    const other = approved({ implementableOn: '2009-09-25' })
    const books = await booksAt('2009-09-30', matter(), approved(), other)
    expect(rowOf(books).decisions).toMatchObject([{ isImplementable: 'undetermined' }])
  })
})

describe('what a decision allows', () => {
  const name = 'a decision was carried out before it could be'
  const moved = (on: '2009-09-22' | '2009-09-30' | '2009-10-01') =>
    transferred(on, { movement: 'ict', service: 'ict', headcount: 10 })

  it('is found where it was done before it could be', async () => {
    expect(found(await booksAt('2009-12-31', matter(), approved(), moved('2009-09-30')), name)).toMatchObject([
      {
        severity: 'warning',
        subject: 'service/ict',
        message:
          'ICT: staff passed to Bromsgrove District Council on 30 September 2009, and the decision on ICT business case (entry 7) may be carried out only from 1 October 2009 on',
        entries: [7, 8],
      },
    ])
  })

  it('is not found from that day on, nor where it was done before it was decided at all', async () => {
    expect(found(await booksAt('2009-12-31', matter(), approved(), moved('2009-10-01')), name)).toEqual([])
    expect(found(await booksAt('2009-12-31', matter(), approved(), moved('2009-09-22')), name)).toEqual([])
  })

  it('is not found of what was declined, nor of another kind of matter', async () => {
    const refused = approved({ ...CALL_IN, outcome: 'declined' })
    expect(found(await booksAt('2009-12-31', matter(), refused, moved('2009-09-30')), name)).toEqual([])
    const structure = matter({ councils: BOTH, kind: 'structure' })
    expect(found(await booksAt('2009-12-31', structure, approved(), moved('2009-09-30')), name)).toEqual([])
  })

  it('is not found of an approval that another had taken the place of by then', async () => {
    const again = decided('2009-09-25', 'bromsgrove', { decision: 'two' })
    expect(found(await booksAt('2009-12-31', matter(), approved(), again, moved('2009-09-30')), name)).toEqual([])
  })

  it('is found though the approval was later given again, withdrawn, or followed by that of another version', async () => {
    const v1 = [matter(), issued('2009-08-01', 'v1'), issued('2009-10-15', 'v2')]
    const first = [decided('2009-09-01', 'redditch', { version: 'v1' }), approved({ ...CALL_IN, version: 'v1' })]
    const ofSecond = BOTH.map((council) => decided('2009-12-01', council, { version: 'v2' }))
    for (const later of [
      [decided('2009-11-15', 'bromsgrove', { decision: 'two' })],
      [decided('2009-11-01', 'bromsgrove', { decision: 'two', outcome: 'declined' })],
      ofSecond,
    ]) {
      const books = await booksAt('2009-12-31', ...v1, ...first, moved('2009-09-30'), ...later)
      expect(found(books, name)).toMatchObject([{ severity: 'warning' }])
      expect(found(books, 'staff or a host moved before approval')).toEqual([])
    }
  })

  it('is found of any business case of the service', async () => {
    const second = matter({ matter: 'second', name: 'Second case' })
    const both = BOTH.map((council) => decided('2009-08-01', council))
    const books = await booksAt(
      '2009-12-31',
      matter(),
      second,
      ...both,
      approved({ ...CALL_IN, matter: 'second' }),
      moved('2009-09-30'),
    )
    expect(found(books, name)).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('the decision on Second case (entry 10)') },
    ])
  })

  it('is found where sources disagree on how it was approved, and not on whether', async () => {
    const asAmended = approved({ ...CALL_IN, outcome: 'approvedAsAmended' })
    const books = await booksAt('2009-12-31', matter(), approved(), asAmended, moved('2009-09-30'))
    expect(found(books, name)).toMatchObject([{ severity: 'warning' }])
    const declined = approved({ ...CALL_IN, outcome: 'declined' })
    const perhaps = await booksAt('2009-12-31', matter(), approved(), declined, moved('2009-09-30'))
    expect(found(perhaps, name)).toMatchObject([{ severity: 'note' }])
  })

  it('may have been done too early where sources disagree on the day, or are too vague to tell', async () => {
    const other = approved({ implementableOn: '2009-09-25' })
    expect(found(await booksAt('2009-12-31', matter(), approved(), other, moved('2009-09-30')), name)).toMatchObject([
      {
        severity: 'note',
        message:
          'ICT: staff passed to Bromsgrove District Council on 30 September 2009, and the decision on ICT business case (entries 7 and 8) may be carried out only from 1 October 2009 or 25 September 2009 on: no source tells whether that was too early',
      },
    ])
    const vaguely = transferred(
      '2009-10-05',
      { movement: 'ict', service: 'ict', headcount: 10 },
      { effective: { earliest: '2009-09-28', asStated: 'about the end of September' } },
    )
    expect(found(await booksAt('2009-12-31', matter(), approved(), vaguely), name)).toMatchObject([
      {
        severity: 'note',
        message: expect.stringContaining('staff passed to Bromsgrove District Council by 5 October 2009'),
      },
    ])
  })

  it('may have been done too early where the decision may have come before or after the move', async () => {
    const vaguely = approved(CALL_IN, { effective: { earliest: '2009-09-01', asStated: 'in September' } })
    expect(found(await booksAt('2009-12-31', matter(), vaguely, moved('2009-09-22')), name)).toMatchObject([
      { severity: 'note' },
    ])
  })
})
