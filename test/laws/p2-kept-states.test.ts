import { programme } from '@programme-ledger/core'
import {
  assertPaceChangesNoVerdict,
  assertReplayKeepsUp,
  assertSnapshotsChangeNoAnswer,
  assertSnapshotsChangeNothing,
  entriesOf,
  hostileAttempts,
  isSnapshotTaken,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measured } from './measured.ts'
import { aPotFact, pots } from './pots.ts'
import { holds } from './property.ts'

/** So often that even a small history has states kept at many places; and in every mixture of drafts and copies. */
const aPace = fc.record({ gap: fc.integer({ min: 1, max: 6 }), few: fc.constantFrom(0, 2, 1_000) })

describe('law P2: the states that a replay keeps', () => {
  it('are those of a fold from the first entry, at any day, while entries of any day are added', () =>
    holds(
      fc.property(
        validHistory({ about: 'onePart' }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
        aPace,
        (history, picks, pace) => {
          const entries = entriesOf(history)
          const days = picks.flatMap((pick) => entries[pick % entries.length]?.effectiveOn ?? [])
          assertReplayKeepsUp(programme, entries, days, pace)
        },
      ),
      { share: 0.4 },
    ))

  it('change no verdict on what is recorded next', () =>
    holds(
      fc.property(hostileAttempts(), aPace, (attempts, pace) =>
        assertPaceChangesNoVerdict(programme, attempts, { pace, unjudged: 0 }),
      ),
    ))

  it('change none where facts lean on each other, and some were wrong before', () =>
    holds(
      fc.property(
        hostileAttempts({ fact: aPotFact(), first: fc.array(aPotFact(), { minLength: 1, maxLength: 6 }) }),
        aPace,
        fc.nat({ max: 1 }),
        (attempts, pace, unjudged) => assertPaceChangesNoVerdict(pots, attempts, { pace, unjudged }),
      ),
      { share: 3 },
    ))
})

describe('law P2: a snapshot that is kept in a store', () => {
  /** A log, cut somewhere: its later entries are of any day, and correct and undo earlier ones. */
  const aSnapshotted = fc
    .record({
      history: validHistory({ about: 'onePart' }),
      cut: fc.double({ min: 0.4, max: 1, noNaN: true }),
      margin: fc.nat({ max: 6 }),
    })
    .map(({ history, cut, margin }) => {
      const entries = entriesOf(history)
      return { entries, size: Math.max(1, Math.ceil(entries.length * cut)), margin }
    })

  it('gives the states of a fold from the first entry, whatever was recorded since', () =>
    holds(
      fc.property(aSnapshotted, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (snapshotted, picks) => {
        const { entries } = snapshotted
        const days = picks.flatMap((pick) => entries[pick % entries.length]?.effectiveOn ?? [])
        assertSnapshotsChangeNothing(programme, snapshotted, days)
      }),
      { share: 0.4 },
    ))

  it('changes no answer of a ledger that is opened with it after every batch, from any viewpoint', () =>
    holds(
      fc.asyncProperty(seenFrom(validHistory({ about: 'onePart' }), 2), ({ history, viewpoints }) =>
        assertSnapshotsChangeNoAnswer(programme, history, viewpoints),
      ),
      { share: 0.2 },
    ))

  it('is tried where it may be taken and where it may not', () => {
    const taken = measured(aSnapshotted, 100).filter((snapshotted) => isSnapshotTaken(programme, snapshotted)).length
    expect(taken).toBeGreaterThan(20)
    expect(taken).toBeLessThan(90)
  })
})
