import { describe, expect, it } from 'vitest'
import { riskMovement } from '../../../src/index.ts'
import { booksAt, type Fact, fact, openBook } from '../fixture.ts'
import { adopted, closed, registered, rescored, rowOf, scored } from './risk-drafts.ts'

const SINCE = '2011-03-31'
const before = registered('2011-01-01', { score: scored(2, 3) })
const unscored = registered('2011-01-01')
const five = adopted({ scale: 'five', likelihood: [...'ABCDE'], impact: [...'ABCDE'] })

/** How staff capacity moved from the end of March to the end of June. */
const movementOf = async (...facts: readonly Fact[]) =>
  rowOf(await booksAt('2011-06-30', adopted(), five, ...facts), 'capacity', { since: SINCE }).movement

describe('a risk moves', () => {
  it.each([
    ['up', scored(3, 3), 9],
    ['down', scored(2, 2), 4],
    ['unchanged', scored(3, 2), 6],
  ] as const)('%s, as its two scores say', async (direction, score, computed) => {
    expect(await movementOf(before, rescored('2011-06-01', { score }))).toMatchObject({
      ref: 'riskRegister:movement/capacity',
      from: { computed: 6 },
      to: { computed },
      direction,
      toldBy: 'scores',
      entries: [6, 8, 9],
    })
  })

  it('not at all where nobody spoke of it', async () => {
    expect(await movementOf(before)).toMatchObject({ direction: 'unchanged', toldBy: 'scores' })
    expect(await movementOf(unscored)).toMatchObject({ direction: 'unknown', toldBy: undefined })
  })

  it.each([
    ['that nobody scored', unscored],
    ['whose score is older', before],
  ])('as a source says of a risk %s', async (_, risk) => {
    const movement = await movementOf(risk, rescored('2011-06-01', { trend: 'up' }))
    expect(movement).toMatchObject({ direction: 'up', toldBy: 'trend' })
    expect(movement?.to?.computed).toBe(movement?.from?.computed)
  })

  it('as a source says that scores it for the first time', async () => {
    expect(await movementOf(unscored, rescored('2011-06-01', { score: scored(1, 1), trend: 'down' }))).toMatchObject({
      from: { computed: undefined },
      to: { computed: 1 },
      direction: 'down',
      toldBy: 'trend',
    })
    expect(await movementOf(unscored, rescored('2011-06-01', { score: scored(1, 1) }))).toMatchObject({
      direction: 'unknown',
    })
  })

  it('as its scores say, whatever a source says of the trend', async () => {
    expect(await movementOf(before, rescored('2011-06-01', { score: scored(3, 3), trend: 'down' }))).toMatchObject({
      direction: 'up',
      toldBy: 'scores',
    })
  })

  it('no more by a trend that was told before', async () => {
    expect(await movementOf(before, rescored('2011-02-01', { trend: 'up' }))).toMatchObject({
      direction: 'unchanged',
      toldBy: 'scores',
    })
  })

  it('on and off the register', async () => {
    expect(await movementOf(registered('2011-04-01', { score: scored(1, 1) }))).toMatchObject({
      from: undefined,
      to: { computed: 1 },
      direction: 'new',
    })
    expect(await movementOf(before, closed('2011-04-01'))).toMatchObject({
      from: { computed: 6 },
      to: undefined,
      direction: 'closed',
    })
    expect(await movementOf(before, closed('2011-03-31'), registered('2011-04-01'))).toMatchObject({
      from: undefined,
      to: { computed: 6 },
      direction: 'reopened',
    })
    expect(await movementOf(registered('2011-04-01'), closed('2011-05-01'))).toMatchObject({ direction: 'closed' })
    expect(await movementOf(before, closed('2011-03-31'))).toBeUndefined()
  })

  it('the day after, and not on the day itself', async () => {
    expect(await movementOf(before, rescored(SINCE, { score: scored(3, 3) }))).toMatchObject({
      from: { computed: 9 },
      direction: 'unchanged',
    })
    expect(await movementOf(before, rescored('2011-04-01', { score: scored(3, 3) }))).toMatchObject({ direction: 'up' })
  })

  it('incomparably from one scale to another', async () => {
    const score = { scale: 'five', likelihood: 5, impact: 5 }
    expect(await movementOf(before, rescored('2011-06-01', { score }))).toMatchObject({
      from: { computed: 6 },
      to: { computed: 25 },
      direction: 'notComparable',
      toldBy: undefined,
    })
  })

  it('nobody knows where, as long as sources disagree', async () => {
    const rivals = [rescored('2011-06-01', { score: scored(3, 3) }), rescored('2011-06-01', { score: scored(1, 1) })]
    expect(await movementOf(before, ...rivals)).toMatchObject({ direction: 'contested', to: { computed: undefined } })
    const settled = [
      before,
      rescored('2011-01-01', { score: scored(1, 1) }),
      rescored('2011-06-01', { score: scored(3, 3) }),
    ]
    expect(await movementOf(...settled)).toMatchObject({
      from: { score: { is: 'contested' }, computed: undefined },
      to: { computed: 9 },
      direction: 'contested',
    })
    const trends = [rescored('2011-06-01', { trend: 'up' }), rescored('2011-06-01', { trend: 'down' })]
    expect(await movementOf(before, ...trends)).toMatchObject({ direction: 'contested' })
  })
})

