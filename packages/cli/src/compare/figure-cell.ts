import type { Cell, Missing } from '@programme-ledger/reports'
import { valueInWords } from './value-in-words.ts'

/** What a view gives for a figure, as a cell in words; undefined where it is not there. */
export const figureCell = (figure: unknown, isMoney: boolean): Cell | undefined => {
  if (figure === undefined) return undefined
  const words = (value: unknown): string => valueInWords(value, isMoney)
  if (isRivals(figure)) return { is: 'contested', rivals: figure.rivals.map(({ value }) => words(value)) }
  const why = missingIn(figure)
  return why === undefined ? { is: 'value', value: words(figure) } : { is: 'missing', why }
}

const MISSING: readonly Missing[] = ['unknown', 'notStated', 'notEvidenced', 'undetermined']

/** Why there is no value: as a word of the view, or as a cell of which somebody says that it is not known, or nobody says anything. */
const missingIn = (figure: unknown): Missing | undefined => {
  if (typeof figure === 'string') return MISSING.find((why) => why === figure)
  if (!isCell(figure) || figure.is !== 'unknown') return undefined
  return 'by' in figure && Array.isArray(figure.by) && figure.by.length > 0 ? 'unknown' : 'notStated'
}

const isCell = (figure: unknown): figure is { readonly is: unknown } =>
  typeof figure === 'object' && figure !== null && 'is' in figure

const isRivals = (figure: unknown): figure is { readonly rivals: readonly { readonly value: unknown }[] } =>
  isCell(figure) && figure.is === 'contested' && 'rivals' in figure && Array.isArray(figure.rivals)
