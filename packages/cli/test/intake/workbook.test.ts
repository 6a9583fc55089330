import { addDays } from '@programme-ledger/core'
import type { Workbook } from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { openProgramme } from '../../../../examples/bromsgrove-redditch/src/open-programme.ts'
import { apartFromRecorded } from '../../src/intake/flow/apart-from-recorded.ts'
import { authorise, problemsOfAuthority } from '../../src/intake/flow/authorise.ts'
import { checkDrafts } from '../../src/intake/flow/check-drafts.ts'
import type { ProgrammeLedger } from '../../src/intake/intake.ts'
import { workbookIntake } from '../../src/intake/workbook/workbook-intake.ts'
import { workbookTemplate } from '../../src/intake/workbook/workbook-template.ts'
import { ABOUT, cellOf, columnOf, filled, loaded, problemsOf, read } from './filled-workbook.ts'

let ledger: ProgrammeLedger
let template: Uint8Array
beforeAll(async () => {
  ledger = await openProgramme()
  template = await workbookTemplate(ledger, { asAt: '2011-06-30', year: '2010/11' })
})

/** The cell of the first row for a new risk under a heading. */
const newRiskCell = (workbook: Workbook, heading: string) => {
  const risks = workbook.getWorksheet('Risks')
  if (risks === undefined) throw new Error('no Risks')
  let row = 5
  while (risks.getCell(row, 1).value !== null) row += 1
  return risks.getCell(row, columnOf(workbook, 'Risks', heading))
}

describe('the template', () => {
  it('has the lines, councils, figures, risks and services of the programme', async () => {
    const workbook = await loaded(template)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Guidance',
      'About',
      'Financial summary',
      'Risks',
      'Services',
    ])
    expect(cellOf(workbook, 'Financial summary', 'payroll', 'Budget, Bromsgrove District Council').value).toBe(48_000)
    expect(cellOf(workbook, 'Financial summary', 'smt-transitional', 'Actual now').value).toBe(-75_000)
    expect(cellOf(workbook, 'Risks', 'wett-conflict', 'Score now').value).toBe(2)
    expect(cellOf(workbook, 'Services', 'bereavement', 'Status now').value).toBe('red')
  })

  it('offers what may be chosen', async () => {
    const workbook = await loaded(template)
    expect(cellOf(workbook, 'Risks', 'wett-conflict', 'New L').dataValidation?.formulae).toEqual(['"1,2,3,4"'])
    expect(cellOf(workbook, 'Services', 'ict', 'New status').dataValidation?.formulae).toEqual(['"green,amber,red"'])
  })

  it('keeps figures of the ledger from slips, and new ones open', async () => {
    const workbook = await loaded(template)
    expect(cellOf(workbook, 'Financial summary', 'payroll', 'New actual, total').protection?.locked).toBe(false)
    expect(cellOf(workbook, 'Financial summary', 'payroll', 'Budget, total').protection?.locked).not.toBe(false)
  })

  it('says that nothing is filled in where nothing is', async () => {
    expect(await problemsOf(() => undefined)).toEqual([
      'figures.xlsx: nothing is filled in; fill in what is new in the yellow cells',
    ])
    const empty = await workbookIntake.read(template, 'figures.xlsx', ledger)
    expect(empty.problems.map(({ at, problem }) => `${at} ${problem}`)).toEqual([
      "sheet 'About', cell B8 Recorded by (role) is empty",
      "sheet 'About', cell B10 Paper is empty",
      "sheet 'About', cell B11 Paper dated is empty",
    ])
  })

  it('can be made of a year that has no figures yet', async () => {
    const next = await loaded(await workbookTemplate(ledger, { asAt: '2012-03-31' }))
    expect(cellOf(next, 'Financial summary', 'payroll', 'Actual now').value).toBeNull()
  })
})

