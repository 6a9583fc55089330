import { type Day, type FinancialYear, yearOfDay } from '@programme-ledger/core'
import type { Cell, Workbook, Worksheet } from 'exceljs'
import type { ProgrammeLedger } from '../intake.ts'
import { ABOUT, ABOUT_FIELDS, ABOUT_ROW, ABOUT_TITLE, type AboutField } from './about-sheet.ts'
import { GUIDANCE, GUIDANCE_SHEET } from './guidance.ts'
import { HEADING_ROW, type SheetColumn, type SheetModel } from './sheet-model.ts'
import { sheetModels } from './sheet-models.ts'
import { viewpointInWords } from './viewpoint-in-words.ts'

export interface TemplateOptions {
  /** The day of the figures that it shows. */
  readonly asAt: Day
  /** Using papers to this day. Default: all. */
  readonly knownOn?: Day
  /** The year of its financial summary. Default: that of the day. */
  readonly year?: FinancialYear
}

/** A workbook laid out like the papers of a board, with the ledger's own lines, risks, services and figures, and room for new ones. */
export const workbookTemplate = async (
  ledger: ProgrammeLedger,
  { asAt, knownOn, year = yearOfDay(asAt) }: TemplateOptions,
): Promise<Uint8Array> => {
  const books = await ledger.asAt(asAt, knownOn === undefined ? {} : { knownOn })
  const { default: ExcelJS } = await import('exceljs')
  const workbook = new ExcelJS.Workbook()
  addGuidance(workbook)
  const made = { ledger: ledger.ledger, asAt, knownOn: knownOn ?? 'all', position: String(books.basis.position), year }
  await addAbout(workbook, made)
  const says = viewpointInWords({ asAt, knownOn, position: books.basis.position })
  for (const model of sheetModels(books, year)) await addSheet(workbook, model, says)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const YELLOW = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF7D6' } } as const
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F0F0' } } as const
const THIN = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const POUNDS = '#,##0.00;[Red]-#,##0.00'
/** Nobody is kept out: protection keeps slips out, and takes no password. */
const PROTECTION = {
  formatColumns: true,
  formatRows: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
} as const

const addGuidance = (workbook: Workbook): void => {
  const sheet = workbook.addWorksheet(GUIDANCE_SHEET)
  sheet.getColumn(1).width = 110
  for (const [index, text] of GUIDANCE.entries()) {
    const cell = sheet.getCell(index + 1, 1)
    cell.value = text
    cell.alignment = { wrapText: true, vertical: 'top' }
    if (index === 0) cell.font = { bold: true, size: 14 }
  }
}

const addAbout = async (
  workbook: Workbook,
  made: Readonly<Partial<Record<AboutField['id'], string>>>,
): Promise<void> => {
  const sheet = workbook.addWorksheet(ABOUT)
  sheet.getCell('A1').value = ABOUT_TITLE
  sheet.getCell('A1').font = { bold: true, size: 14 }
  for (const [column, width] of [24, 48, 70].entries()) sheet.getColumn(column + 1).width = width
  for (const [index, field] of ABOUT_FIELDS.entries()) {
    const row = ABOUT_ROW + index
    sheet.getCell(row, 1).value = field.is === 'asked' ? `${field.label} *` : field.label
    sheet.getCell(row, 3).value = field.hint ?? ''
    sheet.getCell(row, 3).font = { italic: true, color: { argb: 'FF595959' } }
    const cell = sheet.getCell(row, 2)
    if (field.is === 'made') cell.value = made[field.id] ?? ''
    else openCell(cell)
    if (field.choices !== undefined) offer(cell, field.choices)
    // Elsewhere Excel would make a date of 2010/11.
    cell.numFmt = field.id === 'paperDated' ? 'd mmmm yyyy' : '@'
  }
  await sheet.protect('', PROTECTION)
}

const addSheet = async (workbook: Workbook, model: SheetModel, says: string): Promise<void> => {
  const sheet = workbook.addWorksheet(model.name, { views: [{ state: 'frozen', xSplit: 2, ySplit: HEADING_ROW }] })
  sheet.getCell('A1').value = model.title
  sheet.getCell('A1').font = { bold: true, size: 14 }
  sheet.getCell('A2').value = says
  for (const [index, column] of model.columns.entries()) {
    sheet.getColumn(index + 1).width = column.width
    const heading = sheet.getCell(HEADING_ROW, index + 1)
    heading.value = column.title
    heading.font = { bold: true }
    heading.alignment = { wrapText: true, vertical: 'top' }
    heading.fill = column.is === 'new' ? YELLOW : GREY
    heading.border = BORDER
  }
  for (const [index, { key, current }] of model.rows.entries())
    writeRow(sheet, model, { row: HEADING_ROW + 1 + index, values: { ...current, key }, isNew: false })
  for (let index = 0; index < model.newRows; index += 1)
    writeRow(sheet, model, { row: HEADING_ROW + 1 + model.rows.length + index, values: {}, isNew: true })
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 }
  await sheet.protect('', PROTECTION)
}

interface RowToWrite {
  readonly row: number
  readonly values: Readonly<Record<string, string | number | undefined>>
  /** A row for what the ledger does not have yet. */
  readonly isNew: boolean
}

const writeRow = (
  sheet: Worksheet,
  { columns, newRowColumns }: SheetModel,
  { row, values, isNew }: RowToWrite,
): void => {
  for (const [index, column] of columns.entries()) {
    const cell = sheet.getCell(row, index + 1)
    cell.border = BORDER
    cell.alignment = { vertical: 'top', wrapText: column.format === 'words' || column.id === 'name' }
    const value = values[column.id]
    if (value !== undefined) cell.value = value
    if (column.is === 'new' || (isNew && newRowColumns.includes(column.id))) openCell(cell)
    describeCell(cell, column)
  }
}

const openCell = (cell: Cell): void => {
  cell.protection = { locked: false }
  cell.fill = YELLOW
  cell.border = BORDER
}

const describeCell = (cell: Cell, { is, format, choices }: SheetColumn): void => {
  if (format === 'pounds') cell.numFmt = POUNDS
  if (format === 'words') cell.numFmt = '@'
  if (is === 'new' && choices !== undefined && choices.length > 0) offer(cell, choices)
}

/** A list to choose from. What is typed beside it is let in, and said to be wrong when the workbook is read. */
const offer = (cell: Cell, choices: readonly string[]): void => {
  cell.dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Not in the list',
    error: `One of ${choices.join(', ')}`,
  }
}
