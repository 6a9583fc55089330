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
    ['explain-a-risk-movement', ['riskRegister:movement/senior-staff-loss', '--since', '2010-01-15']],
  ])('draws %s as its golden file has it', async (name, args) => {
    const { code, out } = await command('explain', ...args, '--as-at', '2011-06-30')
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(golden(name))
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
