import { type Connect, connectBetterSqlite3, type SqliteDatabase, type SqliteStatement } from '../src/database.ts'

/** What may go wrong with a connection, from the moment when it is set. */
export interface Faults {
  /** Called before each run of a statement; what it throws, the statement throws instead of running. */
  beforeRun?: (sql: string) => void
  /** Called after each run of a statement. */
  afterRun?: (sql: string) => void
  /** What a PRAGMA answers, where not the truth. */
  pragma?: (pragma: string) => unknown
}

/** A driver with faults. Every connection that it makes is handed to `seen`. */
export const connectWith =
  (faults: Faults, seen: (database: SqliteDatabase) => void = () => {}): Connect =>
  (file, options) => {
    const database = connectBetterSqlite3(file, options)
    if (file !== ':memory:') seen(database)
    return {
      get inTransaction() {
        return database.inTransaction
      },
      prepare: (sql) => faultyStatement(database.prepare(sql), sql, faults),
      exec: (sql) => database.exec(sql),
      pragma: (pragma, simple) => faults.pragma?.(pragma) ?? database.pragma(pragma, simple),
      close: () => database.close(),
    }
  }

const faultyStatement = (statement: SqliteStatement, sql: string, faults: Faults): SqliteStatement => ({
  run: (...parameters) => {
    faults.beforeRun?.(sql)
    statement.run(...parameters)
    faults.afterRun?.(sql)
  },
  get: (...parameters) => statement.get(...parameters),
  all: (...parameters) => statement.all(...parameters),
  pluck: () => faultyStatement(statement.pluck(), sql, faults),
})
