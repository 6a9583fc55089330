import { z } from 'zod'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import type { VagueRow } from '../../slice/vague-row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Agreement, agreementOf, type Checks, countChecks } from '../../values/agreement.ts'
import { type Sum, subtract, sumOf, UNKNOWN, type Unknown, wholeOf } from '../../values/amount.ts'
import { attestedValue, claimedValues, figureOf } from '../../values/attested.ts'
import { joinCells } from '../../values/join-cells.ts'
import { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { possiblyLast } from '../../values/possible-order.ts'
import type { Reads } from '../../values/reads.ts'
import { sameValue } from '../../values/same-value.ts'
import type { BudgetRow, CostsReads, PositionDay } from './state.ts'
import { withPossible } from './with-possible.ts'

const Options = z.strictObject({ service: Key.optional(), table: Key.optional() })

export interface BudgetPositionsOptions {
  /** Only rows of this service. Default: every row. */
  readonly service?: Key
  /** Only this table. Default: every table. */
  readonly table?: Key
}

/** The figures of a row that add up downwards. */
export const CAST_CELLS = ['businessCase', 'budget', 'projected', 'variance'] as const
export type CastCell = (typeof CAST_CELLS)[number]

/** `projected figure` */
export const castCellInWords = (cell: CastCell): string => CAST_CELLS_IN_WORDS[cell]

const CAST_CELLS_IN_WORDS: Readonly<Record<CastCell, string>> = {
  businessCase: 'business case',
  budget: 'budget',
  projected: 'projected figure',
  variance: 'variance',
}

/** A printed sum beside that of the rows it is said to add up, in pence. */
export interface Cast {
  readonly cell: CastCell
  readonly printed: number | Unknown
  /** What its rows come to; unknown where one of them does not say. */
  readonly computed: Sum
  readonly agrees: Agreement
}

/** A row of a printed table, as printed, beside what its own figures make. Amounts are pence. */
export interface BudgetPositionRow extends VagueRow, Readonly<PositionDay> {
  readonly table: Key
  readonly row: Key
  /** What is projected less what is budgeted, whatever sign the table prints. */
  readonly computedVariance: number | Unknown
  /** Of the printed variance and the computed one. */
  readonly varianceAgrees: Agreement
  /** What the printed variance means, by the sign that its table calls good. */
  readonly direction: 'favourable' | 'adverse' | 'onBudget' | 'notStated'
  /** None where it adds nothing up. Of several days of which each may be the last, by the figures of each. */
  readonly casts: readonly Cast[]
  /** Whether sources are too vague to tell which of several days is the last: the cells are what all of them say. */
  readonly isOutOfOrder: boolean
  /** How the row stood before, in order of the days. */
  readonly earlier: readonly Readonly<PositionDay>[]
}

export interface BudgetTable extends Row {
  readonly table: Key
  /** By key. */
  readonly rows: readonly BudgetPositionRow[]
  /** Of the sums that the table's own figures make, along its rows and down its columns: how many hold. */
  readonly checks: Checks
}

type Ground = Reading<{ readonly costs: CostsReads }>

/** Printed tables of budgets and what is projected, by key, each sum held against its parts and none repaired. */
export const budgetPositions =
  (reading: Ground) =>
  (options: BudgetPositionsOptions = {}): readonly BudgetTable[] => {
    const { service, table } = parseOptions(Options, options, 'The options of budgetPositions')
    const { all, possibly } = reading
    const rows = withPossible(positionRows(all.costs), positionRows(possibly.costs))
      .filter((row) => table === undefined || row.table === table)
      .filter((row) => service === undefined || claimedValues(row.service).includes(service))
    return [...new Set(rows.map((row) => row.table))].sort().map((key) =>
      tableOf(
        key,
        rows.filter((row) => row.table === key),
      ),
    )
  }

/** Every table, for the findings. */
export const sharedBudgetTables = oncePerReading((reading: Ground) => budgetPositions(reading)())

const tableOf = (table: Key, rows: readonly BudgetPositionRow[]): BudgetTable => ({
  ref: `budgetPositions:${table}`,
  table,
  rows,
  checks: countChecks(rows.filter(({ counts }) => counts).flatMap(testsIn)),
  entries: positionsOf(...rows.map(({ entries }) => entries)),
})

/** A row without a printed variance claims nothing that could fail. */
const testsIn = ({ variance, varianceAgrees, casts }: BudgetPositionRow): readonly Agreement[] => [
  ...(variance.is === 'unknown' ? [] : [varianceAgrees]),
  ...casts.map(({ agrees }) => agrees),
]

const positionRows = ({ budgetRows }: CostsReads): readonly BudgetPositionRow[] =>
  Object.values(budgetRows).flatMap((budgetRow) => {
    const { table, row, days } = budgetRow
    const last = possiblyLast(days)
    const current = joinDays(last)
    if (current === undefined) return []
    const computedVariance = differenceOf(current)
    return [
      {
        ...current,
        ref: `budgetPositions:${table}/${row}`,
        table,
        row,
        computedVariance,
        varianceAgrees: compareVariance(current, computedVariance),
        direction: directionOf(current),
        casts: distinct(last.flatMap((day) => castsOf(day, { table, rows: Object.values(budgetRows) }))),
        isOutOfOrder: last.length > 1,
        earlier: days.filter((day) => !last.includes(day)),
        isUndetermined: false,
        counts: true,
        entries: witnessesIn(budgetRow),
      },
    ]
  })

/** What the days come to of which each may be the last: contested between them where they differ. */
const joinDays = (days: readonly Readonly<PositionDay>[]): Readonly<PositionDay> | undefined => {
  const last = days.at(-1)
  if (last === undefined || days.length === 1) return last
  return {
    on: last.on,
    when: joinCells(days.map(({ when }) => when)),
    label: joinCells(days.map(({ label }) => label)),
    service: joinCells(days.map(({ service }) => service)),
    period: joinCells(days.map(({ period }) => period)),
    unitAsPrinted: joinCells(days.map(({ unitAsPrinted }) => unitAsPrinted)),
    businessCase: joinCells(days.map(({ businessCase }) => businessCase)),
    budget: joinCells(days.map(({ budget }) => budget)),
    projected: joinCells(days.map(({ projected }) => projected)),
    variance: joinCells(days.map(({ variance }) => variance)),
    favourable: joinCells(days.map(({ favourable }) => favourable)),
    goodTo: joinCells(days.map(({ goodTo }) => goodTo)),
    addsUp: joinCells(days.map(({ addsUp }) => addsUp)),
  }
}

const differenceOf = ({ budget, projected }: Readonly<PositionDay>): number | Unknown =>
  wholeOf(subtract(sumOf([figureOf(projected)]), sumOf([figureOf(budget)])))

/** A variance is that of two figures, so that three roundings may have a part in it. */
const compareVariance = (
  { variance, goodTo, favourable }: Readonly<PositionDay>,
  computed: number | Unknown,
): Agreement => {
  const printed = figureOf(variance)
  const rounding = 3 * (attestedValue(goodTo) ?? 0)
  const agrees = agreementOf(printed, computed, rounding)
  // Where a positive variance is good, it may be printed as budget less what is projected.
  const isMirrored =
    agrees === 'differs' &&
    attestedValue(favourable) === 'positive' &&
    printed !== UNKNOWN &&
    agreementOf(-printed, computed, rounding) !== 'differs'
  return isMirrored ? 'oppositeSign' : agrees
}

const directionOf = ({ variance, favourable }: Readonly<PositionDay>): BudgetPositionRow['direction'] => {
  if (variance.is === 'known' && variance.value === 0) return 'onBudget'
  if (variance.is !== 'known' || favourable.is !== 'known') return 'notStated'
  return variance.value > 0 === (favourable.value === 'positive') ? 'favourable' : 'adverse'
}

interface Table {
  readonly table: Key
  readonly rows: readonly Reads<BudgetRow>[]
}

/** Rows are added up as they stood on the day of the sum; of another day, they are not what it added. */
const castsOf = (sum: Readonly<PositionDay>, { table, rows }: Table): readonly Cast[] => {
  const keys = attestedValue(sum.addsUp)
  if (keys === undefined) return []
  const parts = keys.map((key) =>
    rows.find((each) => each.table === table && each.row === key)?.days.findLast(({ on }) => on === sum.on),
  )
  return CAST_CELLS.flatMap((cell) => {
    if (sum[cell].is === 'unknown') return []
    const computed = sumOf(parts.map((part) => (part === undefined ? UNKNOWN : figureOf(part[cell]))))
    const printed = figureOf(sum[cell])
    const roundings = [sum, ...parts].map((each) => (each && attestedValue(each.goodTo)) ?? 0)
    const agrees = agreementOf(printed, wholeOf(computed), addUp(roundings))
    return [{ cell, printed, computed, agrees }]
  })
}

/** What is printed again unchanged is one test. */
const distinct = (casts: readonly Cast[]): readonly Cast[] =>
  casts.filter((cast, index) => casts.findIndex((other) => sameValue(other, cast)) === index)

const addUp = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0)
