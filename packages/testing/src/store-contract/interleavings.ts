import assert from 'node:assert/strict'
import {
  canonicalJson,
  type Draft,
  type Entry,
  type ErrorCode,
  type EventStore,
  type ExpectedPosition,
  isLedgerError,
} from '@programme-ledger/core/log'
import fc from 'fast-check'
import type { ContractLaw, OpenStore } from './law.ts'
import { onBench } from './on-bench.ts'
import { appendToReference } from './reference-log.ts'
import { LEDGER, sampleDraft, sampleDrafts } from './sample-drafts.ts'
import { assertSoundLog } from './sound-log.ts'

/** How many histories are tried unless fast-check is told otherwise: each opens a store of its own. */
const RUNS = 40

/** One append of a history, in words that make sense whatever was appended before. */
interface Step {
  readonly batch: 'fresh' | 'again' | 'altered' | 'grown' | 'twice'
  /** How many facts are fresh. */
  readonly size: number
  /** Which of the earlier batches, counted round. */
  readonly earlier: number
  readonly expected: 'any' | 'empty' | 'right' | 'wrong'
  /** How far the clock has moved, in milliseconds. */
  readonly tick: number
}

const step: fc.Arbitrary<Step> = fc.record({
  batch: fc.oneof(
    { weight: 4, arbitrary: fc.constant('fresh' as const) },
    { weight: 2, arbitrary: fc.constant('again' as const) },
    { weight: 1, arbitrary: fc.constantFrom('altered' as const, 'grown' as const, 'twice' as const) },
  ),
  size: fc.integer({ min: 1, max: 4 }),
  earlier: fc.nat({ max: 20 }),
  expected: fc.constantFrom('any', 'any', 'right', 'empty', 'wrong'),
  tick: fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: -70_000, max: 70_000 })),
})

/** The drafts of each step. Facts are numbered on, so that a fresh one is new to the ledger. */
const batchesOf = (steps: readonly Step[]): readonly (readonly Draft[])[] => {
  const batches: (readonly Draft[])[] = []
  for (const [n, { batch, size, earlier }] of steps.entries()) {
    const fresh = sampleDrafts(10 * n + 1, 10 * n + size)
    const before = batches[earlier % Math.max(n, 1)] ?? fresh
    if (batch === 'again') batches.push(before)
    else if (batch === 'altered') batches.push(before.map((draft) => ({ ...draft, note: 'altered' })))
    else if (batch === 'grown') batches.push([...before, sampleDraft(10 * n + 9)])
    else if (batch === 'twice') batches.push([...fresh, ...fresh])
    else batches.push(fresh)
  }
  return batches
}

const positionFor = (expected: Step['expected'], size: number): ExpectedPosition => {
  if (expected === 'right') return size
  return expected === 'wrong' ? size + 1 : expected
}

const outcomeOf = async (append: Promise<{ entries: readonly Entry[] }>): Promise<readonly Entry[] | ErrorCode> => {
  try {
    return (await append).entries
  } catch (error) {
    if (isLedgerError(error)) return error.code
    throw error
  }
}

const assertFollows = async (store: EventStore, clock: { now: number }, steps: readonly Step[]): Promise<void> => {
  const log: Entry[] = []
  const batches = batchesOf(steps)
  for (const [n, { expected, tick }] of steps.entries()) {
    const drafts = batches[n] ?? []
    clock.now += tick
    const expectedPosition = positionFor(expected, log.length)
    const predicted = appendToReference(log, drafts, expectedPosition, clock.now)
    const outcome = await outcomeOf(store.append(LEDGER, drafts, { expectedPosition }))
    assert.equal(canonicalJson(outcome), canonicalJson(predicted))
  }
  const entries = await assertSoundLog(store, LEDGER)
  assert.deepEqual(
    entries.map((entry) => canonicalJson(entry)),
    log.map((entry) => canonicalJson(entry)),
  )
}

/** A property: whatever is appended, retried, altered or refused, the log is what the plainest model says. */
export const interleavings = (open: OpenStore, parameters: fc.Parameters<[Step[]]>): ContractLaw => ({
  name: 'agrees with the plainest model on any interleaving of appends, retries and refusals',
  holds: () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), (steps) =>
        onBench(open, ({ store, clock }) => assertFollows(store, clock, steps)),
      ),
      { numRuns: fc.readConfigureGlobal().numRuns ?? RUNS, ...parameters },
    ),
})
