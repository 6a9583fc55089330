import type { Table } from '@programme-ledger/reports'
export const tableAsCsv = (table: Table): string => JSON.stringify(table)
