/**
 * The embedded event store: a ledger is one SQLite file.
 *
 * @module
 */
export type {
  Connect,
  ConnectOptions,
  SqliteDatabase,
  SqliteParameter,
  SqliteStatement,
  SqliteValue,
} from './database.ts'
export type { SqliteOptions, SqlitePlace } from './options.ts'
export { APPLICATION_ID } from './schema/versions.ts'
export { openSqliteStore } from './sqlite-store.ts'
