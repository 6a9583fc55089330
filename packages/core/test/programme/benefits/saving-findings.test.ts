import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, found } from '../fixture.ts'
import { coloured } from '../services/status-of.ts'
import { assessed, expected, unplanned } from './benefit-drafts.ts'

const DAY = '2011-06-30'

describe('an expected saving did not come', () => {
  const FINDING = 'an expected saving did not come'
  const messagesOf = async (...facts: readonly Fact[]) =>
    found(await booksAt(DAY, ...facts), FINDING).map(({ message }) => message)

  it('is found where a source says so, beside a status word that does not', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { name: 'One helpdesk', amount: 25_000_00 }),
      assessed(DAY, 'a', 'completed', { saving: 'didNotCome', printedStatus: 'implemented' }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'benefit/a',
        message:
          'ICT, One helpdesk: the saving of £25,000 did not come, although its status is printed as "implemented"',
        entries: [6, 7],
      },
    ])
  })

  it('says no more than that where the status word is one of failure, and that there is none where none is printed', async () => {
    expect(
      await messagesOf(
        expected('a', { amount: 500_00, qualifier: 'approximately' }),
        expected('b'),
        expected('c', { amount: 500_00 }),
        assessed(DAY, 'a', 'notAchieved', { saving: 'didNotCome' }),
        assessed(DAY, 'b', 'notStated', { saving: 'didNotCome' }),
        assessed(DAY, 'c', 'partlyAchieved', { saving: 'cameInPart', amount: 200_00, qualifier: 'atMost' }),
      ),
    ).toEqual([
      'ICT, a: the saving of about £500 did not come',
      'ICT, b: the saving that was expected did not come; no status word is printed',
      'ICT, c: the saving of £500 came in part: at most £200 came',
    ])
  })

  it('is found where less came than was to come, and where a cost came instead', async () => {
    expect(
      await messagesOf(
        expected('a', { amount: 500_00 }),
        expected('b', { amount: 500_00 }),
        assessed(DAY, 'a', 'achieved', { amount: 499_99 }),
        assessed(DAY, 'b', 'notStated', { amount: -11_000_00 }),
      ),
    ).toEqual([
      'ICT, a: the saving of £500 came short: £499.99 came, although its status is printed as "Achieved"',
      'ICT, b: the saving of £500 came short, and a cost of £11,000 came instead; no status word is printed',
    ])
  })

  it('is not found where as much came, or where rounding or words leave it open', async () => {
    expect(
      await messagesOf(
        expected('a', { amount: 500_00 }),
        expected('b', { amount: 500_00, goodTo: 50_00 }),
        expected('c', { amount: 500_00, qualifier: 'atMost' }),
        expected('d', { amount: 500_00 }),
        expected('e', { amount: 500_00 }),
        expected('f'),
        expected('g', { amount: 0 }),
        assessed(DAY, 'g', 'notAchieved', { amount: -5_00 }),
        assessed(DAY, 'a', 'achieved', { amount: 500_00, saving: 'came' }),
        assessed(DAY, 'b', 'achieved', { amount: 449_00, goodTo: 1_00 }),
        assessed(DAY, 'c', 'achieved', { amount: 1_00 }),
        assessed(DAY, 'd', 'achieved', { amount: 400_00, qualifier: 'atLeast' }),
        assessed(DAY, 'e', 'achieved', { amount: 'unknown' }),
        assessed(DAY, 'f', 'achieved', { amount: 5_00 }),
      ),
    ).toEqual([])
  })

  it('is found where a benefit in money is called not achieved, or only in part, and nothing is said of its saving', async () => {
    expect(
      await messagesOf(
        expected('a', { amount: 1_000_00 }),
        expected('b', { amount: 1_000_00 }),
        expected('c', { amount: 'unknown' }),
        assessed(DAY, 'a', 'notAchieved'),
        assessed(DAY, 'b', 'partlyAchieved'),
        assessed(DAY, 'c', 'notAchieved'),
      ),
    ).toEqual([
      'ICT, a: the saving of £1,000 did not come',
      'ICT, b: the saving of £1,000 came in part',
      'ICT, c: the saving that was expected did not come',
    ])
  })

  it('is not found where such a status is of a benefit without money, or the saving came all the same', async () => {
    expect(
      await messagesOf(
        expected('a'),
        expected('b', { amount: 1_000_00 }),
        expected('c', { amount: 1_000_00 }),
        expected('d', { amount: 1_000_00 }),
        assessed(DAY, 'a', 'notAchieved'),
        assessed(DAY, 'b', 'partlyAchieved', { saving: 'came' }),
        assessed(DAY, 'c', 'partlyAchieved', { amount: 1_000_00 }),
        assessed(DAY, 'd', 'noLongerApplicable'),
      ),
    ).toEqual([])
  })

  it('waits for what may still come, until it is overdue', async () => {
    const part = assessed(DAY, 'a', 'inProgress', { amount: 100_00 })
    expect(await messagesOf(expected('a', { amount: 500_00 }), part)).toEqual([])
    expect(await messagesOf(expected('a', { amount: 500_00, dueOn: '2011-03-31' }), part)).toEqual([
      'ICT, a: the saving of £500 came short: £100 came, although its status is printed as "taking place"',
    ])
  })

  it('is not found of what is not wanted, and not of contested amounts', async () => {
    expect(
      await messagesOf(
        expected('a', { kind: 'disbenefit', amount: -5_00 }),
        expected('b', { amount: 5_00 }),
        expected('b', { amount: 6_00 }),
        assessed(DAY, 'a', 'notAchieved', { amount: -9_00 }),
        assessed(DAY, 'b', 'achieved', { amount: 1_00 }),
      ),
    ).toEqual([])
  })
})

