import { formatPounds } from '../values/format-pounds.ts'
import { valueInWords } from './value-in-words.ts'

/** A value of a cell as a finding says it, where numbers are pence. */
export const inPounds = (value: unknown): string =>
  typeof value === 'number' ? formatPounds(value) : valueInWords(value)
