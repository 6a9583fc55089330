import { describe, expect, it } from 'vitest'
import { booksAt, type Fact, fact, found } from '../fixture.ts'
import { budgeted, outturn, registered, yearIn } from './saving-drafts.ts'

const FINDING = 'a printed total differs from its lines'
type PrintedData = Extract<Fact, { readonly type: 'PrintedTotalStated' }>['data']

const printed = (figures: PrintedData['printed'], more: Partial<PrintedData> = {}): Fact =>
  fact('PrintedTotalStated', '2011-06-30', {
    label: 'Total savings',
    of: { kind: 'overall' },
    printed: figures,
    table: 'appendix-a',
    year: '2010/11',
    ...more,
  })
const LINES = [
  registered(),
  registered({ line: 'senior-team', name: 'Senior team', group: 'management' }),
  budgeted(500_00, { shares: { bromsgrove: 265_00, redditch: 235_00 } }),
  budgeted(900_00, { line: 'senior-team', class: 'nonCashable', shares: { bromsgrove: 450_00 } }),
  outturn(478_00),
  outturn(900_00, { line: 'senior-team', class: 'nonCashable' }),
]
const booksOf = (...facts: readonly Fact[]) => booksAt('2011-12-31', ...LINES, ...facts)

describe('a printed total', () => {
  it('stands beside the computed one, by its label, and changes nothing', async () => {
    const { overall, groups } = yearIn(await booksOf(printed({ budget: 1_400_00, actual: 1_380_00, variance: -20_00 })))
    expect(overall).toMatchObject({
      label: 'Total savings',
      budget: { total: { known: 1_400_00, unknown: 0 } },
      actual: { total: { known: 1_378_00, unknown: 0 } },
      printed: [{ table: 'appendix-a', actual: { value: 1_380_00, by: [12] }, variance: { value: -20_00 } }],
    })
    expect(overall.entries).toEqual([6, 7, 8, 9, 10, 11, 12])
    expect(groups).toMatchObject([
      { label: undefined, printed: [] },
      { label: undefined, printed: [] },
    ])
  })

  it('is found in each cell that differs from its lines', async () => {
    const books = await booksOf(printed({ budget: 1_400_00, actual: 1_380_00, variance: -20_00 }))
    expect(found(books, FINDING)).toMatchObject([
      {
        severity: 'serious',
        message: 'The printed actual of Total savings is £2 more than its lines add up to',
        entries: [12],
      },
      { message: 'The printed variance of Total savings is £2 more than its lines add up to', entries: [12] },
    ])
  })

  it('is not found where it agrees', async () => {
    const books = await booksOf(
      printed({ budget: 1_400_00, actual: 1_378_00, variance: -22_00, budgetShares: { bromsgrove: 715_00 } }),
    )
    expect(found(books, FINDING)).toEqual([])
  })

  it('is held against the lines of its group, or of its class', async () => {
    const group = printed({ actual: 901_00 }, { label: 'Management', of: { kind: 'group', group: 'management' } })
    const savingClass = printed({ budget: 502_00 }, { label: 'Cashable', of: { kind: 'class', class: 'cashable' } })
    const books = await booksOf(group, savingClass)
    expect(found(books, FINDING).map(({ message, entries }) => [message, entries])).toEqual([
      ['The printed budget of Cashable is £2 more than its lines add up to', [13]],
      ['The printed actual of Management is £1 more than its lines add up to', [12]],
    ])
    const { groups, classes } = yearIn(books)
    expect(groups.map(({ label }) => label)).toEqual(['Management', undefined])
    expect(classes.map(({ label }) => label)).toEqual(['Cashable', undefined])
  })

  it('is held against the budget of a council, where every line gives one', async () => {
    const books = await booksOf(printed({ budgetShares: { bromsgrove: 725_00, redditch: 600_00 } }))
    expect(found(books, FINDING)).toMatchObject([
      { message: 'The printed budget of bromsgrove of Total savings is £10 more than its lines add up to' },
    ])
  })

  it('is not held against a budget of a council that no line gives', async () => {
    const printedFor = printed({ budgetShares: { redditch: 600_00 } })
    const books = await booksAt('2011-12-31', registered(), budgeted(500_00), printedFor)
    expect(found(books, FINDING)).toEqual([])
  })

  it('is not held against lines that are not all known', async () => {
    const books = await booksAt('2011-12-31', ...LINES.slice(0, 4), outturn(478_00), printed({ actual: 1_380_00 }))
    expect(found(books, FINDING)).toEqual([])
  })

  it('may be printed in several tables, each held by itself', async () => {
    const books = await booksOf(printed({ actual: 1_378_00 }, { table: 'summary' }), printed({ actual: 1_379_00 }))
    expect(yearIn(books).overall.printed.map(({ table }) => table)).toEqual(['appendix-a', 'summary'])
    expect(found(books, FINDING)).toMatchObject([{ entries: [13] }])
  })

  it('belongs to its year', async () => {
    const books = await booksOf(printed({ actual: 1 }, { year: '2009/10' }))
    expect(yearIn(books).overall.printed).toEqual([])
    expect(found(books, FINDING)).toEqual([])
  })

  it('is not yet there on a day before it is printed', async () => {
    const books = await booksAt('2011-06-29', ...LINES, printed({ actual: 1_380_00 }))
    expect(found(books, FINDING)).toEqual([])
  })
})

