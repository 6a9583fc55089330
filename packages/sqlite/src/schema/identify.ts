import { LedgerError } from '@programme-ledger/core/log'
import type { Connect, SqliteDatabase } from '../database.ts'
import { inSnapshot } from '../transaction.ts'
import { APPLICATION_ID, MIGRATIONS } from './versions.ts'

/**
 * The version of the ledger file that a connection is to; 0 for an empty database, of which a ledger may be made.
 * Nothing is written, so that a file of somebody else stays as it is.
 *
 * @throws `newer-ledger-file`; `not-a-ledger-file` for any other file, also where the tables are not exactly ours.
 */
export const identify = (database: SqliteDatabase, file: string, connect: Connect): number => {
  const { applicationId, version, schema } = inSnapshot(database, () => ({
    applicationId: database.pragma('application_id', { simple: true }),
    version: Number(database.pragma('user_version', { simple: true })),
    schema: schemaOf(database),
  }))
  if (applicationId === 0 && version === 0 && schema === '') return 0
  if (applicationId !== APPLICATION_ID) throw notALedger(file, 'it belongs to another application')
  if (version > MIGRATIONS.length) {
    throw new LedgerError(
      'newer-ledger-file',
      `${file} has version ${version} of the format, and this program knows up to ${MIGRATIONS.length}: update the program`,
    )
  }
  if (schema !== schemaAt(version, connect))
    throw notALedger(file, 'its tables are not those of a ledger, or were changed')
  return version
}

/** Every table, index and trigger by its SQL. Names that begin with `sqlite_` are SQLite's own, such as statistics. */
const schemaOf = (database: SqliteDatabase): string =>
  database
    .prepare("SELECT sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY name")
    .pluck()
    .all()
    .join('\n')

/** What the schema of a version is, by making one. */
const schemaAt = (version: number, connect: Connect): string => {
  const database = connect(':memory:', { readonly: false, fileMustExist: false, timeout: 0 })
  try {
    for (const migration of MIGRATIONS.slice(0, version)) database.exec(migration)
    return schemaOf(database)
  } finally {
    database.close()
  }
}

const notALedger = (file: string, why: string): LedgerError =>
  new LedgerError('not-a-ledger-file', `${file} is not a ledger: ${why}`)
