import type { Draft } from '@programme-ledger/core'
import fc from 'fast-check'
import { legible } from '../history/describe-history.ts'
import type { Batch, History } from '../history/history.ts'
import { aConnectedFact } from './a-fact.ts'
import { SPARE_SERIES } from './another-fact.ts'
import { anAttempt, draftOfAttempt, type WriteAttempt } from './attempts.ts'
import { attributed } from './attributed.ts'
import { groundwork } from './groundwork.ts'
import { aProvenance } from './provenance.ts'
import type { Said } from './said.ts'
import { SUBJECTS } from './subject.ts'
import { ulidOf } from './ulids.ts'
import { FIRST_DAY, RECORDING_STARTS } from './vocabulary.ts'

export interface HostileOptions {
  /** What is stated, of sound shape. Default: facts of one slice of the library that refer to each other. */
  readonly fact?: fc.Arbitrary<Said>
  /** What is tried first, one batch each; some of it is left out. Default: what those facts refer to. */
  readonly first?: fc.Arbitrary<readonly Said[]>
}

/**
 * Batches of sound shape of which some may be recorded and others not: corrections of what was corrected, void or never
 * recorded, without a reason or of another type; closes too early or too short, and what reaches behind one; voids of nothing; reversals of reversals, and reversals too early;
 * registrations taken away from those who rely on them; facts before the first day; papers of the future. They name what
 * was tried before, accepted or not, and some are tried again.
 */
export const hostileAttempts = ({ fact, first }: HostileOptions = {}): fc.Arbitrary<History> =>
  fc.oneof(...SUBJECTS.map((subject) => attemptsAt(fact ?? aConnectedFact(subject), first ?? groundwork(subject))))

const attemptsAt = (fact: fc.Arbitrary<Said>, first: fc.Arbitrary<readonly Said[]>): fc.Arbitrary<History> =>
  fc
    .record({
      ground: first.chain((facts) => mostOf(facts)),
      by: aProvenance(),
      series: fc.nat({ max: SPARE_SERIES - 1 }),
      batches: fc.array(
        fc.record({
          attempts: fc.array(anAttempt(fact), { minLength: 1, maxLength: 3 }),
          times: fc.constantFrom(1, 1, 3),
        }),
        { minLength: 1, maxLength: 14, size: 'max' },
      ),
    })
    .map(({ ground, by, series, batches }) => {
      const tried: Draft[] = []
      const write: WriteAttempt = (said, provenance, links = {}) => {
        const draft = { ...attributed(ulidOf(series, tried.length + 1), said, provenance), ...links }
        tried.push(draft)
        return draft
      }
      const inBatch = (drafts: readonly Draft[]): Batch => ({ drafts, recordedAt: RECORDING_STARTS })
      const grounded = ground.map((said) => inBatch([write(said, by)]))
      const attempted = batches.flatMap(({ attempts, times }) => {
        const batch = inBatch(attempts.map((attempt) => draftOfAttempt(attempt, tried, write)))
        return Array.from({ length: times }, () => batch)
      })
      return legible({ firstDay: FIRST_DAY, openedAt: RECORDING_STARTS, batches: [...grounded, ...attempted] })
    })

/** Some of what later facts refer to is left out, and may come later, or never. */
const mostOf = (facts: readonly Said[]): fc.Arbitrary<readonly Said[]> =>
  fc
    .array(fc.nat({ max: 7 }), { minLength: facts.length, maxLength: facts.length })
    .map((chances) => facts.filter((_, index) => chances[index] !== 7))
