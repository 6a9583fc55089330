import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { reserved } from './cost-drafts.ts'

const END = '2011-06-30'
const whole = (known: number) => ({ known, unknown: 0 })

describe('a reserve', () => {
  it('recommended without a figure has moved no money', async () => {
    const [row] = (
      await booksAt(
        END,
        reserved(END, {
          movement: 'recommended',
          amount: 'unknown',
          year: '2010/11',
          purpose: 'severance and set-up costs',
        }),
      )
    ).reserves()
    expect(row).toMatchObject({
      recommended: { known: 0, unknown: 1 },
      contributed: whole(0),
      used: whole(0),
      balance: undefined,
    })
  })

  it('has a balance of what was last in it and what moved since', async () => {
    const books = await booksAt(
      END,
      reserved('2010-04-01', { amount: 500 }),
      reserved('2011-03-31', { movement: 'balance', amount: 400 }),
      reserved('2011-04-30', { amount: 50 }),
      reserved('2011-05-31', { amount: 50 }),
      reserved('2011-06-15', { movement: 'use', amount: 120 }),
    )
    const [row] = books.reserves()
    expect(row).toMatchObject({ contributed: whole(600), used: whole(120), balance: whole(380) })
    expect(books.explain('reserves:severance').entries).toHaveLength(5)
    expect(found(books, 'a reserve was used beyond what is in it')).toEqual([])
  })

  it('used beyond what is in it is found', async () => {
    const books = await booksAt(
      END,
      reserved('2010-04-01', { amount: 500 }),
      reserved('2011-06-15', { movement: 'use', amount: 620 }),
    )
    expect(found(books, 'a reserve was used beyond what is in it')).toEqual([
      {
        severity: 'serious',
        subject: 'reserve/severance',
        message: 'The reserve severance was used by £1.20 more than was put into it, as far as entries say',
        entries: [6, 7],
      },
    ])
    const open = await booksAt(
      END,
      reserved('2010-04-01', { amount: 'unknown' }),
      reserved('2011-06-15', { movement: 'use' }),
    )
    expect(found(open, 'a reserve was used beyond what is in it')).toEqual([])
  })

  it('has in its balance what moved since that day, and of its own council', async () => {
    const bromsgrove = { council: 'bromsgrove' } as const
    const [row] = (
      await booksAt(
        END,
        reserved('2011-03-31', { ...bromsgrove, movement: 'balance', amount: 400 }),
        reserved('2011-03-31', { ...bromsgrove, amount: 70 }),
        reserved('2011-04-30', { council: 'redditch', amount: 9 }),
        reserved('2011-04-30', { ...bromsgrove, amount: 5 }),
      )
    ).reserves()
    expect(row?.balance).toEqual(whole(405))
  })

  it('has a balance that is not whole where a movement names no council, or the balance does not', async () => {
    const bromsgrove = { council: 'bromsgrove' } as const
    const balanceOf = async (...facts: readonly Fact[]) => (await booksAt(END, ...facts)).reserves()
    const balance = reserved('2011-03-31', { ...bromsgrove, movement: 'balance', amount: 100 })
    const used = reserved('2011-04-30', { movement: 'use', amount: 60 })
    expect(await balanceOf(balance, used)).toMatchObject([{ balance: { known: 100, unknown: 1 } }])
    expect((await booksAt(END, balance, used)).reserves(bromsgrove)).toMatchObject([
      { used: whole(0), balance: { known: 100, unknown: 1 } },
    ])
    expect(await balanceOf(balance, reserved('2011-03-31', { movement: 'use', amount: 60 }))).toMatchObject([
      { balance: whole(100) },
    ])
    const together = reserved('2011-03-31', { movement: 'balance', amount: 100 })
    expect(
      await balanceOf(together, reserved('2011-04-30', { ...bromsgrove, movement: 'use', amount: 60 })),
    ).toMatchObject([{ balance: { known: 100, unknown: 1 } }])
    expect(await balanceOf(together, balance, used)).toMatchObject([{ balance: whole(140) }])
  })

  it('of two councils keeps their movements apart', async () => {
    const books = await booksAt(
      END,
      reserved('2010-04-01', { council: 'redditch' }),
      reserved('2010-04-01', { council: 'bromsgrove' }),
    )
    expect(books.reserves()[0]?.contributed).toEqual(whole(200_000))
    expect(books.reserves({ council: 'redditch' })[0]?.contributed).toEqual(whole(100_000))
  })
})

