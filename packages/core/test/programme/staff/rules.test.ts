import { describe, expect, it } from 'vitest'
import { type Fact, fact, openBook, refusalOf } from '../fixture.ts'
import { returned, stated, transferred } from './movements.ts'

const DAY = '2009-06-01'

describe('staff are employed by registered parties', () => {
  it.each<readonly [string, string, Fact]>([
    ['from', 'staff leave a registered employer', transferred(DAY, { from: 'worcester' })],
    ['to', 'staff arrive at a registered employer', transferred(DAY, { to: 'worcester' })],
    ['employer', 'a headcount is of a registered employer', stated(DAY, 'worcester', 500)],
  ])('refuses a stranger in %s', async (field, rule, stranger) => {
    expect(await refusalOf(stranger)).toEqual([
      {
        fact: 1,
        rule,
        field: `data.${field}`,
        problem: 'names worcester, which is no registered party by then',
        remedy: 'register it by PartyRegistered, on the first day of the ledger',
      },
    ])
  })

  it('lets an end of a movement be unknown', async () => {
    const book = await openBook(transferred(DAY, { from: 'unknown', to: 'unknown' }))
    expect((await book.asAt(DAY)).staffPosition().totals.movements).toBe(1)
  })

  it('does not let an employer with a stated headcount be unknown', async () => {
    expect(await refusalOf(stated(DAY, 'unknown', 500))).toMatchObject([{ field: 'data.employer' }])
  })

  it('names both ends where neither is registered', async () => {
    const refusal = await refusalOf(transferred(DAY, { from: 'worcester', to: 'wychavon' }))
    expect(refusal.map(({ field }) => field)).toEqual(['data.from', 'data.to'])
  })
})

describe('staff belong to a registered service', () => {
  it.each<Fact>([
    fact('StaffTransferred', DAY, {
      movement: 'payroll-2009',
      service: 'payroll',
      from: 'redditch',
      to: 'bromsgrove',
      headcount: 3,
      mechanism: 'notStated',
      mechanismAsWorded: 'transferred',
    }),
    stated(DAY, 'redditch', 3, { service: 'payroll' }),
  ])('refuses $type of a service that nobody registered', async (stranger) => {
    expect(await refusalOf(stranger)).toEqual([
      {
        fact: 1,
        rule: 'staff belong to a registered service',
        field: 'data.service',
        problem: 'names payroll, which is no registered service by then',
        remedy: 'register it by ServiceRegistered, on the first day of the ledger',
      },
    ])
  })
})

describe('staff move between two employers', () => {
  it.each<readonly [string, Fact]>([
    ['StaffTransferred', transferred(DAY, { from: 'redditch', to: 'redditch' })],
    ['StaffReturned', returned('2010-06-01', { from: 'redditch', to: 'redditch' })],
  ])('refuses a %s from an employer to itself', async (_, idle) => {
    const book = await openBook(transferred(DAY))
    expect(await book.refuse(idle)).toEqual([
      {
        fact: 1,
        rule: 'staff move between two employers',
        field: 'data.to',
        problem: 'is redditch, as data.from is',
        remedy: 'name the employer that the people went to',
      },
    ])
  })
})

describe('a return names a recorded transfer', () => {
  const refusal = {
    rule: 'a return names a recorded transfer',
    field: 'data.returnOf',
    problem: 'names cctv-2009, which is no recorded transfer by then',
    remedy: 'name the StaffTransferred that the people return from, by its movement',
  }

  it('refuses a return from a transfer that is not recorded, or is of a later day', async () => {
    expect(await refusalOf(returned('2010-06-01'))).toEqual([{ fact: 1, ...refusal }])
    expect(await refusalOf(returned('2010-06-01'), transferred('2010-06-02'))).toEqual([{ fact: 1, ...refusal }])
  })

  it('refuses a return from itself', async () => {
    expect(await refusalOf(returned('2010-06-01', { movement: 'cctv-2009' }))).toEqual([{ fact: 1, ...refusal }])
  })

  it('takes more people back than were transferred, which is a finding', async () => {
    const book = await openBook(transferred(DAY), returned('2010-06-01', { headcount: 30 }))
    expect((await book.asAt('2010-06-01')).basis.position).toBe(7)
  })

  it('refuses a return from a return', async () => {
    const book = await openBook(transferred(DAY), returned('2010-06-01'))
    const again = returned('2011-06-01', {
      movement: 'again',
      returnOf: 'cctv-2011',
      from: 'redditch',
      to: 'bromsgrove',
    })
    expect(await book.refuse(again)).toMatchObject([{ field: 'data.returnOf' }])
  })
})

describe('several things wrong at once', () => {
  it('come back together', async () => {
    const refusal = await refusalOf(
      transferred(DAY, { movement: 'first', from: 'redditch', to: 'redditch' }),
      returned(DAY, { from: 'worcester' }),
      stated(DAY, 'redditch', 5),
    )
    expect(refusal.map(({ fact: place, rule }) => [place, rule])).toEqual([
      [1, 'staff move between two employers'],
      [2, 'staff leave a registered employer'],
      [2, 'a return names a recorded transfer'],
    ])
  })
})
