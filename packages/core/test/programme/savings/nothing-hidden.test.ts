import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { programme, type Row, savings } from '../../../src/index.ts'
import { fold, foldInDrafts } from '../../../src/replay.ts'
import { booksAt, type Fact, FIRST_DAY, fact, found, type ProgrammeBooks } from '../fixture.ts'
import { budgeted, outturn, registered, revised, validated, vired } from './saving-drafts.ts'

const YEAR = { from: '2010-04-01', to: '2011-03-31' } as const
const SHARES = { shares: { bromsgrove: 71_001, redditch: 71_002 } }

/** A fact of each type with every field that it can have, each with words or figures of its own. */
const EVERYTHING: readonly Fact[] = [
  fact('SavingLineRegistered', FIRST_DAY, {
    group: 'group-1',
    line: 'line-1',
    means: 'income',
    name: 'name 1',
    nature: 'saving',
    service: 'ict',
  }),
  registered({ line: 'line-2', name: 'name 2', group: 'group-2' }),
  fact('SavingBudgeted', '2010-04-01', {
    basis: 'gross',
    class: 'nonCashable',
    fullYearEffect: 71_003,
    goodTo: 71_004,
    increment: 'cumulative',
    line: 'line-1',
    qualifier: 'atMost',
    recurrence: 'oneOff',
    ...SHARES,
    sharingBasis: 'basis 1',
    startsOn: '2010-07-15',
    total: 71_005,
    year: '2010/11',
  }),
  fact('SavingBudgetRevised', '2010-08-01', {
    goodTo: 71_031,
    line: 'line-1',
    reason: 'reason 1',
    shares: { bromsgrove: 71_006, redditch: 71_007 },
    total: 71_008,
    year: '2010/11',
  }),
  fact('BudgetVired', '2010-09-01', {
    amount: 71_009,
    council: 'redditch',
    from: 'line-1',
    reason: 'reason 2',
    to: 'line-2',
    virement: 'virement-1',
    year: '2010/11',
  }),
  fact('SavingReported', '2011-03-31', {
    basis: 'gross',
    causes: [{ amount: 71_010, cause: 'volume' }],
    class: 'nonCashable',
    goodTo: 71_011,
    line: 'line-1',
    measure: 'yearToDate',
    method: 'assumedAtBudget',
    period: YEAR,
    printedVariance: 71_012,
    qualifier: 'atLeast',
    recurrence: 'oneOff',
    shares: { bromsgrove: 71_013, redditch: 71_014 },
    stage: 'audited',
    total: 71_015,
    varianceCause: 'cause 1',
  }),
  fact('SavingValidated', '2011-03-31', {
    amount: 71_016,
    by: 'finance manager 1',
    goodTo: 71_030,
    line: 'line-1',
    measure: 'yearToDate',
    period: YEAR,
    shares: { bromsgrove: 71_017, redditch: 71_018 },
    validation: 'validation 1',
  }),
  fact('BaselineSet', '2010-02-24', {
    amount: 71_019,
    council: 'bromsgrove',
    fte: 7.5,
    line: 'line-1',
    priceBase: 'prices 1',
    recharges: 'excluded',
    year: '2010/11',
  }),
  fact('BaselineSet', '2010-02-24', {
    amount: 1,
    council: 'redditch',
    recharges: 'notStated',
    service: 'cctv',
    year: '2010/11',
  }),
  fact('BaselineRevised', '2010-07-01', {
    amount: 71_020,
    council: 'bromsgrove',
    fte: 8.5,
    line: 'line-1',
    priceBase: 'prices 2',
    reason: 'reason 3',
    recharges: 'included',
    year: '2010/11',
  }),
  fact('BaselineRevised', '2010-07-01', {
    amount: 2,
    council: 'redditch',
    reason: 'reason 4',
    recharges: 'notStated',
    service: 'cctv',
    year: '2010/11',
  }),
  fact('SavingClaimed', '2011-06-30', {
    amount: 71_021,
    baseline: 'baseline 1',
    basis: 'net',
    claim: 'claim-1',
    class: 'cashable',
    council: 'bromsgrove',
    goodTo: 71_022,
    line: 'line-1',
    means: 'scopeReduction',
    overlapGroup: 'overlap-1',
    period: YEAR,
    qualifier: 'approximately',
    recurrence: 'recurring',
    scope: 'scope 1',
    service: 'ict',
  }),
  fact('SavingForecast', '2010-02-01', {
    amount: 71_023,
    basis: 'net',
    class: 'cashable',
    comparator: 'comparator 1',
    council: 'redditch',
    forecast: 'forecast-1',
    goodTo: 71_024,
    line: 'line-2',
    overlapGroup: 'overlap-2',
    period: YEAR,
    qualifier: 'approximately',
    recurrence: 'recurring',
    scope: 'scope 2',
    service: 'cctv',
  }),
  fact('PrintedTotalStated', '2011-06-30', {
    goodTo: 71_025,
    label: 'label 1',
    of: { kind: 'group', group: 'group-that-has-no-lines' },
    printed: { actual: 71_026, budget: 71_027, budgetShares: { redditch: 71_028 }, variance: 71_029 },
    table: 'table-1',
    year: '2010/11',
  }),
]

