import type { Table } from '@programme-ledger/reports'
import { tableAsCsv } from '@programme-ledger/reports/table-as-csv'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Surroundings } from '../surroundings.ts'

/** Writes the first table as CSV, and says which others there are. */
export const writeCsv = ([table, ...others]: readonly Table[], { stdout, stderr }: Surroundings): ExitCode => {
  if (table === undefined) {
    stderr.write('Nothing is recorded of it.\n')
    return EXIT.fine
  }
  stdout.write(tableAsCsv(table))
  if (others.length > 0)
    stderr.write(
      `This is the table ${table.id}. There is also --part ${others.map(({ id }) => id).join(', --part ')}\n`,
    )
  return EXIT.fine
}
