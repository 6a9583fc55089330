import { latenessInWords } from '@programme-ledger/reports'
import { describe, expect, it } from 'vitest'
import { drawTable } from '../src/layout/draw-table.ts'
import { cellInWords } from '../src/words/cell-in-words.ts'
import { entryNumbers } from '../src/words/entry-numbers.ts'
import { changeInWords } from '../src/words/figure-in-words.ts'
import { netInWords, peopleInWords } from '../src/words/people-in-words.ts'
import { rangeInWords } from '../src/words/range-in-words.ts'
import { tally } from '../src/words/tally.ts'
import { thousandsByCouncil, thousandsOf } from '../src/words/thousands.ts'
import { varianceInWords } from '../src/words/variance-in-words.ts'
import { whenInWords } from '../src/words/when-in-words.ts'

describe('a day that is known', () => {
  it.each([
    ['2010-06-09', '2010-06-09', '9 June 2010'],
    ['2007-11-01', '2007-11-30', 'November 2007'],
    [null, '2010-01-15', 'by 15 January 2010'],
    ['2010-01-04', '2010-01-15', 'between 4 and 15 January 2010, not stated'],
    ['2010-01-16', '2010-06-30', 'between 16 January and 30 June 2010, not stated'],
    ['2010-01-16', '2011-03-31', 'between 16 January 2010 and 31 March 2011, not stated'],
    ['2010-11-01', '2011-11-30', 'between 1 November 2010 and 30 November 2011, not stated'],
  ] as const)('from %s to %s reads "%s"', (earliest, latest, words) => {
    expect(whenInWords({ earliest, latest })).toBe(words)
  })
})

describe('a cell', () => {
  const claim = { on: '2010-01-15', by: [71], inferred: false } as const

  it('that is not known says so', () => {
    expect(cellInWords({ is: 'unknown', by: [] }, String)).toBe('not stated')
  })

  it('that is inferred is marked', () => {
    expect(cellInWords({ is: 'known', ...claim, value: 'RBC', inferred: true }, String)).toBe('RBC*')
  })

  it('that is contested shows every rival', () => {
    const rivals = [
      { ...claim, value: 21 },
      { ...claim, value: 22 },
    ]
    expect(cellInWords({ is: 'contested', rivals }, String)).toBe('contested: 21 or 22')
  })
})

describe('thousands of pounds', () => {
  it.each([
    [{ known: 117_900_000, unknown: 0 }, '1,179'],
    [{ known: -6_500_000, unknown: 0 }, '−65'],
    [{ known: 50_000, unknown: 0 }, '1'],
    [{ known: -49_999, unknown: 0 }, '0'],
    [{ known: 0, unknown: 11 }, 'not stated'],
    [{ known: 6_300_000, unknown: 1 }, '63 + 1 not stated'],
    ['notEvidenced', 'not evidenced'],
  ] as const)('of %o read "%s"', (cell, words) => {
    expect(thousandsOf(cell)).toBe(words)
  })

  it('by council show what is evidenced for one', () => {
    const byCouncil = { bdc: { known: 6_300_000, unknown: 0 }, rbc: 'notEvidenced' } as const
    expect(thousandsByCouncil(byCouncil, ['bdc', 'rbc'], String)).toBe('bdc 63, rbc not evidenced')
  })
})

describe('a variance', () => {
  it.each([
    ['favourable', 5_500_000, 0, '55 favourable'],
    ['adverse', -500_000, 0, '(5) adverse'],
    ['none', 0, 0, '0'],
    ['undetermined', 0, 1, 'not known'],
  ] as const)('that is %s has no bare sign', (direction, known, unknown, words) => {
    expect(varianceInWords({ amount: { known, unknown }, direction })).toBe(words)
  })
})

describe('an amount that may be a range', () => {
  const sum = (known: number, unknown = 0) => ({ known, unknown })
  it.each([
    [{ least: sum(4_000_000), most: sum(4_000_000) }, '£40,000'],
    [{ least: sum(11_000_000), most: sum(12_000_000) }, '£110,000 to £120,000'],
    [{ least: sum(19_500_000, 1), most: sum(19_500_000, 1) }, '£195,000 and 1 amount not stated'],
    [{ least: sum(0, 2), most: sum(0, 2) }, '2 amounts not stated'],
  ])('%o reads "%s"', (range, words) => {
    expect(rangeInWords(range)).toBe(words)
  })
})

describe('a target against a day that it was due on', () => {
  it.each([
    ['notMet', 202, '31 January 2009: not met, 202 days late by its last report'],
    ['metLate', 1, '31 January 2009: met 1 day late'],
    ['metLate', 'unknown', '31 January 2009: met late'],
    ['metInTime', -29, '31 January 2009: met 29 days early'],
    ['metInTime', 0, '31 January 2009: met in time'],
    ['notDueYet', -31, '31 January 2009: due in 31 days'],
    ['notDueYet', 0, '31 January 2009: due that day'],
    ['notReported', 'unknown', '31 January 2009: whether it was met is not stated'],
  ] as const)('that is %s by %s days reads "%s"', (verdict, days, words) => {
    expect(latenessInWords({ dueOn: '2009-01-31', verdict, days })).toBe(words)
  })
})

describe('a tally', () => {
  it('names what there is most of first, and equals by name', () => {
    expect(tally(['carried', 'not verified', 'by consensus', 'not verified'])).toBe(
      '2 not verified, 1 by consensus, 1 carried',
    )
  })
})

describe('a change of a figure', () => {
  it.each([
    [{ difference: 7.3, in: 'percentagePoints', perCent: 19.5 }, '+7.3 points'],
    [{ difference: -1_030, in: 'unit', perCent: -30 }, '−1,030'],
  ] as const)('%o reads "%s"', (change, words) => {
    expect(changeInWords(change)).toBe(words)
  })
})

describe('people', () => {
  it('are counted with what is not stated', () => {
    expect(peopleInWords({ known: 32, unknown: 4 })).toBe('32 known, plus 4 movements of unstated size')
    expect(netInWords({ known: -11, unknown: 1 })).toBe('−11 known, plus 1 movement of unstated size')
    expect(netInWords({ known: 11, unknown: 0 })).toBe('+11')
  })
})

describe('the numbers of entries', () => {
  it.each([
    [[7], 'entry 7'],
    [[8, 7], 'entries 7, 8'],
    [[3, 153, 154, 155, 160], 'entries 3, 153–155, 160'],
  ])('%o read "%s"', (positions, words) => {
    expect(entryNumbers(positions)).toBe(words)
  })
})

describe('a table', () => {
  it('wraps a cell under itself, and lets a row of one cell run on', () => {
    const columns = [
      { heading: 'Name', width: 12 },
      { heading: 'No', width: 4, align: 'right' },
    ] as const
    expect(drawTable(columns, [['A heading over the rows'], ['  Dog Warden Contract', '22']])).toEqual([
      'Name            No',
      '------------  ----',
      'A heading over the rows',
      '  Dog Warden    22',
      '  Contract',
    ])
  })
})
