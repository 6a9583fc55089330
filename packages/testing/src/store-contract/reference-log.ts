import {
  canonicalJson,
  type Draft,
  draftOf,
  type Entry,
  type ErrorCode,
  type ExpectedPosition,
} from '@programme-ledger/core/log'
import { LEDGER } from './sample-drafts.ts'

/**
 * What an append must do to a log, said again in the plainest way: the entries that it returns, or the error. It
 * shares no code with `admit` and `seal`, so that two ways to be wrong must agree. Appends to `log` where it succeeds.
 */
export const appendToReference = (
  log: Entry[],
  drafts: readonly Draft[],
  expectedPosition: ExpectedPosition,
  now: number,
): readonly Entry[] | ErrorCode => {
  if (new Set(drafts.map(({ id }) => id)).size < drafts.length) return 'id-reused'
  const known = drafts.map((draft) => log.find(({ id }) => id === draft.id))
  const isAltered = drafts.some((draft, index) => {
    const entry = known[index]
    return entry !== undefined && canonicalJson(draftOf(entry)) !== canonicalJson(draft)
  })
  if (isAltered) return 'id-reused'
  const recorded = known.filter((entry) => entry !== undefined)
  if (recorded.length > 0) return recorded.length === drafts.length ? recorded : 'batch-partly-recorded'
  const end = expectedPosition === 'empty' ? 0 : expectedPosition
  if (end !== 'any' && end !== log.length) return 'position-conflict'
  const last = log.at(-1)?.recordedAt ?? now
  if (last - now > 60_000) return 'clock-behind'
  const sealed = { ledger: LEDGER, batch: log.length + 1, recordedAt: Math.max(last, now) }
  const entries = drafts.map((draft, index) => ({ ...draft, ...sealed, position: log.length + 1 + index }))
  log.push(...entries)
  return entries
}
