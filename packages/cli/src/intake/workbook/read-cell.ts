import type { Cell } from 'exceljs'
import type { IntakeProblem } from '../intake.ts'

/** What stands in a cell, as text; empty where nothing does, or what does cannot be taken. */
export interface ReadCell {
  readonly at: string
  readonly text: string
}

/** Reads a cell as plain text, and says what is wrong where it holds something else than a value. */
export const readCell = (cell: Cell, problems: IntakeProblem[]): ReadCell => {
  const at = placeOfCell(cell)
  const refuse = (problem: string, remedy: string): ReadCell => {
    problems.push({ at, problem, remedy })
    return { at, text: '' }
  }
  if (cell.isMerged) return refuse('is merged with others', 'unmerge them, so that it is plain what each cell says')
  const { value } = cell
  if (value === null || value === undefined) return { at, text: '' }
  if (value instanceof Date) return dayOfDate(at, value, refuse)
  if (typeof value === 'number') {
    const shown = shownOtherwise(cell.numFmt)
    return shown === undefined ? { at, text: String(asShown(value)) } : refuse(`holds ${value}, ${shown}`, PLAIN)
  }
  if (typeof value !== 'object') return { at, text: String(value).trim() }
  if ('richText' in value)
    return {
      at,
      text: value.richText
        .map(({ text }) => text)
        .join('')
        .trim(),
    }
  if ('hyperlink' in value) return { at, text: String(value.text).trim() }
  if ('error' in value) return refuse(`shows ${value.error}`, 'write the value')
  return refuse('holds a formula', 'paste the value in its place: a formula may say something else tomorrow')
}

/** `sheet 'Risks', cell E7`. */
export const placeOfCell = ({ worksheet, address }: Pick<Cell, 'worksheet' | 'address'>): string =>
  `sheet '${worksheet.name}', cell ${address}`

/** A spreadsheet shows and keeps fifteen digits of a number: what it has beyond them is what its own sums leave behind. */
const asShown = (value: number): number => Number(value.toPrecision(15))

const PLAIN = 'give the cell a plain number format, and write the number as it is meant'

/** How a number format shows another number than the one that is held. */
const shownOtherwise = (format: string | undefined): string | undefined => {
  // Words in quotes, colours in brackets and characters by themselves count nothing.
  const bare = (format ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  if (bare.includes('%')) return 'and shows it as a percentage'
  return /[0#?],+(?![,0#?])/.test(bare) ? 'and shows it in thousands' : undefined
}

/** Excel's days are instants at midnight, without a place; a time of day beside one is no day. */
const dayOfDate = (at: string, value: Date, refuse: (problem: string, remedy: string) => ReadCell): ReadCell => {
  const instant = Number.isNaN(value.getTime()) ? '' : value.toISOString()
  return instant.endsWith('T00:00:00.000Z')
    ? { at, text: instant.slice(0, 10) }
    : refuse('holds a time of day', 'write the day alone')
}
