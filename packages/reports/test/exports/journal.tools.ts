import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Ledger, programme } from '@programme-ledger/core'
import { ledgerOf, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openProgramme } from '../../../../examples/bromsgrove-redditch/src/open-programme.ts'
import { beancountJournal } from '../../src/exports/journal/beancount-journal.ts'
import { hledgerJournal } from '../../src/exports/journal/hledger-journal.ts'
import type { JournalViewpoint } from '../../src/exports/journal/journal-of.ts'
import { programmeOfTwo, type Told, tell } from '../pack/programme-of-two.ts'
import { hostileProgramme } from './hostile-programme.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'programme-ledger-journals-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string, text: string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

/** What a tool has against a journal; nothing where it accepts it. */
const objectionOf = (command: string, ...options: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(command, options, { encoding: 'utf8' })
  if (error !== undefined) throw error // The tool is not there: that is no pass.
  return status === 0 ? '' : `${stdout}${stderr}`
}
const hledgerObjects = (text: string): string =>
  objectionOf('hledger', '-f', written('a.journal', text), 'check', '--strict', 'ordereddates')
const beancountObjects = (text: string): string => objectionOf('bean-check', written('a.beancount', text))

const journalsOf = async (ledger: Ledger<typeof programme>, viewpoint: JournalViewpoint) => ({
  hledger: await hledgerJournal(ledger, viewpoint),
  beancount: await beancountJournal(ledger, viewpoint),
})

/** Balances of accounts, of just their own postings, as hledger adds them up at the end of a day: pence, or people. */
const hledgerBalances = (text: string, through: string): ReadonlyMap<string, number> => {
  const options = ['balance', '--flat', '-N', '-E', '-O', 'csv', '-e', dayAfter(through)]
  const csv = execFileSync('hledger', ['-f', written('b.journal', text), ...options], { encoding: 'utf8' })
  return balancesIn(csv.trim().split('\n').slice(1), /^"([^"]+)","(-?[\d.]+) ?(.*)"$/)
}

/** The same of Beancount. */
const beancountBalances = (text: string, through: string): ReadonlyMap<string, number> => {
  const query = `SELECT account, sum(position) FROM CLOSE ON ${dayAfter(through)} GROUP BY account`
  const csv = execFileSync('bean-query', ['-q', '-f', 'csv', written('b.beancount', text), query], { encoding: 'utf8' })
  return balancesIn(csv.trim().split('\n').slice(1), /^([^,]+),\s*(-?[\d.]+) (.*)$/)
}

const balancesIn = (lines: readonly string[], form: RegExp): ReadonlyMap<string, number> =>
  new Map(
    lines.flatMap((line) => {
      const [, account = '', amount = '', unit = ''] = form.exec(line.trim()) ?? []
      const held = unit.includes('PEOPLE') ? Number(amount) : Math.round(Number(amount) * 100)
      return account === '' || held === 0 ? [] : [[account.trim(), held]]
    }),
  )

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** What accounts hold whose names match, added up. */
const held = (balances: ReadonlyMap<string, number>, names: RegExp): number =>
  [...balances].reduce((sum, [account, amount]) => (names.test(account) ? sum + amount : sum), 0)

let real: Ledger<typeof programme>
beforeAll(async () => {
  real = await openProgramme()
})

