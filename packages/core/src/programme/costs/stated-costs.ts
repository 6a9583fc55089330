import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { addSums, type Sum, sumOf } from '../../values/amount.ts'
import { attestedValue, claimedValues, figureOf } from '../../values/attested.ts'
import { FinancialYear } from '../../values/financial-year.ts'
import { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { type CostFigureRow, type CostRow, costRows } from './cost-rows.ts'
import { COST_STATES, type CostState } from './events.ts'
import type { CostsReads, YearOfCost } from './state.ts'

const Options = z.strictObject({ council: Key.optional(), service: Key.optional(), year: FinancialYear.optional() })

export interface CostsOptions {
  /** Only what is this council's, or is shared with it. Default: everybody's. */
  readonly council?: Key
  /** Only what this service costs. Default: all that the ledger knows of. */
  readonly service?: Key
  /** Only what is of this year. Default: every year, and what is of none. */
  readonly year?: FinancialYear
}

/** What some costs come to in one state, in pence; unknown amounts are counted. */
export interface CostSum {
  readonly amount: Sum
  /** By party. A figure by council exists only where every one of the costs gives one. */
  readonly byCouncil: Readonly<Record<Key, Sum | 'notEvidenced'>>
}

/** Each state by itself: they are never added to one another. */
export interface CostTotals extends Row {
  readonly states: Readonly<Record<CostState, CostSum>>
}

export interface CostYear extends CostTotals {
  readonly year: YearOfCost
}

export interface Costs {
  /** By key. */
  readonly costs: readonly CostRow[]
  /** By year; then what is of a year that is not stated, or undetermined. */
  readonly years: readonly CostYear[]
  readonly totals: CostTotals
}

type Ground = Reading<{ readonly costs: CostsReads }>

/** What the programme costs: budgeted, committed, incurred and paid, apart. */
export const statedCosts =
  (reading: Ground) =>
  (options: CostsOptions = {}): Costs => {
    const { council, service, year } = parseOptions(Options, options, 'The options of costs')
    const costs = costRows(reading)
      .filter((row) => service === undefined || claimedValues(row.service).includes(service))
      .map((row) => (year === undefined ? row : { ...row, figures: row.figures.filter((each) => each.year === year) }))
      .filter(({ figures }) => figures.length > 0)
      .filter((row) => council === undefined || councilsOf(row).includes(council))
    const councils = [...new Set(costs.flatMap(councilsOf))].sort()
    const years = [...new Set(costs.flatMap(({ figures }) => figures.map((figure) => figure.year)))].sort()
    return {
      costs,
      years: years.map((each) => ({
        ...totalsOf(`costs:year/${each}`, costs, councils, (figure) => figure.year === each),
        year: each,
      })),
      totals: totalsOf('costs:totals', costs, councils, () => true),
    }
  }

/** Whoever bears a cost, or a part of it. */
const councilsOf = ({ council, figures }: CostRow): readonly Key[] => [
  ...claimedValues(council),
  ...figures.flatMap(({ shares }) => Object.keys(shares)),
]

const totalsOf = (
  ref: string,
  costs: readonly CostRow[],
  councils: readonly Key[],
  isIn: (figure: CostFigureRow) => boolean,
): CostTotals => {
  const figures = costs.flatMap((cost) =>
    cost.figures.filter((figure) => figure.counts && isIn(figure)).map((figure) => ({ cost, figure })),
  )
  const sumIn = (state: CostState): CostSum => {
    const inState = figures.filter(({ figure }) => figure.state === state)
    return {
      amount: sumOf(inState.map(({ figure }) => figureOf(figure.amount))),
      byCouncil: Object.fromEntries(
        councils.map((council) => [council, shareOf(inState.map(({ cost, figure }) => partOf(council, cost, figure)))]),
      ),
    }
  }
  return {
    ref,
    states: Object.fromEntries(COST_STATES.map((state) => [state, sumIn(state)])) as Record<CostState, CostSum>,
    entries: positionsOf(...figures.map(({ figure }) => figure.entries)),
  }
}

/** One council's part of a figure: as shared, or all or nothing of what is one council's. */
const partOf = (council: Key, cost: CostRow, { amount, shares }: CostFigureRow): Sum | 'notEvidenced' => {
  const share = shares[council]
  if (share !== undefined) return sumOf([figureOf(share)])
  const bearer = attestedValue(cost.council)
  if (bearer === undefined || Object.keys(shares).length > 0) return 'notEvidenced'
  return bearer === council ? sumOf([figureOf(amount)]) : sumOf([])
}

const shareOf = (parts: readonly (Sum | 'notEvidenced')[]): Sum | 'notEvidenced' => {
  const sums = parts.filter((part) => part !== 'notEvidenced')
  return sums.length === parts.length ? addSums(sums) : 'notEvidenced'
}
