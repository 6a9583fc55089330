import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { BOARD, constituted, type Data, matter, met, otherParty, recommended, rowOf } from './governance-drafts.ts'

type Voting = Data<'BodyConstituted'>['voting']
type Vote = Partial<Data<'RecommendationMade'>>

const ELSE_TWO: Voting = { fromEach: 2, rule: 'consensusElseFromEach' }

const verdictOn = async (voting: Voting, vote: Vote, meeting: Partial<Data<'BodyMet'>> = {}) => {
  const books = await booksAt(
    '2011-12-31',
    BOARD,
    matter(),
    constituted('2010-01-01', { voting }),
    met('2010-02-01', meeting),
    recommended('2010-02-01', { basis: 'vote', meeting: 'board-2010-02-01', ...vote }),
  )
  const [row] = rowOf(books).recommendations
  if (row === undefined) throw new Error('Nothing is recommended')
  const findings = ['a recommendation fails the rule of its body', 'a recommendation cannot be verified'].map(
    (name) => found(books, name).length,
  )
  return { verdict: row.verdict, why: row.why, findings }
}

const votes = (bromsgrove: number | 'unknown', redditch: number | 'unknown'): Vote => ({
  inSupport: { bromsgrove, redditch },
})

describe('a recommendation', () => {
  it('by stated consensus needs no numbers', async () => {
    expect(await verdictOn(ELSE_TWO, { basis: 'consensus' })).toEqual({
      verdict: 'consensus',
      why: undefined,
      findings: [0, 0],
    })
  })

  it('that all present support is by consensus, however few of one council there were', async () => {
    expect(await verdictOn(ELSE_TWO, votes(3, 1), { present: 4 })).toMatchObject({ verdict: 'consensus' })
  })

  it('is carried with two of each council', async () => {
    expect(await verdictOn(ELSE_TWO, votes(2, 2), { present: 5 })).toMatchObject({
      verdict: 'carried',
      findings: [0, 0],
    })
  })

  it('fails with one of a council', async () => {
    expect(await verdictOn(ELSE_TWO, votes(3, 1), { present: 5 })).toEqual({
      verdict: 'notCarried',
      why: '1 of Redditch Borough Council was in support where 2 have to be',
      findings: [1, 0],
    })
  })

  it('fails where fewer attended of a council than have to be in support, though nobody says who was', async () => {
    expect(
      await verdictOn(ELSE_TWO, { inSupport: { bromsgrove: 3 } }, { attendance: { bromsgrove: 3, redditch: 1 } }),
    ).toMatchObject({
      verdict: 'notCarried',
      why: '1 of Redditch Borough Council attended where 2 have to be in support',
    })
  })

  it('cannot be verified where support of one council is unknown', async () => {
    expect(await verdictOn(ELSE_TWO, votes(3, 'unknown'), { attendance: { bromsgrove: 3, redditch: 2 } })).toEqual({
      verdict: 'unverifiable',
      why: 'no source says how many of Redditch Borough Council were in support',
      findings: [0, 1],
    })
  })

  it('fails for certain where one council is short, whatever is unknown of the other', async () => {
    expect(await verdictOn(ELSE_TWO, votes(1, 'unknown'))).toMatchObject({ verdict: 'notCarried' })
  })

  it('cannot be verified where the rule is not stated, or not how many of each council', async () => {
    expect(await verdictOn({ rule: 'notStated' }, votes(2, 2))).toMatchObject({
      verdict: 'unverifiable',
      why: 'no source says how the body comes to a recommendation',
    })
    expect(await verdictOn({ rule: 'consensusElseFromEach' }, votes(2, 2))).toMatchObject({ verdict: 'unverifiable' })
  })

  it('fails a rule of consensus where not all were in support', async () => {
    expect(await verdictOn({ rule: 'consensus' }, votes(2, 2), { present: 5 })).toMatchObject({
      verdict: 'notCarried',
      why: '4 of 5 present were in support where all have to be',
    })
    expect(await verdictOn({ rule: 'consensus' }, votes(2, 2))).toMatchObject({ verdict: 'unverifiable' })
  })

  it('is carried by a majority of those present, and by fewer nobody can tell', async () => {
    expect(await verdictOn({ rule: 'majority' }, votes(2, 1), { present: 5 })).toMatchObject({ verdict: 'carried' })
    expect(await verdictOn({ rule: 'majority' }, votes(2, 'unknown'), { present: 3 })).toMatchObject({
      verdict: 'carried',
    })
    expect(await verdictOn({ rule: 'majority' }, votes(1, 1), { present: 5 })).toMatchObject({
      verdict: 'unverifiable',
    })
    // Half of those present are no majority.
    expect(await verdictOn({ rule: 'majority' }, votes(2, 1), { present: 6 })).toMatchObject({
      verdict: 'unverifiable',
      why: 'the numbers recorded do not show a majority of those present',
    })
    expect(await verdictOn({ rule: 'majority' }, votes(0, 0), { present: 5 })).toMatchObject({ verdict: 'notCarried' })
    expect(
      await verdictOn({ fromEach: 1, rule: 'majority' }, votes(3, 0), { attendance: { bromsgrove: 3, redditch: 2 } }),
    ).toMatchObject({ verdict: 'notCarried' })
  })

  it('of an officer is nothing that anybody votes on, and is not found', async () => {
    const officer = otherParty('officer', 'Joint Chief Executive')
    const report = (vote: Vote = {}) => recommended('2010-02-01', { body: 'officer', ...vote })
    const [books, voted] = await Promise.all([
      booksAt('2010-12-31', officer, matter(), report()),
      booksAt('2010-12-31', officer, matter(), report({ basis: 'vote' })),
    ])
    expect(rowOf(books).recommendations).toMatchObject([{ verdict: 'unverifiable', isOfABody: false }])
    expect(found(books, 'a recommendation cannot be verified')).toEqual([])

    // Where a source tells of votes, somebody voted.
    expect(rowOf(voted).recommendations).toMatchObject([{ verdict: 'unverifiable', isOfABody: true }])
    expect(found(voted, 'a recommendation cannot be verified')).toHaveLength(1)
  })

  it('of a body that met on another day only is of a body', async () => {
    const books = await booksAt('2010-12-31', BOARD, matter(), met('2010-06-01'), recommended('2010-02-01'))
    expect(rowOf(books).recommendations).toMatchObject([{ isOfABody: true }])
    expect(found(books, 'a recommendation cannot be verified')).toMatchObject([{ subject: 'party/board' }])
  })

  it('of a day that is not stated says by when it was made', async () => {
    const vague = { effective: { earliest: null, asStated: 'before this report' } }
    const books = await booksAt(
      '2010-12-31',
      BOARD,
      matter(),
      constituted('2010-01-01'),
      recommended('2010-02-01', {}, vague),
    )
    expect(found(books, 'a recommendation cannot be verified').map(({ message }) => message.slice(0, 60))).toEqual([
      'A recommendation of Shared Services Board by 1 February 2010',
    ])
  })

  it('is held against the rule of its day, not against a later one', async () => {
    const books = await booksAt(
      '2011-12-31',
      BOARD,
      matter(),
      constituted('2010-01-01'),
      recommended('2010-02-01', { basis: 'vote', inSupport: { bromsgrove: 2, redditch: 2 } }),
      constituted('2010-03-01', { voting: { fromEach: 3, rule: 'consensusElseFromEach' } }),
    )
    expect(rowOf(books).recommendations[0]?.verdict).toBe('carried')
  })

  it('is held against the last rule alone: how many of each council an earlier one asked for is no part of it', async () => {
    const books = await booksAt(
      '2011-12-31',
      BOARD,
      matter(),
      constituted('2010-01-01', { voting: { fromEach: 2, rule: 'consensusElseFromEach' } }),
      constituted('2010-01-15', { voting: { rule: 'majority' } }),
      met('2010-02-01', { present: 5 }),
      recommended('2010-02-01', { basis: 'vote', meeting: 'board-2010-02-01', ...votes(3, 0) }),
    )
    expect(rowOf(books).recommendations).toMatchObject([{ verdict: 'carried' }])
    expect(books.bodies()).toMatchObject([{ rule: { value: 'majority' }, fromEach: { is: 'unknown' } }])
  })
})

