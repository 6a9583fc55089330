import { programme } from '@programme-ledger/core'
import {
  assertPaceChangesNoVerdict,
  assertReplayKeepsUp,
  entriesOf,
  hostileAttempts,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
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
