import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { realLedger } from '../real-ledger.ts'
import { runCommand } from '../run-command.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const real = realLedger()

/** A copy of the real programme's ledger, and a way to run the command on it. */
const place = () => {
  const folder = temporaryFolder()
  const ledger = join(folder, 'bdc-rbc.ledger')
  copyFileSync(real(), ledger)
  const inFolder = (name: string): string => join(folder, name)
  return {
    inFolder,
    run: (...args: readonly string[]) => runCommand(['--ledger', ledger, ...args]),
    write: (name: string, text: string): string => {
      writeFileSync(inFolder(name), text)
      return inFolder(name)
    },
  }
}

const MEETING = `meeting: 15 September 2011
body: Shared Services Board
recorder: finance officer
statuses: { ict: red }
savings: { each: { period: 2010/11, stage: finalOutturn }, payroll: 66000 }
`

describe('the way of a meeting into the ledger', () => {
  it('is told all that stands against it together: whose authority is missing, and what the ledger would refuse', async () => {
    const { run, write } = place()
    const wrong = write('board.yaml', MEETING.replace('statuses: { ict: red }', 'statuses: { ict: orange }'))
    for (const command of ['check', 'record']) {
      const { code, err } = await run(command, wrong)
      expect(code).toBe(1)
      expect(err).toContain('line 5: the SavingReported is of money, and nobody has authorised it')
      expect(err).toMatch(/line 4: .*orange/)
    }
    // Nobody is asked to vouch for what could not be recorded.
    const authorised = await run('authorise', wrong, '--by', 'section 151 officer')
    expect([authorised.code, authorised.out]).toEqual([1, ''])
    expect(authorised.err).toMatch(/line 4: .*orange/)
  })

  it('is previewed, authorised by another, and recorded once', async () => {
    const { run, write, inFolder } = place()
    const notes = write('board.yaml', MEETING)
    const shown = await run('preview', notes)
    expect([shown.code, shown.err]).toEqual([0, ''])
    expect(shown.out).toMatchSnapshot()
    const detail = await run('preview', notes, '--detail')
    expect([detail.code, detail.err]).toEqual([0, ''])
    expect(detail.out).toMatchSnapshot()
    const all = JSON.parse((await run('preview', notes, '--json')).out)
    expect(Object.keys(all)).toEqual([
      ...['problems', 'asAt', 'comparisons', 'found', 'settled', 'fresh', 'recordedBefore'],
    ])

    const alone = await run('record', notes)
    expect(alone.code).toBe(1)
    expect(alone.err).toContain('line 5: the SavingReported is of money, and nobody has authorised it')

    const own = await run('authorise', notes, '--by', 'Finance officer')
    expect([own.code, own.out]).toEqual([1, ''])
    const drafts = inFolder('board.jsonl')
    const authorised = await run('authorise', notes, '--by', 'section 151 officer', '--output', drafts)
    expect(authorised).toMatchObject({
      code: 0,
      err: '1 of 3 drafts are of money, and authorised by the section 151 officer.\n',
    })

    expect(await run('record', drafts)).toMatchObject({ code: 0, out: 'Recorded 3 entries.\n' })
    expect(await run('record', drafts)).toMatchObject({ code: 0, out: expect.stringContaining('Recorded 0 entries.') })
    expect(await run('record', notes)).toMatchObject({ code: 0, out: expect.stringContaining('Recorded 0 entries.') })
    const nothingNew = { code: 0, out: 'Nothing is new: all 3 facts of the file were recorded before.\n', err: '' }
    expect(await run('preview', notes)).toEqual(nothingNew)
    expect(await run('preview', notes, '--detail')).toEqual(nothingNew)
    const again = await run('preview', notes, '--json')
    expect([again.code, JSON.parse(again.out)]).toEqual([
      0,
      {
        ...{ problems: [], asAt: '2011-09-15', comparisons: [], found: [], settled: [] },
        ...{ fresh: 0, recordedBefore: 3 },
      },
    ])
    const longer = write('longer.yaml', `${MEETING}risks: { cultural-differences: 3 x 3 }\n`)
    expect((await run('preview', longer)).out).toContain(
      '1 fact is new: 1 change of a risk. 3 facts were recorded before.\n',
    )
  })

  it.each(['', ' '])('is authorised by somebody, and not by %j', async (by) => {
    const { run, write } = place()
    expect(await run('authorise', write('board.yaml', MEETING), '--by', by)).toMatchObject({
      code: 2,
      out: '',
      err: 'Say who authorises it, by role: --by ROLE\n',
    })
  })

  it('is refused once what was authorised is changed', async () => {
    const { run, write, inFolder } = place()
    const drafts = inFolder('board.jsonl')
    await run('authorise', write('board.yaml', MEETING), '--by', 'section 151 officer', '--output', drafts)
    writeFileSync(drafts, readFileSync(drafts, 'utf8').replace('6600000', '9900000'))
    const refused = await run('record', drafts)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('line 3: the SavingReported was changed after it was drafted')
  })

  it('says what is wrong with each line, and writes nothing', async () => {
    const { run, write, inFolder } = place()
    const notes = write('board.yaml', MEETING.replace('ict: red', 'itc: red'))
    expect(await run('preview', notes)).toMatchObject({
      code: 1,
      err: expect.stringContaining('line 4: service names itc'),
    })
    expect(await run('check', notes)).toMatchObject({ code: 1 })
    const wrong = write('wrong.yaml', MEETING.replace('66000', '66k'))
    expect(await run('authorise', wrong, '--by', 'x', '--output', inFolder('none.jsonl'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('line 5: total is "66k"'),
    })
    expect(() => readFileSync(inFolder('none.jsonl'))).toThrow()
  })
})

describe('the way of a workbook into the ledger', () => {
  it('is a template, filled in, previewed, authorised and recorded', async () => {
    const { run, inFolder } = place()
    const file = inFolder('figures.xlsx')
    const made = await run('template', '--as-at', '2011-06-30', '--year', '2010/11', '--output', file)
    expect(made).toMatchObject({ code: 0, err: `Written: ${file}\n` })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(file)
    for (const [cell, value] of Object.entries({
      B8: 'finance officer',
      B10: 'Outturn report',
      B11: '2011-09-30',
      B12: '2010/11',
    })) {
      const about = workbook.getWorksheet('About')
      if (about !== undefined) about.getCell(cell).value = value
    }
    const summary = workbook.getWorksheet('Financial summary')
    if (summary !== undefined) summary.getCell('L13').value = 64_000
    await workbook.xlsx.writeFile(file)

    const shown = await run('preview', file, '--json')
    expect(shown.code).toBe(0)
    expect(JSON.parse(shown.out)).toMatchObject({ fresh: 1, recordedBefore: 0, problems: [] })
    const drafts = inFolder('figures.jsonl')
    await run('authorise', file, '--by', 'section 151 officer', '--output', drafts)
    expect(await run('record', drafts)).toMatchObject({ code: 0, out: 'Recorded 1 entry.\n' })
    expect(await run('record', file)).toMatchObject({ code: 0, out: expect.stringContaining('Recorded 0 entries.') })
  })
})
