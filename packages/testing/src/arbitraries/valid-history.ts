import fc from 'fast-check'
import type { History } from '../history/history.ts'
import { SPARE_SERIES } from './another-fact.ts'
import { aDeed, aPlainDeed, type Deed } from './deeds.ts'
import { fields } from './fields.ts'
import { groundwork } from './groundwork.ts'
import { aProvenance } from './provenance.ts'
import type { Said } from './said.ts'
import type { Subject } from './subject.ts'
import { TOPICS, type Topic, topicsOf } from './topics.ts'
import { type Outline, type Step, writeHistory } from './write-history.ts'

export interface HistoryOptions {
  /**
   * Mostly about this part of the programme, so that more of it meets; or about one part each, whichever it is. Such a
   * history begins with no more than its part refers to. Left out: about any, and all is there that a fact may refer to.
   */
  readonly about?: Subject | 'onePart'
}

/**
 * Histories of every part of the programme that a ledger accepts batch by batch. They are small and full of what is hard:
 * corrections of corrections, for every reason; facts voided, reversed, and reversed back; periods closed and opened again, and
 * entries that reach behind a close; entries recorded out of the order of their days, from papers of several dates; vague days; unknown figures; sources that disagree.
 */
export const validHistory = (options: HistoryOptions = {}): fc.Arbitrary<History> => historyOf(options, aDeed, 28)

/** Histories in which nothing is ever corrected, voided or reversed: only new facts, in any order of their days. */
export const plainHistory = (options: HistoryOptions = {}): fc.Arbitrary<History> => historyOf(options, aPlainDeed, 18)

/** A history of deeds whose facts are about one topic. */
const historyOf = (
  { about }: HistoryOptions,
  deed: (fact: fc.Arbitrary<Said>) => fc.Arbitrary<Deed>,
  maxLength: number,
): fc.Arbitrary<History> => {
  const topics = about === undefined || about === 'onePart' ? TOPICS : topicsOf(about)
  const outlineOf = ({ of, arbitrary }: Topic): fc.Arbitrary<Outline> =>
    outline(groundwork(about === undefined ? 'everything' : of), deed(arbitrary), maxLength)
  return fc.oneof(...topics.map((topic) => ({ arbitrary: outlineOf(topic), weight: topic.weight }))).map(writeHistory)
}

const outline = (
  ground: fc.Arbitrary<readonly Said[]>,
  deeds: fc.Arbitrary<Deed>,
  maxLength: number,
): fc.Arbitrary<Outline> =>
  fields({
    groundwork: ground,
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
    late: fc.constantFrom('laterInformation', 'materialError', 'reclassification'),
    provenance: aProvenance(),
  })
