import type { Table } from '@programme-ledger/reports'
import { knownName } from '../ask/known-name.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Surroundings } from '../surroundings.ts'
import type { FormOfAnswer } from './form-of-answer.ts'

interface Page {
  /** What stands above the tables. */
  readonly heading: string
  readonly tables: readonly Table[]
}

/** Writes tables for people, or one of them as CSV. */
export const writeTables = async (
  { heading, tables }: Page,
  { csv, part }: FormOfAnswer,
  surroundings: Surroundings,
): Promise<ExitCode> => {
  const shown = part === undefined ? tables : [tableNamed(part, tables)]
  if (csv === true) {
    const { writeCsv } = await import('./write-csv.ts')
    return writeCsv(shown, surroundings)
  }
  const [{ drawTable }, { pageOf }] = await Promise.all([
    import('../terminal/draw-table.ts'),
    import('../terminal/page-of.ts'),
  ])
  const page = pageOf(surroundings)
  const drawn = shown.map((table) => `\n${drawTable(table, page)}`)
  surroundings.stdout.write(`${heading}${drawn.join('')}${drawn.length === 0 ? '\nNothing is recorded of it.\n' : ''}`)
  return EXIT.fine
}

const tableNamed = (part: string, tables: readonly Table[]): Table => {
  const id = knownName(
    'part',
    part,
    tables.map((table) => ({ name: table.id, also: [table.caption] })),
  )
  // The name is one of theirs.
  return tables.find((table) => table.id === id) as Table
}
