import type { Draft, Entry } from '@programme-ledger/core'
import { type Batch, entriesOf, type History, ulidOf } from '../src/index.ts'

/** The n-th draft of a test, which says what matters to it. */
export const draft = (n: number, said: Partial<Draft>): Draft => ({
  id: ulidOf(0, n),
  type: 'test/Said',
  schemaVersion: 1,
  data: {},
  actor: { role: 'clerk' },
  effectiveOn: '2011-04-01',
  knownOn: '2011-04-01',
  sources: [{ kind: 'officerStatement', ref: 'clerk' }],
  evidence: 'stated',
  ...said,
})

/** A history in which each of these is recorded by itself, an hour after the other. */
export const told = (...drafts: readonly Draft[]): History => ({
  firstDay: '2011-04-01',
  openedAt: Date.UTC(2012, 0, 1),
  batches: drafts.map((each, index): Batch => ({ drafts: [each], recordedAt: Date.UTC(2012, 0, 1, index) })),
})

/** The log of drafts that are recorded one after the other; the first of them is at position 2. */
export const logOf = (...drafts: readonly Draft[]): readonly Entry[] => entriesOf(told(...drafts))
