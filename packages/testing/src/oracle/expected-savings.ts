import type { Entry } from '@programme-ledger/core'
import { type ExpectedFigures, expectedActual, type ReportData } from './expected-actual.ts'
import { agreed, distinct, type Tally, told } from './tell.ts'

interface LineData {
  readonly line: string
  readonly nature: string
  readonly group: string
}

interface BudgetData {
  readonly line: string
  readonly year: string
  readonly total: number | 'unknown'
  readonly shares?: Readonly<Record<string, number | 'unknown'>>
}

export interface ExpectedLine {
  readonly line: string
  readonly budget: ExpectedFigures
  readonly actual: ExpectedFigures
}

export interface ExpectedYear {
  readonly year: string
  readonly councils: readonly string[]
  /** By key. */
  readonly lines: readonly ExpectedLine[]
  readonly beforeTransitionalCosts: { readonly budget: Tally; readonly actual: Tally }
  readonly transitionalCosts: { readonly budget: Tally; readonly actual: Tally }
  readonly overall: { readonly budget: Tally; readonly actual: Tally }
}

/** Budgets and actuals by year, line and council, by plain loops over counting entries. Nothing else is in them. */
export const expectedSavings = (facts: readonly Entry[]): readonly ExpectedYear[] => {
  const budgets = told<BudgetData>(facts, 'SavingBudgeted').map(({ data }) => data)
  const reports = told<ReportData>(facts, 'SavingReported').map(({ data }) => data)
  const years = distinct([...budgets.map(({ year }) => year), ...reports.map(yearOf)]).toSorted()
  return years.map((year) => {
    const ofYear = budgets.filter((budget) => budget.year === year)
    const reported = reports.filter((report) => yearOf(report) === year)
    const councils = distinct([...ofYear, ...reported].flatMap(({ shares = {} }) => Object.keys(shares))).toSorted()
    const keys = distinct([...ofYear, ...reported].map(({ line }) => line)).toSorted()
    const lines = keys.map((line) => ({
      line,
      budget: expectedBudget(
        ofYear.filter((budget) => budget.line === line),
        councils,
      ),
      actual: expectedActual(
        reported.filter((report) => report.line === line),
        councils,
      ),
    }))
    const ofNature = (nature: string): readonly ExpectedLine[] =>
      lines.filter(({ line }) => natureOf(facts, line) === nature)
    return {
      year,
      councils,
      lines,
      beforeTransitionalCosts: totalsOf(ofNature('saving')),
      transitionalCosts: totalsOf(ofNature('transitionalCost')),
      overall: totalsOf(lines),
    }
  })
}

const natureOf = (facts: readonly Entry[], line: string): string =>
  agreed(
    told<LineData>(facts, 'SavingLineRegistered')
      .filter(({ data }) => data.line === line)
      .map(({ data }) => data.nature),
  )

/** The financial year that a period ends in: it begins on 1 April. */
const yearOf = ({ period: { to } }: ReportData): string => {
  const calendar = Number(to.slice(0, 4))
  const first = to.slice(5) < '04-01' ? calendar - 1 : calendar
  return `${first}/${String(first + 1).slice(2)}`
}

const expectedBudget = (budgets: readonly BudgetData[], councils: readonly string[]): ExpectedFigures => ({
  total: one(agreed(budgets.map(({ total }) => total))),
  byCouncil: Object.fromEntries(
    councils.map((council) => {
      const shares = budgets.flatMap(({ shares = {} }) => shares[council] ?? [])
      return [council, shares.length === 0 ? 'notEvidenced' : one(agreed(shares))]
    }),
  ),
})

const one = (figure: number | 'unknown'): Tally =>
  figure === 'unknown' ? { known: 0, unknown: 1 } : { known: figure, unknown: 0 }

const totalsOf = (lines: readonly ExpectedLine[]): { budget: Tally; actual: Tally } => {
  const totals = { budget: { known: 0, unknown: 0 }, actual: { known: 0, unknown: 0 } }
  for (const line of lines) {
    for (const kind of ['budget', 'actual'] as const) {
      totals[kind].known += line[kind].total.known
      totals[kind].unknown += line[kind].total.unknown
    }
  }
  return totals
}
