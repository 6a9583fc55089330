import { valueInWords } from '../../slice/value-in-words.ts'
import { formatPounds } from '../../values/format-pounds.ts'

/** A rival value in words: the numbers of this slice are pence. */
export const inPounds = (value: unknown): string =>
  typeof value === 'number' ? formatPounds(value) : valueInWords(value)
