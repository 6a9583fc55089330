import { describe, expect, it } from 'vitest'
import { VIEW_NAMES } from '../src/views/views.ts'
import { realLedger } from './real-ledger.ts'
import { runCommand } from './run-command.ts'

const ledger = realLedger()
const show = (...args: readonly string[]) => runCommand(['show', ...args, '--ledger', ledger()])
const golden = (name: string): string => `./golden/${name}.txt`

describe('show', () => {
  it.each([
    ['current-status', ['currentStatus', '--as-at', '2011-06-30']],
    ['current-status-as-a-board-knew-it', ['currentStatus', '--as-at', '2009-08-21', '--known-on', '2009-08-21']],
    ['council-savings', ['councilSavings', '--as-at', '2011-06-30', '--year', '2010/11']],
    [
      'council-savings-of-redditch',
      [
        'councilSavings',
        '--as-at',
        '2011-03-31',
        '--council',
        'rbc',
        '--year',
        '2010/11',
        '--estimate',
        'proRataToBudget',
      ],
    ],
    ['risk-register', ['riskRegister', '--as-at', '2011-06-30', '--since', '2010-01-15']],
    ['staff-position', ['staffPosition', '--as-at', '2011-06-30']],
    ['plan', ['plan', '--as-at', '2011-06-30', '--project', 'worcestershire-regulatory-services']],
    ['nothing-known-yet', ['councilSavings', '--as-at', '2009-08-21', '--known-on', '2009-08-21']],
  ])('draws %s as its golden file has it', async (name, args) => {
    const { code, out, err } = await show(...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot(golden(name))
  })

  it.each(VIEW_NAMES)('draws %s no wider than the terminal, whole, or as wide as COLUMNS says', async (view) => {
    const wide = (await show(view, '--as-at', '2011-06-30')).out
    const words = (text: string): string => [...text.replace(/[^\p{L}\p{N}£]/gu, '')].sort().join('')
    for (const COLUMNS of ['60', '80', '100', '140']) {
      const { out } = await runCommand(['show', view, '--as-at', '2011-06-30', '--ledger', ledger()], {
        env: { COLUMNS },
      })
      expect(out.split('\n').filter((line) => line.length > Number(COLUMNS))).toEqual([])
      if (COLUMNS === '100') expect(words(out)).toBe(words(wide))
    }
  })

  it.each(VIEW_NAMES)('draws %s at early and late viewpoints, with a word in every cell', async (view) => {
    for (const [asAt, knownOn] of [
      ['2007-01-01', '2007-01-01'],
      ['2010-01-15', '2010-01-15'],
      ['2011-06-30', '2026-01-01'],
    ] as const) {
      const { code, out } = await show(view, '--as-at', asAt, '--known-on', knownOn)
      expect(code).toBe(0)
      expect(out).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('gives the same as JSON, exactly, with its basis', async () => {
    const { out } = await show('councilSavings', '--as-at', '2011-06-30', '--year', '2010/11', '--json')
    const { view, options, basis, answer } = JSON.parse(out)
    expect([view, options, basis.asAt, basis.knownOn, basis.position]).toEqual([
      'councilSavings',
      { year: '2010/11' },
      '2011-06-30',
      'all',
      838,
    ])
    expect(basis.root).toMatch(/^[0-9a-f]{64}$/)
    expect(answer[0].overall.actual.total).toEqual({ known: 1_179_000_00, unknown: 0 })
    expect(answer[0].overall.realised.total).toEqual({ known: 0, unknown: 11 })
  })

  it('shows no figure of a council where none is evidenced', async () => {
    const { out } = await show('councilSavings', '--as-at', '2011-03-31', '--council', 'rbc', '--year', '2010/11')
    const overall = out.split('\n').find((line) => line.startsWith('Overall'))
    expect(overall).toMatch(/£585,000 +not evidenced +not evidenced/)
  })

  it('is pinned by --through to the entries of that position', async () => {
    const { out } = await show('currentStatus', '--as-at', '2011-06-30', '--through', '20')
    expect(out).toContain('(1 to 20)')
  })

  it('says the day where none is given', async () => {
    expect((await show('parties')).out).toContain('Position at 1 February 2026, using all papers')
  })
})

describe('colour', () => {
  const ESCAPE = '\u001b['
  const args = (): readonly string[] => ['show', 'currentStatus', '--as-at', '2011-06-30', '--ledger', ledger()]

  it('is there on a terminal', async () => {
    expect((await runCommand(args(), { isTerminal: true })).out).toContain(ESCAPE)
  })

  it('is not there elsewhere, nor where NO_COLOR refuses it', async () => {
    expect((await runCommand(args())).out).not.toContain(ESCAPE)
    expect((await runCommand(args(), { isTerminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(ESCAPE)
  })
})