describe('what is put into a reserve in instalments', () => {
  const DISAGREE = 'sources disagree about a reserve'
  const first = reserved('2011-04-30', { amount: 300, part: 'first', year: '2011/12' })
  const second = reserved('2011-04-30', { amount: 200, part: 'second', year: '2011/12' })

  it('is added up, also where several move on one day', async () => {
    const books = await booksAt(END, first, second, reserved('2011-04-30', { amount: 50, year: '2011/12' }))
    const [row] = books.reserves()
    expect(row?.contributed).toEqual(whole(550))
    expect(row?.movements.map(({ ref, part }) => [ref, part])).toEqual([
      ['reserves:severance/contribution//2011/12/2011-04-30', undefined],
      ['reserves:severance/contribution/part/first', 'first'],
      ['reserves:severance/contribution/part/second', 'second'],
    ])
    expect(books.explain('reserves:severance/contribution/part/second').entries).toHaveLength(1)
    expect(found(books, DISAGREE)).toEqual([])
  })

  it('is one movement for each instalment, whatever day a paper gives it', async () => {
    const vaguely = reserved(
      '2011-05-31',
      { amount: 300, part: 'first', year: '2011/12' },
      { effective: { earliest: '2011-04-01', asStated: 'in spring' } },
    )
    const books = await booksAt(END, first, vaguely)
    expect(books.reserves()[0]?.contributed).toEqual(whole(300))
    expect(found(books, DISAGREE)).toEqual([])
  })

  it('is contested where sources give one instalment two amounts, or two days', async () => {
    const other = reserved('2011-05-31', { amount: 310, part: 'first', year: '2011/12' })
    const books = await booksAt(END, first, other)
    expect(books.reserves()[0]?.contributed).toEqual({ known: 0, unknown: 1 })
    expect(found(books, DISAGREE).map(({ message }) => message)).toEqual([
      'Sources disagree about severance, contribution (first), amount: £3 (entry 6) against £3.10 (entry 7)',
      'Sources disagree about severance, contribution (first), when: 30 April 2011 (entry 6) against 31 May 2011 (entry 7)',
    ])
  })

  it('is contested without names for the instalments, where sources give one day two amounts', async () => {
    const books = await booksAt(END, reserved('2011-04-30', { amount: 300 }), reserved('2011-04-30', { amount: 200 }))
    expect(books.reserves()[0]?.contributed).toEqual({ known: 0, unknown: 1 })
    expect(found(books, DISAGREE).map(({ message }) => message)).toEqual([
      'Sources disagree about severance, contribution on 30 April 2011, amount: £3 (entry 6) against £2 (entry 7)',
    ])
  })

  it('is in a balance that was stated since, and comes on top of one that was stated before', async () => {
    const before = reserved('2011-03-31', { movement: 'balance', amount: 1_000 })
    const since = reserved('2011-04-30', { movement: 'balance', amount: 1_450 })
    const used = reserved('2011-06-01', { movement: 'use', amount: 100, part: 'first' })
    expect((await booksAt(END, before, first, second, used)).reserves()[0]?.balance).toEqual(whole(1_400))
    expect((await booksAt(END, since, first, second, used)).reserves()[0]?.balance).toEqual(whole(1_350))
  })

  it('leaves the balance open where sources disagree whether it moved before that day', async () => {
    const balance = reserved('2011-05-15', { movement: 'balance', amount: 1_000 })
    const later = reserved('2011-05-31', { amount: 300, part: 'first', year: '2011/12' })
    expect((await booksAt(END, balance, first, later)).reserves()[0]?.balance).toEqual({ known: 1_000, unknown: 1 })
  })
})

describe('what moved on a day that its source leaves open', () => {
  const balance = reserved('2011-03-31', { movement: 'balance', amount: 1_000 })
  const used = (earliest: '2011-01-01' | '2011-04-01') =>
    reserved('2011-05-31', { movement: 'use', amount: 60 }, { effective: { earliest, asStated: 'by the end of May' } })

  it('leaves the balance open where it may have moved before that was stated', async () => {
    const books = await booksAt(END, balance, used('2011-01-01'))
    expect(books.reserves()[0]).toMatchObject({ used: whole(60), balance: { known: 1_000, unknown: 1 } })
  })

  it('is taken from the balance where it can only have moved since', async () => {
    expect((await booksAt(END, balance, used('2011-04-01'))).reserves()[0]?.balance).toEqual(whole(940))
  })
})
