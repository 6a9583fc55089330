/**
 * The replay itself, for those who test slices of their own or build on the fold: what counts, in which order, and the
 * recipes run over it.
 *
 * @module
 */
export type { State } from './slice/event-type.ts'
export type { AnyFact } from './slice/fact.ts'
export { foldInDrafts } from './time/fold-in-drafts.ts'
export { createJudge, type Judge } from './time/judge.ts'
export type { Pace } from './time/kept-states.ts'
export { createLiveReplay, type LiveReplay, type StatesAt } from './time/live-replay.ts'
export { assertTypesKnown, fold, foldJudging, type Objected, type UnknownTypes } from './time/replay.ts'
export { readSnapshot, type SnapshotGround, snapshotText } from './time/snapshot.ts'
export { type Certainty, factsAsAt, type Timeline, timelineOf } from './time/timeline.ts'
