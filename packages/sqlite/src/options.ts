import { type Instant, LedgerError } from '@programme-ledger/core/log'
import { type Connect, connectBetterSqlite3 } from './database.ts'

/** Where ledgers are: one file for one ledger, or a folder that has a file `<ledger>.ledger` for each. */
export type SqlitePlace = { readonly file: string } | { readonly folder: string }

export interface SqliteOptions {
  /** Open for reading only; what is not there is not made. Default false. */
  readonly readOnly?: boolean
  /**
   * How long to wait while another process is writing, in milliseconds, before `ledger-locked` is thrown. Default
   * 5,000. The wait blocks the thread, as SQLite does.
   */
  readonly busyTimeout?: number
  /** The time of recording, UTC milliseconds. Default `Date.now`. */
  readonly clock?: () => Instant
  /** Opens a database. Default `better-sqlite3`; another driver of the same form may, say, encrypt the file. */
  readonly connect?: Connect
}

/** The options with their defaults. */
export type Settings = Required<SqliteOptions>

const OPTIONS = ['readOnly', 'busyTimeout', 'clock', 'connect']
const MAX_TIMEOUT = 0x7fff_ffff

/** @throws `invalid-option` for a misspelt option, or one that holds what it cannot. */
export const parseOptions = (options: SqliteOptions): Settings => {
  if (typeof options !== 'object' || options === null) throw invalid('The options are no object of named options')
  const { readOnly = false, busyTimeout = 5_000, clock = Date.now, connect = connectBetterSqlite3 } = options
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name))
  if (unknown !== undefined) throw invalid(`There is no option "${unknown}": there are ${OPTIONS.join(', ')}`)
  if (typeof readOnly !== 'boolean') throw invalid(`readOnly is ${JSON.stringify(readOnly)}: give true or false`)
  if (typeof clock !== 'function' || typeof connect !== 'function') throw invalid('clock and connect are functions')
  if (!Number.isInteger(busyTimeout) || busyTimeout < 0 || busyTimeout > MAX_TIMEOUT) {
    throw invalid(`busyTimeout is ${busyTimeout}: give whole milliseconds from 0 to ${MAX_TIMEOUT}`)
  }
  return { readOnly, busyTimeout, clock, connect }
}

/** @throws `invalid-option` for a place that names both a file and a folder, or neither. */
export const parsePlace = (place: SqlitePlace): SqlitePlace => {
  const [name, ...more] = Object.keys(place ?? {})
  if ((name !== 'file' && name !== 'folder') || more.length > 0 || typeof Object.values(place)[0] !== 'string') {
    throw invalid('Say where the ledger is by { file } or by { folder }, one of them, as text')
  }
  return place
}

const invalid = (message: string): LedgerError => new LedgerError('invalid-option', message)
