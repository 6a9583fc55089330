import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { acceptedBy, adopted, closed, onlyScale, registered, rescored, rowOf, scored } from './risk-drafts.ts'

const other = registered('2011-01-01', {
  risk: 'systems',
  title: 'IT systems',
  score: scored(4, 4, 16),
  mitigation: 'wait',
})
const rivals = [
  adopted(),
  registered('2011-01-01', { score: scored(2, 4, 8) }),
  rescored('2011-01-01', { score: scored(3, 4) }),
  other,
]

describe('a score that sources disagree about', () => {
  it('is shown with its rivals and not ranked', async () => {
    const books = await booksAt('2011-01-01', ...rivals)
    expect(rowOf(books, 'capacity')).toMatchObject({
      score: {
        is: 'contested',
        rivals: [{ value: { likelihood: 2, impact: 4 } }, { value: { likelihood: 3, impact: 4 } }],
      },
      likelihood: undefined,
      impact: undefined,
      computed: undefined,
      rank: undefined,
      printedRank: undefined,
    })
    expect(onlyScale(books).risks.map(({ risk, rank }) => [risk, rank])).toEqual([
      ['systems', 1],
      ['capacity', undefined],
    ])
  })

  it('takes no rank from others by what is printed beside it', async () => {
    const lower = registered('2011-01-01', { risk: 'systems', title: 'IT systems', score: scored(1, 1, 1) })
    const books = await booksAt('2011-01-01', ...rivals.slice(0, 3), lower)
    expect(rowOf(books, 'systems')).toMatchObject({ rank: 1, printedRank: 1 })
  })

  it('is unknown in the sums and in no cell', async () => {
    const { totals, matrix } = onlyScale(await booksAt('2011-01-01', ...rivals))
    expect(totals).toMatchObject({
      risks: 2,
      likelihood: { known: 4, unknown: 1 },
      computed: { known: 16, unknown: 1 },
      printed: { known: 24, unknown: 0 },
      mismatches: 0,
    })
    expect(matrix.reduce((sum, { count }) => sum + count, 0)).toBe(1)
  })

  it('is found, in the words of the scale', async () => {
    expect(found(await booksAt('2011-01-01', ...rivals), 'sources disagree about a risk')).toEqual([
      {
        severity: 'serious',
        subject: 'risk/capacity',
        message:
          'Sources disagree about Lack of staff capacity, its score: likelihood 2 (Medium) × impact 4 (Critical) on the scale case (entry 7) against likelihood 3 (Significant) × impact 4 (Critical) on the scale case (entry 8)',
        entries: [7, 8],
      },
    ])
  })

  it('is settled by a score of a later day', async () => {
    const books = await booksAt('2011-02-01', ...rivals, rescored('2011-02-01', { score: scored(1, 4) }))
    expect(rowOf(books, 'capacity')).toMatchObject({ computed: 4, rank: 2 })
    expect(found(books, 'sources disagree about a risk')).toEqual([])
  })

  it('on two scales is on neither', async () => {
    const five = adopted({ scale: 'five', likelihood: [...'ABCDE'], impact: [...'ABCDE'] })
    const books = await booksAt(
      '2011-01-01',
      adopted(),
      five,
      registered('2011-01-01', { score: scored(2, 4) }),
      rescored('2011-01-01', { score: { scale: 'five', likelihood: 2, impact: 4 } }),
    )
    expect(books.riskRegister()).toMatchObject({
      scales: [{ risks: [] }, { risks: [] }],
      unscored: [{ risk: 'capacity', score: { is: 'contested' } }],
    })
  })

  it('does not depend on the order in which its sources were recorded', async () => {
    const [scale, first, second, third] = rivals as [Fact, Fact, Fact, Fact]
    const riskOf = async (...facts: readonly Fact[]) => {
      const { score, printed, state } = rowOf(await booksAt('2011-01-01', ...facts), 'capacity')
      const values = score.is === 'contested' ? score.rivals.map(({ value }) => JSON.stringify(value)).sort() : score.is
      return { values, printed: printed.is, state }
    }
    expect(await riskOf(scale, first, third, registered('2011-01-01'), second)).toEqual(
      await riskOf(scale, registered('2011-01-01', {}), second, first, third),
    )
  })
})

