import { describe, expect, it } from 'vitest'
import { booksAt, type Envelope, fact, found } from '../fixture.ts'
import { BOARD, constituted, issued, matter, met } from './governance-drafts.ts'

/** Some day from June to September 2009. */
const IN_SUMMER: Envelope = { effective: { earliest: '2009-06-01', asStated: 'in the summer' } }
const FEW = 'too few attended a meeting'
const MISFIT = 'the attendance of a meeting does not fit'

describe('a meeting of which no source tells the day', () => {
  const small = constituted('2008-06-30', {
    seats: { bromsgrove: 2, redditch: 2 },
    voting: { fromEach: 1, rule: 'majority' },
  })
  const large = constituted('2009-07-15', {
    seats: { bromsgrove: 4, redditch: 4 },
    voting: { fromEach: 3, rule: 'majority' },
  })
  const smallAgain = constituted('2009-08-15', {
    seats: { bromsgrove: 2, redditch: 2 },
    voting: { fromEach: 1, rule: 'majority' },
  })

  it('is held against its body as it may have stood, and accused only where it is so on each day', async () => {
    const two = met('2009-09-30', { attendance: { bromsgrove: 2, redditch: 2 } }, IN_SUMMER)
    const books = await booksAt('2009-12-31', BOARD, small, large, two)
    expect(found(books, FEW)).toMatchObject([
      {
        severity: 'note',
        message:
          'Shared Services Board by 30 September 2009: 2 of Bromsgrove District Council attended, fewer than the 3 that have to be in support on some of the days on which it may have met',
      },
      { severity: 'note' },
    ])
    const none = met('2009-09-30', { attendance: { bromsgrove: 0 } }, IN_SUMMER)
    expect(found(await booksAt('2009-12-31', BOARD, small, none), FEW)).toMatchObject([{ severity: 'warning' }])
  })

  it('may have been that of a body as it stood for a while only', async () => {
    const two = met('2009-09-30', { attendance: { bromsgrove: 2 } }, IN_SUMMER)
    expect(found(await booksAt('2009-12-31', BOARD, small, large, smallAgain, two), FEW)).toMatchObject([
      { severity: 'note' },
    ])
  })

  it('had too few, and too many, by either of the two ways in which its body may have stood', async () => {
    const six = met('2009-09-30', { attendance: { bromsgrove: 6, redditch: 0 } }, IN_SUMMER)
    const books = await booksAt('2009-12-31', BOARD, small, large, six)
    expect(found(books, FEW)).toMatchObject([{ severity: 'warning' }])
    expect(found(books, MISFIT)).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining(
          '6 of Bromsgrove District Council attended, which has 2 seats, or 6 of Bromsgrove District Council attended, which has 4 seats',
        ),
      },
    ])
  })

  it('was that of a body that was constituted, though its day may be older', async () => {
    const sometime: Envelope = { effective: { earliest: null, asStated: 'it met' } }
    const none = met('2009-09-30', { attendance: { bromsgrove: 0 } }, sometime)
    expect(found(await booksAt('2009-12-31', BOARD, small, none), FEW)).toMatchObject([{ severity: 'warning' }])
  })

  it('may have had more people than its body had seats', async () => {
    const three = met('2009-09-30', { attendance: { bromsgrove: 3 }, present: 4 }, IN_SUMMER)
    const books = await booksAt('2009-12-31', BOARD, small, large, three)
    expect(found(books, MISFIT)).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringMatching(/: 4 are said to have attended, and 3 are counted by council$/),
      },
      {
        severity: 'note',
        message:
          'Shared Services Board by 30 September 2009: 3 of Bromsgrove District Council attended, which has 2 seats on some of the days on which it may have met',
      },
    ])
  })
})

describe('an amendment that a body agreed to on a day too vague to tell', () => {
  const amended = fact(
    'ClauseAmended',
    '2009-09-30',
    { after: 'two', by: 'board', clause: 'c1', matter: 'ict-case' },
    IN_SUMMER,
  )
  const name = 'a body that only advises has agreed to an amendment'

  it('is found of a body that may have only advised by then, as what may be', async () => {
    const versions = [matter(), issued('2009-04-01', 'v1', { clauses: { c1: 'one' } })]
    const sure = await booksAt('2009-12-31', BOARD, constituted('2008-06-30'), ...versions, amended)
    expect(found(sure, name)).toMatchObject([
      {
        message: expect.stringContaining(
          'to have agreed by 30 September 2009 to amend clause c1 of the ICT business case, and could only advise it',
        ),
      },
    ])
    const perhaps = [constituted('2008-06-30', { power: 'decides' }), constituted('2009-07-15')]
    expect(found(await booksAt('2009-12-31', BOARD, ...perhaps, ...versions, amended), name)).toMatchObject([
      { message: expect.stringContaining('and may have been able only to advise it') },
    ])
  })

  it('is told apart from one of a known day, whichever was recorded first', async () => {
    const versions = [matter(), issued('2009-04-01', 'v1', { clauses: { c1: 'one', c2: 'two' } })]
    const known = fact('ClauseAmended', '2009-09-30', { after: 'x', by: 'board', clause: 'c2', matter: 'ict-case' })
    const bodies = [BOARD, constituted('2008-06-30', { power: 'decides' }), constituted('2009-07-15')]
    for (const both of [
      [amended, known],
      [known, amended],
    ]) {
      const messages = found(await booksAt('2009-12-31', ...bodies, ...versions, ...both), name).map(
        (each) => each.message,
      )
      expect(messages).toEqual([
        expect.stringContaining('agreed by 30 September 2009 to amend clause c1 of'),
        expect.stringContaining('agreed on 30 September 2009 to amend clause c2 of'),
      ])
    }
  })
})
