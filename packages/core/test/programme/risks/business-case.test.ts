import { beforeAll, describe, expect, it } from 'vitest'
import { booksAt, found, type ProgrammeBooks } from '../fixture.ts'
import { businessCaseRisks } from './business-case-risks.ts'
import { onlyScale, rowOf } from './risk-drafts.ts'

describe('the risks of the business case as at 30 June 2011', () => {
  let books: ProgrammeBooks
  beforeAll(async () => {
    books = await booksAt('2011-06-30', ...businessCaseRisks)
  })

  it('are ranked by likelihood times impact, ties sharing the better rank', () => {
    expect(
      onlyScale(books).risks.map(({ rank, printedRef, computed }) => [
        rank,
        printedRef.is === 'known' ? printedRef.value : undefined,
        computed,
      ]),
    ).toEqual([
      [1, '6', 12],
      [2, '11', 9],
      [2, '13', 9],
      [4, '2', 8],
      [4, '14', 8],
      [6, '1', 6],
      [6, '5', 6],
      [6, '9', 6],
      [6, '12', 6],
      [10, '4', 4],
      [11, '3', 3],
      [11, '7', 3],
      [13, '8', 2],
      [14, '10', 1],
    ])
  })

  it('keep the rank that the printed score would give', () => {
    const ranks = onlyScale(books).risks.map(({ rank, printedRank }) => [rank, printedRank])
    expect(ranks.filter(([rank, printedRank]) => rank !== printedRank)).toEqual([[14, 13]])
    expect(rowOf(books, 'wett')).toMatchObject({ computed: 1, printed: { is: 'known', value: 2 }, printedRank: 13 })
    expect(rowOf(books, 'terms-and-conditions').printedRank).toBe(13)
  })

  it('add up to 83, where 84 is printed', () => {
    const { totals } = onlyScale(books)
    expect(totals).toMatchObject({
      risks: 14,
      likelihood: { known: 29, unknown: 0 },
      impact: { known: 39, unknown: 0 },
      printed: { known: 84, unknown: 0 },
      computed: { known: 83, unknown: 0 },
      mismatches: 1,
    })
    // The means of the register: 6.00 as printed, 5.93 as computed.
    expect(totals.printed.known / totals.risks).toBe(6)
    expect(totals.computed.known / totals.risks).toBeCloseTo(5.93, 2)
  })

  it('are counted by step, with the word for each', () => {
    const counts = (which: 'likelihood' | 'impact') =>
      onlyScale(books)[which].map(({ step, word, count }) => [step, word.is === 'known' ? word.value : word.is, count])
    expect(counts('likelihood')).toEqual([
      [1, 'Low', 4],
      [2, 'Medium', 5],
      [3, 'Significant', 5],
      [4, 'High', 0],
    ])
    expect(counts('impact')).toEqual([
      [1, 'Low', 1],
      [2, 'Marginal', 4],
      [3, 'Major', 6],
      [4, 'Critical', 3],
    ])
  })

  it('fill nine of sixteen cells, none of them of high likelihood', () => {
    const { matrix } = onlyScale(books)
    expect(matrix).toHaveLength(16)
    expect(
      Object.fromEntries(matrix.map(({ likelihood, impact, count }) => [`${likelihood}x${impact}`, count])),
    ).toEqual({
      ...{ '1x1': 1, '1x2': 1, '1x3': 2, '1x4': 0 },
      ...{ '2x1': 0, '2x2': 1, '2x3': 2, '2x4': 2 },
      ...{ '3x1': 0, '3x2': 2, '3x3': 2, '3x4': 1 },
      ...{ '4x1': 0, '4x2': 0, '4x3': 0, '4x4': 0 },
    })
    expect(matrix.find(({ likelihood, impact }) => likelihood === 3 && impact === 3)?.risks).toEqual([
      'member-expectations',
      'customers',
    ])
  })

  it('say each step in the words of the scale', () => {
    expect(rowOf(books, 'performance')).toMatchObject({
      likelihood: { step: 3, word: { is: 'known', value: 'Significant' } },
      impact: { step: 4, word: { is: 'known', value: 'Critical' } },
    })
  })

  it('are never given a colour', () => {
    expect(JSON.stringify(books.riskRegister())).not.toMatch(/"(?:green|amber|red|rag|colour)"/i)
  })

  it('find the one printed score that is not likelihood times impact', () => {
    expect(found(books, 'a printed score is not likelihood times impact')).toEqual([
      {
        severity: 'serious',
        subject: 'risk/wett',
        message: 'Potential conflict with WETT work is printed with a score of 2, and likelihood 1 × impact 1 is 1',
        entries: [19],
      },
    ])
  })

  it('leave political buy-in unscored, its direction told twice', () => {
    expect(books.riskRegister().unscored).toMatchObject([
      {
        risk: 'political-buy-in',
        score: { is: 'unknown' },
        rank: undefined,
        computed: undefined,
        trend: { is: 'known', value: 'up', on: '2010-01-15' },
        history: [{ on: '2009-08-21' }, { on: '2010-01-15' }],
      },
    ])
    expect(found(books, 'a trend is repeated without a score')).toEqual([
      {
        severity: 'note',
        subject: 'risk/political-buy-in',
        message:
          'Political buy-in is reported going up on 21 August 2009 and again on 15 January 2010, both times without a score',
        entries: [8, 9],
      },
    ])
    expect(found(books, 'the direction of a risk is known but not its score')).toEqual([
      {
        severity: 'note',
        subject: 'risk/political-buy-in',
        message: 'Political buy-in is reported going up on 15 January 2010, and its score was never given',
        entries: [9],
      },
    ])
  })

  it('find that political buy-in is silent, and do not close it', () => {
    expect(found(books, 'a risk is no longer mentioned')).toEqual([
      {
        severity: 'warning',
        subject: 'risk/political-buy-in',
        message:
          'Political buy-in is not mentioned since 15 January 2010: the register shared-services-board was given in full on 30 June 2011 without it, and no entry closes it',
        entries: [9, ...Array.from({ length: 14 }, (_, index) => 10 + index)],
      },
    ])
    expect(rowOf(books, 'political-buy-in').state).toBe('open')
  })

  it('say in one finding that nobody owns them', () => {
    const [finding, ...others] = found(books, 'risks have no owner')
    expect(others).toEqual([])
    expect(finding?.message).toMatch(/^No entry says who owns 15 of 15 risks on the register: Changes in political/)
  })

  it('know of no rescoring: only directions moved between the reports', () => {
    const { movements } = books.riskRegister({ since: '2009-12-31' })
    const directions = movements?.map(({ risk, direction, toldBy }) => [risk, direction, toldBy])
    expect(directions?.filter(([, direction]) => direction !== 'new')).toEqual([
      ['political-buy-in', 'up', 'trend'],
      ['senior-staff', 'down', 'trend'],
    ])
    expect(directions).toHaveLength(15)
  })

  it('are not on the register of January 2010', async () => {
    const earlier = await booksAt('2010-01-15', ...businessCaseRisks)
    expect(onlyScale(earlier)).toMatchObject({ risks: [], totals: { risks: 0, computed: { known: 0, unknown: 0 } } })
    expect(earlier.riskRegister().unscored.map(({ risk }) => risk)).toEqual(['political-buy-in'])
    expect(found(earlier, 'a risk is no longer mentioned')).toEqual([])
  })
})
