import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { boardPack, packFiles } from '@programme-ledger/reports'
import type { Workbook } from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openProgramme } from '../../../examples/bromsgrove-redditch/src/open-programme.ts'
import { cellOf, columnOf, filled, loaded, readBytes } from './intake/filled-workbook.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A workbook as LibreOffice saves it once it has opened it. */
const savedByLibreOffice = (bytes: Uint8Array): Uint8Array => {
  const folder = temporaryFolder()
  const file = join(folder, 'workbook.xlsx')
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const saving = ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'saved'), file]
  const { error, stdout, stderr } = spawnSync('soffice', [profile, ...saving], { encoding: 'utf8' })
  if (error !== undefined) throw error // LibreOffice is not there: that is no pass.
  expect(`${stdout}${stderr}`).toContain('using filter : Calc MS Excel 2007 XML')
  return readFileSync(join(folder, 'saved', 'workbook.xlsx'))
}

describe('a template that was filled in and saved by LibreOffice', () => {
  const fillIn = (workbook: Workbook): void => {
    const summary = 'Financial summary'
    cellOf(workbook, summary, 'payroll', 'New actual, Bromsgrove District Council').value = 48_000.5
    cellOf(workbook, summary, 'payroll', 'New actual, Redditch Borough Council').value = '£17,000'
    cellOf(workbook, summary, 'payroll', 'New actual, total').value = 65_000.5
    cellOf(workbook, summary, 'payroll', 'Why it differs from the budget').value =
      '  A post & a half <stood> empty\n“long” '
    cellOf(workbook, summary, 'smt-transitional', 'New actual, total').value = '(75,000)'
    cellOf(workbook, summary, 'ict', 'New actual, total').value = 'unknown'
    cellOf(workbook, 'Risks', 'wett-conflict', 'New L').value = 2
    cellOf(workbook, 'Risks', 'wett-conflict', 'New I').value = '3'
    cellOf(workbook, 'Services', 'ict', 'New status').value = 'Amber'
    const paperDated = workbook.getWorksheet('About')?.getCell('B11')
    if (paperDated !== undefined) paperDated.value = new Date(Date.UTC(2011, 8, 30))
  }

  it('says the same, to the ids of its drafts', async () => {
    const bytes = await filled(fillIn)
    const ours = await readBytes(bytes)
    expect([ours.problems, ours.drafts.length]).toEqual([[], 5])
    expect(await readBytes(savedByLibreOffice(bytes))).toEqual(ours)
  })

  it('has the same against it, at the same cells', async () => {
    const bytes = await filled((workbook) => {
      fillIn(workbook)
      cellOf(workbook, 'Financial summary', 'insurance', 'New actual, total').value = { formula: '1+1' }
      cellOf(workbook, 'Services', 'ict', 'New status').value = 'blue'
      const services = workbook.getWorksheet('Services')
      if (services === undefined) throw new Error('no Services')
      services.getCell(60, columnOf(workbook, 'Services', 'Note')).value = 'see email'
      services.getCell('Z1').value = 'checked'
      services.getRow(21).hidden = true
    })
    const ours = await readBytes(bytes)
    expect(ours.problems).toHaveLength(5)
    expect((await readBytes(savedByLibreOffice(bytes))).problems).toEqual(ours.problems)
  })
})

describe('the workbook of the pack', () => {
  it('is opened by LibreOffice, whose sums are ours and whose every cell says what ours says', async () => {
    const document = await boardPack(await openProgramme(), { asAt: '2011-06-30', audience: 'exempt' })
    const [file] = await packFiles(document, { formats: ['xlsx'] })
    if (file === undefined) throw new Error('no workbook')
    const { bytes, formulas } = withoutResults(file.bytes)
    expect(formulas).toBeGreaterThan(20)
    const saved = cellsIn(await loaded(savedByLibreOffice(bytes)))
    const ours = [...cellsIn(await loaded(file.bytes))]
    expect(ours.length).toBeGreaterThan(2_000)
    const others = ours.filter(([cell, value]) => saved.get(cell) !== value)
    expect(others.map(([cell, value]) => [cell, value, saved.get(cell)])).toEqual([])
  })
})

/** A workbook that keeps no result of a formula, so that whoever opens it has to work each out. */
const withoutResults = (bytes: Uint8Array): { readonly bytes: Uint8Array; readonly formulas: number } => {
  const parts = unzipSync(bytes)
  let formulas = 0
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue
    const bare = strFromU8(part).replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_, formula: string) => {
      formulas += 1
      return formula
    })
    parts[name] = strToU8(bare)
  }
  return { bytes: zipSync(parts), formulas }
}

/** What each cell says, by its sheet and address; of a formula, its result. */
const cellsIn = (workbook: Workbook): ReadonlyMap<string, unknown> => {
  const cells = new Map<string, unknown>()
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { formula, result, text, value } = cell
        const says = formula !== undefined ? result : typeof value === 'number' ? value : text
        if (says !== '') cells.set(`${sheet.name}!${cell.address}`, says)
      }),
    )
  return cells
}
