import type { Attested } from '@programme-ledger/core'
import type { Cell } from '@programme-ledger/reports'
import { unknownCell } from './attested-cell.ts'

/** A cell of a figure, or of a day as it is written in a file. */
export const attestedFigure = <Value extends string | number>(cell: Attested<Value>): Cell => {
  switch (cell.is) {
    case 'unknown':
      return unknownCell(cell)
    case 'known':
      return { is: 'value', value: cell.value, ...(cell.inferred && { inferred: true }) }
    case 'contested':
      return { is: 'contested', rivals: cell.rivals.map(({ value }) => value) }
  }
}
