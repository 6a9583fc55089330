import { createHash } from 'node:crypto'
import type { Draft } from '@programme-ledger/core'

/** What a draft says, without who says it. */
export type Statement = Omit<Draft, 'id' | 'actor' | 'authorisedBy'>

/**
 * The id of what an officer's file states: a ULID made of the statement itself. Its first part is the date of the paper, so that ids sort
 * as papers do; the other 80 bits are of a SHA-256 of the ledger's key and all that is stated. This is safe for these reasons:
 *
 * - The same statement has the same id, wherever in a file it stands and whoever brings it. So a file that is taken in again adds
 *   nothing (law S3), and of one in which a cell was changed only what is new is recorded.
 * - Another statement has another id: two of a million million statements share one with a chance of less than one in two. Should it
 *   ever happen, the ledger refuses the second (`id-reused`); nothing is lost silently.
 * - Whoever changes a draft after it was made leaves an id that is not its own: {@link isOwnId} tells.
 */
export const contentId = (ledger: string, statement: Statement): string => {
  const digest = createHash('sha256')
    .update(inOneOrder([ledger, statement]))
    .digest()
  const random = BigInt(`0x${digest.subarray(0, 10).toString('hex')}`)
  // No ULID is of a time before 1970.
  const time = BigInt(Math.max(0, Date.parse(statement.knownOn) || 0))
  return inCrockford((time << 80n) | random)
}

/** Whether a draft still says what its id was made of. */
export const isOwnId = (
  ledger: string,
  { id, actor: _actor, authorisedBy: _authorisedBy, ...statement }: Draft,
): boolean => id === contentId(ledger, statement)

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ULID_LENGTH = 26

const inCrockford = (value: bigint): string =>
  Array.from(
    { length: ULID_LENGTH },
    (_, index) => LETTERS[Number((value >> BigInt(5 * (ULID_LENGTH - 1 - index))) & 31n)],
  ).join('')

/** JSON with the keys of every object in order: what is stated is told by what it is, not by how it was written down. */
const inOneOrder = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)))
      : held,
  )