describe('a service is green beside savings that did not come', () => {
  const FINDING = 'a service is green beside savings that did not come'
  const missed = [
    expected('a', { name: 'One helpdesk', amount: 25_000_00 }),
    expected('b', { name: 'Joint buying', amount: 2_000_00 }),
    expected('c', { name: 'Monitoring', amount: 10_850_00 }),
    assessed(DAY, 'a', 'completed', { saving: 'didNotCome' }),
    assessed(DAY, 'b', 'inProgress', { saving: 'didNotCome' }),
    assessed(DAY, 'c', 'completed', { saving: 'came', amount: 10_850_00 }),
  ]

  it('is found once for a service, and names the benefits', async () => {
    expect(found(await booksAt(DAY, ...missed, coloured(DAY, 'green')), FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'service/ict',
        message: 'ICT is reported green, and savings that were expected of it did not come: Joint buying; One helpdesk',
        entries: [6, 7, 9, 10, 12],
      },
    ])
  })

  it('is not found beside another colour, none, or one that sources disagree about', async () => {
    const rivals = [coloured(DAY, 'green'), coloured(DAY, 'red')]
    expect(found(await booksAt(DAY, ...missed, coloured(DAY, 'amber')), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, ...missed), FINDING)).toEqual([])
    expect(found(await booksAt(DAY, ...missed, ...rivals), FINDING)).toEqual([])
  })

  it('is found where its benefit in money is only called not achieved', async () => {
    const facts = [expected('a', { amount: 1_000_00 }), assessed(DAY, 'a', 'notAchieved'), coloured(DAY, 'green')]
    expect(found(await booksAt(DAY, ...facts), FINDING)).toHaveLength(1)
  })

  it('is not found where all savings came', async () => {
    expect(found(await booksAt(DAY, expected('a', { amount: 5 }), coloured(DAY, 'green')), FINDING)).toEqual([])
  })
})

