import { describe, expect, it } from 'vitest'
import { booksAt, fact, found } from '../fixture.ts'
import { acceptedBy, adopted, closed, registered, rescored, scored } from './risk-drafts.ts'

const systems = (data: object = {}) => ({ risk: 'systems', title: 'IT systems', ...data })

describe('risks without an owner', () => {
  const facts = [registered('2011-01-01'), registered('2011-01-01', systems({ owner: 'head of ICT' }))]

  it('are told in one finding, with how many of how many', async () => {
    expect(found(await booksAt('2011-01-01', ...facts), 'risks have no owner')).toEqual([
      {
        severity: 'note',
        subject: 'risk-register',
        message: 'No entry says who owns 1 of 2 risks on the register: Lack of staff capacity',
        entries: [6],
      },
    ])
  })

  it('are not told once they are closed', async () => {
    expect(found(await booksAt('2011-02-01', ...facts, closed('2011-02-01')), 'risks have no owner')).toEqual([])
  })
})

describe('a risk without mitigation', () => {
  it('is told, until something is done about it', async () => {
    const facts = [
      registered('2011-01-01'),
      fact('MitigationChanged', '2011-02-01', { risk: 'capacity', mitigation: 'hire' }),
    ]
    expect(found(await booksAt('2011-01-31', ...facts), 'a risk has no mitigation')).toEqual([
      {
        severity: 'warning',
        subject: 'risk/capacity',
        message: 'Lack of staff capacity is on the register, and no entry says what is done about it',
        entries: [6],
      },
    ])
    expect(found(await booksAt('2011-02-01', ...facts), 'a risk has no mitigation')).toEqual([])
  })
})

describe('an accepted risk', () => {
  it.each([
    [1, undefined],
    [0, 'redditch'],
  ])('gives %i findings where %s accepted it', async (count, by) => {
    const books = await booksAt('2011-02-01', registered('2011-01-01'), acceptedBy('2011-02-01', by ? { by } : {}))
    expect(found(books, 'an accepted risk does not say who accepted it')).toHaveLength(count)
  })
})

describe('a printed score', () => {
  it.each([
    [0, 8],
    [1, 7],
    [1, 0],
    [0, undefined],
  ])('gives %i findings where 2 × 4 is printed as %s', async (count, printed) => {
    const books = await booksAt('2011-01-01', adopted(), registered('2011-01-01', { score: scored(2, 4, printed) }))
    expect(found(books, 'a printed score is not likelihood times impact')).toHaveLength(count)
    expect(books.riskRegister().scales[0]?.totals.mismatches).toBe(count)
  })
})

describe('a trend', () => {
  const NAME = 'the direction of a risk is known but not its score'

  it('of a risk that was scored before is told without its score', async () => {
    const books = await booksAt(
      '2011-02-01',
      adopted(),
      registered('2011-01-01', { score: scored(2, 4) }),
      rescored('2011-02-01', { trend: 'down' }),
    )
    expect(found(books, NAME)).toMatchObject([
      {
        message:
          'Lack of staff capacity is reported going down on 1 February 2011, and its score is still that of 1 January 2011',
        entries: [8],
      },
    ])
  })

  it('beside a score of its own day is not', async () => {
    const both = rescored('2011-02-01', { trend: 'down', score: scored(1, 4) })
    const books = await booksAt('2011-02-01', adopted(), registered('2011-01-01', { score: scored(2, 4) }), both)
    expect(found(books, NAME)).toEqual([])
  })

  it('that turned is not repeated, nor one with a score', async () => {
    const books = await booksAt(
      '2011-05-01',
      adopted(),
      registered('2011-01-01'),
      rescored('2011-02-01', { trend: 'up' }),
      rescored('2011-03-01', { trend: 'down' }),
      rescored('2011-04-01', { trend: 'down', score: scored(1, 1) }),
      rescored('2011-05-01', { trend: 'down' }),
    )
    expect(found(books, 'a trend is repeated without a score')).toEqual([])
  })

  it.each([
    ['up', scored(1, 4), 1],
    ['unchanged', scored(1, 4), 1],
    ['down', scored(1, 4), 0],
    ['up', scored(3, 4), 0],
    ['unchanged', scored(4, 2), 0],
  ] as const)('%s is held against the scores %j: %i findings', async (trend, score, count) => {
    const books = await booksAt(
      '2011-02-01',
      adopted(),
      registered('2011-01-01', { score: scored(2, 4) }),
      rescored('2011-02-01', { trend, score }),
    )
    expect(found(books, 'a trend and the scores disagree')).toHaveLength(count)
  })

  it('is held against scores of one scale only', async () => {
    const books = await booksAt(
      '2011-02-01',
      adopted(),
      adopted({ scale: 'five' }),
      registered('2011-01-01', { score: scored(2, 4) }),
      rescored('2011-02-01', { trend: 'up', score: { scale: 'five', likelihood: 1, impact: 1 } }),
    )
    expect(found(books, 'a trend and the scores disagree')).toEqual([])
  })
})

