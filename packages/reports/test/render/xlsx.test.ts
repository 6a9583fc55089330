import excel, { type Workbook, type Worksheet } from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
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
    expect(savings.getCell('D7').value).toBe('contested: £100 or £200')
    expect(savings.getCell('D5').value).toBe(-50)
    expect(savings.getCell('D5').numFmt).toBe('£#,##0.00" and 2 not known"')
    expect(savings.getCell('A5').value).toBe('Payroll*')
  })

  it('adds totals by formulas, whose results are ours', () => {
    const formulas: string[] = []
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula === undefined) return
          formulas.push(cell.formula)
          expect(computed(sheet, cell.formula)).toBe(cell.result)
        }),
      )
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

  it('is the same to the byte for the same document', async () => {
    const [one, two] = [await renderXlsx(everyKindOfDocument()), await renderXlsx(everyKindOfDocument())]
    expect(Buffer.compare(one, two)).toBe(0)
    expect(strFromU8(unzipSync(one)['docProps/core.xml'] ?? new Uint8Array())).toContain('2011-06-30T00:00:00Z')
  })
})

describe('hostile names', () => {
  it.each(HOSTILE_NAMES)('are text in every sheet, and never a formula: %j', async (name) => {
    const workbook = await read(everyKindOfDocument(name))
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula ?? 'ROUND(').toMatch(/^ROUND\(/)))
    const shown = sheetOf(workbook, 1).getCell('A4').value
    expect(typeof shown).toBe('string')
    if (!/[\p{Cc}]|_x0041_/u.test(name)) expect(shown).toBe(name)
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
