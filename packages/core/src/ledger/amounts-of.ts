import { isAttested } from '../values/attested.ts'
import { type Figure, numberOf } from './figures-in.ts'

/**
 * By how much a figure changed at each step, so that the amounts add up to the whole change; undefined where it does not add up.
 * A sum that is not there is none. A cell that is not there is nobody's statement, which is not none (law M7).
 *
 * @param figures what the figure was to begin with, and after each step; undefined where it was not there.
 */
export const amountsOf = (figures: readonly (Figure | undefined)[]): readonly number[] | undefined => {
  const absent = figures.some((figure) => isAttested(figure?.value)) ? undefined : 0
  const numbers = figures.map((figure) => (figure === undefined ? absent : numberOf(figure)))
  const amounts = numbers.slice(1).map((number, step) => (number ?? Number.NaN) - (numbers[step] ?? Number.NaN))
  return amounts.every(Number.isSafeInteger) ? amounts : undefined
}
