import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { employerIn, stated, transferred } from './movements.ts'

const LEAVE = 'more people leave than were stated'

describe('a stated headcount', () => {
  it('is balanced by the movements after its day', async () => {
    const books = await booksAt(
      '2010-12-31',
      stated('2009-04-01', 'bromsgrove', 300),
      stated('2009-04-01', 'redditch', 500),
      transferred('2009-06-01'),
      transferred('2010-06-01', { movement: 'ict', from: 'bromsgrove', to: 'redditch', headcount: 7 }),
    )
    expect(employerIn(books, 'bromsgrove')).toMatchObject({
      stated: { value: 300, on: '2009-04-01', by: [6] },
      headcount: { known: 314, unknown: 0 },
      entries: [6, 8, 9],
    })
    expect(employerIn(books, 'redditch')).toMatchObject({ headcount: { known: 486, unknown: 0 }, entries: [7, 8, 9] })
  })

  it('has in it the movements up to its day', async () => {
    const headcountWhenStatedOn = async (day: '2009-05-31' | '2009-06-01') =>
      employerIn(await booksAt('2010-12-31', transferred('2009-06-01'), stated(day, 'bromsgrove', 300)), 'bromsgrove')
        .headcount
    expect(await headcountWhenStatedOn('2009-06-01')).toEqual({ known: 300, unknown: 0 })
    expect(await headcountWhenStatedOn('2009-05-31')).toEqual({ known: 321, unknown: 0 })
  })

  it('is balanced by a movement that may have come after its day', async () => {
    const headcountWith = async (...moves: readonly Fact[]) =>
      employerIn(await booksAt('2010-12-31', stated('2009-06-15', 'bromsgrove', 300), ...moves), 'bromsgrove').headcount
    const vague = transferred('2009-06-30', {}, { effective: { earliest: '2009-06-01', asStated: 'in June 2009' } })
    expect(await headcountWith(vague)).toEqual({ known: 321, unknown: 0 })
    expect(await headcountWith(transferred('2009-06-01'), transferred('2009-07-01'))).toEqual({
      known: 321,
      unknown: 0,
    })
    expect(await headcountWith(transferred('2009-06-01'), transferred('2009-06-15'))).toEqual({
      known: 300,
      unknown: 0,
    })
  })

  it('gives way to one of a later day', async () => {
    const facts = [
      stated('2009-04-01', 'bromsgrove', 300),
      transferred('2009-06-01'),
      stated('2010-04-01', 'bromsgrove', 310),
    ]
    expect(employerIn(await booksAt('2010-03-31', ...facts), 'bromsgrove').headcount).toEqual({
      known: 321,
      unknown: 0,
    })
    expect(employerIn(await booksAt('2010-04-01', ...facts), 'bromsgrove').headcount).toEqual({
      known: 310,
      unknown: 0,
    })
  })

  it('says how many movements of unstated size are not in the balance', async () => {
    const books = await booksAt(
      '2010-12-31',
      stated('2009-04-01', 'redditch', 500),
      transferred('2009-06-01', { headcount: 'unknown' }),
    )
    expect(employerIn(books, 'redditch').headcount).toEqual({ known: 500, unknown: 1 })
  })

  it('is no balance where it is unknown or contested', async () => {
    const open = await booksAt('2010-12-31', stated('2009-04-01', 'redditch', 'unknown'), transferred('2009-06-01'))
    expect(employerIn(open, 'redditch')).toMatchObject({ stated: { is: 'unknown', by: [6] }, headcount: undefined })
    const contested = await booksAt(
      '2010-12-31',
      stated('2009-04-01', 'redditch', 500),
      stated('2009-04-01', 'redditch', 501),
    )
    expect(employerIn(contested, 'redditch')).toMatchObject({ stated: { is: 'contested' }, headcount: undefined })
  })

  it('that is contested is found, until a later one settles it', async () => {
    const FINDING = 'sources disagree about a headcount'
    const facts = [stated('2009-04-01', 'redditch', 500), stated('2009-04-01', 'redditch', 501)]
    expect(found(await booksAt('2010-12-31', ...facts), FINDING)).toEqual([
      {
        severity: 'serious',
        subject: 'employer/redditch',
        message:
          'Sources disagree about the headcount of Redditch Borough Council: 500 (entry 6) against 501 (entry 7)',
        entries: [6, 7],
      },
    ])
    const later = stated('2010-04-01', 'redditch', 510)
    expect(found(await booksAt('2010-12-31', ...facts, later), FINDING)).toEqual([])
    expect(found(await booksAt('2010-12-31', later), FINDING)).toEqual([])
  })

  it('settles those that were contested before it', async () => {
    const counted = (on: '2009-04-01' | '2010-04-01', fte?: number) =>
      fact('HeadcountStated', on, { employer: 'redditch', headcount: 500, ...(fte === undefined ? {} : { fte }) })
    const rivals = [counted('2009-04-01', 430.5), counted('2009-04-01', 431)]
    const silent = await booksAt('2010-12-31', ...rivals, counted('2010-04-01'))
    expect(found(silent, 'sources disagree about a headcount')).toHaveLength(1)
    const settled = await booksAt('2010-12-31', ...rivals, counted('2010-04-01', 440))
    expect(found(settled, 'sources disagree about a headcount')).toEqual([])
  })

  it('may come with full-time equivalents, which are contested by themselves', async () => {
    const counted = (fte: number) =>
      fact('HeadcountStated', '2009-04-01', { employer: 'redditch', headcount: 500, fte })
    const books = await booksAt('2010-12-31', counted(430.5), counted(431))
    expect(employerIn(books, 'redditch').stated).toMatchObject({ is: 'known', value: 500, by: [6, 7] })
    expect(found(books, 'sources disagree about a headcount')).toMatchObject([
      {
        message:
          'Sources disagree about the full-time equivalents of Redditch Borough Council: 430.5 (entry 6) against 431 (entry 7)',
        entries: [6, 7],
      },
    ])
  })

  it('of one service is not the headcount of the employer', async () => {
    const books = await booksAt('2010-12-31', stated('2009-04-01', 'redditch', 25, { service: 'cctv' }))
    expect(employerIn(books, 'redditch')).toMatchObject({ stated: { is: 'unknown' }, headcount: undefined })
  })

  it('of one service is in a row of its own, balanced by the movements of that service', async () => {
    const counted = fact('HeadcountStated', '2009-04-01', {
      employer: 'redditch',
      headcount: 25,
      fte: 20.5,
      service: 'cctv',
    })
    const books = await booksAt(
      '2010-12-31',
      stated('2009-04-01', 'redditch', 500),
      stated('2009-04-01', 'redditch', 9, { service: 'ict' }),
      counted,
      transferred('2009-06-01'),
    )
    expect(employerIn(books, 'redditch')).toMatchObject({
      stated: { value: 500 },
      headcount: { known: 479, unknown: 0 },
    })
    expect(employerIn(books, 'redditch').services).toEqual([
      {
        ref: 'staffPosition:employer/redditch/service/cctv',
        service: 'cctv',
        name: 'CCTV',
        stated: { is: 'known', value: 25, on: '2009-04-01', by: [8], inferred: false },
        fte: { is: 'known', value: 20.5, on: '2009-04-01', by: [8], inferred: false },
        headcount: { known: 4, unknown: 0 },
        entries: [8, 9],
      },
      {
        ref: 'staffPosition:employer/redditch/service/ict',
        service: 'ict',
        name: 'ICT',
        stated: { is: 'known', value: 9, on: '2009-04-01', by: [7], inferred: false },
        fte: { is: 'unknown', by: [] },
        headcount: { known: 9, unknown: 0 },
        entries: [7],
      },
    ])
    const { row, entries } = books.explain('staffPosition:employer/redditch/service/cctv')
    expect(row).toMatchObject({ service: 'cctv' })
    expect(entries.map(({ entry }) => entry.position)).toEqual([8, 9])
  })

  it('shows its full-time equivalents in the row, without those that were inferred where asked', async () => {
    const counted = (on: '2009-04-01' | '2010-04-01', fte: number, envelope = {}) =>
      fact('HeadcountStated', on, { employer: 'redditch', headcount: 500, fte }, envelope)
    const books = await booksAt(
      '2010-12-31',
      counted('2009-04-01', 430.5),
      counted('2010-04-01', 425, { inferredFields: ['fte'] }),
    )
    expect(employerIn(books, 'redditch')).toMatchObject({ fte: { value: 425, by: [7], inferred: true }, entries: [7] })
    expect(employerIn(books, 'redditch', { inferences: 'without' })).toMatchObject({
      fte: { value: 430.5, by: [6] },
      stated: { by: [7] },
      entries: [6, 7],
    })
  })

  it('shows an employer that nobody moved to or from', async () => {
    const books = await booksAt('2010-12-31', stated('2009-04-01', 'redditch', 500))
    expect(books.staffPosition().employers).toMatchObject([
      { employer: 'redditch', net: { known: 0, unknown: 0 }, headcount: { known: 500, unknown: 0 }, entries: [6] },
    ])
  })
})

