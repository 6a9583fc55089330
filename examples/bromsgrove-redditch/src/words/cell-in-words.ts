import type { Attested } from '@programme-ledger/core'

/** Stands after what was inferred. */
export const INFERRED = '*'

/** The same; nothing where it is not stated. */
export const ifStated = <Value>(cell: Attested<Value>, say: (value: Value) => string): string =>
  cell.is === 'unknown' ? '' : cellInWords(cell, say)

/** A cell as people read it: what is not known and what is contested says so, what is inferred is marked. */
export const cellInWords = <Value>(cell: Attested<Value>, say: (value: Value) => string): string => {
  switch (cell.is) {
    case 'unknown':
      return 'not stated'
    case 'contested':
      return `contested: ${cell.rivals.map(({ value }) => say(value)).join(' or ')}`
    case 'known':
      return say(cell.value) + (cell.inferred ? INFERRED : '')
  }
}
