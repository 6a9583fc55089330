import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: string
let ledger: string

beforeEach(async () => {
  folder = temporaryFolder()
  ledger = join(folder, 'ash-elm.ledger')
  await runCommand(['init', 'ash-elm', '--first-day', '2024-04-01', '--ledger', ledger])
})

const PAPER = ['--paper-dated', '2024-07-18', '--by', 'committee clerk', '--source', 'joint board, 18 July 2024']
const ON_THE_FIRST_DAY = ['--happened', '2024-04-01', ...PAPER]
const command = (args: readonly string[], stdin = '') => runCommand([...args, '--ledger', ledger], { stdin })
const draft = async (...args: readonly string[]): Promise<string> => (await runCommand(['draft', ...args])).out

const registered = async (): Promise<string> =>
  (await draft('PartyRegistered', 'party=ash', 'name=Ash Council', 'kind=council', ...ON_THE_FIRST_DAY)) +
  (await draft('ServiceRegistered', 'service=payroll', 'name=Payroll', ...ON_THE_FIRST_DAY)) +
  (await draft(
    'SavingLineRegistered',
    'line=payroll',
    'name=Payroll',
    'group=services',
    'nature=saving',
    ...ON_THE_FIRST_DAY,
  ))

const claim = (...args: readonly string[]): Promise<string> =>
  draft(
    'SavingClaimed',
    ...[
      'claim=payroll',
      'line=payroll',
      'amount:=1200000',
      'class=cashable',
      'period.from=2024-04-01',
      'period.to=2025-03-31',
    ],
    ...['basis=gross', 'recurrence=notStated', 'means=efficiency', '--happened', '2024-07-01', ...PAPER, ...args],
  )

const sizeOf = async (): Promise<number> =>
  JSON.parse((await command(['show', 'parties', '--json'])).out).basis.position

describe('draft', () => {
  it('prints one line of JSON with an id of its own', async () => {
    const [one, other] = [await registered(), await registered()].map((text) => JSON.parse(text.split('\n')[0] ?? ''))
    expect(one).toMatchObject({
      type: 'PartyRegistered',
      schemaVersion: 1,
      data: { party: 'ash', name: 'Ash Council', kind: 'council' },
      effectiveOn: '2024-04-01',
      knownOn: '2024-07-18',
      actor: { role: 'committee clerk' },
    })
    expect(one.id).not.toBe(other.id)
  })

  it('says what is missing, and ends with 1', async () => {
    const { code, err } = await runCommand(['draft', 'ServiceWentLive', 'service=payroll'])
    expect(code).toBe(1)
    for (const words of ['partners', 'Happened or took effect', 'Paper dated', '--by', '--source'])
      expect(err).toContain(words)
  })

  it('reads numbers and lists after :=, and refuses what is no field', async () => {
    expect(JSON.parse(await claim()).data).toMatchObject({
      amount: 1_200_000,
      period: { from: '2024-04-01', to: '2025-03-31' },
    })
    expect(await runCommand(['draft', 'ServiceWentLive', 'partners:=ash'])).toMatchObject({ code: 2 })
    expect(await runCommand(['draft', 'ServiceWentLive', '__proto__.polluted=yes'])).toMatchObject({ code: 2 })
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })
})

