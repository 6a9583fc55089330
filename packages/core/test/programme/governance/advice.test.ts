import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { BOARD, constituted, matter, otherParty, recommended } from './governance-drafts.ts'

describe('an amendment that a body agreed to', () => {
  const name = 'a body that only advises has agreed to an amendment'
  const amended = (clause: string, by?: string): Fact =>
    fact('ClauseAmended', '2008-09-01', {
      after: 'two',
      ...(by === undefined ? {} : { by }),
      clause,
      matter: 'ict-case',
    })

  it('is only advised where the body only advises: one finding of all clauses of a day', async () => {
    const books = await booksAt(
      '2008-12-31',
      BOARD,
      constituted('2008-06-30'),
      matter(),
      amended('c1', 'board'),
      amended('c2', 'board'),
    )
    expect(found(books, name)).toEqual([
      {
        severity: 'note',
        subject: 'matter/ict-case',
        about: ['party/board'],
        message:
          'Shared Services Board is recorded to have agreed on 1 September 2008 to amend clauses c1 and c2 of the ICT business case, and could only advise it (entry 7)',
        entries: [7, 9, 10],
      },
    ])
  })

  it('is agreed where the body decides, is a council, is not known, or has no power that is known', async () => {
    const decides = await booksAt(
      '2008-12-31',
      BOARD,
      constituted('2008-06-30', { power: 'decides' }),
      matter(),
      amended('c1', 'board'),
    )
    expect(found(decides, name)).toEqual([])
    const others = await booksAt(
      '2008-12-31',
      BOARD,
      matter(),
      amended('c1', 'redditch'),
      amended('c2'),
      amended('c3', 'board'),
    )
    expect(found(others, name)).toEqual([])
  })

  it('was agreed to where the body only advises from a later day on', async () => {
    const books = await booksAt(
      '2008-12-31',
      BOARD,
      constituted('2008-06-30', { power: 'decides' }),
      constituted('2008-10-01'),
      matter(),
      amended('c1', 'board'),
    )
    expect(found(books, name)).toEqual([])
  })
})

describe('a recommendation', () => {
  const name = 'a recommendation is made to somebody who does not decide'
  const toCommittee = recommended('2008-09-01', { to: ['committee'] })
  const COMMITTEE = otherParty('committee', 'Joint Committee', 'jointCommittee')

  it('is made to councils, or to a body that decides', async () => {
    expect(found(await booksAt('2008-12-31', BOARD, matter(), recommended('2008-09-01')), name)).toEqual([])
    const decides = constituted('2008-06-30', { body: 'committee', power: 'decides' })
    expect(found(await booksAt('2008-12-31', BOARD, COMMITTEE, decides, matter(), toCommittee), name)).toEqual([])
  })

  it('to a body that only advises, or of which nobody says that it decides, is found', async () => {
    const advises = constituted('2008-06-30', { body: 'committee' })
    expect(found(await booksAt('2008-12-31', BOARD, COMMITTEE, advises, matter(), toCommittee), name)).toEqual([
      {
        severity: 'warning',
        subject: 'matter/ict-case',
        about: ['party/committee'],
        message:
          'The recommendation on ICT business case (entry 10) asks Joint Committee to decide, which by then only advised: name the councils or the body that are to decide',
        entries: [8, 10],
      },
    ])
    expect(found(await booksAt('2008-12-31', BOARD, COMMITTEE, matter(), toCommittee), name)).toMatchObject([
      { severity: 'note', message: expect.stringContaining('of which no entry says that it decides') },
    ])
  })
})
