import { describe, expect, it } from 'vitest'
import { BUDGET_SHARES, CHILDREN, LINES, THOUSAND, TOTALS } from './appendix-a.ts'
import { recordInSqlite } from './recorded-programme.ts'

const ledger = await recordInSqlite()
const books = await ledger.asAt('2011-06-30')
const [year] = books.councilSavings({ year: '2010/11' })
if (year === undefined) throw new Error('the books have no savings for 2010/11')

const rows = new Map(
  [...year.lines, ...year.groups, ...year.classes, year.overall].map((row) => [
    row.ref.replace(/^councilSavings:2010\/11\/(line\/)?/, ''),
    row,
  ]),
)
const totals = [...year.groups, ...year.classes, year.overall]

/** BDC, RBC, total, actual, variance as the view gives them. */
const computed = (key: string): readonly unknown[] => {
  const row = rows.get(key)
  const cells = [row?.budget.byCouncil.bdc, row?.budget.byCouncil.rbc, row?.budget.total, row?.actual.total]
  return [...cells, row?.variance.amount].map((cell) =>
    cell !== undefined && cell !== 'notEvidenced' && cell.unknown === 0 ? cell.known : cell,
  )
}

/** The same as the ledger keeps them as printed, for a line. */
const printedOfLine = (key: string): readonly number[] => [
  ...computed(key).slice(0, 4).map(Number),
  year.lines.find(({ line }) => line === key)?.printedVariance ?? Number.NaN,
]

/** The same for a total. */
const printedOfTotal = (key: string): readonly number[] => {
  const printed = totals.find(({ ref }) => ref === `councilSavings:2010/11/${key}`)?.printed[0]
  const { bdc, rbc } = printed?.budgetShares ?? {}
  return [bdc, rbc, printed?.budget, printed?.actual, printed?.variance].map((cell) =>
    cell?.is === 'known' ? cell.value : Number.NaN,
  )
}

const printed = new Map([
  ...Object.keys(LINES).map((key) => [key, printedOfLine(key)] as const),
  ...Object.keys(TOTALS).map((key) => [key, printedOfTotal(key)] as const),
])

describe('Appendix A, cell by cell', () => {
  const cells = Object.entries({ ...LINES, ...TOTALS }).map(([key, thousands]) => ({ key, thousands }))

  it.each(cells)('$key is computed as $thousands', ({ key, thousands }) => {
    expect(computed(key)).toEqual(thousands.map((each) => each * THOUSAND))
  })

  it.each(cells)('$key is kept as printed', ({ key, thousands }) => {
    expect(printed.get(key)).toEqual(thousands.map((each) => each * THOUSAND))
  })

  it('has 11 lines and 5 printed totals', () => {
    expect(year.lines).toHaveLength(11)
    expect(totals.flatMap((total) => total.printed)).toHaveLength(5)
  })
})

describe('the casts of the printed figures', () => {
  it('hold across in 16 of 16 rows', () => {
    expect([...printed.values()].filter(([bdc = 0, rbc = 0, total]) => bdc + rbc === total)).toHaveLength(16)
  })

  it('hold for the variance, actual less total, in 16 of 16 rows', () => {
    expect([...printed.values()].filter(([, , total = 0, actual = 0, v]) => actual - total === v)).toHaveLength(16)
  })

  it('hold down in 25 of 25 cells', () => {
    const casts = Object.entries(CHILDREN).flatMap(([total, children]) =>
      (printed.get(total) ?? []).map(
        (cell, column) => cell === children.reduce((sum, child) => sum + (printed.get(child)?.[column] ?? 0), 0),
      ),
    )
    expect(casts).toHaveLength(25)
    expect(casts.filter((holds) => holds)).toHaveLength(25)
  })

  it('are these 57, as the books count them, and none is left untested', () => {
    expect(books.savingCasts({ year: '2010/11' }).checks).toEqual({ hold: 57, fail: 0, untested: 0 })
  })

  it('leave no finding about a printed figure', () => {
    const serious = books.findings().filter(({ severity }) => severity === 'serious')
    expect(serious.filter(({ subject }) => subject.startsWith('saving-'))).toEqual([])
  })
})

describe('the shares of the budget', () => {
  it.each(Object.entries(BUDGET_SHARES))('of %s are %s per cent', (key, shares) => {
    const [bdc, rbc, total] = computed(key).map(Number)
    const ofTotal = [bdc, rbc].map((share) => (((share ?? Number.NaN) / (total ?? Number.NaN)) * 100).toFixed(2))
    expect(ofTotal).toEqual(shares)
  })

  it('have a stated basis for 3 of 11 lines', () => {
    const stated = year.lines.filter(({ sharingBasis }) => sharingBasis !== undefined)
    expect(stated.map(({ line }) => line).sort()).toEqual(['cctv-lifeline', 'ict', 'payroll'])
  })
})

describe('the actual', () => {
  const equal = year.lines.filter(({ actual, budget }) => actual.total.known === budget.total.known)
  const differing = year.lines.filter((line) => !equal.includes(line))
  const sum = (lines: typeof year.lines): number => lines.reduce((all, { actual }) => all + actual.total.known, 0)

  it('equals the budget exactly for £776k, in 9 lines whose method no paper states', () => {
    expect(equal).toHaveLength(9)
    expect(sum(equal)).toBe(776 * THOUSAND)
    expect(books.findings().filter(({ finding }) => finding === 'an actual equals its budget exactly')).toHaveLength(9)
  })

  it('differs for £403k, in 2 lines', () => {
    expect(differing.map(({ line }) => line)).toEqual(['smt-gross', 'smt-transitional'])
    expect(sum(differing)).toBe(403 * THOUSAND)
  })

  it('is £18k and £55k better than budget in those, and both times favourable', () => {
    expect(differing.map(({ variance }) => [variance.amount.known, variance.direction])).toEqual([
      [18 * THOUSAND, 'favourable'],
      [55 * THOUSAND, 'favourable'],
    ])
  })
})

describe('the papers that the summary was known by', () => {
  it('leave the outturn unknown until the paper of 30 June 2011', async () => {
    const before = await ledger.asAt('2011-03-31', { knownOn: '2011-06-21' })
    const after = await ledger.asAt('2011-03-31', { knownOn: '2011-06-30' })

    expect(before.councilSavings().flatMap(({ lines }) => lines)).toEqual([])
    expect(after.councilSavings({ year: '2010/11' }).map(({ overall }) => overall.actual.total)).toEqual([
      { known: 1179 * THOUSAND, unknown: 0 },
    ])
  })

  it('give a budget and no actual before the year is over', async () => {
    const [during] = (await ledger.asAt('2011-03-30')).councilSavings()

    expect(during?.overall.budget.total).toEqual({ known: 1106 * THOUSAND, unknown: 0 })
    expect(during?.overall.actual.total).toEqual({ known: 0, unknown: 11 })
    expect(during?.overall.variance.direction).toBe('undetermined')
  })
})