describe('the journals of the real programme', () => {
  it.each([
    [{ asAt: '2011-06-30' }],
    [{ asAt: '2010-12-31' }],
    [{ asAt: '2011-06-30', knownOn: '2010-01-15' }],
    [{ asAt: '2006-01-01' }],
  ] as const)('are accepted by hledger and by Beancount: %o', async (viewpoint) => {
    const { hledger, beancount } = await journalsOf(real, viewpoint)
    expect(hledgerObjects(hledger)).toBe('')
    expect(beancountObjects(beancount)).toBe('')
  })

  it('hold what the views say, by year, line, council and employer', async () => {
    const { hledger, beancount } = await journalsOf(real, { asAt: '2011-06-30' })
    const books = await real.asAt('2011-06-30')
    const [year] = books.councilSavings({ year: '2010/11' })
    for (const balances of [hledgerBalances(hledger, '2011-06-30'), beancountBalances(beancount, '2011-06-30')]) {
      expect(held(balances, /^Assets:Savings:Budgeted:2010-11:/)).toBe(1_106_000_00)
      expect(held(balances, /^Assets:Savings:Reported:2010-11:/)).toBe(year?.overall.actual.total.known)
      expect(held(balances, /^Assets:Savings:Budgeted:2010-11:.*:Rbc$/)).toBe(585_000_00)
      expect(held(balances, /^Assets:Savings:Budgeted:2010-11:.*:Bdc$/)).toBe(521_000_00)
      for (const { line, budget, actual } of year?.lines ?? []) {
        const name = `${line.slice(0, 1).toUpperCase()}${line.slice(1)}`
        expect(held(balances, new RegExp(`:Budgeted:2010-11:[^:]+:${name}:`))).toBe(budget.total.known)
        expect(held(balances, new RegExp(`:Reported:2010-11:[^:]+:${name}:`))).toBe(actual.total.known)
      }
      for (const { employer, net } of books.staffPosition().employers)
        expect(
          held(balances, new RegExp(`:Headcount:${employer.slice(0, 1).toUpperCase()}${employer.slice(1)}:Moved`)),
        ).toBe(net.known)
    }
  })

  it('hold on an earlier day what the views say of that day', async () => {
    const { hledger, beancount } = await journalsOf(real, { asAt: '2011-06-30' })
    const books = await real.asAt('2010-12-31')
    const [rbc] = books.staffPosition().employers.filter(({ employer }) => employer === 'rbc')
    for (const balances of [hledgerBalances(hledger, '2010-12-31'), beancountBalances(beancount, '2010-12-31')]) {
      expect(held(balances, /^Assets:Headcount:Rbc:/)).toBe(rbc?.net.known)
      expect(held(balances, /^Assets:Savings:Reported:/)).toBe(0)
      expect(held(balances, /^Assets:Savings:Budgeted:/)).toBe(1_106_000_00)
    }
  })

  it('are refused by both once a penny is altered, or a person', async () => {
    const { hledger, beancount } = await journalsOf(real, { asAt: '2011-06-30' })
    const inPostings = (text: string, from: string, to: string): string => text.replaceAll(` ${from}\n`, ` ${to}\n`)
    for (const [from, to] of [
      ['63000.00', '63000.01'],
      ['-460000.00', '-460000.01'],
    ] as const)
      expect(beancountObjects(beancount.replace(`${from} GBP-BUDGETED`, `${to} GBP-BUDGETED`))).not.toBe('')
    expect(beancountObjects(beancount.replace('1106000.00 ~', '1106000.01 ~'))).toContain('Balance failed')
    expect(hledgerObjects(hledger.replace('=* 1106000.00', '=* 1106000.01'))).toContain('1106000.01')
    expect(hledgerObjects(inPostings(hledger, '21 PEOPLE', '22 PEOPLE'))).not.toBe('')
  })
})

