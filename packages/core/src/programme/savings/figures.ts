import { addSums, type Sum, subtract } from '../../values/amount.ts'
import type { Key } from '../../values/key.ts'

/** A figure in all and by council, in pence. */
export interface Figures {
  readonly total: Sum
  /** `notEvidenced` where a source gives none for the council: no figure is made up (law M4). */
  readonly byCouncil: Readonly<Record<Key, Sum | 'notEvidenced'>>
}

/** Actual less budget, in pence; savings count positive, so that more than budgeted is favourable. */
export interface Variance {
  readonly amount: Sum
  readonly direction: 'favourable' | 'adverse' | 'none' | 'undetermined'
}

export const varianceOf = (budget: Sum, actual: Sum): Variance => {
  const amount = subtract(actual, budget)
  return { amount, direction: directionOf(amount) }
}

export const addVariances = (variances: readonly Variance[]): Variance => {
  const amount = addSums(variances.map((each) => each.amount))
  return { amount, direction: directionOf(amount) }
}

/** Where the two cannot be compared. */
export const NO_VARIANCE: Variance = { amount: { known: 0, unknown: 1 }, direction: 'undetermined' }

const directionOf = ({ known, unknown }: Sum): Variance['direction'] => {
  if (unknown > 0) return 'undetermined'
  return known > 0 ? 'favourable' : known < 0 ? 'adverse' : 'none'
}

/** Adds up figures cell by cell; a council has a figure only where every child gives one (law M4). */
export const addFigures = (children: readonly Figures[], councils: readonly Key[]): Figures => ({
  total: addSums(children.map(({ total }) => total)),
  byCouncil: Object.fromEntries(
    councils.map((council) => [
      council,
      addCells(children.map(({ byCouncil }) => byCouncil[council] ?? 'notEvidenced')),
    ]),
  ),
})

const addCells = (cells: readonly (Sum | 'notEvidenced')[]): Sum | 'notEvidenced' => {
  const evidenced = cells.filter((cell) => cell !== 'notEvidenced')
  return evidenced.length < cells.length || cells.length === 0 ? 'notEvidenced' : addSums(evidenced)
}
