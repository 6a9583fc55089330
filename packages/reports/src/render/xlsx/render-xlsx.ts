import type { ReportDocument } from '../../document.ts'
import { evidenceTable } from '../evidence-table.ts'
import { tablesOf } from '../tables-of.ts'
import { addContentsSheet } from './contents-sheet.ts'
import { sheetNames } from './sheet-names.ts'
import { stableZip } from './stable-zip.ts'
import { addTableSheet } from './table-sheet.ts'

/**
 * The document's tables as an Excel workbook, a sheet each, after a first one that says what they rest on. Amounts are real numbers in
 * pounds, totals are formulas with their results. The same document gives the same bytes.
 */
export const renderXlsx = async (document: ReportDocument): Promise<Uint8Array> => {
  // Loaded when asked for: it is large.
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  const day = new Date(`${document.basis.asAt}T00:00:00Z`)
  Object.assign(workbook, {
    creator: 'Programme Ledger',
    lastModifiedBy: 'Programme Ledger',
    created: day,
    modified: day,
  })
  const tables = [...tablesOf(document), { part: 'Evidence', table: evidenceTable(document) }]
  const [contents = 'Contents', ...names] = sheetNames(['Contents', ...tables.map(({ table }) => table.caption)])
  addContentsSheet(
    workbook,
    contents,
    document,
    tables.map(({ part, table: { caption } }, index) => ({ name: names[index] ?? '', part, caption })),
  )
  tables.forEach(({ table }, index) => {
    addTableSheet(workbook, names[index] ?? '', table)
  })
  return stableZip(new Uint8Array(await workbook.xlsx.writeBuffer()))
}
