/**
 * What an event store is written against: the entry and its bytes, the head, the port. Adapters import from here only.
 *
 * @module
 */
export { type ErrorCode, isLedgerError, LedgerError } from './errors.ts'
export { admit, draftOf } from './log/admit.ts'
export { canonicalJson } from './log/canonical-json.ts'
export { type CorrectionReason, type Draft, type Entry, LedgerKey, type Sealed } from './log/entry.ts'
export {
  type AppendOptions,
  type AppendResult,
  type EventStore,
  type LedgerSummary,
  parseAppendOptions,
  parseReadOptions,
  type ReadOptions,
} from './log/event-store.ts'
export { emptyHead, type Head } from './log/head.ts'
export {
  BatchPartlyRecordedError,
  type ExpectedPosition,
  IdReusedError,
  PositionConflictError,
} from './log/log-errors.ts'
export type { StoreSurroundings } from './log/memory-store.ts'
export { appendLeaf, type Frontier, leafHash, nodeHash, rootOf, type Sha256 } from './log/merkle-tree.ts'
export { type SealedBatch, type SealedEntry, seal } from './log/seal.ts'
export type { SnapshotStore } from './log/snapshot-store.ts'
export type { Day, Instant } from './values/day.ts'
export { parseAs, parseOptions } from './values/parse.ts'
