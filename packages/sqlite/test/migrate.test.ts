import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate } from '../src/schema/migrate.ts'
import { MIGRATIONS } from '../src/schema/versions.ts'
import { temporaryFile } from './temporary-place.ts'

const LATER = [...MIGRATIONS, 'CREATE TABLE snapshot (body TEXT) STRICT']

const openDatabase = (file = temporaryFile()) => {
  const database = new Database(file)
  onTestFinished(() => {
    database.close()
  })
  return database
}

const tablesOf = (database: Database.Database): unknown =>
  database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()

const versionOf = (database: Database.Database): unknown => database.pragma('user_version', { simple: true })

test('an empty database is brought to the last version', () => {
  const database = openDatabase()
  migrate(database, LATER)
  expect(versionOf(database)).toBe(2)
  expect(tablesOf(database)).toEqual(['entry', 'head', 'snapshot'])
})

test('a ledger of an earlier version is brought to the last, and keeps what it holds', () => {
  const database = openDatabase()
  migrate(database)
  database.exec(`INSERT INTO entry (position, body) VALUES (1, '{"effectiveOn":"","id":"a","position":1,"type":""}')`)
  migrate(database, LATER)
  expect(versionOf(database)).toBe(2)
  expect(database.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(1)
})

test('a ledger that another process has migrated meanwhile is left alone', () => {
  const file = temporaryFile()
  const [one, other] = [openDatabase(file), openDatabase(file)]
  migrate(one, LATER)
  expect(() => migrate(other, LATER)).not.toThrow()
  expect(() => migrate(other)).not.toThrow()
  expect(versionOf(one)).toBe(2)
})

test('a migration that fails leaves the version before it', () => {
  const database = openDatabase()
  migrate(database)
  expect(() => migrate(database, [...LATER, 'CREATE TABLE head (again TEXT)'])).toThrow()
  expect(versionOf(database)).toBe(1)
  expect(tablesOf(database)).toEqual(['entry', 'head'])
  expect(database.inTransaction).toBe(false)
})
