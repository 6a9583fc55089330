import excel, { type Workbook, type Worksheet } from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openProgramme } from '../../../../examples/bromsgrove-redditch/src/open-programme.ts'
import { allParts } from '../../src/all-parts.ts'
import { boardPack } from '../../src/board-pack.ts'
import type { ReportDocument, Table } from '../../src/document.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { sheetNames } from '../../src/render/xlsx/sheet-names.ts'
import { everyKindOfDocument, everyKindOfTable } from './every-kind.ts'
import { HOSTILE_NAMES } from './hostile-names.ts'

const read = async (document: ReportDocument): Promise<Workbook> => {
  const workbook = new excel.Workbook()
  const bytes = await renderXlsx(document)
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  return workbook
}

const withTable = (table: Table): ReportDocument => ({
  ...everyKindOfDocument(),
  parts: [{ id: 'money', title: 'Money', blocks: [table] }],
  annexes: [],
})

const sheetOf = (workbook: Workbook, at: number): Worksheet => {
  const sheet = workbook.worksheets[at]
  if (!sheet) throw new Error(`the workbook has no sheet ${at}`)
  return sheet
}

/** The sum that a formula of ours is, added up by hand. */
const computed = (sheet: Worksheet, formula: string): number => {
  const [, ranges] = /^ROUND\(SUM\(([A-Z0-9:,]+)\),6\)$/.exec(formula) ?? []
  if (ranges === undefined) throw new Error(`not a sum: ${formula}`)
  const pence = ranges.split(',').flatMap((range) => {
    const [, letter = '', from, to] = /^([A-Z]+)(\d+):\1(\d+)$/.exec(range) ?? []
    const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index)
    return rows
      .map((row) => sheet.getCell(`${letter}${row}`).value)
      .map((value) => (typeof value === 'number' ? Math.round(value * 1e6) : 0))
  })
  return pence.reduce((sum, each) => sum + each, 0) / 1e6
}

const formulasOf = (sheet: Worksheet): readonly { readonly formula: string; readonly result: unknown }[] => {
  const found: { readonly formula: string; readonly result: unknown }[] = []
  sheet.eachRow((row) =>
    row.eachCell(({ formula, result }) => {
      if (formula !== undefined) found.push({ formula, result })
    }),
  )
  return found
}

describe('the workbook', async () => {
  const workbook = await read(everyKindOfDocument())
  const contents = sheetOf(workbook, 0)
  const savings = sheetOf(workbook, 1)

  it('says first what it rests on, and lists its sheets', () => {
    expect(contents.name).toBe('Contents')
    const said = contents
      .getColumn(1)
      .values.map((value) => (typeof value === 'object' && value && 'text' in value ? value.text : value))
    expect(said).toContain('Position at 30 June 2011, using all papers, using entries to 20')
    expect(said).toContain('Public version')
    for (const { name } of workbook.worksheets.slice(1)) expect(said).toContain(name)
  })

  it('has a sheet a table, those behind charts included, and the evidence', () => {
    expect(workbook.worksheets).toHaveLength(1 + 1 + 7 + 1)
    expect(workbook.worksheets.at(-1)?.getCell('A4').value).toBe(1)
  })

  it('holds amounts as real numbers in pounds, and days as days', () => {
    expect(savings.getCell('D4').value).toBe(100.5)
    expect(savings.getCell('D4').numFmt).toBe('£#,##0.00')
    expect(savings.getCell('E4').value).toBe(149_999)
    expect(savings.getCell('E4').numFmt).toBe('#,##0,') // Excel shows 150
    expect(savings.getCell('F4').value).toBe(12)
    expect(savings.getCell('C4').value).toEqual(new Date('2011-03-31T00:00:00Z'))
  })

  it('keeps heads and the first column in sight', () => {
    expect(savings.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 })
    expect(savings.getCell('D3').value).toBe('Amount')
  })

  it('says in words what is missing or contested, and beside a figure what is not known of it', () => {
    expect(['C5', 'F5', 'G5', 'E7', 'F7', 'G7', 'B8'].map((address) => savings.getCell(address).value)).toEqual([
      'undetermined',
      'suppressed',
      'not applicable',
      'not evidenced',
      'unknown',
      'not stated',
      'withheld',
    ])
    expect(savings.getCell('D7').value).toBe('contested: at least £100 or £200')
    expect(savings.getCell('D5').value).toBe(-50)
    expect(savings.getCell('D5').numFmt).toBe('£#,##0.00" and 2 not known"')
    expect(savings.getCell('A5').value).toBe('Payroll*')
    expect([savings.getCell('E5').value, savings.getCell('E5').numFmt]).toEqual([
      -151_000,
      '"about "#,##0,;"about "-#,##0,',
    ])
  })

  it('adds totals by formulas, whose results are ours', () => {
    const formulas = workbook.worksheets.flatMap((sheet) => formulasOf(sheet).map((cell) => [sheet, cell] as const))
    for (const [sheet, { formula, result }] of formulas) expect(computed(sheet, formula)).toBe(result)
    expect(savings.getCell('D6').formula).toBe('ROUND(SUM(D4:D5),6)')
    expect(savings.getCell('D8').formula).toBe('ROUND(SUM(D4:D5,D7:D7),6)')
    expect(savings.getCell('D8').result).toBe(50.5)
    expect(formulas.length).toBeGreaterThan(8)
  })

  it('makes no formula of a total that is not the sum, and says so', () => {
    // 149,999 less 151,000 is not the 7,000 that is printed.
    expect(savings.getCell('E8').value).toBe(7_000)
    const said = savings.getColumn(1).values
    expect(said).toContain('As stated, and not the sum of the rows above: E8.')
  })

  it('names the entries and the row behind each figure', () => {
    expect(savings.getCell('H3').value).toBe('Evidence: entries')
    expect(savings.getCell('H4').value).toBe('1–3')
    expect(savings.getCell('I4').value).toBe('savings:ict')
  })

  it('is the same to the byte for the same document, whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    vi.setSystemTime(new Date('2011-07-01T09:00:00Z'))
    const then = await renderXlsx(everyKindOfDocument())
    vi.setSystemTime(new Date('2026-01-02T03:04:05Z'))
    expect(Buffer.compare(then, await renderXlsx(everyKindOfDocument()))).toBe(0)
    const files = unzipSync(then)
    expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).toContain('2011-06-30T00:00:00Z')
    const sheet = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
    await expect(sheet.replace(/></g, '>\n<')).toMatchFileSnapshot('golden/savings-sheet.xml')
  })
})

