import { describe, expect, it } from 'vitest'
import { booksAt, FIRST_DAY, fact } from '../fixture.ts'
import { acceptedBy, adopted, closed, onlyScale, registered, rescored, rowOf, scored } from './risk-drafts.ts'

const OTHER = { risk: 'systems', title: 'Differences in IT systems' }

describe('a risk', () => {
  it('has no score until one is given', async () => {
    const books = await booksAt('2011-01-01', adopted(), registered('2011-01-01'))
    expect(books.riskRegister().unscored.map(({ risk }) => risk)).toEqual(['capacity'])
    expect(onlyScale(books).risks).toEqual([])
  })

  it('has its last score, and keeps the earlier ones', async () => {
    const facts = [
      adopted(),
      registered('2011-01-01', { score: scored(2, 4, 8) }),
      rescored('2011-03-01', { score: scored(3, 4, 12), why: 'two posts are vacant' }),
    ]
    expect(rowOf(await booksAt('2011-02-28', ...facts), 'capacity')).toMatchObject({ computed: 8, entries: [6, 7] })
    expect(rowOf(await booksAt('2011-03-01', ...facts), 'capacity')).toMatchObject({
      computed: 12,
      printed: { value: 12 },
      why: { value: 'two posts are vacant' },
      history: [
        { on: '2011-01-01', score: { value: { likelihood: 2, impact: 4 } } },
        { on: '2011-03-01', score: { value: { likelihood: 3, impact: 4 } } },
      ],
      entries: [6, 7, 8],
    })
  })

  it('never has the printed score of an earlier score', async () => {
    const books = await booksAt(
      '2011-03-01',
      adopted(),
      registered('2011-01-01', { score: scored(2, 4, 8) }),
      rescored('2011-03-01', { score: scored(1, 4) }),
    )
    expect(rowOf(books, 'capacity')).toMatchObject({ computed: 4, printed: { is: 'unknown' }, printedRank: undefined })
    expect(onlyScale(books).totals).toMatchObject({ printed: { known: 0, unknown: 1 }, mismatches: 0 })
  })

  it.each(['up', 'down', 'unchanged'] as const)('keeps its score when only its trend is reported %s', async (trend) => {
    const facts = [adopted(), registered('2011-01-01', { score: scored(2, 4, 9) })]
    const before = rowOf(await booksAt('2011-03-01', ...facts), 'capacity')
    const after = rowOf(await booksAt('2011-03-01', ...facts, rescored('2011-03-01', { trend })), 'capacity')
    expect(after.trend).toMatchObject({ is: 'known', value: trend })
    const { likelihood, impact, score, computed, printed, rank, printedRank } = before
    expect(after).toMatchObject({ likelihood, impact, score, computed, printed, rank, printedRank })
  })

  it('has the reason for its last score or trend, and none of an earlier one', async () => {
    const facts = [
      adopted(),
      registered('2011-01-01'),
      rescored('2011-02-01', { trend: 'up', why: 'two posts are vacant' }),
      rescored('2011-03-01', { score: scored(3, 4) }),
    ]
    expect(rowOf(await booksAt('2011-02-01', ...facts), 'capacity').why).toMatchObject({
      value: 'two posts are vacant',
    })
    expect(rowOf(await booksAt('2011-03-01', ...facts), 'capacity').why).toMatchObject({ is: 'unknown' })
  })

  it('takes what a later register says of it, and keeps what that leaves out', async () => {
    const books = await booksAt(
      '2011-06-30',
      registered('2011-01-01', { owner: 'head of HR', printedRef: '4', mitigation: 'hire', service: 'ict' }),
      fact('MitigationChanged', '2011-03-01', { risk: 'capacity', mitigation: 'hire and train' }),
      registered('2011-06-30', { title: 'Too few people', printedRef: '2' }),
    )
    expect(rowOf(books, 'capacity')).toMatchObject({
      title: { is: 'known', value: 'Too few people' },
      printedRef: { value: '2' },
      owner: { value: 'head of HR' },
      service: { value: 'ict' },
      mitigation: { value: 'hire and train', on: '2011-03-01' },
      registered: { value: { latest: '2011-06-30' } },
      lastMentioned: '2011-06-30',
    })
  })

  it('may be called unknown', async () => {
    const books = await booksAt('2011-01-01', registered('2011-01-01', { title: 'unknown', owner: 'unknown' }))
    expect(rowOf(books, 'capacity')).toMatchObject({ title: { value: 'unknown' }, owner: { value: 'unknown' } })
  })

  it('is closed by one entry, and open again once it is rescored', async () => {
    const facts = [
      adopted(),
      registered('2011-01-01', { score: scored(2, 4) }),
      closed('2011-02-01'),
      rescored('2011-04-01', { trend: 'up' }),
    ]
    const off = await booksAt('2011-03-31', ...facts)
    expect(off.riskRegister()).toMatchObject({ unscored: [], closed: [{ risk: 'capacity', rank: undefined }] })
    expect(rowOf(off, 'capacity').closedBecause).toMatchObject({ value: 'the team is in post' })
    expect(onlyScale(off).totals.risks).toBe(0)
    expect(rowOf(await booksAt('2011-04-01', ...facts), 'capacity')).toMatchObject({ state: 'open', rank: 1 })
  })

  it('is closed where one day both scores and closes it', async () => {
    const facts = [registered('2011-01-01', { score: scored(2, 4) }), closed('2011-02-01')]
    const again = rescored('2011-02-01', { score: scored(1, 1) })
    for (const order of [[...facts, again], [facts[0], again, facts[1]].flatMap((each) => each ?? [])]) {
      expect(rowOf(await booksAt('2011-02-01', adopted(), ...order), 'capacity').state).toBe('closed')
    }
  })

  it('that was accepted stays on the register, ranked, until it is closed', async () => {
    const facts = [
      adopted(),
      registered('2011-01-01', { score: scored(2, 4) }),
      acceptedBy('2011-02-01', { by: 'redditch', reason: 'the date moved' }),
      rescored('2011-03-01', { score: scored(3, 4) }),
      closed('2011-04-01'),
      registered('2011-05-01'),
    ]
    expect(rowOf(await booksAt('2011-03-01', ...facts), 'capacity')).toMatchObject({
      state: 'accepted',
      rank: 1,
      acceptedBy: { value: 'redditch' },
      acceptedBecause: { value: 'the date moved' },
    })
    expect(rowOf(await booksAt('2011-04-01', ...facts), 'capacity').state).toBe('closed')
    expect(rowOf(await booksAt('2011-05-01', ...facts), 'capacity').state).toBe('open')
  })

  it('that is accepted anew does not say who accepted it before', async () => {
    const books = await booksAt(
      '2011-03-01',
      registered('2011-01-01'),
      acceptedBy('2011-02-01', { by: 'redditch', reason: 'the date moved' }),
      acceptedBy('2011-03-01'),
    )
    expect(rowOf(books, 'capacity')).toMatchObject({
      acceptedBy: { is: 'unknown' },
      acceptedBecause: { is: 'unknown' },
    })
  })
})