describe('sources that agree', () => {
  it('stand behind one score, though only one of them prints the product', async () => {
    const books = await booksAt(
      '2011-01-01',
      adopted(),
      registered('2011-01-01', { score: scored(2, 4, 8) }),
      rescored('2011-01-01', { score: scored(2, 4) }),
    )
    expect(rowOf(books, 'capacity')).toMatchObject({
      score: { is: 'known', by: [7, 8] },
      printed: { is: 'known', value: 8, by: [7] },
    })
  })
})

describe('sources that disagree', () => {
  it.each([
    ['its title', registered('2011-01-01', { title: 'Capacity' })],
    ['its owner', registered('2011-01-01', { owner: 'head of finance' })],
    ['its service', registered('2011-01-01', { service: 'cctv' })],
    ['its number in the register', registered('2011-01-01', { printedRef: '2' })],
    ['its mitigation', registered('2011-01-01', { mitigation: 'train' })],
    ['its printed score', rescored('2011-01-01', { score: scored(2, 4, 9) })],
    ['where it is heading', rescored('2011-01-01', { trend: 'down' })],
    ['why its score or trend is what it is', rescored('2011-01-01', { trend: 'up', why: 'the budget' })],
    ['who accepted it', acceptedBy('2011-01-01', { by: 'bromsgrove' })],
    ['why it was accepted', acceptedBy('2011-01-01', { by: 'redditch', reason: 'it is small' })],
  ])('about %s are both shown', async (what, rival) => {
    const books = await booksAt(
      '2011-01-01',
      adopted(),
      registered('2011-01-01', {
        owner: 'head of HR',
        service: 'ict',
        printedRef: '1',
        mitigation: 'hire',
        score: scored(2, 4, 8),
      }),
      rescored('2011-01-01', { trend: 'up', why: 'the vacancies' }),
      acceptedBy('2011-01-01', { by: 'redditch', reason: 'it is rare' }),
      rival,
    )
    const messages = found(books, 'sources disagree about a risk').map(({ message }) => message)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^Sources disagree about .*? against /)
    expect(messages[0]).toContain(`, ${what}: `)
  })

  it('about why it was closed leave it closed', async () => {
    const again = closed('2011-02-01')
    const books = await booksAt('2011-02-01', registered('2011-01-01'), again, {
      ...again,
      data: { risk: 'capacity', reason: 'it came to pass' },
    } as Fact)
    expect(rowOf(books, 'capacity')).toMatchObject({ state: 'closed', closedBecause: { is: 'contested' } })
  })

  it('about the words of a scale are both shown', async () => {
    const books = await booksAt(
      '2011-01-01',
      adopted(),
      adopted({ likelihood: ['Low', 'Medium', 'Likely'] }),
      registered('2011-01-01', { score: scored(3, 4) }),
    )
    expect(rowOf(books, 'capacity')).toMatchObject({
      computed: 12,
      likelihood: { step: 3, word: { is: 'contested', rivals: [{ value: 'Significant' }, { value: 'Likely' }] } },
    })
    expect(onlyScale(books).likelihood).toHaveLength(4)
    expect(found(books, 'sources disagree about a risk scale')).toEqual([
      {
        severity: 'serious',
        subject: 'risk-scale/case',
        message:
          'Sources disagree about how many steps of likelihood the scale case has: 4 (entry 6) against 3 (entry 7)',
        entries: [6, 7],
      },
      {
        severity: 'serious',
        subject: 'risk-scale/case',
        message:
          'Sources disagree about what likelihood 3 is called on the scale case: Significant (entry 6) against Likely (entry 7)',
        entries: [6, 7],
      },
    ])
  })
})
