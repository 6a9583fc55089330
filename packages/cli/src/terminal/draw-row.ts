/** How a column is laid out. */
export interface ColumnLayout {
  readonly width: number
  readonly align: 'left' | 'right'
  /** What is done to each of its lines once it is as wide as it should be; colours have no width. */
  readonly dress: (line: string) => string
}

const GAP = '  '

/** A row of a table, as many lines as its highest cell has. Cells are wrapped already. */
export const drawRow = (cells: readonly string[], columns: readonly ColumnLayout[]): readonly string[] => {
  const lines = cells.map((cell) => cell.split('\n'))
  const height = Math.max(...lines.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) =>
    columns
      .map(({ width, align, dress }, index) => padded(lines[index]?.[at] ?? '', { width, align, dress }))
      .join(GAP)
      .trimEnd(),
  )
}

const padded = (line: string, { width, align, dress }: ColumnLayout): string => {
  const space = ' '.repeat(Math.max(width - line.length, 0))
  const dressed = line === '' ? '' : dress(line)
  return align === 'right' ? space + dressed : dressed + space
}
