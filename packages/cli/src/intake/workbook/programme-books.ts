import type { Books, programme } from '@programme-ledger/core'

export type ProgrammeBooks = Books<typeof programme>
