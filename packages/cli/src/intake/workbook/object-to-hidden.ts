import type { Cell } from 'exceljs'
import type { IntakeProblem } from '../intake.ts'
import { placeOfCell } from './read-cell.ts'

/** Objects to what is filled in where nobody sees it: whoever looks the workbook over would vouch for it unseen. */
export const objectToHidden = (cell: Cell, problems: IntakeProblem[]): void => {
  const { worksheet: sheet, row, col } = cell
  const where = sheet.getRow(Number(row)).hidden
    ? `row ${row}`
    : sheet.getColumn(Number(col)).hidden
      ? `column ${cell.address.replace(/\d+/, '')}`
      : undefined
  if (where === undefined || cell.text.trim() === '') return
  problems.push({
    at: placeOfCell(cell),
    problem: `is filled in, and ${where} is hidden`,
    remedy: `show ${where}, or empty the cell`,
  })
}
