import { oncePerReading } from '../../slice/once-per-reading.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import type { VagueRow } from '../../slice/vague-row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue } from '../../values/attested.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { CostState } from './events.ts'
import { type Cost, type CostAmount, type CostsReads, standingAmount, type YearOfCost, yearOfFigure } from './state.ts'
import { lastStated } from './stated-amount.ts'
import { withPossible } from './with-possible.ts'

/** What is said of a cost in one state and year. Amounts are pence. */
export interface CostFigureRow extends VagueRow, Readonly<Omit<CostAmount, 'on'>> {
  readonly state: CostState
  readonly year: YearOfCost
  /** The year as sources state it; unknown where it is that of its day. */
  readonly yearStated: Attested<FinancialYear>
  readonly part: Key | undefined
  /** Whether sources are too vague to tell which of several statements is the last: the cells are what all of them say. */
  readonly isOutOfOrder: boolean
  /** What else was stated of it, in order of the days: before, or later without an amount. */
  readonly earlier: readonly Readonly<CostAmount>[]
}

/** A cost, as far as it has come: its four states are different facts, and are never added to one another. */
export interface CostRow extends Row, Readonly<Omit<Cost, 'name' | 'figures'>> {
  readonly cost: Key
  /** Its key where its name is not known, or contested. */
  readonly name: string
  /** By state, year and part. */
  readonly figures: readonly CostFigureRow[]
}

type Ground = Reading<{ readonly costs: CostsReads }>

/** All costs, by key; those included that may have been stated by the day. */
export const costRows = ({ all, possibly }: Ground): readonly CostRow[] => {
  const [certain, possible] = [all.costs.costs, possibly.costs.costs]
  return [...new Set([...Object.keys(certain), ...Object.keys(possible)])].sort().flatMap((key) => {
    const cost = certain[key] ?? possible[key]
    if (cost === undefined) return []
    const { figures: _, name, ...cells } = cost
    const figures = withPossible(figureRows(key, certain[key]), figureRows(key, possible[key]))
    return [
      {
        ...cells,
        ref: `costs:cost/${key}`,
        cost: key,
        name: attestedValue(name) ?? key,
        figures,
        entries: positionsOf(witnessesIn({ ...cells, name }), ...figures.map(({ entries }) => entries)),
      },
    ]
  })
}

/** The same, for the findings. */
export const sharedCostRows = oncePerReading(costRows)

const figureRows = (cost: Key, known: Reads<Cost> | undefined): readonly CostFigureRow[] =>
  Object.entries(known?.figures ?? {}).flatMap(([key, figure]) => {
    const current = standingAmount(figure)
    const stated = lastStated(figure.amounts)
    if (current === undefined || stated === undefined) return []
    return [
      {
        ...current,
        ref: `costs:cost/${cost}/${key.replace(/\/$/, '')}`,
        state: figure.state,
        year: yearOfFigure(figure, current.when),
        yearStated: figure.yearStated,
        part: figure.part,
        earlier: stated.earlier,
        isOutOfOrder: stated.isOutOfOrder,
        isUndetermined: false,
        counts: true,
        entries: witnessesIn(figure),
      },
    ]
  })
