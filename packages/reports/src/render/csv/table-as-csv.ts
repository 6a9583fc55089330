import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Table } from '../../document.ts'
import { csvFields } from './csv-fields.ts'

/** One table as CSV (RFC 4180): amounts in pounds; a text that a spreadsheet would run has an apostrophe before it. */
export const tableAsCsv = (table: Table): string => {
  const fields = csvFields(table)
  return stringify(
    [fields.map(({ name }) => name), ...table.rows.map((row) => fields.map(({ textOf }) => textOf(row)))],
    {
      record_delimiter: 'windows',
    },
  )
}
