import { positionsOf, type Row } from '../../slice/row.ts'
import { byText } from '../../values/by-text.ts'
import { sayTheSame } from './say-the-same.ts'

/** Whether a row may say something else by the day, or may not be there at all: a source is too vague to tell. */
export interface Determined {
  readonly isUndetermined: boolean
}

/**
 * The rows of what is certain, and those that there may be by the day, each with whether it is undetermined.
 *
 * @param possible the rows of the same view if everything vague happened at its earliest.
 */
export const withPossible = <Each extends Row & { readonly name: string }>(
  certain: readonly Each[],
  possible: readonly Each[],
): readonly (Each & Determined)[] => {
  const maybe = new Map(possible.map((row) => [row.ref, row]))
  const sure = new Set(certain.map(({ ref }) => ref))
  return [
    ...certain.map((row) => {
      const other = maybe.get(row.ref)
      return sayTheSame(row, other)
        ? { ...row, isUndetermined: false }
        : { ...row, isUndetermined: true, entries: positionsOf(row.entries, other?.entries ?? []) }
    }),
    ...possible.filter(({ ref }) => !sure.has(ref)).map((row) => ({ ...row, isUndetermined: true })),
  ].sort((a, b) => byText(a.name, b.name) || byText(a.ref, b.ref))
}
