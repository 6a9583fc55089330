import type { Cell } from '@programme-ledger/reports'

/** Several words in one cell; none, in so many words, where there are none. */
export const listCell = (words: readonly string[]): Cell => ({
  is: 'value',
  value: words.length === 0 ? 'none' : words.join(', '),
})
