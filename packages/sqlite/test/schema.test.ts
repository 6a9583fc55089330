import { createHash } from 'node:crypto'
import { canonicalJson, type Entry } from '@programme-ledger/core/log'
import { assertSoundLog } from '@programme-ledger/testing/store-contract'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { FIND } from '../src/find.ts'
import { openSqliteStore } from '../src/index.ts'
import { version1 } from '../src/schema/version-1.ts'
import { LEDGER, numberedDrafts } from './numbered-drafts.ts'
import { temporaryFile } from './temporary-place.ts'

/** A ledger of three entries, and somebody else's connection to its file. */
const tamper = async () => {
  const file = temporaryFile()
  const store = openSqliteStore({ file })
  const { entries } = await store.append(LEDGER, numberedDrafts(1, 3), { expectedPosition: 'empty' })
  const database = new Database(file)
  onTestFinished(async () => {
    database.close()
    await store.close()
  })
  return { store, entries, database }
}

const [next] = numberedDrafts(4, 4)

/** The text of an entry that could be the fourth, but for `changes`. */
const fourth = (changes: Readonly<Record<string, unknown>> = {}): string =>
  canonicalJson({ ...next, ledger: LEDGER, position: 4, batch: 4, recordedAt: 9e12, ...changes })

const INSERT = 'INSERT INTO entry (position, body) VALUES (?, ?)'
const [idOfSecond] = numberedDrafts(2, 2).map(({ id }) => id)

interface Attack {
  readonly name: string
  readonly sql: string
  readonly values?: readonly unknown[]
}

const ON_ENTRIES: readonly Attack[] = [
  { name: 'UPDATE of a body', sql: 'UPDATE entry SET body = ? WHERE position = 3', values: [fourth({ position: 3 })] },
  { name: 'UPDATE OR REPLACE of a position', sql: 'UPDATE OR REPLACE entry SET position = 2 WHERE position = 3' },
  { name: 'UPDATE OR IGNORE of a body', sql: "UPDATE OR IGNORE entry SET body = '{}'" },
  { name: 'DELETE of an entry', sql: 'DELETE FROM entry WHERE position = 3' },
  { name: 'DELETE of every entry', sql: 'DELETE FROM entry' },
  { name: 'INSERT at a position that is taken', sql: INSERT, values: [2, fourth({ position: 2 })] },
  {
    name: 'REPLACE of a position',
    sql: INSERT.replace('INSERT', 'INSERT OR REPLACE'),
    values: [2, fourth({ position: 2 })],
  },
  { name: 'REPLACE of an id', sql: INSERT.replace('INSERT', 'REPLACE'), values: [4, fourth({ id: idOfSecond })] },
  {
    name: 'upsert',
    sql: `${INSERT} ON CONFLICT (position) DO UPDATE SET body = excluded.body`,
    values: [2, fourth({ position: 2 })],
  },
  { name: 'INSERT that leaves a gap', sql: INSERT, values: [5, fourth({ position: 5 })] },
  { name: 'INSERT before the first', sql: INSERT, values: [0, fourth({ position: 0 })] },
  { name: 'INSERT at a position of SQLite’s choice', sql: INSERT, values: [null, fourth()] },
  { name: 'INSERT at another position than that of the body', sql: INSERT, values: [4, fourth({ position: 5 })] },
  { name: 'INSERT of a body whose position is a text', sql: INSERT, values: [4, fourth({ position: '4' })] },
  { name: 'INSERT of a body without a position', sql: INSERT, values: [4, fourth({ position: undefined })] },
  { name: 'INSERT of a body without an id', sql: INSERT, values: [4, fourth({ id: undefined })] },
  { name: 'INSERT of a body without a type', sql: INSERT, values: [4, fourth({ type: undefined })] },
  { name: 'INSERT of a body without a day', sql: INSERT, values: [4, fourth({ effectiveOn: undefined })] },
  { name: 'INSERT of a body that is cut off', sql: INSERT, values: [4, fourth().slice(0, -1)] },
  { name: 'INSERT of a body that is JSON5', sql: INSERT, values: [4, fourth().replace('"position"', 'position')] },
  { name: 'INSERT of a body that is binary', sql: INSERT, values: [4, Buffer.from(fourth())] },
  {
    name: 'INSERT of another id than that of the body',
    sql: "INSERT INTO entry (position, id, body) VALUES (?, 'x', ?)",
    values: [4, fourth()],
  },
]

