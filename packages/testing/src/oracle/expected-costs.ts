import type { Entry } from '@programme-ledger/core'
import { agreedDays } from './agreed-days.ts'
import { asLastStated, byName } from './as-last-stated.ts'
import { financialYearOf } from './financial-year-of.ts'
import { agreed, distinct, type Tally, type Telling, tallyOf, told } from './tell.ts'

interface CostData {
  readonly amount: number | 'unknown'
  readonly cost: string
  readonly council?: string
  readonly part?: string
  readonly shares?: Readonly<Record<string, number | 'unknown'>>
  readonly state: string
  readonly year?: string
}

export const COST_STATES = ['budgeted', 'committed', 'incurred', 'paid'] as const

/** What some costs come to in one state: in all, and for a council where every one of them gives it a figure. */
export interface ExpectedCostSum {
  readonly amount: Tally
  readonly byCouncil: Readonly<Record<string, Tally | 'notEvidenced'>>
}

export type ExpectedCostStates = Readonly<Record<string, ExpectedCostSum>>

/** One cost in one state, year and instalment, as it was last stated. */
interface Figure {
  readonly state: string
  readonly year: string
  readonly amount: number | 'unknown'
  readonly shares: Readonly<Record<string, number | 'unknown'>>
  /** Whose the cost is, where sources agree that it is one council's. */
  readonly bearer: string
}

export interface ExpectedCosts {
  readonly years: readonly string[]
  readonly councils: readonly string[]
  /** What is of one year, or of all. */
  readonly statesOf: (year: string | 'all', councils: readonly string[]) => ExpectedCostStates
}

/** What costs come to, by an auditor who reads them one by one: each state and year by itself. */
export const expectedCosts = (facts: readonly Entry[]): ExpectedCosts => {
  const all = told<CostData>(facts, 'CostStated')
  const figures = byName(all, ({ data }) => data.cost).flatMap(figuresOf)
  return {
    years: distinct(figures.map(({ year }) => year)).toSorted(),
    councils: distinct([
      ...all.flatMap(({ data }) => data.council ?? []),
      ...figures.flatMap(({ shares }) => Object.keys(shares)),
    ]).toSorted(),
    statesOf: (year, councils) => {
      const ofYear = figures.filter((figure) => year === 'all' || figure.year === year)
      return Object.fromEntries(
        COST_STATES.map((state) => [
          state,
          sumOfState(
            ofYear.filter((figure) => figure.state === state),
            councils,
          ),
        ]),
      )
    },
  }
}

const figuresOf = (ofCost: readonly Telling<CostData>[]): readonly Figure[] => {
  const bearer = agreed(ofCost.map(({ data }) => data.council))
  return byName(ofCost, ({ data, by }) => `${data.state} ${groupYear({ data, by })} ${data.part ?? ''}`).flatMap(
    (tellings): readonly Figure[] => {
      const [first] = tellings
      if (first === undefined) return []
      const { state } = first.data
      const current = asLastStated(tellings, { happensOnce: happensOnce(state) })
      const sharers = distinct(current.flatMap(({ data }) => Object.keys(data.shares ?? {})))
      return [
        {
          state,
          year: yearOf(tellings),
          amount: agreed(current.map(({ data }) => data.amount)),
          shares: Object.fromEntries(
            sharers.map((council) => [council, agreed(current.map(({ data }) => data.shares?.[council]))]),
          ),
          bearer,
        },
      ]
    },
  )
}

const happensOnce = (state: string): boolean => state === 'incurred' || state === 'paid'

/** By which what is said of one figure is kept together: the year that a source gives it, or that of its day. */
const groupYear = ({ data, by }: Telling<CostData>): string => {
  // An instalment is one, whatever year is given to it.
  if (happensOnce(data.state) && data.part !== undefined) return 'any'
  if (data.year !== undefined) return data.year
  return happensOnce(data.state) ? financialYearOf(by.effectiveOn) : 'notStated'
}

/** The year that a source gives, or that all days lie in on which it may have happened. */
const yearOf = (tellings: readonly Telling<CostData>[]): string => {
  const [first] = tellings
  if (first === undefined) return 'notStated'
  const stated = distinct(tellings.flatMap(({ data }) => data.year ?? []))
  if (stated.length > 0) return stated.length > 1 ? 'undetermined' : (stated[0] ?? 'undetermined')
  if (!happensOnce(first.data.state)) return 'notStated'
  const years = agreedDays(tellings.map(({ by }) => by)).flatMap(({ earliest, latest }) => [
    earliest === null ? 'some earlier year' : financialYearOf(earliest),
    financialYearOf(latest),
  ])
  const all = distinct(first.data.part === undefined ? [groupYear(first), ...years] : years)
  return all.length === 1 ? (all[0] ?? 'undetermined') : 'undetermined'
}

const sumOfState = (figures: readonly Figure[], councils: readonly string[]): ExpectedCostSum => ({
  amount: tallyOf(figures.map(({ amount }) => amount)),
  byCouncil: Object.fromEntries(councils.map((council) => [council, sumOfCouncil(figures, council)])),
})

const sumOfCouncil = (figures: readonly Figure[], council: string): Tally | 'notEvidenced' => {
  const parts: (number | 'unknown')[] = []
  for (const { amount, shares, bearer } of figures) {
    const share = shares[council]
    if (share !== undefined) parts.push(share)
    else if (bearer === 'unknown' || Object.keys(shares).length > 0) return 'notEvidenced'
    else parts.push(bearer === council ? amount : 0)
  }
  return tallyOf(parts)
}