describe('the journals of any programme', () => {
  it('are accepted by both where names are hostile', async () => {
    const ledger = await hostileProgramme()
    const { hledger, beancount } = await journalsOf(ledger, { asAt: '2026-03-31' })
    expect(hledgerObjects(hledger)).toBe('')
    expect(beancountObjects(beancount)).toBe('')
    expect(held(hledgerBalances(hledger, '2026-03-31'), /^Assets:Savings:Budgeted/)).toBe(12_34)
    expect(held(beancountBalances(beancount, '2026-03-31'), /^Assets:Savings:Budgeted/)).toBe(12_34)
  })

  it('keep what was budgeted, reported and validated apart, and neither guess nor choose', async () => {
    const figures = {
      period: { from: '2010-04-01', to: '2011-03-31' },
      ...{ measure: 'yearToDate', stage: 'provisionalOutturn', class: 'cashable', basis: 'gross' },
      ...{ recurrence: 'notStated', method: 'measured' },
    }
    const line = (key: string): Told => ({
      type: 'SavingLineRegistered',
      on: '2010-04-01',
      data: { line: key, name: key, group: 'services', nature: 'saving' },
    })
    const told = (key: string, total: number | 'unknown', others: Partial<Told> = {}): Told => ({
      type: 'SavingReported',
      on: '2011-03-31',
      data: { ...figures, line: key, total },
      ...others,
    })
    const undone = '01J0ZQ4V6W7X8Y9Z0A1B2C3D4F'
    const ledger = await programmeOfTwo(
      ...['stated', 'unstated', 'contested', 'undone'].map(line),
      {
        type: 'SavingBudgeted',
        on: '2010-04-01',
        data: {
          ...{ line: 'stated', year: '2010/11', total: 100_00, class: 'cashable' },
          basis: 'gross',
          recurrence: 'notStated',
        },
      },
      told('stated', 70_00),
      {
        type: 'SavingValidated',
        on: '2011-03-31',
        data: {
          line: 'stated',
          period: figures.period,
          measure: 'yearToDate',
          amount: 40_00,
          by: 'section 151 officer',
        },
      },
      told('unstated', 'unknown'),
      told('contested', 8_00),
      told('contested', 9_00),
      told('undone', 5_00, { id: undone }),
    )
    await tell(ledger, {
      type: 'Reversed' as Told['type'],
      on: '2011-05-31',
      data: { reverses: undone },
    })
    const { hledger, beancount } = await journalsOf(ledger, { asAt: '2011-06-30' })
    expect([hledgerObjects(hledger), beancountObjects(beancount)]).toEqual(['', ''])
    for (const [balancesOf, text] of [
      [hledgerBalances, hledger],
      [beancountBalances, beancount],
    ] as const) {
      const [before, at] = [balancesOf(text, '2011-05-30'), balancesOf(text, '2011-06-30')]
      const savings = (balances: ReadonlyMap<string, number>, kind: string) =>
        held(balances, new RegExp(`^Assets:Savings:${kind}:`))
      expect(['Budgeted', 'Reported', 'Validated'].map((kind) => savings(before, kind))).toEqual([100_00, 75_00, 40_00])
      expect(['Budgeted', 'Reported', 'Validated'].map((kind) => savings(at, kind))).toEqual([100_00, 70_00, 40_00])
      expect(held(at, /:(?:Unstated|Contested)(?::|$)/)).toBe(0)
      // What is not booked is told at the top, the rivals both.
      expect(text).toMatch(/unstated/)
      expect(text).toMatch(/contested.*£8.*£9/)
    }
    // Each kind is a commodity of its own: nothing that a tool adds up has two of them.
    const summed = execFileSync(
      'hledger',
      ['-f', written('c.journal', hledger), 'balance', 'Assets:Savings', '-O', 'csv', '-N', '--depth', '2'],
      { encoding: 'utf8' },
    )
    for (const [unit, amount] of [
      ['BUDGETED', '100.00'],
      ['REPORTED', '70.00'],
      ['VALIDATED', '40.00'],
    ])
      expect(summed).toContain(`${amount} ""GBP-${unit}""`)
    expect(summed).not.toMatch(/(?:210|170|110|140)\.00/)
  })

  it.each(['savings', 'staff'] as const)(
    'are accepted by both whatever is corrected, reversed, vague, unknown or contested: %s',
    { timeout: 600_000 },
    async (about) => {
      await fc.assert(
        fc.asyncProperty(seenFrom(validHistory({ about }), 1), async ({ history, viewpoints: [viewpoint] }) => {
          if (viewpoint === undefined) return
          const { through: _, ...seen } = viewpoint
          const { hledger, beancount } = await journalsOf(await ledgerOf(programme, history), seen)
          expect(hledgerObjects(hledger)).toBe('')
          expect(beancountObjects(beancount)).toBe('')
        }),
        { numRuns: 40 },
      )
    },
  )
})
