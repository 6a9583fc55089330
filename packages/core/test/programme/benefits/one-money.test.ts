import { describe, expect, it } from 'vitest'
import { booksAt, fact, found, openBook } from '../fixture.ts'
import { assessed, benefitOf, expected, groupOf, revised, unplanned } from './benefit-drafts.ts'

const DAY = '2011-06-30'
const FINDING = 'a benefit and the savings that it names differ'

const forecast = (key: string, amount: number | 'unknown', goodTo = 0) =>
  fact('SavingForecast', '2010-01-15', { forecast: key, amount, basis: 'notStated', goodTo })
const claim = (key: string, amount: number | 'unknown', more = {}) =>
  fact('SavingClaimed', '2010-01-15', { claim: key, amount, class: 'notStated', ...more })

const messagesOf = async (...facts: Parameters<typeof booksAt> extends [unknown, ...infer Facts] ? Facts : never) =>
  found(await booksAt(DAY, ...facts), FINDING).map(({ message }) => message)

describe('a benefit that names the savings that are the same money', () => {
  it('shows each beside it, with its own amount, and adds none', async () => {
    const books = await booksAt(
      DAY,
      forecast('ash', 176_000_00),
      forecast('elm', 116_000_00),
      claim('desks', 90_000_00, { qualifier: 'atLeast', council: 'redditch' }),
      expected('a', { forecasts: ['elm', 'ash'] }),
      assessed(DAY, 'a', 'notStated', { claims: ['desks'] }),
    )
    expect(benefitOf(books, 'a')).toMatchObject({
      expected: {
        amount: { is: 'unknown', by: [] },
        savings: [
          { kind: 'forecast', key: 'ash', amount: { value: 176_000_00 }, by: [9], inferred: false },
          { kind: 'forecast', key: 'elm', amount: { value: 116_000_00 } },
        ],
      },
      assessment: {
        moneyOn: DAY,
        savings: [
          {
            kind: 'claim',
            key: 'desks',
            amount: { value: 90_000_00 },
            qualifier: { value: 'atLeast' },
            council: { value: 'redditch' },
          },
        ],
      },
      entries: [6, 7, 8, 9, 10],
    })
    const none = { gains: [], costs: [], unknown: 1 }
    expect(groupOf(books)).toMatchObject({ expected: none, brought: none })
    expect(found(books, 'an expected saving is not stated in money')).toEqual([])
  })

  it('is expected in money, of which nobody knows how much where its forecast does not say', async () => {
    const books = await booksAt(DAY, forecast('ash', 'unknown'), expected('a', { forecasts: ['ash'] }))
    expect(found(books, 'an expected saving is not stated in money')).toMatchObject([{ entries: [7] }])
  })

  it('may name more by another paper: neither is a rival', async () => {
    const books = await booksAt(
      DAY,
      forecast('ash', 1),
      forecast('elm', 2),
      expected('a', { forecasts: ['ash'] }),
      expected('a', { forecasts: ['elm', 'ash'] }),
    )
    expect(benefitOf(books, 'a').expected.savings).toMatchObject([
      { key: 'ash', by: [8, 9] },
      { key: 'elm', by: [9] },
    ])
    expect(found(books, 'sources disagree about a benefit')).toEqual([])
  })

  it('says where the link is inferred', async () => {
    const inferred = expected('a', { forecasts: ['ash'] }, { inferredFields: ['forecasts'] })
    expect(benefitOf(await booksAt(DAY, forecast('ash', 1), inferred), 'a').expected.savings).toMatchObject([
      { inferred: true },
    ])
  })

  it('names one that a later paper forecasts without an amount until that paper', async () => {
    const late = fact(
      'SavingForecast',
      '2010-01-15',
      { forecast: 'ash', amount: 5, basis: 'notStated' },
      { knownOn: '2012-01-01' },
    )
    const book = await openBook(late, expected('a', { forecasts: ['ash'] }))
    const savingsBy = async (knownOn: '2011-06-30' | '2012-01-01') =>
      benefitOf(await book.asAt(DAY, { knownOn }), 'a').expected.savings
    expect(await savingsBy(DAY)).toMatchObject([{ key: 'ash', amount: { is: 'unknown' } }])
    expect(await savingsBy('2012-01-01')).toMatchObject([{ key: 'ash', amount: { value: 5 } }])
  })
})

