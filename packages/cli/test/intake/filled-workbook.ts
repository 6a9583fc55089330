import ExcelJS, { type Workbook } from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { openProgramme } from '../../../../examples/bromsgrove-redditch/src/open-programme.ts'
import type { TakenIn } from '../../src/intake/intake.ts'
import { workbookIntake } from '../../src/intake/workbook/workbook-intake.ts'
import { workbookTemplate } from '../../src/intake/workbook/workbook-template.ts'

/** The ledger that workbooks of tests are of: nothing is recorded in it. */
const ofTests = (async () => {
  const ledger = await openProgramme()
  return { ledger, template: await workbookTemplate(ledger, { asAt: '2011-06-30', year: '2010/11' }) }
})()

export const loaded = async (bytes: Uint8Array): Promise<Workbook> => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  return workbook
}

/** The column of a heading: `New L`. */
export const columnOf = (workbook: Workbook, sheet: string, heading: string): number => {
  const values = workbook.getWorksheet(sheet)?.getRow(4).values
  const column = Array.isArray(values) ? values.indexOf(heading) : -1
  if (column < 0) throw new Error(`${sheet} has no column ${heading}`)
  return column
}

/** The cell of a key under a heading. */
export const cellOf = (workbook: Workbook, sheet: string, key: string, heading: string) => {
  const worksheet = workbook.getWorksheet(sheet)
  let row = 0
  worksheet?.getColumn(1).eachCell((cell, number) => {
    if (cell.value === key) row = number
  })
  if (worksheet === undefined || row === 0) throw new Error(`${sheet} has no ${key}`)
  return worksheet.getCell(row, columnOf(workbook, sheet, heading))
}

/** The cells of the sheet About that are asked for. */
export const ABOUT = { recorder: 'B8', paper: 'B10', dated: 'B11', period: 'B12', stage: 'B13' } as const

/** A template in which somebody has written. */
export const filled = async (write: (workbook: Workbook) => void): Promise<Uint8Array> => {
  const workbook = await loaded((await ofTests).template)
  const about = workbook.getWorksheet('About')
  if (about === undefined) throw new Error('no About')
  about.getCell(ABOUT.recorder).value = 'finance officer'
  about.getCell(ABOUT.paper).value = 'Outturn report 2010/11'
  about.getCell(ABOUT.dated).value = '30 September 2011'
  about.getCell(ABOUT.period).value = '2010/11'
  about.getCell(ABOUT.stage).value = 'finalOutturn'
  write(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

export const readBytes = async (bytes: Uint8Array): Promise<TakenIn> =>
  workbookIntake.read(bytes, 'figures.xlsx', (await ofTests).ledger)

export const read = async (write: (workbook: Workbook) => void): Promise<TakenIn> => readBytes(await filled(write))

export const problemsOf = async (write: (workbook: Workbook) => void): Promise<readonly string[]> =>
  (await read(write)).problems.map(({ at, problem, remedy }) => `${at}: ${problem}; ${remedy}`)

/** The same workbook with the XML of one of its sheets changed: `sheet3`. */
export const sheetXml = async (
  bytes: Uint8Array,
  sheet: string,
  change: (xml: string) => string,
): Promise<Uint8Array> => {
  const parts = unzipSync(bytes)
  const name = `xl/worksheets/${sheet}.xml`
  const xml = new TextDecoder().decode(parts[name])
  const changed = change(xml)
  if (changed === xml) throw new Error(`nothing of ${name} was changed`)
  return zipSync({ ...parts, [name]: strToU8(changed) })
}
