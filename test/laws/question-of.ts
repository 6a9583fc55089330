import type { Viewpoint } from '@programme-ledger/core'
import { entriesOf, type History, pinnedPosition, type Question } from '@programme-ledger/testing'

/** What a viewpoint asks of a history, as the auditor wants to be asked. */
export const questionOf = (history: History, viewpoint: Viewpoint): Omit<Question, 'reading'> => ({
  asAt: viewpoint.asAt,
  knownOn: viewpoint.knownOn ?? 'all',
  position: pinnedPosition(entriesOf(history), viewpoint.through),
})