const viewsOf = (books: ProgrammeBooks) => [
  books.councilSavings(),
  books.savingLines(),
  books.savingBaselines(),
  books.savingClaims(),
  books.savingForecasts(),
  books.printedTotals(),
]

type Leaf = string | number

/** Every text and figure that a value holds. */
const valuesOf = (value: unknown): readonly Leaf[] => {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : []
}

/** Every text and figure that a value holds, as a value or as a name: a view names councils and causes. */
const leavesOf = (value: unknown): readonly Leaf[] => {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Array.isArray(value)
    ? value.flatMap(leavesOf)
    : [...Object.keys(value), ...Object.values(value).flatMap(leavesOf)]
}

const rowsIn = (value: unknown): readonly Row[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'ref' in value && 'entries' in value ? [value as Row] : []
  return [...own, ...Object.values(value).flatMap(rowsIn)]
}

describe('what is recorded of savings', () => {
  it('is tried here with every field of every event type', () => {
    const fields = (of: z.ZodType) => (of instanceof z.ZodObject ? Object.keys(of.shape).sort() : [])
    for (const [type, schema] of Object.entries(savings.events)) {
      const told = EVERYTHING.filter((each) => each.type === type).flatMap(({ data }) => Object.keys(data))
      expect({ type, fields: [...new Set(told)].sort() }).toEqual({ type, fields: fields(schema) })
    }
  })

  it('is in some view, every value of it', async () => {
    const shown = new Set(leavesOf(viewsOf(await booksAt('2011-12-31', ...EVERYTHING))))
    for (const { type, data } of EVERYTHING)
      for (const value of valuesOf(data)) if (value !== 'notStated') expect(shown, type).toContain(value)
  })

  it('is in rows with refs of their own, each of which can be asked for the entries behind it', async () => {
    const printed = fact('PrintedTotalStated', '2011-06-30', {
      label: 'All',
      of: { kind: 'overall' },
      printed: { actual: 1 },
      table: 'table-1',
      year: '2010/11',
    })
    const books = await booksAt(
      '2011-12-31',
      ...EVERYTHING,
      printed,
      registered(),
      registered({ line: 'payroll', name: 'Payroll' }),
      budgeted(500),
      revised('2010-07-01', 480),
      vired('2010-08-01', 30),
      outturn(478),
      outturn(470, { method: 'estimated', stage: 'audited' }),
      validated('2010-04-01', '2011-03-31', 470),
    )
    const rows = rowsIn(viewsOf(books))
    const refs = rows.map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(refs.length)
    expect(refs).toEqual(
      expect.arrayContaining([
        'councilSavings:2010/11/line/ict/report/2010-04-01/2011-03-31/yearToDate/finalOutturn',
        'councilSavings:2010/11/line/ict/report/2010-04-01/2011-03-31/yearToDate/audited',
        'councilSavings:2010/11/line/ict/revision/2010-07-01',
        'councilSavings:2010/11/line/ict/virement/first',
        'councilSavings:2010/11/line/payroll/virement/first',
        'councilSavings:2010/11/line/ict/validation/2010-04-01/2011-03-31/periodic',
        'councilSavings:2010/11/overall/printed/table-1',
        'councilSavings:2010/11/claim/claim-1',
        'councilSavings:2010/11/claim-overlap-group/overlap-1',
        'councilSavings:2010/11/forecast/forecast-1',
        'councilSavings:2010/11/forecast-overlap-group/overlap-2',
        'printedTotals:2010/11/table-1/group/group-that-has-no-lines',
        'printedTotals:2010/11/table-1/overall',
        'savingBaselines:2010/11/bromsgrove/line/line-1/revision/2010-07-01',
      ]),
    )
    for (const row of rows) {
      const { row: explained, entries } = books.explain(row.ref)
      expect(explained).toEqual(row)
      expect(entries.map(({ entry }) => entry.position)).toEqual(row.entries)
    }
  })

  it('is found where sources print how far a total is rounded differently', async () => {
    const printed = (goodTo: number) =>
      fact('PrintedTotalStated', '2011-06-30', {
        goodTo,
        label: 'All',
        of: { kind: 'overall' },
        printed: { actual: 1 },
        table: 'table-1',
        year: '2010/11',
      })
    const books = await booksAt('2011-12-31', printed(100), printed(200))
    expect(found(books, 'sources disagree about a printed total')).toMatchObject([{ entries: [6, 7] }])
  })
})

