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

const texts = workload(2 * ROUNDS).map((draft) => JSON.stringify(draft))
/**
 * Each round appends a fact that the log does not hold yet. Every candidate is given it fresh, as a caller's hands leave it, and
 * before its clock starts: so none begins with a warmer processor than another.
 */
const createFeed = () => {
  let next = 0
  return (): Draft => {
    const text = texts[next]
    if (text === undefined) throw new RangeError('there are more rounds than drafts')
    next += 1
    return JSON.parse(text) as Draft
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

/** What the statements of an append are given, by the draft it is of: made before the first round. */
const sealedBeforehand = () => {
  let head: Head = emptyHead(LEDGER)
  const byId = new Map(
    texts.map((text) => {
      const draft = JSON.parse(text) as Draft
      const { entries, head: next } = seal(head, [draft], clock(), sha256)
      head = next
      return [draft.id, { ids: JSON.stringify([draft.id]), entries, head, frontier: Buffer.concat(head.frontier) }]
    }),
  )
  return ({ id }: Draft) => {
    const sealed = byId.get(id)
    if (sealed === undefined) throw new RangeError(`${id} is no draft of the workload`)
    return sealed
  }
}

/** The very statements of the store, on a file that the store began, with bytes that were prepared beforehand. */
const byPreparedStatements = async (): Promise<Candidate> => {
  const file = temporaryFile()
  const feed = createFeed()
  const store = openSqliteStore({ file }, { clock })
  await store.append(LEDGER, [feed()], { expectedPosition: 'empty' })
  await store.close()
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
  const prepared = sealedBeforehand()
  return {
    name: 'the same statements, bytes prepared',
    measure: () => {
      const { ids, entries, head, frontier } = prepared(feed())
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
