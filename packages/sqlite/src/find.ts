import type { Entry } from '@programme-ledger/core/log'
import type { SqliteDatabase } from './database.ts'

/** One parameter however many ids, as SQLite bounds the number of parameters. */
export const FIND = 'SELECT body FROM entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position'

/** The entries with these ids, in the order of their positions. */
export const prepareFind = (database: SqliteDatabase): ((ids: readonly string[]) => readonly Entry[]) => {
  const find = database.prepare(FIND).pluck()
  return (ids) => find.all(JSON.stringify(ids)).map((body) => JSON.parse(String(body)) as Entry)
}
