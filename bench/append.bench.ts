import { createHash } from 'node:crypto'
import { openLedger, programme } from '@programme-ledger/core'
import { type Draft, emptyHead, type Head, seal } from '@programme-ledger/core/log'
import { openSqliteStore } from '@programme-ledger/sqlite'
import Database from 'better-sqlite3'
import { type Candidate, timed, timedAsync } from './alternate.ts'
import type { Comparison } from './comparison.ts'
import { temporaryFile } from './temporary-ledger.ts'
import { firstDay, workload } from './workload.ts'

// One append of each in turn: how long a disk takes to flush depends on how long it was left alone before.
const ROUNDS = 5_000
const LEDGER = 'bench'

const clock = (): number => Date.parse('2026-01-01T00:00:00Z')
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

const drafts = workload(2 * ROUNDS)
/** Each round appends an entry that the log does not hold yet. */
const createFeed = () => {
  let next = 0
  return (): Draft => {
    const draft = drafts[next]
    if (draft === undefined) throw new RangeError('there are more rounds than drafts')
    next += 1
    return draft
  }
}

const throughTheStore = (): Candidate => {
  const store = openSqliteStore({ file: temporaryFile() }, { clock })
  const feed = createFeed()
  return {
    name: 'append through the store',
    measure: () => {
      const draft = feed()
      return timedAsync(() => store.append(LEDGER, [draft], { expectedPosition: 'any' }))
    },
  }
}

/** The very statements of the store, on a file that the store made, with bytes that were prepared beforehand. */
const byPreparedStatements = async (): Promise<Candidate> => {
  const file = temporaryFile()
  await openSqliteStore({ file }, { clock }).close()
  const database = new Database(file)
  database.pragma('synchronous = FULL')
  const begin = database.prepare('BEGIN IMMEDIATE')
  const readHead = database.prepare('SELECT ledger, size, recorded_at, frontier FROM head')
  const find = database
    .prepare('SELECT body FROM entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position')
    .pluck()
  const insert = database.prepare('INSERT INTO entry (position, body) VALUES (?, ?)')
  const moveHead = database.prepare('UPDATE head SET ledger = ?, size = ?, recorded_at = ?, frontier = ?')
  const commit = database.prepare('COMMIT')
  const feed = createFeed()
  let head: Head = emptyHead(LEDGER)
  const prepare = (draft: Draft) => {
    const sealed = seal(head, [draft], clock(), sha256)
    head = sealed.head
    return { ids: JSON.stringify([draft.id]), entries: sealed.entries, head, frontier: Buffer.concat(head.frontier) }
  }
  return {
    name: 'the same statements, bytes prepared',
    measure: () => {
      const { ids, entries, head, frontier } = prepare(feed())
      return timed(() => {
        begin.run()
        readHead.get()
        find.all(ids)
        for (const { position, bytes } of entries) insert.run(position, bytes)
        moveHead.run(head.ledger, head.size, head.recordedAt, frontier)
        commit.run()
      })
    },
  }
}

const bareInsert = (): Candidate => {
  const database = new Database(temporaryFile())
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE entry (position INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT')
  const insert = database.prepare('INSERT INTO entry (body) VALUES (?)')
  const feed = createFeed()
  return {
    name: 'a bare insert of the text',
    measure: () => {
      const body = JSON.stringify(feed())
      return timed(() => insert.run(body))
    },
  }
}

const byTheLedger = async (): Promise<Candidate> => {
  const store = openSqliteStore({ file: temporaryFile() }, { clock })
  const ledger = await openLedger({ store, ledger: LEDGER, programme, clock, create: { firstDay } })
  const feed = createFeed()
  return {
    name: 'ledger.record, with rules',
    measure: () => {
      // The workload makes lawful drafts; their types are erased.
      const draft = feed() as Parameters<typeof ledger.record>[0][number]
      return timedAsync(() => ledger.record([draft]))
    },
  }
}

const comparison: Comparison = {
  title: 'A durable append',
  baseline: 'the same statements, bytes prepared',
  candidates: [await byPreparedStatements(), throughTheStore(), bareInsert(), await byTheLedger()],
  rounds: ROUNDS,
  operations: 1,
  atMost: { 'append through the store': 1.15 },
}
export default comparison
