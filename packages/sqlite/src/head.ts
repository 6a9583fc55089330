import { emptyHead, type Head, LedgerError } from '@programme-ledger/core/log'
import type { SqliteDatabase } from './database.ts'

const SELECT_HEAD = 'SELECT ledger, size, recorded_at, frontier FROM head'
const MOVE_HEAD = 'UPDATE head SET ledger = ?, size = ?, recorded_at = ?, frontier = ?'
const HASH_BYTES = 32

interface HeadRow {
  readonly ledger: string | null
  readonly size: number
  readonly recorded_at: number
  readonly frontier: Uint8Array
}

/** Where the ledger of a file ends. */
export interface HeadQueries {
  /** `undefined` as long as the file holds no ledger. */
  readonly own: () => Head | undefined
  /**
   * The head of the ledger of this name; an empty one as long as the file holds none.
   *
   * @throws `ledger-mismatch` where the file holds another.
   */
  readonly of: (ledger: string) => Head
}

export const prepareHead = (database: SqliteDatabase, file: string): HeadQueries => {
  const select = database.prepare(SELECT_HEAD)
  const own = (): Head | undefined => {
    const row = select.get() as HeadRow
    if (row.ledger === null) return undefined
    return { ledger: row.ledger, size: row.size, recordedAt: row.recorded_at, frontier: hashesOf(row.frontier) }
  }
  const of = (ledger: string): Head => {
    const head = own() ?? emptyHead(ledger)
    if (head.ledger === ledger) return head
    throw new LedgerError(
      'ledger-mismatch',
      `${file} holds the ledger ${head.ledger}, not ${ledger}: each ledger has a file of its own`,
    )
  }
  return { own, of }
}

/** For the transaction of an append, once its entries are in. */
export const prepareMoveHead = (database: SqliteDatabase): ((head: Head) => void) => {
  const move = database.prepare(MOVE_HEAD)
  return ({ ledger, size, recordedAt, frontier }) => {
    move.run(ledger, size, recordedAt, Buffer.concat(frontier))
  }
}

/** Each read of the head has bytes of its own, so its hashes may lie in them. */
const hashesOf = (frontier: Uint8Array): readonly Uint8Array[] => {
  const hashes: Uint8Array[] = []
  for (let from = 0; from < frontier.length; from += HASH_BYTES) {
    hashes.push(new Uint8Array(frontier.buffer, frontier.byteOffset + from, HASH_BYTES))
  }
  return hashes
}
