import { describe, expect, it } from 'vitest'
import { booksAt, found } from '../fixture.ts'
import { assessed, benefitOf, expected, groupOf, revised } from './benefit-drafts.ts'

const DAY = '2011-06-30'
const QUARREL = 'sources disagree about a benefit'

describe('a promise that is revised', () => {
  const first = expected('a', {
    amount: 500_00,
    qualifier: 'atLeast',
    goodTo: 50,
    baseline: '70 calls',
    measure: 'calls',
    target: '50 calls',
    dueOn: '2011-03-31',
  })
  const later = revised('2011-01-01', 'a', { amount: 400_00, dueOn: '2011-12-31', reason: 'the start was late' })

  it('is what it became from the day of the revision on, and keeps the original beside', async () => {
    expect(benefitOf(await booksAt('2010-12-31', first, later), 'a')).toMatchObject({
      dueOn: { value: '2011-03-31' },
      expected: { amount: { value: 500_00 } },
      revisions: [],
    })
    expect(benefitOf(await booksAt(DAY, first, later), 'a')).toMatchObject({
      baseline: { value: '70 calls' },
      measure: { value: 'calls' },
      target: { value: '50 calls' },
      dueOn: { value: '2011-12-31', by: [7] },
      expected: { amount: { value: 400_00 }, qualifier: { is: 'unknown' }, goodTo: { is: 'unknown' } },
      original: { dueOn: { value: '2011-03-31' }, amount: { value: 500_00 }, qualifier: { value: 'atLeast' } },
      revisions: [
        {
          ref: 'benefitRealisation:benefit/a/revised/2011-01-01',
          on: '2011-01-01',
          reason: { value: 'the start was late' },
          target: { is: 'unknown' },
          entries: [7],
        },
      ],
      entries: [6, 7],
    })
  })

  it('is no quarrel of sources, unlike a paper that states another promise without revising it', async () => {
    expect(found(await booksAt(DAY, first, later), QUARREL)).toEqual([])
    expect(found(await booksAt(DAY, first, expected('a', { dueOn: '2011-12-31' })), QUARREL)).toHaveLength(1)
  })

  it('is a quarrel where two revisions of one day disagree', async () => {
    const books = await booksAt(DAY, first, later, revised('2011-01-01', 'a', { dueOn: '2012-03-31' }))
    expect(found(books, QUARREL).map(({ message }) => message)).toEqual([
      'Sources disagree about a, due date as revised on 1 January 2011: 31 December 2011 (entry 7) against 31 March 2012 (entry 8)',
    ])
  })

  it('is what the last revision that states each part says', async () => {
    const last = revised('2011-02-01', 'a', { target: '40 calls' })
    expect(benefitOf(await booksAt(DAY, first, later, last), 'a')).toMatchObject({
      target: { value: '40 calls' },
      dueOn: { value: '2011-12-31' },
    })
  })

  it('counts in the money of its service as revised', async () => {
    expect(groupOf(await booksAt(DAY, first, later)).expected?.gains).toMatchObject([{ amount: 400_00, benefits: 1 }])
    const came = assessed(DAY, 'a', 'achieved', { amount: 450_00 })
    expect(found(await booksAt(DAY, first, later, came), 'an expected saving did not come')).toEqual([])
  })

  it('that was without an amount may be revised to one, and to none that is known', async () => {
    const to = async (amount: number | 'unknown') =>
      benefitOf(await booksAt(DAY, expected('a'), revised(DAY, 'a', { amount })), 'a').expected.amount
    expect(await to(5)).toMatchObject({ is: 'known', value: 5 })
    expect(await to('unknown')).toEqual({ is: 'unknown', by: [7] })
  })
})

describe('who answers for a benefit', () => {
  it('is whom the latest paper names: an owner follows another without a quarrel', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { owner: 'head of ICT' }),
      expected('a', { owner: 'head of finance' }, { effectiveOn: '2011-01-01', knownOn: '2011-01-01' }),
    )
    expect(benefitOf(books, 'a').owner).toMatchObject({ is: 'known', value: 'head of finance', by: [7] })
    expect(found(books, QUARREL)).toEqual([])
  })

  it('may be revised by itself', async () => {
    const books = await booksAt(DAY, expected('a', { owner: 'head of ICT' }), revised(DAY, 'a', { owner: 'director' }))
    expect(benefitOf(books, 'a').owner).toMatchObject({ value: 'director' })
  })

  it('is contested where two papers of one day name others', async () => {
    const books = await booksAt(DAY, expected('a', { owner: 'head of ICT' }), expected('a', { owner: 'director' }))
    expect(found(books, QUARREL)).toHaveLength(1)
  })
})
