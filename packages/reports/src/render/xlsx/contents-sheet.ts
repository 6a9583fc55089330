import type { Workbook } from 'exceljs'
import type { ReportDocument } from '../../document.ts'
import { basisInWords } from '../../words/basis-in-words.ts'
import { MISSING_IN_WORDS } from '../../words/cell-in-words.ts'
import { MISSING_EXPLAINED } from '../missing-explained.ts'
import { sheetText } from './sheet-text.ts'
import { HEAD, TITLE } from './styles.ts'

/** A sheet of the workbook, as the first one lists it. */
export interface ListedSheet {
  readonly name: string
  readonly part: string
  readonly caption: string
}

/** Adds the first sheet: what the workbook rests on, its sheets, and what the words in place of figures mean. */
export const addContentsSheet = (
  workbook: Workbook,
  name: string,
  document: ReportDocument,
  sheets: readonly ListedSheet[],
): void => {
  const { title, basis, audience } = document
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = [{ width: 36 }, { width: 40 }, { width: 70 }]
  sheet.addRow([sheetText(title)]).getCell(1).style = TITLE
  sheet.addRow([basisInWords(basis)])
  sheet.addRow([`Merkle root of these entries: ${basis.root}`])
  sheet.addRow([audience === 'public' ? 'Public version' : 'Exempt version: not for publication'])
  sheet.addRow([])
  addHeads(['Sheet', 'Part', 'What is in it'])
  for (const { name: target, part, caption } of sheets) {
    const row = sheet.addRow([null, sheetText(part), sheetText(caption)])
    row.getCell(1).value = { text: target, hyperlink: `#'${target}'!A1` }
    row.getCell(1).style = { font: { underline: true, color: { argb: 'FF1A65A6' } } }
  }
  sheet.addRow([])
  addHeads(['In place of a figure', 'It means', ''])
  for (const [why, meaning] of Object.entries(MISSING_EXPLAINED))
    sheet.addRow([MISSING_IN_WORDS[why as keyof typeof MISSING_EXPLAINED], meaning])
  sheet.addRow(['contested: … or …', 'sources disagree; all that they say is shown, and none is chosen'])
  sheet.addRow(['… and 2 not known', 'a sum of what is known; so many parts are not in it'])
  sheet.addRow(['…*', 'inferred: no source says so in these words'])

  function addHeads(heads: readonly string[]): void {
    sheet.addRow([...heads]).eachCell((cell) => {
      cell.style = HEAD
    })
  }
}