describe('more people leave than were stated', () => {
  it('is found of an employer, with the entries behind it', async () => {
    const books = await booksAt('2010-12-31', stated('2009-04-01', 'redditch', 18), transferred('2009-06-01'))
    expect(found(books, LEAVE)).toEqual([
      {
        severity: 'serious',
        subject: 'employer/redditch',
        message: '3 more people left Redditch Borough Council than it was stated to have',
        entries: [6, 7],
      },
    ])
  })

  it('says one person where it is one', async () => {
    const books = await booksAt('2010-12-31', stated('2009-04-01', 'redditch', 20), transferred('2009-06-01'))
    expect(found(books, LEAVE)).toMatchObject([
      { message: '1 more person left Redditch Borough Council than it was stated to have' },
    ])
  })

  it('is a possibility only, where it is not stated how many arrived', async () => {
    const facts = [stated('2009-04-01', 'redditch', 18), transferred('2009-06-01')]
    const arrived = (on: '2009-03-31' | '2009-05-01', movement = 'back') =>
      transferred(on, { movement, from: 'bromsgrove', to: 'redditch', headcount: 'unknown' })
    expect(found(await booksAt('2010-12-31', ...facts, arrived('2009-05-01')), LEAVE)).toEqual([
      {
        severity: 'warning',
        subject: 'employer/redditch',
        message:
          '3 more people may have left Redditch Borough Council than it was stated to have: of 1 movement it is not stated how many came',
        entries: [6, 7, 8],
      },
    ])
    const two = await booksAt('2010-12-31', ...facts, arrived('2009-05-01'), arrived('2009-05-01', 'again'))
    expect(found(two, LEAVE)[0]?.message).toMatch(/: of 2 movements it is not stated how many came$/)
    const before = await booksAt('2010-12-31', ...facts, arrived('2009-03-31'))
    expect(found(before, LEAVE)).toMatchObject([
      { severity: 'serious', message: expect.stringMatching(/^3 more people left /) },
    ])
  })

  it('is a least number, where it is not stated how many of others left', async () => {
    const more = transferred('2009-07-01', { movement: 'more', headcount: 'unknown' })
    const facts = [stated('2009-04-01', 'redditch', 18), transferred('2009-06-01'), more]
    expect(found(await booksAt('2010-12-31', ...facts), LEAVE)).toMatchObject([
      {
        severity: 'serious',
        message: 'At least 3 more people left Redditch Borough Council than it was stated to have',
        entries: [6, 7, 8],
      },
    ])
  })

  it('is found of one service of an employer', async () => {
    const books = await booksAt(
      '2010-12-31',
      stated('2009-04-01', 'redditch', 500),
      stated('2009-04-01', 'redditch', 18, { service: 'cctv' }),
      transferred('2009-06-01'),
    )
    expect(found(books, LEAVE)).toMatchObject([{ subject: 'employer/redditch', entries: [7, 8] }])
    expect(found(books, LEAVE)[0]?.message).toMatch(/^3 more people left Redditch Borough Council, /)
  })

  it('calls the service by its name', async () => {
    const facts = [stated('2009-04-01', 'redditch', 18, { service: 'cctv' }), transferred('2009-06-01')]
    const [finding] = found(await booksAt('2010-12-31', ...facts), LEAVE)
    expect(finding?.message).toMatch(/^3 more people left Redditch Borough Council, CCTV /)
  })

  it('is not found where just as many leave, nor before they do', async () => {
    const facts = [stated('2009-04-01', 'redditch', 21), transferred('2009-06-01')]
    expect(found(await booksAt('2010-12-31', ...facts), LEAVE)).toEqual([])
    const short = [stated('2009-04-01', 'redditch', 20), transferred('2009-06-01')]
    expect(found(await booksAt('2009-05-31', ...short), LEAVE)).toEqual([])
  })

  it('is not found where others arrived, or where people of another service left', async () => {
    const arrived = transferred('2009-05-01', { movement: 'back', from: 'bromsgrove', to: 'redditch', headcount: 1 })
    const facts = [stated('2009-04-01', 'redditch', 20), transferred('2009-06-01'), arrived]
    expect(found(await booksAt('2010-12-31', ...facts), LEAVE)).toEqual([])
    const ofIct = [stated('2009-04-01', 'redditch', 18, { service: 'ict' }), transferred('2009-06-01')]
    expect(found(await booksAt('2010-12-31', ...ofIct), LEAVE)).toEqual([])
  })

  it('has only those behind it who left after the headcount was stated', async () => {
    const before = transferred('2008-06-01', { movement: 'before', headcount: 3 })
    const facts = [before, stated('2009-04-01', 'redditch', 20), transferred('2009-06-01')]
    expect(found(await booksAt('2010-12-31', ...facts), LEAVE)).toMatchObject([{ entries: [7, 8] }])
  })
})
