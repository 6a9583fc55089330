import Database from 'better-sqlite3'

/** What may be bound to a parameter of a statement. */
export type SqliteValue = string | number | Uint8Array | null

/** A value that is bound in its place, or an object of values that are bound by name. */
export type SqliteParameter = SqliteValue | { readonly [name: string]: SqliteValue }

/** What the adapter uses of a prepared statement. */
export interface SqliteStatement {
  run(...parameters: SqliteParameter[]): unknown
  get(...parameters: SqliteParameter[]): unknown
  all(...parameters: SqliteParameter[]): unknown[]
  /** From now on, rows are the values of their first column. */
  pluck(): SqliteStatement
}

/** What the adapter uses of a database connection: a narrow slice of `better-sqlite3`, and of drivers made after it. */
export interface SqliteDatabase {
  readonly inTransaction: boolean
  prepare(sql: string): SqliteStatement
  /** Runs several statements that return nothing. */
  exec(sql: string): unknown
  /** Runs a PRAGMA and returns the first column of its first row. */
  pragma(pragma: string, options: { simple: true }): unknown
  close(): unknown
}

export interface ConnectOptions {
  readonly readonly: boolean
  readonly fileMustExist: boolean
  /** How long to wait for another connection's lock, in milliseconds. */
  readonly timeout: number
}

/** Opens a connection. Its errors carry SQLite's extended result code, such as `SQLITE_BUSY`, as `code`. */
export type Connect = (file: string, options: ConnectOptions) => SqliteDatabase

export const connectBetterSqlite3: Connect = (file, options) => new Database(file, options)
