/** How wide a column is when nothing is wrapped, and the least that it can be. */
export interface ColumnSize {
  readonly natural: number
  readonly least: number
  /** Whether it gives way only when all others have. */
  readonly isLast: boolean
}

/** How wide each column is so that all fit, as far as they can: the widest that still may gives way first, a character at a time. */
export const columnWidths = (sizes: readonly ColumnSize[], available: number): readonly number[] => {
  const natural = sizes.map((size) => size.natural)
  const first = narrowed(natural, available, (at) => (sizes[at]?.isLast === true ? natural[at] : sizes[at]?.least) ?? 0)
  return narrowed(first, available, (at) => sizes[at]?.least ?? 0)
}

const narrowed = (wide: readonly number[], available: number, leastOf: (at: number) => number): readonly number[] => {
  const widths = [...wide]
  let excess = widths.reduce((sum, width) => sum + width, 0) - available
  for (; excess > 0; excess -= 1) {
    const spare = widths.map((width, at) => (width > leastOf(at) ? width : 0))
    const widest = Math.max(...spare)
    if (widest === 0) break
    widths[spare.lastIndexOf(widest)] = widest - 1
  }
  return widths
}