describe('the order in which savings are recorded', () => {
  it('changes nothing but positions', async () => {
    const facts = [
      ...EVERYTHING,
      registered(),
      registered({ line: 'payroll', name: 'Payroll' }),
      budgeted(500),
      budgeted(100, { line: 'payroll' }),
      revised('2010-08-01', 480),
      vired('2010-08-01', 30),
      vired('2010-09-01', 20, { virement: 'second', from: 'payroll', to: 'ict' }),
      outturn(478),
      validated('2010-04-01', '2010-09-30', 200),
      validated('2010-04-01', '2011-03-31', 470),
    ]
    const said = (books: ProgrammeBooks) =>
      JSON.parse(
        JSON.stringify(viewsOf(books), (name, value) => (name === 'by' || name === 'entries' ? undefined : value)),
      )
    const there = said(await booksAt('2011-12-31', ...facts))
    expect(said(await booksAt('2011-12-31', ...facts.toReversed()))).toEqual(there)
  })
})

describe('the recipes of savings', () => {
  it('make equal states natively and in drafts, of entries that nobody may change', async () => {
    const books = await booksAt('2011-12-31', ...EVERYTHING, ...EVERYTHING)
    const entries = books.entries(Array.from({ length: books.basis.position - 1 }, (_, index) => index + 2))
    expect(entries.every((entry) => Object.isFrozen(entry.data))).toBe(true)
    const [first, second] = [entries.slice(0, entries.length / 2), entries.slice(entries.length / 2)]
    const native = fold(programme, fold(programme, programme.initialState(), first), second)
    const older = foldInDrafts(programme, programme.initialState(), first)
    const before = JSON.stringify(older)
    expect(foldInDrafts(programme, older, second)).toEqual(native)
    expect(JSON.stringify(older)).toBe(before)
  })
})

describe('what comes up of savings', () => {
  const knownThen = (each: Fact): Fact => ({ ...each, knownOn: FIRST_DAY })

  it('is told in words', async () => {
    const books = await booksAt(FIRST_DAY, ...EVERYTHING.map(knownThen))
    expect(books.comingUp().map(({ words }) => words)).toEqual([
      'About £710.23 is forecast to be saved on name 2 for Redditch Borough Council',
      'The baseline of name 1 for Bromsgrove District Council in 2010/11 is £710.19',
      'The baseline of CCTV for Redditch Borough Council in 2010/11 is £0.01',
      'At most £710.05 is budgeted for name 1 in 2010/11',
      'The baseline of name 1 for Bromsgrove District Council in 2010/11 becomes £710.20: reason 3',
      'The baseline of CCTV for Redditch Borough Council in 2010/11 becomes £0.02: reason 4',
      'The budget of name 1 for 2010/11 becomes £710.08: reason 1',
      '£710.09 of Redditch Borough Council is vired from name 1 to name 2 in 2010/11: reason 2',
      'At least £710.15 is reported for name 1 from 1 April 2010 to 31 March 2011',
      '£710.16 of name 1 from 1 April 2010 to 31 March 2011 is validated by the finance manager 1',
      'About £710.21 is claimed to be saved on name 1 for Bromsgrove District Council',
      'label 1 is printed for 2010/11',
    ])
  })

  it('says so where no amount is stated', async () => {
    const books = await booksAt(FIRST_DAY, registered(), budgeted('unknown', {}, { knownOn: FIRST_DAY }))
    expect(books.comingUp()).toMatchObject([{ words: 'An unstated amount is budgeted for ICT in 2010/11' }])
  })
})
