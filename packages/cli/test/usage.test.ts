import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programme } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { unsafePlace } from '../src/ledger-file/unsafe-place.ts'
import { realLedger } from './real-ledger.ts'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const ledger = realLedger()
const command = (...args: readonly string[]) => runCommand([...args, '--ledger', ledger()])

describe('what is misspelt is said, with what was meant', () => {
  it.each([
    [['show', 'curentStatus'], 'There is no view curentStatus: did you mean currentStatus?'],
    [['show', 'council-savings'], 'did you mean councilSavings?'],
    [['show', 'currentStatus', '--asat', '2011-06-30'], 'Did you mean --as-at?'],
    [['shwo', 'currentStatus'], 'Did you mean show?'],
    [
      ['show', 'costs', '--council', 'bromsgrove'],
      'There is no council bromsgrove: did you mean bdc (Bromsgrove District Council)?',
    ],
    [['show', 'plan', '--service', 'cctv'], 'did you mean cctv-lifeline'],
    [['show', 'plan', '--council', 'bdc'], 'The view plan takes no --council: it takes --kind, --project, --service'],
    [['show', 'currentStatus', '--as-at', '2011-02-31'], 'February 2011 has 28 days. Did you mean 2011-02-28?'],
    [['show', 'currentStatus', '--as-at', '31/03/2011'], 'write the day as 2011-03-31'],
    [['show', 'currentStatus', '--as-at', '3 March 2011'], 'write the day as 2011-03-03'],
    [['show', 'currentStatus', '--known-on', '2011-13-01'], 'there is no month 13'],
    [['show', 'currentStatus', '--as-at', 'yesterday'], 'write it as 2011-03-31'],
    [['show', 'councilSavings', '--year', '2010-11'], 'write the financial year as 2010/11'],
    [['show', 'councilSavings', '--year', '2010/12'], 'Did you mean 2010/11?'],
    [['show', 'staffPosition', '--part', 'movement'], 'did you mean movements'],
    [['show', 'currentStatus', '--through', '900'], 'The ledger ends at position 838'],
    [['show', 'currentStatus', '--through', '2030-01-01'], 'is not before the newest entry'],
    [['explain', 'currentStatus:icr'], 'did you mean currentStatus:ict?'],
    [['explain', 'ict'], 'is not the ref of a row'],
    [['show', 'funding', '--fundings', 'balances-bdc,salix'], 'There is no funding salix: did you mean salix-loan'],
    [['draft', 'PartyRegistered', '--by', ' '], '--by is blank: give a role'],
    [['draft', 'PartyRegistered', '--authorised-by', ''], '--authorised-by is blank: give a role'],
    [['pack', '--audience', 'public', '--output', 'new', '--issued', 'a', '--by', ''], '--by is blank: give a role'],
    [['schema', 'ServiceWentLife'], 'did you mean ServiceWentLive?'],
    [['sample', 'reported-saving', '--size', '5'], 'reported-savings'],
    [['sample', 'reported-savings'], '--size N items, or --interval POUNDS'],
    [['series', 'comingUp', '--from', '2010-01-01', '--to', '2011-01-01'], 'is a list of its own dates'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await command(...args)
    expect(err).toContain(said)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

describe('words that would play with the terminal', () => {
  it('are shown without', async () => {
    const { err } = await command('show', 'current\u001b[31mStatus')
    expect(err).toContain('There is no view current\uFFFD[31mStatus')
    const notes = 'meeting: 2011-09-15\nbody: ssb\nrecorder: clerk\n"stat\\e[31muses": { ict: red }\n'
    const checked = await runCommand(['check', '-', '--format', 'yaml', '--ledger', ledger()], { stdin: notes })
    expect(checked.err).toContain('line 4: stat\uFFFD[31muses is no heading of a meeting')
  })
})

describe('where the ledger is', () => {
  it('is said by --ledger or by the environment, and never guessed', async () => {
    const fromEnvironment = await runCommand(['show', 'parties'], { env: { PROGRAMME_LEDGER: ledger() } })
    expect(fromEnvironment.code).toBe(0)
    const unsaid = await runCommand(['show', 'parties'])
    expect(unsaid).toMatchObject({ code: 2, err: expect.stringContaining('--ledger FILE, or set PROGRAMME_LEDGER') })
  })

  it('must be a ledger, and is not made by asking', async () => {
    const folder = temporaryFolder()
    const missing = await runCommand(['show', 'parties', '--ledger', join(folder, 'none.ledger')])
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('There is no ledger at') })
    const hostile = join(folder, 'hostile.ledger')
    writeFileSync(hostile, 'SQLite format 3\0 and nothing that it should have')
    const other = await runCommand(['show', 'parties', '--ledger', hostile])
    expect(other).toMatchObject({ code: 2, out: '' })
    expect(other.err).toContain(hostile)
    expect((await runCommand(['show', 'parties', '--ledger', folder])).err).toContain('is a folder')
  })

  it.each([
    ['/home/officer/OneDrive - Council/bdc-rbc.ledger', undefined, 'OneDrive'],
    ['/Users/officer/Library/CloudStorage/Box-Box/bdc-rbc.ledger', undefined, 'cloud storage'],
    ['C:\\Users\\officer\\Dropbox\\bdc-rbc.ledger', undefined, 'Dropbox'],
    ['\\\\server\\share\\bdc-rbc.ledger', undefined, 'a network drive'],
    ['/srv/bdc-rbc.ledger', 0x6969, 'NFS'],
    ['/srv/bdc-rbc.ledger', -28_095_166, 'SMB'],
  ])('is warned of on a network or synchronised drive: %s', (file, fileSystem, named) => {
    expect(unsafePlace(file, fileSystem)).toContain(named)
  })

  it.each([
    ['/home/officer/boxes/bdc-rbc.ledger', 0xef53],
    ['/home/officer/onedrivers/bdc-rbc.ledger', undefined],
    ['C:\\ledgers\\bdc-rbc.ledger', undefined],
  ])('is not warned of on a local disk: %s', (file, fileSystem) => {
    expect(unsafePlace(file, fileSystem)).toBeUndefined()
  })

  it('is warned of beside the answer, which stays as it is', async () => {
    const folder = join(temporaryFolder(), 'Dropbox')
    mkdirSync(folder)
    const file = join(folder, 'ash-elm.ledger')
    const { code, out, err } = await runCommand(['init', 'ash-elm', '--first-day', '2024-04-01', '--ledger', file])
    expect(code).toBe(0)
    expect(err).toContain('synchronised drive (Dropbox)')
    expect(out).not.toContain('Warning')
  })
})

describe('help', () => {
  const COMMANDS =
    'init draft check record show explain compare series findings sample export import schema completion'.split(' ')

  it.each(COMMANDS)('of %s teaches by an example', async (name) => {
    const { code, out } = await runCommand([name, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`\\$ programme-ledger ${name}\\b`))
  })

  it('names every command, and calls the dates as people do', async () => {
    const { code, out } = await runCommand(['--help'])
    expect(code).toBe(0)
    for (const name of COMMANDS) expect(out).toContain(`  ${name}`)
    for (const words of [
      'Position at this day',
      'using papers to this day',
      'using entries made to',
      'entered',
      '(automatic)',
    ])
      expect(out).toContain(words)
  })
})

describe('what the command says of itself', () => {
  it('is its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await runCommand(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('is of each event type its shape, with what its fields mean and in which unit', async () => {
    const { code, out } = await runCommand(['schema', 'SavingReported'])
    const schema = JSON.parse(out)
    const documented = new URL('../../../schemas/SavingReported.json', import.meta.url)
    expect([code, schema]).toEqual([0, JSON.parse(readFileSync(documented, 'utf8'))])
    expect(schema.properties.basis.description).toBe('Before or after transitional cost.')
    expect(schema.$defs.Pence.description).toContain('a whole number of pence')
  })

  it('has every event type', async () => {
    for (const type of programme.eventTypes.keys())
      expect(JSON.parse((await runCommand(['schema', type])).out)).toMatchObject({ title: type })
  })
})

describe('where nothing can be written', () => {
  it.each([
    ['pack', '--audience', 'public'],
    ['template', '--as-at', '2011-06-30'],
    ['export'],
    ['authorise', 'none.yaml', '--by', 'somebody'],
  ])('%s says so before it opens the ledger', async (...args) => {
    const folder = temporaryFolder()
    const unopened = ['--ledger', join(folder, 'none.ledger')]
    const inNone = join(folder, 'none', 'new')
    expect(await runCommand([...args, ...unopened, '--output', inNone])).toEqual({
      code: 2,
      out: '',
      err: `There is no folder ${join(folder, 'none')}: nothing was written to ${inNone}\n`,
    })
    writeFileSync(join(folder, 'file'), '')
    const inFile = join(folder, 'file', 'new')
    expect((await runCommand([...args, ...unopened, '--output', inFile])).err).toBe(
      `${join(folder, 'file')} is a file, and not a folder: nothing was written to ${inFile}\n`,
    )
  })
})

describe('the exit code', () => {
  it('is 1 where there are findings, and 0 where there are none', async () => {
    const all = await command('findings', '--as-at', '2011-06-30')
    expect(all.code).toBe(1)
    expect(all.out).toContain('serious')
    expect((await command('findings', '--as-at', '2011-06-30', '--about', 'party/nobody', '--json')).code).toBe(0)
  })
})
