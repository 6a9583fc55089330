import { type Attested, witnessesOf } from '../../values/attested.ts'

/**
 * The last of some days that speaks of something. Unknown takes the place of nothing: a day that only says that something is
 * not known counts where no day says more.
 */
export const lastToSay = <Each>(
  days: readonly Each[],
  cellsOf: (day: Each) => readonly Attested<unknown>[],
): Each | undefined =>
  days.findLast((day) => cellsOf(day).some(({ is }) => is !== 'unknown')) ??
  days.findLast((day) => cellsOf(day).some((cell) => witnessesOf(cell).length > 0))