describe('movements', () => {
  const facts = [
    adopted(),
    five,
    before,
    registered('2011-04-01', {
      risk: 'systems',
      title: 'IT systems',
      score: { scale: 'five', likelihood: 1, impact: 1 },
    }),
  ]

  it('are only told where they are asked for', async () => {
    const books = await booksAt('2011-06-30', ...facts)
    expect(books.riskRegister().movements).toBeUndefined()
    expect(rowOf(books, 'capacity').movement).toBeUndefined()
  })

  it('are listed for all risks, or for those of a scale', async () => {
    const books = await booksAt('2011-06-30', ...facts)
    const risks = (options: object) => books.riskRegister(options).movements?.map(({ risk }) => risk)
    expect(risks({ since: SINCE })).toEqual(['capacity', 'systems'])
    expect(risks({ since: SINCE, scale: 'five' })).toEqual(['systems'])
  })

  it('since the day itself are none', async () => {
    const books = await booksAt('2011-06-30', ...facts)
    const { movements } = books.riskRegister({ since: '2011-06-30' })
    expect(movements?.map(({ direction }) => direction)).toEqual(['unchanged', 'unchanged'])
  })

  it('are explained like any other row', async () => {
    const books = await booksAt('2011-06-30', ...facts)
    const { entries } = books.explain('riskRegister:movement/systems', { since: SINCE })
    expect(entries.map(({ entry }) => entry.type)).toEqual(['RiskScaleAdopted', 'RiskRegistered'])
  })

  it("start from what today's papers say of the earlier day", async () => {
    const late = rescored('2011-02-01', { score: scored(4, 4) }, { knownOn: '2011-06-01' })
    const book = await openBook(adopted(), before, late)
    const early = await book.asAt('2011-03-31', { knownOn: '2011-03-31' })
    const now = await book.asAt('2011-06-30')
    expect(rowOf(early, 'capacity').computed).toBe(6)
    expect(rowOf(now, 'capacity', { since: SINCE }).movement).toMatchObject({ from: { computed: 16 } })
    // Between the two books, which use papers of their own days, the score rose.
    expect(riskMovement(early.riskRegister(), now.riskRegister())).toMatchObject([
      { risk: 'capacity', from: { computed: 6 }, to: { computed: 16 }, direction: 'up', toldBy: 'scores' },
    ])
  })

  it('tell of a risk that was on the register and is reversed', async () => {
    const book = await openBook(adopted())
    await book.record({ ...before, id: '01J00000000000000000000002' })
    await book.record(fact('Reversed', '2011-05-01', { reverses: '01J00000000000000000000002' }))
    const [early, now] = [await book.asAt(SINCE), await book.asAt('2011-06-30')]
    expect(riskMovement(early.riskRegister(), now.riskRegister())).toMatchObject([
      { risk: 'capacity', from: { computed: 6 }, to: undefined, direction: 'withdrawn' },
    ])
    // In today's books nothing of it is left that a movement could start from.
    expect(now.riskRegister({ since: SINCE }).movements).toEqual([])
  })

  it('are those of whole registers', async () => {
    const register = (await booksAt('2011-06-30', ...facts)).riskRegister({ scale: 'case' })
    expect(() => riskMovement(register, register)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})
