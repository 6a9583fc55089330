import fc from 'fast-check'
import type { History } from '../history/history.ts'
import { type Subject, topicsOf } from './a-fact.ts'
import { SPARE_SERIES } from './another-fact.ts'
import { aDeed, aPlainDeed, type Deed } from './deeds.ts'
import { fields } from './fields.ts'
import { groundwork } from './groundwork.ts'
import { aProvenance } from './provenance.ts'
import type { Said } from './said.ts'
import { type Outline, type Step, writeHistory } from './write-history.ts'

export interface HistoryOptions {
  /** Mostly about one part of the programme, so that more of it meets. Left out: about any. */
  readonly about?: Subject
}

/**
 * Histories of parties, services, staff and savings that a ledger accepts batch by batch. They are small and full of what
 * is hard: corrections of corrections, for every reason; facts voided, reversed, and reversed back; entries recorded out
 * of the order of their days, from papers of several dates; vague days; unknown figures; sources that disagree.
 */
export const validHistory = ({ about }: HistoryOptions = {}): fc.Arbitrary<History> =>
  historyOf(topicsOf(about), aDeed, 26)

/** Histories in which nothing is ever corrected, voided or reversed: only new facts, in any order of their days. */
export const plainHistory = (): fc.Arbitrary<History> => historyOf(topicsOf(undefined), aPlainDeed, 18)

/** A history of deeds whose facts are about one topic. */
const historyOf = (
  topics: ReturnType<typeof topicsOf>,
  deed: (fact: fc.Arbitrary<Said>) => fc.Arbitrary<Deed>,
  maxLength: number,
): fc.Arbitrary<History> =>
  fc
    .oneof(...topics.map(({ arbitrary, weight }) => ({ arbitrary: outline(deed(arbitrary), maxLength), weight })))
    .map(writeHistory)

const outline = (deeds: fc.Arbitrary<Deed>, maxLength: number): fc.Arbitrary<Outline> =>
  fields({
    groundwork: groundwork(),
    provenance: aProvenance(),
    series: fc.nat({ max: SPARE_SERIES - 1 }),
    // Without bias, which would have half of all histories end before much has happened.
    steps: fc.noBias(fc.array(aStep(deeds), { minLength: 1, maxLength, size: 'max' })),
  })

const aStep = (deeds: fc.Arbitrary<Deed>): fc.Arbitrary<Step> =>
  fields({
    deed: deeds,
    endsBatch: fc.boolean(),
    hours: fc.constantFrom(24, 0, 1),
    provenance: aProvenance(),
  })
