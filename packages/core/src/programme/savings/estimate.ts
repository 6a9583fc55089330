import { allocate } from '../../values/allocate.ts'
import { addSums, isWhole, Pence } from '../../values/amount.ts'
import type { Key } from '../../values/key.ts'
import { addByCouncil, type Figures, type QualifiedFigures } from './figures.ts'

/**
 * What each council may have saved, in pence: made on request only, and never part of an evidenced figure (law M4).
 * `proRataToBudget` shares the evidenced actual out by the councils' shares of the current budget, to the penny.
 */
export interface Estimate {
  readonly method: 'proRataToBudget'
  /** `notEvidenced` where even an estimate has nothing to go by: no whole actual, or no whole shares of the budget. */
  readonly byCouncil: Figures['byCouncil']
}

export type EstimateMethod = Estimate['method']

/** An estimate for one line. */
export const estimateOf = (budget: QualifiedFigures, actual: Figures): Estimate => ({
  method: 'proRataToBudget',
  byCouncil: proRata(budget, actual),
})

/** An estimate for some lines: the sum of theirs, cell by cell. */
export const addEstimates = (children: readonly Estimate[], councils: readonly Key[]): Estimate => ({
  method: 'proRataToBudget',
  byCouncil: addByCouncil(
    children.map(({ byCouncil }) => byCouncil),
    councils,
  ),
})

const proRata = (budget: QualifiedFigures, { total }: Figures): Figures['byCouncil'] => {
  const weights = weightsOf(budget)
  const shares = weights && isWhole(total) && Pence.safeParse(total.known).success && allocate(total.known, weights)
  return Object.fromEntries(
    Object.keys(budget.byCouncil).map((council) => {
      const known = shares ? shares[council] : undefined
      return [council, known === undefined ? 'notEvidenced' : { known, unknown: 0 }]
    }),
  )
}

/** The councils' shares of a budget as a proportion; undefined where they are none, or not all of it. */
const weightsOf = ({ total, byCouncil, goodTo }: QualifiedFigures): Readonly<Record<Key, number>> | undefined => {
  const shares = Object.entries(byCouncil).flatMap(([council, share]) =>
    share === 'notEvidenced' ? [] : [[council, share] as const],
  )
  const all = addSums(shares.map(([, share]) => share))
  const isAllOfIt = isWhole(all) && isWhole(total) && Math.abs(all.known - total.known) <= (goodTo ?? 0)
  // A saving for one council and a cost for another are no proportion; nor is nothing for all.
  const isOfOneSign = shares.every(([, { known }]) => known >= 0) || shares.every(([, { known }]) => known <= 0)
  return isAllOfIt && isOfOneSign && shares.some(([, { known }]) => known !== 0)
    ? Object.fromEntries(shares.map(([council, { known }]) => [council, Math.abs(known)]))
    : undefined
}