describe('scales', () => {
  const fiveByFive = adopted({ scale: 'five', likelihood: [...'ABCDE'], impact: [...'ABCDE'] })

  it('are never compared with each other', async () => {
    const books = await booksAt(
      '2011-01-01',
      adopted(),
      fiveByFive,
      registered('2011-01-01', { score: scored(1, 2) }),
      registered('2011-01-01', { ...OTHER, score: { scale: 'five', likelihood: 5, impact: 5 } }),
    )
    expect(
      books
        .riskRegister()
        .scales.map(({ scale, risks, matrix }) => [scale, risks.map(({ risk, rank }) => [risk, rank]), matrix.length]),
    ).toEqual([
      ['case', [['capacity', 1]], 16],
      ['five', [['systems', 1]], 25],
    ])
  })

  it('can be asked for one by one', async () => {
    const books = await booksAt(
      '2011-02-01',
      adopted(),
      fiveByFive,
      registered('2011-01-01', { score: scored(1, 2) }),
      closed('2011-02-01'),
      registered('2011-01-01', { ...OTHER, score: { scale: 'five', likelihood: 5, impact: 5 } }),
      registered('2011-01-01', { risk: 'morale', title: 'Morale' }),
    )
    expect(books.riskRegister({ scale: 'five' })).toMatchObject({
      scale: 'five',
      scales: [{ scale: 'five', risks: [{ risk: 'systems' }] }],
      unscored: [],
      closed: [],
    })
    expect(books.riskRegister({ scale: 'case' }).closed).toMatchObject([{ risk: 'capacity' }])
    expect(books.riskRegister({ scale: 'nobody-knows' }).scales).toEqual([])
  })

  it('show the risks of papers that came before the scale was known', async () => {
    const late = adopted({}, { effectiveOn: FIRST_DAY, knownOn: '2011-06-30' })
    const books = await booksAt('2011-01-31', late, registered('2011-01-01', { score: scored(3, 4) }))
    expect(onlyScale(books).matrix).toHaveLength(16)
  })
})

describe('the options of the register', () => {
  it('are refused where they are misspelt, or look ahead', async () => {
    const books = await booksAt('2011-01-31')
    expect(() => books.riskRegister({ sinse: '2011-01-01' } as object)).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    )
    expect(() => books.riskRegister({ since: '2011-02-01' })).toThrow(
      'The options of riskRegister are not valid: since: is 2011-02-01, after the day of these books, 2011-01-31: give a day up to it, or ask later books',
    )
  })
})
