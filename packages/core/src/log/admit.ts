import { LedgerError } from '../errors.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Draft, Entry } from './entry.ts'
import type { Head } from './head.ts'
import { BatchPartlyRecordedError, type ExpectedPosition, IdReusedError, PositionConflictError } from './log-errors.ts'

/**
 * For adapters, inside the transaction: whether a batch may be appended (`undefined`), or was recorded before (then the
 * entries it made, law S3). Ids come before the position, so that a retry succeeds whatever happened since.
 *
 * @param known the entries of the log that have an id of the batch.
 */
export const admit = (
  head: Head,
  known: readonly Entry[],
  drafts: readonly Draft[],
  expectedPosition: ExpectedPosition,
): readonly Entry[] | undefined => {
  const repeated = findRepeat(known, drafts)
  if (repeated !== undefined) return repeated
  const expected = expectedPosition === 'empty' ? 0 : expectedPosition
  if (expected !== 'any' && expected !== head.size) throw new PositionConflictError(expectedPosition, head)
  return undefined
}

/** The entries that these very drafts made when they were recorded before; `undefined` where all of them are new. */
export const findRepeat = (known: readonly Entry[], drafts: readonly Draft[]): readonly Entry[] | undefined => {
  if (drafts.length === 0)
    throw new LedgerError('invalid-value', 'There is nothing to record: a batch holds at least one draft')
  assertDistinct(drafts)
  if (known.length === 0) return undefined
  const byId = new Map(known.map((entry) => [entry.id, entry]))
  const repeated: Entry[] = []
  for (const draft of drafts) {
    const entry = byId.get(draft.id)
    if (entry === undefined) continue
    if (canonicalJson(draftOf(entry)) !== canonicalJson(draft))
      throw new IdReusedError(draft.id, `by another fact at position ${entry.position}`)
    repeated.push(entry)
  }
  if (repeated.length < drafts.length)
    throw new BatchPartlyRecordedError(
      repeated.map(({ id }) => id),
      drafts.length,
    )
  return repeated
}

const assertDistinct = (drafts: readonly Draft[]): void => {
  const ids = new Set<string>()
  for (const { id } of drafts) {
    if (ids.has(id)) throw new IdReusedError(id, 'by an earlier draft of the same batch')
    ids.add(id)
  }
}

/** The draft that an entry was made of. */
export const draftOf = ({
  ledger: _ledger,
  position: _position,
  batch: _batch,
  recordedAt: _recordedAt,
  ...draft
}: Entry): Draft => draft
