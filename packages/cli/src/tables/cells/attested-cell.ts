import type { Attested } from '@programme-ledger/core'
import type { Cell } from '@programme-ledger/reports'

/** A cell of words: what is inferred is marked. */
export const attestedCell = <Value>(
  cell: Attested<Value>,
  say: (value: Value) => string = (value) => String(value),
): Cell => {
  switch (cell.is) {
    case 'unknown':
      return unknownCell(cell)
    case 'known':
      return { is: 'value', value: say(cell.value), ...(cell.inferred && { inferred: true }) }
    case 'contested':
      return { is: 'contested', rivals: cell.rivals.map(({ value }) => say(value)) }
  }
}

/** Unknown where an entry says that it is not known; not stated where no entry speaks of it. */
export const unknownCell = ({ by }: { readonly by: readonly number[] }): Cell => ({
  is: 'missing',
  why: by.length > 0 ? 'unknown' : 'notStated',
})
