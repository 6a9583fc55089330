import type { Workbook } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { cellOf, filled, problemsOf, read, readBytes, sheetXml } from './filled-workbook.ts'

const SUMMARY = 'Financial summary'
const TOTAL = 'New actual, total'
/** A cell of a sheet, by its address. */
const at = (workbook: Workbook, sheet: string, address: string) => {
  const worksheet = workbook.getWorksheet(sheet)
  if (worksheet === undefined) throw new Error(`no ${sheet}`)
  return worksheet.getCell(address)
}
const ofPayroll = (workbook: Workbook) => cellOf(workbook, SUMMARY, 'payroll', TOTAL)
const said = async (write: (workbook: Workbook) => void): Promise<string> => (await problemsOf(write)).join('\n')

describe('whatever is written in a workbook is read or refused', () => {
  it.each([
    ['Guidance', 'B3'],
    ['Guidance', 'A40'],
    ['About', 'D8'],
    ['About', 'B15'],
    ['About', 'A30'],
    [SUMMARY, 'C1'],
    [SUMMARY, 'A3'],
    [SUMMARY, 'Z4'],
    [SUMMARY, 'Z9'],
    [SUMMARY, 'A60'],
    [SUMMARY, 'E60'],
    [SUMMARY, 'L60'],
    ['Risks', 'P2'],
    ['Risks', 'F50'],
    ['Services', 'E60'],
    ['Services', 'J400'],
  ])('in %s, cell %s', async (sheet, address) => {
    const write = (value: unknown) => (workbook: Workbook) => {
      ofPayroll(workbook).value = 66_000
      // What exceljs takes as a value is what a spreadsheet may hold.
      at(workbook, sheet, address).value = value as string
    }
    for (const value of ['75000', 75_000, true, new Date(Date.UTC(2011, 2, 31)), { formula: 'A1' }])
      expect(await said(write(value))).toContain(`sheet '${sheet}', cell ${address}: `)
    expect(await problemsOf(write(' \u00a0'))).toEqual([])
  })

  it.each([
    ['Guidance', 'A3'],
    ['About', 'A1'],
    ['About', 'C8'],
    ['About', 'C3'],
    [SUMMARY, 'A1'],
    ['Risks', 'A2'],
  ])('and not over the words of the template, in %s, cell %s', async (sheet, address) => {
    expect(
      await said((workbook) => {
        ofPayroll(workbook).value = 66_000
        at(workbook, sheet, address).value = 'provisional'
      }),
    ).toContain(`sheet '${sheet}', cell ${address}: is "provisional", where the template has `)
  })

  it('and what is filled in where no row has a key is told, with what would be right', async () => {
    expect(
      await problemsOf((workbook) => {
        at(workbook, 'Services', 'E60').value = 'green'
      }),
    ).toEqual([
      "sheet 'Services', cell E60: is filled in beside no key; write it in the row of what it is about; what has no row yet is registered by the notes of a meeting",
    ])
  })

  it('and not where it is hidden: a sheet, a row, a column', async () => {
    expect(
      await said((workbook) => {
        ofPayroll(workbook).value = 66_000
        const summary = ofPayroll(workbook).worksheet
        summary.getRow(13).hidden = true
        const risks = workbook.getWorksheet('Risks')
        if (risks !== undefined) risks.state = 'veryHidden'
      }),
    ).toBe(
      "sheet 'Risks': is hidden; show it, so that whoever looks the workbook over sees what it says\n" +
        "sheet 'Financial summary', cell L13: is filled in, and row 13 is hidden; show row 13, or empty the cell",
    )
    expect(
      await said((workbook) => {
        ofPayroll(workbook).value = 66_000
        ofPayroll(workbook).worksheet.getColumn('L').hidden = true
      }),
    ).toContain('is filled in, and column L is hidden')
    // A filter hides rows that nobody has filled in.
    expect(
      await problemsOf((workbook) => {
        ofPayroll(workbook).value = 66_000
        ofPayroll(workbook).worksheet.getRow(11).hidden = true
      }),
    ).toEqual([])
  })

  it('and formulas are refused, with a result that is kept or without', async () => {
    for (const value of [{ formula: 'SUM(J13:K13)', result: 66_000 }, { formula: 'SUM(J13:K13)' }])
      expect(
        await said((workbook) => {
          ofPayroll(workbook).value = value
        }),
      ).toContain("sheet 'Financial summary', cell L13: holds a formula; paste the value in its place")
  })

  it('and rows and cells that do not say where they stand are refused', async () => {
    const bytes = await filled((workbook) => {
      ofPayroll(workbook).value = 66_000
    })
    for (const strip of [/(<row) r="13"/, /(<c) r="L13"/]) {
      const { drafts, problems } = await readBytes(await sheetXml(bytes, 'sheet3', (xml) => xml.replace(strip, '$1')))
      expect([drafts, problems.map(({ problem }) => problem)]).toEqual([
        [],
        ['has rows or cells that do not say where they stand'],
      ])
    }
  })
})

describe('a value is what it looks like', () => {
  const totalOf = async (value: unknown, numFmt?: string): Promise<unknown> => {
    const { drafts, problems } = await read((workbook) => {
      const cell = cellOf(workbook, SUMMARY, 'smt-transitional', TOTAL)
      cell.value = value as string
      if (numFmt !== undefined) cell.numFmt = numFmt
    })
    return problems[0]?.problem ?? (drafts[0]?.draft.data as { total: unknown } | undefined)?.total
  }

  it.each([
    [-75, -75_00],
    ['-75', -75_00],
    ['−£75.50', -75_50],
    ['(75)', -75_00],
    ['(£75,000.5)', -75_000_50],
    ['£(75)', -75_00],
    [' -75 ', -75_00],
    ['\u00a0-75\u00a0', -75_00],
    [{ richText: [{ text: '-7' }, { text: '5' }] }, -75_00],
    // A sum of a spreadsheet: it shows and keeps fifteen digits.
    [-0.1 - 0.2, -30],
    ['unknown', 'unknown'],
  ])('%j is taken', async (value, pence) => {
    expect(await totalOf(value)).toBe(pence)
  })

  it.each([
    ['(75', 'is "(75", which is no amount in pounds'],
    ['(-75)', 'is "(-75)", which is no amount in pounds'],
    ['()', 'is "()", which is no amount in pounds'],
    ['£1,200k', 'is "£1,200k", which is no amount in pounds'],
    ['-1.2m', 'is "-1.2m", which is no amount in pounds'],
    ['-75 000', 'is "-75 000", which is no amount in pounds'],
    ['1 April 2011', 'is "1 April 2011", which is no amount in pounds'],
    [true, 'is "true", which is no amount in pounds'],
    [{ error: '#REF!' }, 'shows #REF!'],
    [-0.005, 'is -0.005, which has parts of a penny'],
  ])('%j is refused', async (value, problem) => {
    expect(await totalOf(value)).toBe(problem)
  })

  it.each([
    ['0%', 'holds -75, and shows it as a percentage'],
    ['#,##0,', 'holds -75, and shows it in thousands'],
    ['#,##0.0,,"m"', 'holds -75, and shows it in thousands'],
    ['"%"#,##0.00;[Red](#,##0.00)', -75_00],
    ['d mmmm yyyy', 'is "1899-10-16", which is no amount in pounds'],
    ['_-£* #,##0.00_-;-£* #,##0.00_-', -75_00],
  ])('a number that is shown by %j is taken or refused as it looks', async (format, expected) => {
    expect(await totalOf(-75, format)).toBe(expected)
  })
})
