import type { ReportDocument } from '../../document.ts'
import { evidenceTable } from '../evidence-table.ts'
import { tablesOf } from '../tables-of.ts'
import { dataPackage } from './data-package.ts'
import { tableAsCsv } from './table-as-csv.ts'

/**
 * The document's tables as CSV files (RFC 4180, UTF-8) by name, with a `datapackage.json` that says what is in them. Amounts are in
 * pounds; a text that a spreadsheet would run has an apostrophe before it.
 */
export const renderCsv = (document: ReportDocument): ReadonlyMap<string, string> => {
  const tables = [...tablesOf(document).map(({ table }) => table), evidenceTable(document)]
  const paths = pathsOf(tables.map(({ id }) => id))
  const files = tables.map((table, index) => ({ path: paths[index] ?? '', table }))
  return new Map([
    ...files.map(({ path, table }) => [path, tableAsCsv(table)] as const),
    ['datapackage.json', dataPackage(document, files)],
  ])
}

/** A name of small letters, digits and hyphens for each, no two alike: Data Package allows little more, and file systems not much. */
const pathsOf = (ids: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return ids.map((id) => {
    const plain =
      id
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 80) || 'table'
    let path = plain
    for (let count = 2; taken.has(path); count += 1) path = `${plain}-${count}`
    taken.add(path)
    return `${path}.csv`
  })
}
