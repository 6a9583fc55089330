import { positionsOf } from '../../slice/row.ts'
import type { Unknown } from '../../values/amount.ts'
import { attestedValue, figureOf, witnessesOf } from '../../values/attested.ts'
import type { FinancialYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { type Cost, type CostFigure, type CostsReads, standingAmount, yearOfFigure } from '../costs/state.ts'
import type { Shared } from './events.ts'

export type CostState = CostFigure['state']
type CostKind = Extract<Cost['kind'], { readonly is: 'known' }>['value']

/** As what kind of amount a cost is shared; what is of another kind may be anything. */
const SHARED_AS: Readonly<Partial<Record<CostKind, Shared>>> = {
  transitional: 'oneOffCost',
  implementation: 'oneOffCost',
  setUp: 'oneOffCost',
  exit: 'oneOffCost',
  severance: 'severance',
  capital: 'capital',
  running: 'runningCost',
}

/** A cost, or an instalment of one, in one state and year; amounts in pence. */
export interface ComparedCost {
  readonly cost: Key
  readonly name: string
  readonly state: CostState
  readonly amount: number | Unknown
  readonly goodTo: number
  /** Approximately, at least, at most: it is held against nothing. */
  readonly isQualified: boolean
  /** Who bears all of it; undefined where it is shared, or no source says who bears it. */
  readonly bearer: Key | undefined
  /** Undefined where it gives the council no share. */
  readonly shareOf: (council: Key) => number | Unknown | undefined
  readonly councils: readonly Key[]
  readonly entries: readonly number[]
}

export interface CostsToCompare {
  readonly costs: readonly ComparedCost[]
  /** Whether there may be more of them: some are told by instalments, or no source tells which year they are of. */
  readonly mayBeMore: boolean
}

interface Asked {
  readonly service: Key
  readonly shared: Shared
  /** Each cost and instalment is taken in the first of these in which it is told. */
  readonly states: readonly CostState[]
  readonly year: FinancialYear
}

type FigureReads = Reads<CostFigure>

/** The costs of a service that are shared as one kind of amount, in one year. */
export const costsToCompare = ({ costs }: CostsReads, { service, shared, states, year }: Asked): CostsToCompare => {
  let mayBeMore = false
  const all = Object.entries(costs).flatMap(([key, cost]): readonly ComparedCost[] => {
    const kind = attestedValue(cost.kind)
    if (attestedValue(cost.service) !== service || kind === undefined || SHARED_AS[kind] !== shared) return []
    const ofYear = new Map<Key | undefined, FigureReads>()
    for (const figure of states.flatMap((state) =>
      Object.values(cost.figures).filter((each) => each.state === state),
    )) {
      const amount = standingAmount(figure)
      if (amount === undefined || ofYear.has(figure.part)) continue
      const of = yearOfFigure(figure, amount.when)
      if (of === year) ofYear.set(figure.part, figure)
      if (of === 'undetermined' || of === 'notStated' || (of === year && figure.part !== undefined)) mayBeMore = true
    }
    return [...ofYear.values()].flatMap((figure) => {
      const amount = standingAmount(figure)
      return amount === undefined ? [] : [comparedCost(key, cost, figure.state, amount)]
    })
  })
  return { costs: all, mayBeMore }
}

type Amount = NonNullable<ReturnType<typeof standingAmount>>

const comparedCost = (key: Key, cost: Reads<Cost>, state: CostState, amount: Amount): ComparedCost => {
  const council = attestedValue(cost.council)
  const bearer = Object.keys(amount.shares).length === 0 ? council : undefined
  return {
    cost: key,
    name: attestedValue(cost.name) ?? key,
    state,
    amount: figureOf(amount.amount),
    goodTo: attestedValue(amount.goodTo) ?? 0,
    isQualified: amount.qualifier.is !== 'unknown',
    bearer,
    councils: bearer === undefined ? Object.keys(amount.shares) : [bearer],
    shareOf: (each) => {
      if (bearer !== undefined) return each === bearer ? figureOf(amount.amount) : 0
      const share = amount.shares[each]
      return share && figureOf(share)
    },
    entries: positionsOf(witnessesOf(amount.amount), ...Object.values(amount.shares).map(witnessesOf)),
  }
}