const ON_THE_HEAD: readonly Attack[] = [
  { name: 'UPDATE of the head back to an earlier position', sql: 'UPDATE head SET size = 2' },
  { name: 'UPDATE of the head to where no entry is', sql: 'UPDATE head SET size = 4' },
  { name: 'UPDATE of the root alone', sql: 'UPDATE head SET frontier = zeroblob(32)' },
  { name: 'UPDATE of the name of the ledger', sql: "UPDATE head SET ledger = 'rbc'" },
  { name: 'DELETE of the head', sql: 'DELETE FROM head' },
  { name: 'REPLACE of the head', sql: "REPLACE INTO head VALUES (1, 'rbc', 0, 0, x'')" },
  { name: 'INSERT of a second head', sql: "INSERT INTO head VALUES (2, 'rbc', 0, 0, x'')" },
]

for (const recursive of [false, true]) {
  describe(`on a connection ${recursive ? 'with' : 'without'} recursive triggers, the database refuses`, () => {
    for (const { name, sql, values = [] } of [...ON_ENTRIES, ...ON_THE_HEAD]) {
      test(name, async () => {
        const { store, entries, database } = await tamper()
        database.pragma(`recursive_triggers = ${recursive ? 'ON' : 'OFF'}`)
        expect(() => database.prepare(sql).run(...values)).toThrow()
        expect(await assertSoundLog(store, LEDGER)).toEqual(entries)
        await store.append(LEDGER, numberedDrafts(4, 5), { expectedPosition: 3 })
        expect(await assertSoundLog(store, LEDGER)).toHaveLength(5)
      })
    }
  })
}

test('the database accepts the entry that comes next, so what it refuses above it refuses for the reason named', async () => {
  const { database } = await tamper()
  expect(() => database.prepare(INSERT).run(4, fourth())).not.toThrow()
})

test('a head that is moved goes neither back in time nor to another ledger', async () => {
  const { database } = await tamper()
  database.prepare(INSERT).run(4, fourth())
  expect(() => database.exec("UPDATE head SET size = 4, ledger = 'rbc'")).toThrow()
  expect(() => database.exec('UPDATE head SET size = 4, ledger = NULL')).toThrow()
  expect(() => database.exec('UPDATE head SET size = 4, recorded_at = recorded_at - 1')).toThrow()
  expect(() => database.exec("UPDATE head SET size = 4, frontier = x'00'")).toThrow()
  expect(() => database.exec('UPDATE head SET size = 4')).not.toThrow()
})

test('a head does not move before it has the name of its ledger', () => {
  const database = new Database(':memory:')
  onTestFinished(() => {
    database.close()
  })
  database.exec(version1)
  database.prepare(INSERT).run(1, fourth({ position: 1 }))
  expect(() => database.exec('UPDATE head SET size = 1')).toThrow()
  expect(() => database.exec("UPDATE head SET size = 1, ledger = 'bdc-rbc'")).not.toThrow()
})

test('an entry is found by its id without a look at the others', async () => {
  const { database } = await tamper()
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${FIND}`).all(JSON.stringify([idOfSecond]))
  expect(JSON.stringify(plan)).toContain('SEARCH entry USING INDEX')
})

test('what is kept is the text that was hashed, and columns that follow from it', async () => {
  const { entries, database } = await tamper()
  const rows = database.prepare('SELECT position, id, type, effective_on, body FROM entry ORDER BY position').all()
  const rowOf = (entry: Entry) => ({
    position: entry.position,
    id: entry.id,
    type: entry.type,
    effective_on: entry.effectiveOn,
    body: canonicalJson(entry),
  })
  expect(rows).toEqual(entries.map(rowOf))
})

test('version 1 of the schema is the one that ledgers in use have', () => {
  expect(createHash('sha256').update(version1).digest('hex')).toBe(
    'a8e1a74bfa1ed9ebd000d0d75e18fda0390b7e42586778e013271c89b37d5f5b',
  )
})