describe('record', () => {
  it('records what comes by standard input, and the same again adds nothing', async () => {
    const drafts = await registered()
    expect(await command(['record', '-'], drafts)).toMatchObject({ code: 0, out: 'Recorded 3 entries.\n' })
    expect(await command(['record', '-'], drafts)).toMatchObject({
      code: 0,
      out: 'Recorded 0 entries. 3 entries of them were there already.\n',
    })
    expect(await sizeOf()).toBe(4)
  })

  it('records what was added to a file since', async () => {
    const drafts = await registered()
    await command(['record', '-'], drafts)
    const more = await draft('PartyRegistered', 'party=elm', 'name=Elm Council', 'kind=council', ...ON_THE_FIRST_DAY)
    expect(await command(['record', '-'], drafts + more)).toMatchObject({ code: 0 })
    expect(await sizeOf()).toBe(5)
  })

  it('refuses an id that stands for something else', async () => {
    const drafts = await registered()
    await command(['record', '-'], drafts)
    const changed = drafts.replace('Ash Council', 'Oak Council')
    const { code, err } = await command(['record', '-'], changed)
    expect(code).toBe(1)
    expect(err).toContain('Nothing was recorded')
    expect((await command(['show', 'parties'])).out).toContain('Ash Council')
  })

  it.each([['record', '--dry-run'], ['check']])('is only tried by %s', async (...args) => {
    expect(await command([...args, '-'], await registered())).toMatchObject({
      code: 0,
      out: 'All is well. This would record 3 entries.\n',
    })
    expect(await sizeOf()).toBe(1)
  })

  it('says all that is wrong by line, and records nothing', async () => {
    const wrong = await draft(
      'ServiceWentLive',
      'service=payrol',
      'partners:=["oak"]',
      '--happened',
      '2024-07-01',
      ...PAPER,
    )
    const { code, out, err } = await command(['record', '-'], `${await registered()}\n${wrong}`)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/line 5: .*payrol.* did you mean|line 5: .*payrol/)
    expect(err).toMatch(/line 5: .*oak/)
    expect(await sizeOf()).toBe(1)
  })

  it('asks for the authority of somebody else where it is money', async () => {
    await command(['record', '-'], await registered())
    const unauthorised = await command(['record', '-'], await claim())
    expect(unauthorised).toMatchObject({ code: 1, err: expect.stringContaining('nobody has authorised it') })
    const own = await command(['record', '-'], await claim('--authorised-by', 'committee clerk'))
    expect(own.code).toBe(1)
    expect(await command(['record', '-'], await claim('--authorised-by', 'section 151 officer'))).toMatchObject({
      code: 0,
    })
  })

  it('takes money as published out of papers that are, and not out of draft minutes or what somebody said', async () => {
    await command(['record', '-'], await registered())
    const asPublished = async (...with_: readonly string[]) =>
      command(['record', '-', '--as-published'], await claim(...with_))
    expect(await asPublished('--source-kind', 'meeting', '--evidence', 'minutesDraft')).toMatchObject({
      code: 1,
      err:
        'line 1: the SavingClaimed is of money, and was not published: the minutes that it is from are a draft; have somebody ' +
        'else than the committee clerk authorise it, or record it once the paper is published or the minutes are confirmed\n' +
        'Nothing was recorded, for 1 reason.\n',
    })
    for (const evidence of ['stated', 'systemExtract', 'minutesDraft', 'inferred'])
      expect(await asPublished('--source-kind', 'document', '--evidence', evidence)).toMatchObject({ code: 1 })
    for (const kind of ['meeting', 'officerStatement', 'systemExtract'])
      expect(await asPublished('--source-kind', kind, '--evidence', 'reported')).toMatchObject({ code: 1 })
    for (const kind of ['officerStatement', 'systemExtract'])
      expect(await asPublished('--source-kind', kind, '--evidence', 'minutesConfirmed')).toMatchObject({
        code: 1,
        err: expect.stringContaining('was not published: its source is no meeting, and no document;'),
      })
    expect(await asPublished('--source-kind', 'meeting', '--evidence', 'minutesConfirmed')).toMatchObject({ code: 0 })
    expect(await asPublished('--source-kind', 'document', '--evidence', 'reported')).toMatchObject({ code: 0 })
  })

  it.each([
    ['words', 'not JSON at all\n', 'line 1: is not JSON'],
    ['a list', '[1]\n', 'line 1: is not a draft'],
    ['no id', '{"type":"PartyRegistered"}\n', 'line 1: has no id'],
    ['a key of every object', '{"id":"x","type":"__proto__","data":{}}\n', 'line 1'],
  ])('refuses %s with the line', async (_, text, said) => {
    const { code, err } = await command(['record', '-'], text)
    expect(code).toBe(1)
    expect(err).toContain(said)
    expect(await sizeOf()).toBe(1)
  })

  it('asks what a file is where its name does not tell', async () => {
    const file = join(folder, 'meeting.docx')
    writeFileSync(file, 'words')
    expect(await command(['record', file])).toMatchObject({ code: 2, err: expect.stringContaining('--format') })
  })
})

describe('export and import', () => {
  it('make the same ledger again, to the root', async () => {
    await command(['record', '-'], await registered())
    const log = join(folder, 'log.jsonl')
    const exported = await command(['export', '--output', log])
    expect(exported.code).toBe(0)
    const copy = join(folder, 'copy.ledger')
    const made = await runCommand(['import', log, '--ledger', copy])
    expect(made).toMatchObject({ code: 0 })
    const rootOf = async (file: string) =>
      JSON.parse((await runCommand(['show', 'parties', '--json', '--ledger', file])).out).basis.root
    expect(await rootOf(copy)).toBe(await rootOf(ledger))
    expect(exported.err).toContain(`4 entries; the root of the log is ${await rootOf(ledger)}\n`)
    expect(made.out).toContain(`The root of its log is ${await rootOf(ledger)}\n`)
    expect((await runCommand(['export', '--ledger', copy])).out).toBe(readFileSync(log, 'utf8'))
  })

  it('refuse a log with another root than was told', async () => {
    const { out, err } = await command(['export'])
    expect(err).toContain('1 entry; ')
    const [root = ''] = /[0-9a-f]{64}/.exec(err) ?? []
    const copy = join(folder, 'copy.ledger')
    const importing = (stdin: string, told: string) =>
      runCommand(['import', '-', '--root', told, '--ledger', copy], { stdin })
    const other = out.replace('ash-elm', 'ash-oak')
    expect(await importing(other, root)).toMatchObject({ code: 2, err: expect.stringContaining('has another root') })
    expect(await importing(out, 'abc')).toMatchObject({ code: 2, err: expect.stringContaining('64 digits') })
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual([])
    expect(await importing(out, root.toUpperCase())).toMatchObject({ code: 0 })
  })

  it('refuse a log that was changed, cut or is none, and leave no file', async () => {
    await command(['record', '-'], await registered())
    const { out } = await command(['export'])
    const lines = out.trimEnd().split('\n')
    // An entry by itself, entered before the one before it: every entry is well-formed, and the copy would be another log.
    const last = JSON.parse(lines.at(-1) ?? '')
    const shifted = [
      ...lines.slice(0, -1),
      JSON.stringify({ ...last, batch: last.position, recordedAt: last.recordedAt - 10 }),
    ]
    const attempts = [
      shifted.join('\n'),
      out.replace('"recordedAt":', '"recordedAt":1'),
      lines.slice(1).join('\n'),
      'words',
      '',
    ]
    for (const text of attempts) {
      const copy = join(folder, 'copy.ledger')
      const { code } = await runCommand(['import', '-', '--ledger', copy], { stdin: text })
      expect(code).not.toBe(0)
      expect(await runCommand(['show', 'parties', '--ledger', copy])).toMatchObject({ code: 2 })
    }
    expect(await runCommand(['import', '-', '--ledger', ledger], { stdin: out })).toMatchObject({ code: 2 })
  })
})
