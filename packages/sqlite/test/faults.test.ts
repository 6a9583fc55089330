import { assertSoundLog } from '@programme-ledger/testing/store-contract'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { SqliteDatabase } from '../src/database.ts'
import { openSqliteStore } from '../src/index.ts'
import { connectWith, type Faults } from './faulty-connection.ts'
import { LEDGER, numberedDrafts } from './numbered-drafts.ts'
import { temporaryFile } from './temporary-place.ts'

const ANY = { expectedPosition: 'any' } as const

class Broken extends Error {}

/** Throws once, at the n-th run of a statement that begins with these words. */
const failAt = (words: string, n = 1): ((sql: string) => void) => {
  let runs = 0
  return (sql) => {
    if (sql.startsWith(words)) runs += 1
    if (runs === n) {
      runs = Number.NaN
      throw new Broken(words)
    }
  }
}

/** A store of four entries, and what may go wrong with its connection. */
const storeWithFaults = async () => {
  const faults: Faults = {}
  const store = openSqliteStore({ file: temporaryFile() }, { connect: connectWith(faults) })
  onTestFinished(() => store.close())
  await store.append(LEDGER, numberedDrafts(1, 4), ANY)
  return { store, faults }
}

for (const [what, words, n] of [
  ['the first entry of a batch', 'INSERT INTO entry', 1],
  ['an entry in the middle of a batch', 'INSERT INTO entry', 3],
  ['the head', 'UPDATE head', 1],
  ['the commit', 'COMMIT', 1],
] as const) {
  test(`nothing is left of a batch when writing ${what} fails`, async () => {
    const { store, faults } = await storeWithFaults()
    faults.beforeRun = failAt(words, n)
    await expect(store.append(LEDGER, numberedDrafts(5, 9), ANY)).rejects.toThrow(Broken)
    expect(await assertSoundLog(store, LEDGER)).toHaveLength(4)
    const { entries } = await store.append(LEDGER, numberedDrafts(5, 9), { expectedPosition: 4 })
    expect(entries.map(({ position }) => position)).toEqual([5, 6, 7, 8, 9])
    expect(await assertSoundLog(store, LEDGER)).toHaveLength(9)
  })
}

test('a batch that was committed before its append failed is recorded once, however often it is retried', async () => {
  const { store, faults } = await storeWithFaults()
  faults.afterRun = failAt('COMMIT')
  await expect(store.append(LEDGER, numberedDrafts(5, 6), { expectedPosition: 4 })).rejects.toThrow(Broken)
  const { entries } = await store.append(LEDGER, numberedDrafts(5, 6), { expectedPosition: 4 })
  expect(entries.map(({ position }) => position)).toEqual([5, 6])
  expect(await assertSoundLog(store, LEDGER)).toHaveLength(6)
})

test('a disk that is full refuses a batch in words, and records it when there is room', async () => {
  const connections: SqliteDatabase[] = []
  const store = openSqliteStore(
    { file: temporaryFile() },
    { connect: connectWith({}, (seen) => connections.push(seen)) },
  )
  onTestFinished(() => store.close())
  await store.append(LEDGER, numberedDrafts(1, 4), ANY)
  for (const connection of connections) connection.pragma('max_page_count = 1', { simple: true })
  await expect(store.append(LEDGER, numberedDrafts(5, 900), ANY)).rejects.toThrow(
    expect.objectContaining({ code: 'storage-failed', message: expect.stringContaining('There is no room left') }),
  )
  expect(await assertSoundLog(store, LEDGER)).toHaveLength(4)
  for (const connection of connections) connection.pragma('max_page_count = 100000', { simple: true })
  await store.append(LEDGER, numberedDrafts(5, 900), ANY)
  expect(await assertSoundLog(store, LEDGER)).toHaveLength(900)
})

test('commits are flushed to the disk before they are acknowledged', async () => {
  const connections: SqliteDatabase[] = []
  const store = openSqliteStore(
    { file: temporaryFile() },
    { connect: connectWith({}, (seen) => connections.push(seen)) },
  )
  onTestFinished(() => store.close())
  await store.append(LEDGER, numberedDrafts(1, 1), ANY)
  expect(connections).toHaveLength(1)
  for (const connection of connections) {
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(connection.pragma('synchronous', { simple: true })).toBe(2)
    expect(connection.pragma('fullfsync', { simple: true })).toBe(1)
  }
})

for (const [what, pragma, answer] of [
  ['has no write-ahead log', 'journal_mode = WAL', 'delete'],
  ['does not flush every commit', 'synchronous', 1],
] as const) {
  test(`storage that ${what} is refused`, async () => {
    const connect = connectWith({ pragma: (asked) => (asked === pragma ? answer : undefined) })
    const unsafe = expect.objectContaining({ code: 'unsafe-storage' })
    const file = temporaryFile()
    const store = openSqliteStore({ file }, { connect })
    await expect(store.append(LEDGER, numberedDrafts(1, 1), ANY)).rejects.toThrow(unsafe)
    expect(() => openSqliteStore({ file }, { connect })).toThrow(unsafe)
  })
}

test('a new file is waited for while other processes are making it', async () => {
  let asked = 0
  const pragma = (text: string): undefined => {
    if (text !== 'journal_mode = WAL') return
    asked += 1
    if (asked < 4) throw new Database.SqliteError('database is locked', 'SQLITE_BUSY')
  }
  const store = openSqliteStore({ file: temporaryFile() }, { connect: connectWith({ pragma }), busyTimeout: 10_000 })
  onTestFinished(() => store.close())
  await store.append(LEDGER, numberedDrafts(1, 1), ANY)
  expect(asked).toBe(4)
})

test('a file is identified by what it was at one moment, whatever another process does meanwhile', async () => {
  const file = temporaryFile()
  const pragma = (text: string): undefined => {
    if (text !== 'user_version') return
    try {
      openSqliteStore({ file }, { busyTimeout: 0 })
    } catch (error) {
      expect(error).toMatchObject({ code: 'ledger-locked' })
    }
  }
  const store = openSqliteStore({ file }, { connect: connectWith({ pragma }) })
  onTestFinished(() => store.close())
  await store.append(LEDGER, numberedDrafts(1, 2), ANY)
  expect(await assertSoundLog(store, LEDGER)).toHaveLength(2)
})

test('a ledger in memory is refused', () => {
  for (const file of [':memory:', '']) {
    expect(() => openSqliteStore({ file })).toThrow(expect.objectContaining({ code: 'unsafe-storage' }))
  }
})
