import { wrapText } from './wrap-text.ts'

export interface Column {
  readonly heading: string
  /** In characters; longer cells are wrapped. */
  readonly width: number
  readonly align?: 'left' | 'right'
}

const GAP = '  '

/**
 * Draws a table in plain text, two spaces between columns, under its headings and a rule. A row with fewer cells than
 * there are columns ends early; a row of one cell is not held to the width of its column.
 */
export const drawTable = (columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] => [
  ...drawRow(
    columns,
    columns.map(({ heading }) => heading),
  ),
  columns.map(({ width }) => '-'.repeat(width)).join(GAP),
  ...rows.flatMap((cells) => (cells.length === 1 ? cells : drawRow(columns, cells))),
]

const drawRow = (columns: readonly Column[], cells: readonly string[]): readonly string[] => {
  const wrapped = columns.map(({ width }, index) => wrapCell(cells[index] ?? '', width))
  const height = Math.max(...wrapped.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, align }, index) => pad(wrapped[index]?.[line] ?? '', width, align))
      .join(GAP)
      .trimEnd(),
  )
}

/** What is set in at the start of a cell stays set in on its further lines. */
const wrapCell = (cell: string, width: number): readonly string[] => {
  const text = cell.trimStart()
  const indent = ' '.repeat(cell.length - text.length)
  return wrapText(text, width - indent.length).map((line) => indent + line)
}

const pad = (text: string, width: number, align: Column['align']): string =>
  align === 'right' ? text.padStart(width) : text.padEnd(width)
