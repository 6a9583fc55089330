import path from 'node:path'
import { openLedger, openMemoryStore, programme } from '@programme-ledger/core'
import { ledgerOf, seenFrom, validHistory } from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partOf } from '../../src/exports/journal/account-name.ts'
import { beancountJournal } from '../../src/exports/journal/beancount-journal.ts'
import { hledgerJournal } from '../../src/exports/journal/hledger-journal.ts'
import type { Journal } from '../../src/exports/journal/journal.ts'
import { journalOf } from '../../src/exports/journal/journal-of.ts'
import { realProgramme } from '../pack/real-programme.ts'
import { hostileProgramme } from './hostile-programme.ts'

const golden = (name: string): string => path.join(import.meta.dirname, 'golden', name)

/** What an account holds by the end of a day, with all accounts below it. */
const holds = ({ days }: Journal, account: string, by = '9999-12-31'): number =>
  days
    .filter(({ on }) => on <= by)
    .flatMap(({ transactions }) => transactions.flatMap(({ postings }) => postings))
    .filter((posting) => posting.account === account || posting.account.startsWith(`${account}:`))
    .reduce((sum, { amount }) => sum + amount, 0)

describe('the journal of savings and headcount', () => {
  it('is of the real programme what it was', async () => {
    const ledger = await realProgramme()
    const viewpoint = { asAt: '2011-06-30', knownOn: '2011-06-30' } as const
    await expect(await hledgerJournal(ledger, viewpoint)).toMatchFileSnapshot(golden('real-programme.journal'))
    await expect(await beancountJournal(ledger, viewpoint)).toMatchFileSnapshot(golden('real-programme.beancount'))
  })

  it('balances, and ends every day with what the views say, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(seenFrom(validHistory(), 1), async ({ history, viewpoints: [viewpoint] }) => {
        if (viewpoint === undefined) return
        const { through: _, ...seen } = viewpoint
        const ledger = await ledgerOf(programme, history)
        const journal = await journalOf(ledger, seen)
        for (const { transactions } of journal.days)
          for (const { postings } of transactions) expect(postings.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
        for (const { on, balances } of journal.days)
          for (const { account, amount } of balances)
            expect([on, account, holds(journal, account, on)]).toEqual([on, account, amount])
        const books = await ledger.asAt(seen.asAt, seen.knownOn === undefined ? {} : { knownOn: seen.knownOn })
        for (const { year, overall } of books.councilSavings())
          expect(holds(journal, `Assets:Savings:Reported:${year.replace('/', '-')}`)).toBe(overall.actual.total.known)
        for (const { employer, net } of books.staffPosition().employers)
          expect(
            holds(journal, `Assets:Headcount:${employer === 'unknown' ? 'Unknown' : partOf(employer)}:Moved`),
          ).toBe(net.known)
      }),
    )
  })

  it('takes back on its day what is reversed, and never books what was superseded', async () => {
    const { ledger, reported } = await oneReport()
    const corrected = ledger.draft({
      ...paper,
      type: 'SavingReported',
      effectiveOn: '2026-03-31',
      data: { ...outturn, total: 80_00 },
      supersedes: reported.id,
      reason: 'laterInformation',
    })
    await ledger.record([corrected])
    const superseded = await journalOf(ledger, { asAt: '2026-06-30' })
    expect(holds(superseded, 'Assets:Savings:Reported')).toBe(80_00)
    expect(superseded.days.flatMap(({ transactions }) => transactions)).toHaveLength(1)

    await ledger.record([
      ledger.draft({
        ...paper,
        knownOn: '2026-06-01',
        type: 'Reversed',
        effectiveOn: '2026-06-01',
        data: { reverses: reported.id },
      }),
    ])
    const reversed = await journalOf(ledger, { asAt: '2026-06-30' })
    expect(holds(reversed, 'Assets:Savings:Reported', '2026-05-31')).toBe(80_00)
    expect(holds(reversed, 'Assets:Savings:Reported', '2026-06-01')).toBe(0)
    expect(reversed.days.at(-1)).toMatchObject({
      on: '2026-06-01',
      transactions: [{ says: 'No longer: Payroll 2025/26, reported' }],
    })
  })

  it('says what is in no account, and asserts no balance of it', async () => {
    const journal = await journalOf(await hostileProgramme(), { asAt: '2026-03-31' })
    expect(journal.keptOut.join('\n')).toContain('Budgeted 2025/26: not known of 2025-01-01 open Assets:X')
    expect(journal.keptOut.join('\n')).toContain('the share of 1-not-by-council is not known')
    expect(
      journal.days.flatMap(({ balances }) => balances).filter(({ account }) => account.includes('Validated')),
    ).toEqual([])
  })

  it('gives no two keys one account', () => {
    expect(partOf('not-by-council')).not.toBe('NotByCouncil')
    expect(partOf('1st')).toBe('1st')
    expect(partOf(undefined)).toBe('Unknown')
  })
})

const paper = {
  actor: { role: 'clerk' },
  knownOn: '2026-05-01',
  sources: [{ kind: 'document', ref: 'outturn' }],
  evidence: 'reported',
} as const

const outturn = {
  line: 'payroll',
  period: { from: '2025-04-01', to: '2026-03-31' },
  measure: 'yearToDate',
  stage: 'provisionalOutturn',
  class: 'cashable',
  basis: 'gross',
  recurrence: 'notStated',
  method: 'measured',
  total: 100_00,
} as const

/** A line of which a saving of £100 is reported. */
const oneReport = async () => {
  const ledger = await openLedger({
    store: openMemoryStore(),
    ledger: 'ash-elm',
    programme,
    create: { firstDay: '2025-04-01' },
  })
  const reported = ledger.draft({ ...paper, type: 'SavingReported', effectiveOn: '2026-03-31', data: outturn })
  const line = { line: 'payroll', name: 'Payroll', group: 'services', nature: 'saving' } as const
  await ledger.record([
    ledger.draft({ ...paper, type: 'SavingLineRegistered', effectiveOn: '2025-04-01', data: line }),
    reported,
  ])
  return { ledger, reported }
}
