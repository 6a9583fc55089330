import { positionsOf } from '../../slice/row.ts'
import { saysTheSame } from '../../slice/says-the-same.ts'
import type { VagueRow } from '../../slice/vague-row.ts'
import { byText } from '../../values/by-text.ts'

/**
 * The rows of what is certain, and of what may have happened by the day, by their refs.
 *
 * @param possible the same rows if everything vague happened at its earliest.
 */
export const withPossible = <Each extends VagueRow>(
  certain: readonly Each[],
  possible: readonly Each[],
): readonly Each[] => {
  const others = new Map(possible.map((row) => [row.ref, row]))
  const refs = new Set(certain.map(({ ref }) => ref))
  return [
    ...certain.map((row) => {
      const other = others.get(row.ref)
      const isUndetermined = !saysTheSame(row, other)
      return { ...row, isUndetermined, entries: positionsOf(row.entries, isUndetermined ? (other?.entries ?? []) : []) }
    }),
    ...possible.filter(({ ref }) => !refs.has(ref)).map((row) => ({ ...row, isUndetermined: true, counts: false })),
  ].sort((a, b) => byText(a.ref, b.ref))
}