describe('a benefit brought a cost', () => {
  const FINDING = 'a benefit brought a cost'

  it('is found with what was expected, and of what came unplanned', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { amount: 3_000_00 }),
      expected('b'),
      assessed(DAY, 'a', 'notAchieved', { amount: -11_000_00 }),
      assessed(DAY, 'b', 'notStated', { amount: -33_000_00, qualifier: 'approximately' }),
      unplanned(DAY, 'c', { amount: -1_00 }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'benefit/a',
        message: 'ICT, a: it brought a cost of £11,000, where £3,000 was expected',
        entries: [6, 8],
      },
      {
        severity: 'warning',
        subject: 'benefit/b',
        message: 'ICT, b: it brought a cost of about £33,000',
        entries: [9],
      },
      { severity: 'warning', subject: 'benefit/c', message: 'ICT, c: it brought a cost of £1', entries: [10] },
    ])
  })

  it('is not found of gains, nothing, or what is not wanted', async () => {
    const books = await booksAt(
      DAY,
      expected('a'),
      expected('b'),
      expected('c', { kind: 'disbenefit' }),
      assessed(DAY, 'a', 'achieved', { amount: 5 }),
      assessed(DAY, 'b', 'achieved', { amount: 0 }),
      assessed(DAY, 'c', 'achieved', { amount: -5 }),
    )
    expect(found(books, FINDING)).toEqual([])
  })
})

describe('an unwanted effect cost more than was expected', () => {
  const FINDING = 'an unwanted effect cost more than was expected'
  const unwanted = (benefit: string, amount: number, more = {}) =>
    expected(benefit, { kind: 'disbenefit', amount, ...more })

  it('is found of a disbenefit, with both figures', async () => {
    const books = await booksAt(
      DAY,
      unwanted('a', -500_00),
      assessed(DAY, 'a', 'notStated', { amount: -4_500_00, qualifier: 'atLeast' }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'warning',
        subject: 'benefit/a',
        message: 'ICT, a: it cost at least £4,500, where £500 was expected',
        entries: [6, 7],
      },
    ])
  })

  it('is not found where it cost as much or less, or where rounding or words leave it open', async () => {
    const books = await booksAt(
      DAY,
      unwanted('a', -500_00),
      unwanted('b', -500_00, { goodTo: 50_00 }),
      unwanted('c', -500_00, { qualifier: 'atLeast' }),
      unwanted('d', -500_00),
      expected('e', { kind: 'disbenefit' }),
      expected('f', { amount: -500_00 }),
      assessed(DAY, 'a', 'notStated', { amount: -500_00 }),
      assessed(DAY, 'b', 'notStated', { amount: -550_00 }),
      assessed(DAY, 'c', 'notStated', { amount: -900_00 }),
      assessed(DAY, 'd', 'notStated', { amount: -900_00, qualifier: 'atMost' }),
      assessed(DAY, 'e', 'notStated', { amount: -900_00 }),
      assessed(DAY, 'f', 'notStated', { amount: -900_00 }),
    )
    expect(found(books, FINDING)).toEqual([])
  })
})

describe('an expected saving is not stated in money', () => {
  const FINDING = 'an expected saving is not stated in money'

  it('is found where a source expects a saving and does not say how much', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { amount: 'unknown' }),
      expected('b'),
      assessed(DAY, 'b', 'notAchieved', { saving: 'didNotCome' }),
    )
    expect(found(books, FINDING)).toEqual([
      {
        severity: 'note',
        subject: 'benefit/a',
        message: 'ICT, a: a saving is expected, and no source states how much',
        entries: [6],
      },
      {
        severity: 'note',
        subject: 'benefit/b',
        message: 'ICT, b: a saving is expected, and no source states how much',
        entries: [7, 8],
      },
    ])
  })

  it('is not found where one source states it, nor of what is no money or came unplanned', async () => {
    const books = await booksAt(
      DAY,
      expected('a', { amount: 'unknown' }),
      expected('a', { amount: 5 }),
      expected('b'),
      unplanned(DAY, 'c', { amount: 'unknown' }),
      assessed(DAY, 'c', 'achieved', { saving: 'came' }),
    )
    expect(found(books, FINDING)).toEqual([])
  })
})
