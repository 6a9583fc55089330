import type { FinancialYear, LineRow, SavingsYear, Sum } from '@programme-ledger/core'
import { addSums, figureOf, sumOf } from '@programme-ledger/core'
import type { ProgrammeBooks } from '../ask/programme-books.ts'
import type { PopulationName } from './populations.ts'

/** One of the amounts that are sampled: what auditors call the logical unit. */
export interface SampledItem {
  /** As `explain` takes it. */
  readonly ref: string
  readonly name: string
  /** What is known of it, in pence, with how much is not. */
  readonly amount: Sum
  readonly entries: readonly number[]
}

/** What is sampled, with the total that the books have of it. */
export interface Population {
  readonly items: readonly SampledItem[]
  readonly total: Sum
  /** The row that has the total. */
  readonly totalOf: string
}

/** The amounts of a kind at the viewpoint of some books, in order of their refs. */
export const populationOf = (
  name: PopulationName,
  books: ProgrammeBooks,
  year: FinancialYear | undefined,
): Population => {
  const population = name.endsWith('-costs') ? ofCosts(name, books, year) : ofSavings(name, books, year)
  return { ...population, items: [...population.items].sort((one, other) => (one.ref < other.ref ? -1 : 1)) }
}

const FIGURES = {
  'budgeted-savings': 'budget',
  'reported-savings': 'actual',
  'validated-savings': 'realised',
} as const

const ofSavings = (name: PopulationName, books: ProgrammeBooks, year: FinancialYear | undefined): Population => {
  const figure = FIGURES[name as keyof typeof FIGURES]
  const years: readonly SavingsYear[] = books.councilSavings(year === undefined ? {} : { year })
  const itemOf = (of: SavingsYear, line: LineRow): SampledItem => ({
    ref: line.ref,
    name: `${line.name} ${of.year}`,
    amount: line[figure].total,
    entries: line.entries,
  })
  return {
    items: years.flatMap((each) => each.lines.map((line) => itemOf(each, line))),
    total: addSums(years.map(({ overall }) => overall[figure].total)),
    totalOf: years.map(({ overall }) => overall.ref).join(' and '),
  }
}

const ofCosts = (name: PopulationName, books: ProgrammeBooks, year: FinancialYear | undefined): Population => {
  const state = name.slice(0, -'-costs'.length) as 'budgeted' | 'committed' | 'incurred' | 'paid'
  const { costs, totals } = books.costs(year === undefined ? {} : { year })
  const figures = costs.flatMap((cost) => cost.figures.map((figure) => ({ cost, figure })))
  return {
    items: figures
      .filter(({ figure }) => figure.counts && figure.state === state)
      .map(({ cost, figure }) => ({
        ref: figure.ref,
        name: cost.name,
        amount: sumOf([figureOf(figure.amount)]),
        entries: figure.entries,
      })),
    total: totals.states[state].amount,
    totalOf: totals.ref,
  }
}