describe('a silent risk', () => {
  const NAME = 'a risk is no longer mentioned'
  const listedIn = 'programme'
  const morale = (data: object = {}) => ({ risk: 'morale', title: 'Morale', ...data })
  const register = [
    adopted(),
    registered('2011-01-01', { score: scored(2, 4), listedIn }),
    registered('2011-01-01', systems({ score: scored(1, 1), listedIn })),
  ]

  it('is not made by rescoring the other one of two, or several others', async () => {
    const one = rescored('2011-02-01', { risk: 'systems', score: scored(1, 4) })
    expect(found(await booksAt('2011-02-01', ...register, one), NAME)).toEqual([])
    const another = registered('2011-02-01', morale({ score: scored(1, 2) }))
    expect(found(await booksAt('2011-02-01', ...register, one, another), NAME)).toEqual([])
  })

  it('is found when its register is given in full without it, until it is closed or spoken of', async () => {
    const facts = [
      ...register,
      rescored('2011-02-01', { risk: 'systems', score: scored(1, 2), listedIn }),
      registered('2011-02-01', morale({ listedIn })),
    ]
    expect(found(await booksAt('2011-01-31', ...facts), NAME)).toEqual([])
    expect(found(await booksAt('2011-02-01', ...facts), NAME)).toEqual([
      {
        severity: 'warning',
        subject: 'risk/capacity',
        message:
          'Lack of staff capacity is not mentioned since 1 January 2011: the register programme was given in full on 1 February 2011 without it, and no entry closes it',
        entries: [7, 9, 10],
      },
    ])
    for (const word of [
      closed('2011-02-01'),
      rescored('2011-02-01', { trend: 'unchanged' }),
      rescored('2011-02-02', { trend: 'unchanged', listedIn }),
      fact('MitigationChanged', '2011-02-01', { risk: 'capacity', mitigation: 'hire' }),
    ])
      expect(found(await booksAt('2011-02-01', ...facts, word), NAME)).toHaveLength(
        word.effectiveOn === '2011-02-01' ? 0 : 1,
      )
  })

  it('is held against its own register, and against any where none ever listed it', async () => {
    const other = registered('2011-02-01', morale({ listedIn: 'ict-board' }))
    expect(found(await booksAt('2011-02-01', ...register, other), NAME)).toEqual([])
    const spokenOf = registered('2010-12-31', { risk: 'weather', title: 'Weather' })
    expect(found(await booksAt('2011-02-01', ...register, other, spokenOf), NAME)).toMatchObject([
      { subject: 'risk/weather', message: expect.stringContaining('the register ict-board') },
      { subject: 'risk/weather', message: expect.stringContaining('the register programme') },
    ])
  })

  it('may stand on two registers, and is silent in each that leaves it out', async () => {
    const both = [
      registered('2010-01-01', { listedIn }),
      rescored('2010-02-01', { trend: 'up', listedIn: 'ict-board' }),
      registered('2010-03-01', morale({ listedIn: 'ict-board' })),
      registered('2010-04-01', systems({ listedIn })),
    ]
    expect(found(await booksAt('2010-04-01', ...both), NAME)).toMatchObject([
      { subject: 'risk/capacity', entries: [7, 8] },
      { subject: 'risk/capacity', entries: [7, 9] },
    ])
  })
})