describe('the workbook of the real programme', () => {
  let pack: ReportDocument
  let workbook: Workbook

  beforeAll(async () => {
    const ledger = await openProgramme()
    pack = await boardPack(ledger, { asAt: '2011-06-30', knownOn: '2011-06-30', audience: 'exempt' })
    workbook = await read(pack)
  })

  it('has totals whose formulas come to what the pack says, and none that is not the sum', () => {
    const formulas = workbook.worksheets.flatMap((sheet) => formulasOf(sheet).map((cell) => [sheet, cell] as const))
    expect(formulas.length).toBeGreaterThan(20)
    for (const [sheet, { formula, result }] of formulas) expect(computed(sheet, formula)).toBe(result)
    const said = workbook.worksheets.flatMap((sheet) => sheet.getColumn(1).values.map(String))
    expect(said.filter((text) => text.startsWith('As stated, and not the sum'))).toEqual([])
  })

  it('has a sheet for every table, each with a name of its own', () => {
    const tables = allParts(pack).flatMap(({ blocks }) => blocks.filter(({ is }) => is === 'table' || is === 'chart'))
    expect(workbook.worksheets).toHaveLength(tables.length + 2)
  })
})

describe('hostile names', () => {
  it.each(HOSTILE_NAMES)('are text in every sheet, and never a formula: %j', async (name) => {
    const workbook = await read(everyKindOfDocument(name))
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula ?? 'ROUND(').toMatch(/^ROUND\(/)))
    const shown = sheetOf(workbook, 1).getCell('A4').value
    expect(typeof shown).toBe('string')
    // XML has no form for most control characters, and reads a return as a line end.
    expect(shown).toBe(name.replace('\r', '\n').replace(/[^\t\r\n\P{Cc}]/gu, '\uFFFD'))
  })

  it('that are too long for a cell are cut, and it says so', async () => {
    const workbook = await read(withTable(everyKindOfTable('x'.repeat(40_000))))
    const shown = String(sheetOf(workbook, 1).getCell('A4').value)
    expect(shown).toHaveLength(32_767)
    expect(shown.endsWith(' … (cut: 40000 characters)')).toBe(true)
  })
})

describe('names of sheets', () => {
  it.each(HOSTILE_NAMES)('are what Excel allows: %j', (name) => {
    const names = sheetNames([name, name, name.toUpperCase(), 'History', ''])
    expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(5)
    for (const each of names) {
      expect(each.length).toBeGreaterThan(0)
      expect(each.length).toBeLessThanOrEqual(31)
      expect(each).not.toMatch(/[[\]:*?/\\']/)
      expect(each.toLowerCase()).not.toBe('history')
    }
  })
})
