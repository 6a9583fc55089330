import type { Table } from './table.ts'

/** A table as RFC 4180 has it, under its headings; in UTF-8, lines ended by a line feed. */
export const csv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('')

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
