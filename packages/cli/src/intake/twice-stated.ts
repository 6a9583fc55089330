import type { IntakeProblem, PlacedDraft } from './intake.ts'
import { saidOnce } from './said-once.ts'

/** What a file states twice in the same words: one of the two is a slip, and nobody knows of what. */
export const twiceStated = (placed: readonly PlacedDraft[]): readonly IntakeProblem[] => {
  const first = new Map<string, string>()
  const twice = placed.flatMap(({ draft, at }) => {
    const before = first.get(draft.id)
    if (before === undefined) first.set(draft.id, at)
    return before === undefined
      ? []
      : [{ at, problem: `says what ${before} says`, remedy: 'take one of the two out, or mend it' }]
  })
  return saidOnce(twice)
}
