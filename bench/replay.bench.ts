import { openLedger, programme } from '@programme-ledger/core'
import type { Entry } from '@programme-ledger/core/log'
import { factsAsAt, fold, timelineOf } from '@programme-ledger/core/replay'
import { openSqliteStore } from '@programme-ledger/sqlite'
import Database from 'better-sqlite3'
import { timed, timedAsync } from './alternate.ts'
import type { Comparison } from './comparison.ts'
import { temporaryFile } from './temporary-ledger.ts'
import { firstDay, workload } from './workload.ts'

const ENTRIES = 100_000
const LEDGER = 'bench'
const PAGE = 250

const clock = (): number => Date.parse('2026-01-01T00:00:00Z')

/** A ledger file of the workload, built through the store: rules are not what is measured here. */
const buildLedger = async (): Promise<string> => {
  const file = temporaryFile()
  const store = openSqliteStore({ file }, { clock })
  await openLedger({ store, ledger: LEDGER, programme, clock, create: { firstDay } })
  const drafts = workload(ENTRIES - 1)
  for (let from = 0; from < drafts.length; from += 1_000) {
    await store.append(LEDGER, drafts.slice(from, from + 1_000), { expectedPosition: 'any' })
  }
  await store.close()
  return file
}

const file = await buildLedger()
const reading = new Database(file, { readonly: true })
const selectPage = reading.prepare('SELECT body FROM entry WHERE position > ? ORDER BY position LIMIT ?').pluck()

const selectAndParse = (): readonly Entry[] => {
  const entries: Entry[] = []
  for (let page = selectPage.all(0, PAGE); page.length > 0; page = selectPage.all(entries.length, PAGE)) {
    for (const body of page) entries.push(JSON.parse(String(body)) as Entry)
  }
  return entries
}

const coldReplay = async (): Promise<void> => {
  const store = openSqliteStore({ file }, { readOnly: true })
  const ledger = await openLedger({ store, ledger: LEDGER, programme })
  const books = await ledger.asAt('2030-03-31')
  books.currentStatus()
  await store.close()
}

const replay: Comparison = {
  title: `A cold replay of ${ENTRIES.toLocaleString('en-GB')} entries: open, read, fold, one view`,
  baseline: 'SELECT and JSON.parse of the same rows',
  candidates: [
    { name: 'SELECT and JSON.parse of the same rows', measure: () => timed(selectAndParse) },
    { name: 'open, as at, current status', measure: () => timedAsync(coldReplay) },
  ],
  rounds: 9,
  operations: ENTRIES,
  atMost: { 'open, as at, current status': 1.3 },
}

const bodies = reading.prepare('SELECT body FROM entry ORDER BY position').pluck().all().map(String)
const entries = selectAndParse()
const facts = factsAsAt(timelineOf(entries, 'all'), '2030-03-31', 'certain')

const folding: Comparison = {
  title: 'The fold',
  baseline: 'JSON.parse of the same entries',
  candidates: [
    {
      name: 'JSON.parse of the same entries',
      measure: () =>
        timed(() => {
          for (const body of bodies) JSON.parse(body)
        }),
    },
    { name: 'fold', measure: () => timed(() => fold(programme, programme.initialState(), facts)) },
    {
      name: 'timeline and fold',
      measure: () =>
        timed(() =>
          fold(programme, programme.initialState(), factsAsAt(timelineOf(entries, 'all'), '2030-03-31', 'certain')),
        ),
    },
  ],
  rounds: 15,
  operations: ENTRIES,
  atMost: { fold: 0.25 },
}

export default [replay, folding]