describe('a meeting', () => {
  const meeting = async (data: Partial<Data<'BodyMet'>>) =>
    booksAt('2010-02-28', BOARD, constituted('2010-01-01'), met('2010-02-01', data))

  it('that too few of a council attended is found', async () => {
    const books = await meeting({ attendance: { bromsgrove: 2, redditch: 1 } })
    expect(found(books, 'too few attended a meeting')).toEqual([
      {
        severity: 'warning',
        subject: 'meeting/board-2010-02-01',
        message:
          'Shared Services Board of 1 February 2010: 1 of Redditch Borough Council attended, fewer than the 2 that have to be in support',
        entries: [7, 8],
      },
    ])
  })

  it.each([
    [{ attendance: { bromsgrove: 4, redditch: 2 } }, '4 of Bromsgrove District Council attended, which has 3 seats'],
    [
      { attendance: { bromsgrove: 3, redditch: 2 }, present: 6 },
      '6 are said to have attended, and 5 are counted by council',
    ],
    [
      { attendance: { bromsgrove: 3, redditch: 'unknown' }, present: 2 },
      '2 are said to have attended, and 3 are counted by council',
    ],
    [{ apologies: 2, present: 5 }, '5 attended and 2 sent apologies, and the body has 6 seats'],
  ] satisfies [Partial<Data<'BodyMet'>>, string][])(
    'whose attendance does not fit is found: %j',
    async (data, what) => {
      expect(found(await meeting(data), 'the attendance of a meeting does not fit')).toMatchObject([
        { message: `Shared Services Board of 1 February 2010: ${what}`, entries: [7, 8] },
      ])
    },
  )

  it.each([
    { apologies: 1, present: 5 },
    { present: 3 },
    { attendance: { bromsgrove: 3, redditch: 'unknown' }, present: 5 },
    { attendance: { bromsgrove: 3, redditch: 3 }, present: 6 },
  ] satisfies Partial<Data<'BodyMet'>>[])('whose attendance fits is not: %j', async (data) => {
    expect(found(await meeting(data), 'the attendance of a meeting does not fit')).toEqual([])
  })

  it.each([
    ['unknown', 0],
    [1, 1],
  ] as const)('that five attended is held against three seats and %s: findings %d', async (redditch, findings) => {
    const seats = { bromsgrove: 3, redditch }
    const books = await booksAt(
      '2010-02-28',
      BOARD,
      constituted('2010-01-01', { seats }),
      met('2010-02-01', { present: 5 }),
    )
    expect(found(books, 'the attendance of a meeting does not fit')).toHaveLength(findings)
  })
})
