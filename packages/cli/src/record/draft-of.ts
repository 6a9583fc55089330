import type { Draft, Entry } from '@programme-ledger/core'

/** What was given before recording added to it. */
export const draftOf = ({ ledger: _, position: __, batch: ___, recordedAt: ____, ...draft }: Entry): Draft => draft
