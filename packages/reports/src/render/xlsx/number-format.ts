import type { Column, Table } from '../../document.ts'

/** How Excel shows the figures of a column; thousands are whole pounds that are shown in thousands. */
export const numberFormat = ({ id, kind }: Column, { rows }: Table): string => {
  switch (kind) {
    case 'pence':
      return rows.every(({ cells }) => isWholePounds(cells[id])) ? '£#,##0' : '£#,##0.00'
    case 'thousands':
      return '#,##0,'
    case 'count':
      return '#,##0'
    case 'day':
      return 'd mmmm yyyy'
    case 'decimal':
    case 'text':
    case 'rag':
      return 'General'
  }
}

const isWholePounds = (cell: Table['rows'][number]['cells'][string] | undefined): boolean =>
  cell === undefined || cell.is === 'missing' || cell.is === 'contested' || Number(cell.value) % 100 === 0