describe('the finding of a printed total', () => {
  it('is the subject of its finding, by the name of its row', async () => {
    const [finding] = found(await booksOf(printed({ actual: 1_380_00 })), FINDING)
    expect(finding?.subject).toBe('saving-total/2010/11/overall')
  })

  it('is found where it is less than its lines, in words that say so', async () => {
    const [less] = found(await booksOf(printed({ actual: 1_370_00 })), FINDING)
    expect(less?.message).toBe('The printed actual of Total savings is £8 less than its lines add up to')
  })

  it('is not found where it differs by no more than it was rounded to', async () => {
    const within = await booksOf(
      printed({ actual: 1_383_00 }, { goodTo: 5_00 }),
      printed({ budget: 1_395_00 }, { goodTo: 5_00 }),
    )
    expect(found(within, FINDING)).toEqual([])
    expect(found(await booksOf(printed({ actual: 1_383_01 }, { goodTo: 5_00 })), FINDING)).toHaveLength(1)
    expect(found(await booksOf(printed({ actual: 1_372_99 }, { goodTo: 5_00 })), FINDING)).toHaveLength(1)
  })

  it('calls it by what it adds up where sources disagree about its label', async () => {
    const books = await booksOf(printed({ actual: 1_380_00 }), printed({ actual: 1_380_00 }, { label: 'Sum' }))
    expect(yearIn(books).overall.label).toBeUndefined()
    expect(found(books, FINDING)).toMatchObject([
      { message: 'The printed actual of overall is £2 more than its lines add up to', entries: [12, 13] },
    ])
  })
})

describe('sources disagree about a printed total', () => {
  const DISAGREE = 'sources disagree about a printed total'

  it('is found of each cell that two papers print differently in one table', async () => {
    const books = await booksOf(
      printed({ actual: 1_378_00, budgetShares: { redditch: 1_00 } }),
      printed({ actual: 1_381_00, budgetShares: { redditch: 2_00 } }),
    )
    const finding = { severity: 'serious', subject: 'saving-total/2010/11/overall', entries: [12, 13] }
    expect(found(books, DISAGREE)).toEqual([
      {
        ...finding,
        message:
          'Sources disagree about the printed actual of overall 2010/11: £1,378 (entry 12) against £1,381 (entry 13)',
      },
      {
        ...finding,
        message:
          'Sources disagree about the printed budget of redditch of overall 2010/11: £1 (entry 12) against £2 (entry 13)',
      },
    ])
    expect(found(books, FINDING)).toEqual([])
  })

  it('is not found of two tables, nor where they print the same', async () => {
    const books = await booksOf(
      printed({ actual: 1_378_00 }),
      printed({ actual: 1_378_00 }),
      printed({ actual: 1_381_00 }, { table: 'summary' }),
    )
    expect(found(books, DISAGREE)).toEqual([])
  })
})

describe('a printed total has no lines', () => {
  const NO_LINES = 'a printed total has no lines'

  it.each<readonly [string, Partial<PrintedData>, string, string]>([
    ['a group', { of: { kind: 'group', group: 'other' } }, 'saving-total/2010/11/group/other', '2010/11'],
    ['a class', { of: { kind: 'class', class: 'notStated' } }, 'saving-total/2010/11/class/notStated', '2010/11'],
    ['a year', { year: '2009/10' }, 'saving-total/2009/10/overall', '2009/10'],
  ])('is found of %s that no line belongs to', async (_, of, subject, year) => {
    expect(found(await booksOf(printed({ actual: 1_380_00 }, of)), NO_LINES)).toEqual([
      {
        severity: 'warning',
        subject,
        message: `Total savings ${year} is printed, and no line is recorded that it adds up`,
        entries: [12],
      },
    ])
  })

  it.each<readonly [string, Partial<PrintedData>]>([
    ['a group', { of: { kind: 'group', group: 'management' } }],
    ['a class', { of: { kind: 'class', class: 'nonCashable' } }],
    ['all lines', {}],
  ])('is not found of %s that has some', async (_, of) => {
    expect(found(await booksOf(printed({ actual: 1_380_00 }, of)), NO_LINES)).toEqual([])
  })
})
