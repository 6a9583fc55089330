import type { Books, programme } from '@programme-ledger/core'
import type { ViewName } from '../views/views.ts'

/** The books of the programme that the command reads. */
export type ProgrammeBooks = Books<typeof programme>

/** What a view answers. */
export type AnswerOf<View extends ViewName> = ReturnType<ProgrammeBooks[View]>