describe('a workbook that was filled in', () => {
  const fillIn = (workbook: Workbook): void => {
    cellOf(workbook, 'Financial summary', 'payroll', 'New actual, Bromsgrove District Council').value = 48_000.5
    cellOf(workbook, 'Financial summary', 'payroll', 'New actual, Redditch Borough Council').value = '£17,000'
    cellOf(workbook, 'Financial summary', 'payroll', 'New actual, total').value = 65_000.5
    cellOf(workbook, 'Financial summary', 'ict', 'New actual, total').value = 'unknown'
    cellOf(workbook, 'Risks', 'wett-conflict', 'New L').value = 2
    cellOf(workbook, 'Risks', 'wett-conflict', 'New I').value = '3'
    cellOf(workbook, 'Risks', 'wett-conflict', 'Why').value = 'a new model was agreed'
    cellOf(workbook, 'Services', 'ict', 'New status').value = 'Amber'
    newRiskCell(workbook, 'Risk').value = 'A new risk of ours'
    newRiskCell(workbook, 'New L').value = 1
    newRiskCell(workbook, 'New I').value = 4
  }

  it('gives drafts of what is new, and of nothing else', async () => {
    const { drafts, problems } = await read(fillIn)
    expect(problems).toEqual([])
    expect(drafts.map(({ draft, at }) => [draft.type, draft.effectiveOn, draft.data, at])).toMatchInlineSnapshot(`
      [
        [
          "SavingReported",
          "2011-03-31",
          {
            "basis": "notStated",
            "class": "notStated",
            "line": "ict",
            "measure": "yearToDate",
            "method": "notStated",
            "period": {
              "from": "2010-04-01",
              "to": "2011-03-31",
            },
            "recurrence": "notStated",
            "stage": "finalOutturn",
            "total": "unknown",
          },
          "sheet 'Financial summary', cell L11",
        ],
        [
          "SavingReported",
          "2011-03-31",
          {
            "basis": "notStated",
            "class": "notStated",
            "line": "payroll",
            "measure": "yearToDate",
            "method": "notStated",
            "period": {
              "from": "2010-04-01",
              "to": "2011-03-31",
            },
            "recurrence": "notStated",
            "shares": {
              "bdc": 4800050,
              "rbc": 1700000,
            },
            "stage": "finalOutturn",
            "total": 6500050,
          },
          "sheet 'Financial summary', cell L13",
        ],
        [
          "RiskRescored",
          "2011-09-30",
          {
            "risk": "wett-conflict",
            "score": {
              "impact": 3,
              "likelihood": 2,
              "scale": "ssb-2011",
            },
            "why": "a new model was agreed",
          },
          "sheet 'Risks', cell H18",
        ],
        [
          "RiskRegistered",
          "2011-09-30",
          {
            "risk": "a-new-risk-of-ours",
            "score": {
              "impact": 4,
              "likelihood": 1,
              "scale": "ssb-2011",
            },
            "title": "A new risk of ours",
          },
          "sheet 'Risks', cell C25",
        ],
        [
          "StatusReported",
          "2011-09-30",
          {
            "definitions": "none-stated",
            "rag": "amber",
            "service": "ict",
          },
          "sheet 'Services', cell E21",
        ],
      ]
    `)
    expect(drafts.every(({ draft }) => draft.knownOn === '2011-09-30' && draft.actor.role === 'finance officer')).toBe(
      true,
    )
    expect(await checkDrafts(ledger, drafts)).toEqual([])
  })

  it('adds nothing when it is taken in again, and of one changed cell only that', async () => {
    const own = await openProgramme()
    const take = async (write: (workbook: Workbook) => void) => {
      const { drafts } = await workbookIntake.read(await filled(write), 'figures.xlsx', own)
      return apartFromRecorded(own, drafts)
    }
    const first = await take(fillIn)
    await own.record((await authorise(own, first.fresh, { role: 'section 151 officer' })).map(({ draft }) => draft))
    const again = await take(fillIn)
    expect([again.fresh.length, again.recordedBefore.length]).toEqual([0, 5])
    const changed = await take((workbook) => {
      fillIn(workbook)
      cellOf(workbook, 'Services', 'ict', 'New status').value = 'red'
    })
    expect(changed.fresh.map(({ draft }) => draft.type)).toEqual(['StatusReported'])
    expect(changed.recordedBefore).toHaveLength(4)
  })

  it('gives another report where a figure of the same period is another, and a correction only where that is said', async () => {
    const own = await openProgramme()
    const total = (amount: number, reason?: string) => async () => {
      const bytes = await filled((workbook) => {
        cellOf(workbook, 'Financial summary', 'payroll', 'New actual, total').value = amount
        cellOf(workbook, 'Financial summary', 'payroll', 'If it corrects a figure of the same period: why').value =
          reason ?? null
      })
      const { drafts, problems } = await workbookIntake.read(bytes, 'figures.xlsx', own)
      expect(problems).toEqual([])
      const { entries } = await own.record(drafts.map(({ draft }) => draft))
      return entries[0]
    }
    const actual = async () => {
      const books = await own.asAt('2011-12-31')
      return books.councilSavings({ year: '2010/11' })[0]?.lines.find(({ line }) => line === 'payroll')?.actual.total
    }
    const first = await total(70_000)()
    expect(await actual()).toEqual({ known: 70_000_00, unknown: 0 })
    const corrected = await total(71_000, 'laterInformation')()
    expect(corrected?.supersedes).toBe(first?.id)
    expect(await actual()).toEqual({ known: 71_000_00, unknown: 0 })
    const rival = await total(72_000)()
    expect(rival?.supersedes).toBeUndefined()
    expect(await actual()).toEqual({ known: 0, unknown: 1 })
  })

  it('says at its cell what a rule of the ledger has against it', async () => {
    const { drafts } = await read((workbook) => {
      const about = workbook.getWorksheet('About')
      if (about !== undefined) about.getCell('B14').value = 'no-such-set'
      cellOf(workbook, 'Services', 'ict', 'New status').value = 'green'
    })
    const [problem] = await checkDrafts(ledger, drafts)
    expect(problem?.at).toBe(drafts[0]?.at)
    expect(problem?.problem).toContain('no-such-set')
  })
})

