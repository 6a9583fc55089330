import type { Entry } from '@programme-ledger/core'
import { expectedActual, type ReportData } from './expected-actual.ts'
import { currentBudget, originalBudget } from './expected-budget.ts'
import { expectedRealised, type ValidationData } from './expected-realised.ts'
import type { ExpectedFigures } from './figures-of-periods.ts'
import { agreed, distinct, type Tally, told } from './tell.ts'

/** Kinds of figures that are never added together (law M3). */
const KINDS = ['budget', 'originalBudget', 'actual', 'realised'] as const
type Kind = (typeof KINDS)[number]

export interface ExpectedLine extends Readonly<Record<Kind, ExpectedFigures>> {
  readonly line: string
}

export type ExpectedTotals = Readonly<Record<Kind, Tally>>

export interface ExpectedYear {
  readonly year: string
  readonly councils: readonly string[]
  /** By key. */
  readonly lines: readonly ExpectedLine[]
  readonly beforeTransitionalCosts: ExpectedTotals
  readonly transitionalCosts: ExpectedTotals
  readonly overall: ExpectedTotals
}

/** What is said of some lines in a year, and whose shares it gives. */
interface Saying {
  readonly year: string
  readonly lines: readonly string[]
  readonly councils: readonly string[]
}

/** Budgets, actuals and what is realised, by year, line and council, by plain loops over counting entries. Nothing else is in them. */
export const expectedSavings = (facts: readonly Entry[]): readonly ExpectedYear[] => {
  const sayings = facts.flatMap(sayingsOf)
  return distinct(sayings.map(({ year }) => year))
    .toSorted()
    .map((year) => {
      const ofYear = sayings.filter((saying) => saying.year === year)
      const councils = distinct(ofYear.flatMap((saying) => saying.councils)).toSorted()
      const lines = distinct(ofYear.flatMap((saying) => saying.lines))
        .toSorted()
        .map((line) => expectedLine(facts, line, year, councils))
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

interface AnyData {
  readonly line: string
  readonly year: string
  readonly from: string
  readonly to: string
  readonly period: { readonly to: string }
  readonly shares?: object
}

/** The line and year of a budget, a report or a validation; the two lines of a virement. */
const sayingsOf = (fact: Entry): readonly Saying[] => {
  // The ledger has checked the data of each type; a field is read where its type has it.
  const { line, year, from, to, period, shares = {} } = fact.data as AnyData
  switch (fact.type) {
    case 'SavingBudgeted':
    case 'SavingBudgetRevised':
      return [{ year, lines: [line], councils: Object.keys(shares) }]
    case 'BudgetVired':
      return [{ year, lines: [from, to], councils: [] }]
    case 'SavingReported':
    case 'SavingValidated':
      return [{ year: yearOf({ period }), lines: [line], councils: Object.keys(shares) }]
    default:
      return []
  }
}

const expectedLine = (
  facts: readonly Entry[],
  line: string,
  year: string,
  councils: readonly string[],
): ExpectedLine => {
  const ofLine = <Data extends Pick<AnyData, 'line' | 'period'>>(type: string): readonly Data[] =>
    told<Data>(facts, type)
      .map(({ data }) => data)
      .filter((data) => data.line === line && yearOf(data) === year)
  return {
    line,
    budget: currentBudget({ facts, line, year, councils }),
    originalBudget: originalBudget({ facts, line, year, councils }),
    actual: expectedActual(ofLine<ReportData>('SavingReported'), councils),
    realised: expectedRealised(ofLine<ValidationData>('SavingValidated'), councils),
  }
}

interface LineData {
  readonly line: string
  readonly nature: string
}

const natureOf = (facts: readonly Entry[], line: string): string =>
  agreed(
    told<LineData>(facts, 'SavingLineRegistered')
      .filter(({ data }) => data.line === line)
      .map(({ data }) => data.nature),
  )

/** The financial year that a period ends in: it begins on 1 April. */
const yearOf = ({ period: { to } }: Pick<AnyData, 'period'>): string => {
  const calendar = Number(to.slice(0, 4))
  const first = to.slice(5) < '04-01' ? calendar - 1 : calendar
  return `${first}/${String(first + 1).slice(2)}`
}

const totalsOf = (lines: readonly ExpectedLine[]): ExpectedTotals => {
  const totalOf = (kind: Kind): Tally => {
    const total = { known: 0, unknown: 0 }
    for (const line of lines) {
      total.known += line[kind].total.known
      total.unknown += line[kind].total.unknown
    }
    return total
  }
  return {
    budget: totalOf('budget'),
    originalBudget: totalOf('originalBudget'),
    actual: totalOf('actual'),
    realised: totalOf('realised'),
  }
}
