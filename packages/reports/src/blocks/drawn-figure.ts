import type { Cell } from '../document.ts'

/** What a chart draws of a cell: nothing of a figure that is not known, or not all of it, or not exactly, as it looks like the whole. */
export const drawnFigure = (cell: Cell): number | undefined =>
  cell.is === 'value' && typeof cell.value === 'number' && cell.qualifier === undefined ? cell.value : undefined
