import type { Draft } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { Missing, Violation } from '../slice/violation.ts'

/**
 * Of what rules object to, that which stays wrong once the misshapen drafts of the batch are mended. A draft that names a line
 * whose registration stands in the same batch, misspelt, is not itself wrong: who mends the registration hears of no more.
 * Nothing of the batch is recorded either way. What is missing is then said by the words of the violation alone.
 */
export const firstCauses = (
  { eventTypes }: Pick<Programme, 'eventTypes'>,
  violations: readonly Violation[],
  misshapen: readonly Draft[],
): readonly Violation[] => {
  const brought = misshapen.map((draft) => ({
    // A type that is itself misspelt may have been any.
    type: eventTypes.has(draft?.type) ? draft.type : undefined,
    names: new Set(textsIn(draft)),
  }))
  const isBrought = (name: string, types: Missing['types']): boolean =>
    brought.some(
      ({ type, names }) => names.has(name) && (types === undefined || type === undefined || types.includes(type)),
    )
  return violations.flatMap(({ missing, ...violation }) =>
    missing?.names.every((name) => isBrought(name, missing.types)) === true ? [] : [violation],
  )
}

/** The id of a draft, and what stands in the fields of its data. A draft that is misshapen may hold anything. */
const textsIn = (draft: Draft | undefined): readonly unknown[] => [draft?.id, ...Object.values(draft?.data ?? {})]
