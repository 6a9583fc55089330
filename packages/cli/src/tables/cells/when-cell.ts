import { type AttestedWhen, whenInWords } from '@programme-ledger/core'
import type { Cell } from '@programme-ledger/reports'
import { attestedCell } from './attested-cell.ts'

/** When something happened, as closely as sources tell. */
export const whenCell = (cell: AttestedWhen): Cell => attestedCell(cell, whenInWords)
