import type { Cell } from '@programme-ledger/reports'

/** Words, a day or a figure that a view gives outright; not stated where it gives none. */
export const wordCell = (value: string | number | undefined): Cell => {
  if (value === undefined || value === '') return { is: 'missing', why: 'notStated' }
  if (value === 'unknown' || value === 'notStated' || value === 'undetermined') return { is: 'missing', why: value }
  return { is: 'value', value }
}
