import type { SqliteDatabase } from '../database.ts'
import { inTransaction } from '../transaction.ts'
import { APPLICATION_ID, MIGRATIONS } from './versions.ts'

/** Brings a ledger file, or an empty database, to the last version, at once or not at all. */
export const migrate = (database: SqliteDatabase, migrations: readonly string[] = MIGRATIONS): void => {
  inTransaction(database, () => {
    // Another process may have migrated the file since it was identified: the version counts that is read under the lock.
    const version = Number(database.pragma('user_version', { simple: true }))
    if (version >= migrations.length) return
    for (const migration of migrations.slice(version)) database.exec(migration)
    database.pragma(`application_id = ${APPLICATION_ID}`, { simple: true })
    database.pragma(`user_version = ${migrations.length}`, { simple: true })
  })
}
