import type { Cell, Column } from '../../document.ts'
import { cellInWords } from '../../words/cell-in-words.ts'
import { qualifierInWords } from '../../words/qualifier-in-words.ts'
import { sheetText } from './sheet-text.ts'

/** What a cell of a sheet holds, and how it is shown where not as its column is. */
export interface SheetCell {
  readonly value: string | number | Date | null
  readonly format: string
  /** It says why there is no value. */
  readonly isMissing: boolean
}

/** A number as a number, a day as a day; what is missing or contested in words; how exact a figure is, and what is not known of it, beside it. */
export const sheetCell = (cell: Cell | undefined, kind: Column['kind'], format: string): SheetCell => {
  switch (cell?.is) {
    case undefined:
      return { value: null, format, isMissing: false }
    case 'value':
      return {
        value: held(cell.value, kind, cell.inferred),
        format: qualified(`${format}${cell.inferred ? '"*"' : ''}`, cell.qualifier),
        isMissing: false,
      }
    case 'atLeast':
      return { value: held(cell.value, kind), format: `${format}" and ${cell.unknown} not known"`, isMissing: false }
    case 'missing':
    case 'contested':
      return { value: sheetText(cellInWords(cell, kind)), format: '@', isMissing: cell.is === 'missing' }
  }
}

/** With a format of its own for what is negative: a minus sign would stand before the words. A quotation mark would end them. */
const qualified = (format: string, qualifier: string | undefined): string => {
  if (qualifier === undefined) return format
  const words = `"${qualifierInWords(qualifier).replaceAll('"', '')} "`
  return `${words}${format};${words}-${format}`
}

const held = (value: string | number, kind: Column['kind'], inferred?: true): string | number | Date => {
  if (typeof value === 'number') return kind === 'pence' || kind === 'thousands' ? value / 100 : value
  if (kind === 'day' && EXCEL_DAY.test(value)) return new Date(`${value}T00:00:00Z`)
  return sheetText(inferred ? `${value}*` : value)
}

/** Excel counts days from 1900, and the first weeks of that wrongly. */
const EXCEL_DAY = /^(?!1900)(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/
