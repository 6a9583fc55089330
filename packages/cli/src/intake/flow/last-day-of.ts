import type { Day } from '@programme-ledger/core'
import type { PlacedDraft } from '../intake.ts'

/** The last day that drafts speak of, or that their papers are dated; the first day of all where there are none. */
export const lastDayOf = (placed: readonly PlacedDraft[]): Day =>
  placed
    .flatMap(({ draft }) => [draft.effectiveOn, draft.knownOn])
    .sort()
    .at(-1) ?? '0001-01-01'