describe('a benefit and the savings that it names differ', () => {
  it('is not found where they agree, as far as they are exact', async () => {
    expect(
      await messagesOf(
        forecast('ash', 176_000_00, 500_00),
        forecast('elm', 116_000_00, 500_00),
        claim('desks', 10_850_00),
        expected('a', { amount: 293_000_00, forecasts: ['ash', 'elm'] }),
        assessed(DAY, 'a', 'completed', { amount: 10_850_00, claims: ['desks'] }),
        expected('b', { amount: 5 }),
        unplanned(DAY, 'c', { amount: 'unknown', claims: ['desks'] }),
      ),
    ).toEqual([])
  })

  it('is found of what is promised and of what came, with each figure as it was made and no sum', async () => {
    const books = await booksAt(
      DAY,
      forecast('ash', 176_000_00),
      forecast('elm', 116_000_00),
      claim('desks', 10_850_00),
      expected('a', { amount: 300_000_00, forecasts: ['ash', 'elm'] }),
      assessed(DAY, 'a', 'completed', { amount: 10_000_00, claims: ['desks'] }),
      unplanned(DAY, 'b', { amount: 11_000_00, claims: ['desks'] }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'benefit/a',
        message: 'ICT, a: it brought £10,000, and the claim “desks”, which is the same money, says £10,850',
        entries: [8, 10],
      },
      {
        severity: 'warning',
        subject: 'benefit/a',
        message:
          'ICT, a: it is to bring £300,000, and the forecast “ash”, which is the same money, says £176,000; the forecast “elm”, which is the same money, says £116,000',
        entries: [6, 7, 9],
      },
      {
        severity: 'warning',
        subject: 'benefit/b',
        message: 'ICT, b: it brought £11,000, and the claim “desks”, which is the same money, says £10,850',
        entries: [8, 11],
      },
    ])
  })

  it('is found where the benefit states what its savings leave open', async () => {
    expect(await messagesOf(forecast('ash', 'unknown'), expected('a', { amount: 5_00, forecasts: ['ash'] }))).toEqual([
      'ICT, a: it is to bring £5, and the forecast “ash”, which is the same money, says no one amount',
    ])
  })

  it('is found where a revision moves the promise away from its forecast, until it names another', async () => {
    const facts = [
      forecast('ash', 500_00),
      forecast('elm', 400_00),
      expected('a', { amount: 500_00, forecasts: ['ash'] }),
    ]
    expect(await messagesOf(...facts, revised(DAY, 'a', { amount: 400_00 }))).toHaveLength(1)
    expect(await messagesOf(...facts, revised(DAY, 'a', { amount: 400_00, forecasts: ['elm'] }))).toEqual([])
  })
})

describe('several benefits name one saving as their money', () => {
  const SEVERAL = 'several benefits name one saving as their money'

  it('is found, whether it is promised or came, with each benefit that names it', async () => {
    const books = await booksAt(
      DAY,
      claim('desks', 108_50, { line: undefined, service: 'ict', council: 'redditch' }),
      expected('a', { claims: ['desks'] }),
      expected('b'),
      assessed(DAY, 'b', 'notStated', { claims: ['desks'] }),
      unplanned(DAY, 'c', { claims: ['desks'] }),
    )
    expect(found(books, SEVERAL)).toEqual([
      {
        severity: 'warning',
        subject: 'claim/desks',
        about: ['benefit/a', 'benefit/b', 'benefit/c'],
        message:
          'The claim on ICT for Redditch Borough Council is named as their money by 3 benefits: ICT, a; ICT, b; ICT, c. It is one money: let one of them name it, or record what each brings as a claim of its own',
        entries: [7, 9, 10],
      },
    ])
  })

  it('is found of a forecast, too', async () => {
    const facts = [forecast('ash', 5_00), expected('a', { forecasts: ['ash'] }), expected('b', { forecasts: ['ash'] })]
    expect(found(await booksAt(DAY, ...facts), SEVERAL)).toMatchObject([{ subject: 'forecast/ash', entries: [7, 8] }])
  })

  it('is not found of one benefit that names it time and again, nor of a claim and a forecast of one key', async () => {
    const books = await booksAt(
      DAY,
      claim('ash', 5_00),
      forecast('ash', 5_00),
      expected('a', { claims: ['ash'] }),
      assessed(DAY, 'a', 'notStated', { claims: ['ash'] }),
      expected('b', { forecasts: ['ash'] }),
    )
    expect(found(books, SEVERAL)).toEqual([])
  })
})
