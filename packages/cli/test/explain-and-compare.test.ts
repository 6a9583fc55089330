import { describe, expect, it } from 'vitest'
import { isMoney } from '../src/compare/is-money.ts'
import { realLedger } from './real-ledger.ts'
import { runCommand } from './run-command.ts'

const ledger = realLedger()
const command = (...args: readonly string[]) => runCommand([...args, '--ledger', ledger()])
const golden = (name: string): string => `./golden/${name}.txt`

describe('explain', () => {
  it.each([
    ['explain-ict', ['currentStatus:ict']],
    ['explain-overall', ['councilSavings:2010/11/overall', '--year', '2010/11']],
    ['explain-entries', ['374-376, 480']],
    ['explain-a-risk-movement', ['riskRegister:movement/senior-staff-loss', '--since', '2010-01-15']],
  ])('draws %s as its golden file has it', async (name, args) => {
    const { code, out } = await command('explain', ...args, '--as-at', '2011-06-30')
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(name))
  })

  it('takes entry numbers as the pack prints them, each once and in order', async () => {
    const { out } = await command('explain', '480, 374–376, 375', '--json')
    const numbers = JSON.parse(out).entries.map(({ entry }: { entry: { position: number } }) => entry.position)
    expect(numbers).toEqual([374, 375, 376, 480])
  })

  it('says which entries are of papers that the books do not use', async () => {
    const { code, out } = await command('explain', '2-3, 838', '--known-on', '2009-08-21')
    expect(code).toBe(0)
    expect(out).toContain('Not used at this viewpoint, as the paper is dated later: 838')
  })

  it.each([
    [['0'], 'Entries are numbered from 1'],
    [['836-840'], 'There is no entry 839: these books end with entry 838'],
    [['9'.repeat(400)], 'these books end with entry 838'],
    [['20', '--through', '10'], 'There is no entry 20: these books end with entry 10'],
    [['384-374'], 'goes backwards: write 374-384'],
    [['480', '--year', '2010/11'], 'Entries take no --year'],
  ])('refuses %j', async (args, said) => {
    const { code, out, err } = await command('explain', ...args)
    expect(err).toContain(said)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  it('leads from a figure to the document, its hash and the place in it', async () => {
    const { out } = await command('explain', 'currentStatus:ict', '--as-at', '2011-06-30', '--json')
    const sources = JSON.parse(out).entries.flatMap(({ sources: own }: { sources: object[] }) => own)
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources)
      expect(source).toMatchObject({
        title: expect.any(String),
        anchor: expect.any(String),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      })
  })

  it('calls the three dates as people do', async () => {
    const { out } = await command('explain', 'currentStatus:ict', '--as-at', '2011-06-30')
    for (const words of ['Happened or took effect', 'Paper dated', 'Entered (automatic)']) expect(out).toContain(words)
  })
})

describe('compare', () => {
  it.each([
    ['compare-staff', ['staffPosition', '--from', '2010-01-15', '--from-known-on', '2010-01-15', '--to', '2011-06-30']],
    [
      'compare-hindsight',
      ['currentStatus', '--from', '2009-08-21', '--from-known-on', '2009-08-21', '--to', '2009-08-21'],
    ],
  ])('draws %s as its golden file has it', async (name, args) => {
    const { code, out } = await command('compare', ...args)
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(name))
  })

  it('says so where nothing is otherwise', async () => {
    const { out } = await command('compare', 'parties', '--from', '2011-06-30', '--to', '2011-06-30')
    expect(out).toContain('Nothing is otherwise.')
  })

  it('gives pounds for money alone', () => {
    expect(isMoney('councilSavings', 'actual.total.known')).toBe(true)
    expect(isMoney('councilSavings', 'actual.total.unknown')).toBe(false)
    expect(isMoney('savingBaselines', 'current.fte')).toBe(false)
    expect(isMoney('staffPosition', 'moved.known')).toBe(false)
  })
})

describe('series', () => {
  it('follows one row, a line for each day on which it says something else', async () => {
    const { out } = await command(
      ...['series', 'currentStatus', '--row', 'currentStatus:ict', '--from', '2008-09-01', '--to', '2011-06-30'],
    )
    await expect(out).toMatchFileSnapshot(golden('series-ict'))
  })
})
