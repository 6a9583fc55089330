import type { SqliteDatabase } from './database.ts'

/**
 * Runs `work` in a transaction that has the writer's lock from its first statement on: one that begins by reading and
 * asks for the lock later would lose to a writer in between. Whatever `work` throws, nothing of it is kept.
 */
export const prepareTransaction = (
  database: SqliteDatabase,
  beginning: 'BEGIN IMMEDIATE' | 'BEGIN' = 'BEGIN IMMEDIATE',
): (<Result>(work: () => Result) => Result) => {
  const begin = database.prepare(beginning)
  const commit = database.prepare('COMMIT')
  const rollback = database.prepare('ROLLBACK')
  return (work) => {
    begin.run()
    try {
      const result = work()
      commit.run()
      return result
    } catch (error) {
      // SQLite rolls back by itself after some errors, such as a full disk.
      if (database.inTransaction) rollback.run()
      throw error
    }
  }
}

/** Runs one piece of work under the writer's lock. */
export const inTransaction = <Result>(database: SqliteDatabase, work: () => Result): Result =>
  prepareTransaction(database)(work)

/** Runs several queries on one snapshot, so that none sees what another process commits in between. */
export const inSnapshot = <Result>(database: SqliteDatabase, work: () => Result): Result =>
  prepareTransaction(database, 'BEGIN')(work)