describe('a workbook in which something is wrong', () => {
  it('says what, at its sheet and cell', async () => {
    const problems = await problemsOf((workbook) => {
      cellOf(workbook, 'Risks', 'wett-conflict', 'New L').value = 7
      cellOf(workbook, 'Risks', 'wett-conflict', 'New I').value = 1
      cellOf(workbook, 'Risks', 'customer-confusion', 'New L').value = 2
      cellOf(workbook, 'Services', 'ict', 'New status').value = 'blue'
      cellOf(workbook, 'Financial summary', 'payroll', 'New actual, Redditch Borough Council').value = 5
      cellOf(workbook, 'Financial summary', 'smt-transitional', 'New actual, total').value = 75_000
      cellOf(workbook, 'Financial summary', 'ict', 'New actual, total').value = 0.305
      cellOf(workbook, 'Financial summary', 'insurance', 'New actual, total').value = '12k'
    })
    expect(problems).toMatchInlineSnapshot(`
      [
        "sheet 'Financial summary', cell L11: is 0.305, which has parts of a penny; round it to the penny, as the paper has it",
        "sheet 'Financial summary', cell L12: is "12k", which is no amount in pounds; write pounds in full, as 12,500 or £12,500.50; a cost with a minus in front or in brackets; or unknown where the paper does not say",
        "sheet 'Financial summary', cell L13: the total is missing; give the total as the paper has it, or unknown where it has none",
        "sheet 'Financial summary', cell L15: is 75000, and the line is a cost; costs are written with a minus: -75000",
        "sheet 'Risks', cell I7: impact is missing; give both steps of a score: the scale goes from 1 to 4",
        "sheet 'Risks', cell H18: likelihood is 7; the scale goes from 1 to 4",
        "sheet 'Services', cell E21: "blue" is no status; choose one of green, amber, red",
      ]
    `)
  })

  it('refuses formulas, merged cells, figures changed in their place and stray cells', async () => {
    const problems = await problemsOf((workbook) => {
      cellOf(workbook, 'Financial summary', 'payroll', 'New actual, total').value = { formula: '1+1', result: 2 }
      cellOf(workbook, 'Financial summary', 'payroll', 'Budget, total').value = 66_000
      cellOf(workbook, 'Financial summary', 'ict', 'Key').value = 'itc'
      workbook.getWorksheet('Risks')?.mergeCells('K6:L6')
      const services = workbook.getWorksheet('Services')
      if (services !== undefined) services.getCell('H7').value = 'see email'
    })
    expect(problems).toMatchInlineSnapshot(`
      [
        "sheet 'Financial summary', cell A11: "itc" is no key of this sheet; leave the keys as the template has them",
        "sheet 'Financial summary', cell L13: holds a formula; paste the value in its place: a formula may say something else tomorrow",
        "sheet 'Financial summary', cell G13: is "66000", and the ledger has "65000"; leave what the ledger has, and write what is new in a yellow column",
        "sheet 'Risks', cell K6: is merged with others; unmerge them, so that it is plain what each cell says",
        "sheet 'Risks', cell L6: is merged with others; unmerge them, so that it is plain what each cell says",
        "sheet 'Services', cell H7: holds "see email", and is part of no table; write it in one of the yellow cells, or take it out",
      ]
    `)
  })

  it.each([
    ['31 February 2011', 'is no day'],
    ['31/02/2011', 'is no day'],
    ['1/4/2011', 'is no day'],
    ['soon', 'is no day'],
  ])('refuses %s as the date of a paper', async (date, says) => {
    const problems = await problemsOf((workbook) => {
      const about = workbook.getWorksheet('About')
      if (about !== undefined) about.getCell(ABOUT.dated).value = date
    })
    expect(problems).toEqual([expect.stringContaining(`sheet 'About', cell B11: "${date}" ${says}`)])
  })

  it('takes a date that Excel has as one', async () => {
    const { drafts } = await read((workbook) => {
      const about = workbook.getWorksheet('About')
      if (about !== undefined) about.getCell(ABOUT.dated).value = new Date(Date.UTC(2011, 8, 30))
      cellOf(workbook, 'Services', 'ict', 'New status').value = 'green'
    })
    expect(drafts[0]?.draft.knownOn).toBe('2011-09-30')
  })

  it('refuses sheets that are missing, renamed or of another ledger', async () => {
    const problems = await problemsOf((workbook) => {
      const risks = workbook.getWorksheet('Risks')
      if (risks !== undefined) risks.name = 'Risk register'
      const about = workbook.getWorksheet('About')
      if (about !== undefined) about.getCell('B3').value = 'another'
    })
    expect(problems).toEqual([
      expect.stringContaining("figures.xlsx: has no sheet 'Risks'"),
      expect.stringContaining("sheet 'Risk register': is none of the template’s"),
      expect.stringContaining('this workbook is of the ledger "another"'),
    ])
  })

  it('asks for which period new figures are, and refuses one of another year', async () => {
    const inPeriod = (period: string) =>
      problemsOf((workbook) => {
        const about = workbook.getWorksheet('About')
        if (about !== undefined) about.getCell(ABOUT.period).value = period
        cellOf(workbook, 'Financial summary', 'payroll', 'New actual, total').value = 5
      })
    expect(await inPeriod('')).toEqual([expect.stringContaining('it is not said for which period')])
    expect(await inPeriod('2011/12')).toEqual([
      expect.stringContaining('the period ends in 2011/12, and the sheet is of 2010/11'),
    ])
    expect(await inPeriod('2010-2011')).toEqual([expect.stringContaining('is no period')])
  })

  it('refuses what is no workbook, and what nobody could have filled in', async () => {
    const of = async (bytes: Uint8Array) =>
      (await workbookIntake.read(bytes, 'x.xlsx', ledger)).problems.map(({ problem }) => problem)
    expect(await of(strToU8('a,b,c'))).toEqual(['is no workbook of Excel'])
    expect(await of(zipSync({ 'a.txt': strToU8('x') }))).toEqual(['is no workbook of Excel'])
    expect(await of(new Uint8Array(6_000_000))).toEqual([expect.stringContaining('bytes long')])
    const bomb = zipSync({ ...unzipSync(template), 'xl/worksheets/sheet9.xml': new Uint8Array(60_000_000) })
    expect(bomb.length).toBeLessThan(5_000_000)
    expect(await of(bomb)).toEqual(['unpacks to more than any template holds'])
    // The same, with a size that is not true.
    const lying = bomb.slice()
    const size = new Uint8Array(new Uint32Array([60_000_000]).buffer)
    for (let at = 0; at + 4 <= lying.length; at += 1)
      if (size.every((byte, index) => lying[at + index] === byte)) lying.set([10, 0, 0, 0], at)
    expect(await of(lying)).toEqual(['unpacks to more than any template holds'])
  })

  it('refuses a sheet of a million rows, or that merges or offers all cells, in no time', async () => {
    const sheetOf = (xml: (sheet: string) => string): Uint8Array => {
      const parts = unzipSync(template)
      const name = 'xl/worksheets/sheet4.xml'
      return zipSync({ ...parts, [name]: strToU8(xml(new TextDecoder().decode(parts[name]))) })
    }
    const of = async (bytes: Uint8Array) =>
      (await workbookIntake.read(bytes, 'x.xlsx', ledger)).problems.map(({ problem }) => problem)
    const rows = Array.from({ length: 1_000_000 - 100 }, (_, index) => `<row r="${index + 100}"/>`).join('')
    expect(await of(sheetOf((sheet) => sheet.replace('</sheetData>', `${rows}</sheetData>`)))).toEqual([
      expect.stringContaining('Max row count'),
    ])
    expect(
      await of(
        sheetOf((sheet) =>
          sheet.replace(
            '</sheetData>',
            '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          ),
        ),
      ),
    ).toEqual(['merges more cells than any sheet has'])
    const offered = sheetOf((sheet) => sheet.replaceAll(/sqref="[^"]*"/g, 'sqref="A1:XFD1048576"'))
    expect(await of(offered)).toEqual(['Recorded by (role) is empty', 'Paper is empty', 'Paper dated is empty'])
  }, 60_000)
})

it('of money needs somebody else than the recorder', async () => {
  const { drafts } = await read((workbook) => {
    cellOf(workbook, 'Financial summary', 'payroll', 'New actual, total').value = 5
    cellOf(workbook, 'Services', 'ict', 'New status').value = 'green'
  })
  const [alone] = await problemsOfAuthority(ledger, drafts)
  expect(alone?.problem).toBe('the SavingReported is of money, and nobody has authorised it')
  const [self] = await problemsOfAuthority(ledger, await authorise(ledger, drafts, { role: 'Finance Officer' }))
  expect(self?.problem).toContain('was authorised by the Finance Officer, who records it')
  const authorised = await authorise(ledger, drafts, { role: 'section 151 officer' })
  expect(await problemsOfAuthority(ledger, authorised)).toEqual([])
  expect(authorised.map(({ draft }) => draft.authorisedBy?.role)).toEqual(['section 151 officer', undefined])
  const altered = authorised.map((each) => ({
    ...each,
    draft: { ...each.draft, effectiveOn: addDays(each.draft.effectiveOn, 1) },
  }))
  expect((await problemsOfAuthority(ledger, altered)).map(({ problem }) => problem)).toEqual([
    'the SavingReported was changed after it was drafted',
    'the StatusReported was changed after it was drafted',
  ])
})
