import type { Draft } from '@programme-ledger/core'
import fc from 'fast-check'
import { aFact } from './a-fact.ts'
import { attributed } from './attributed.ts'
import { aProvenance } from './provenance.ts'
import type { Said } from './said.ts'
import { ulidOf } from './ulids.ts'
import { CLOSED_THROUGH, FIRST_DAY } from './vocabulary.ts'

/** The series of ids that no generated history uses. */
export const SPARE_SERIES = 32_767

/** A fact that may follow any valid history: it corrects nothing, all that it names is there, and it is of no period that may be closed. */
export const anotherFact = (): fc.Arbitrary<Draft> =>
  fc
    .tuple(aFact().filter(isOfNoClosedPeriod), aProvenance(), fc.nat({ max: 999 }))
    .map(([said, provenance, n]) => attributed(ulidOf(SPARE_SERIES, n), said, provenance))

const isOfNoClosedPeriod = ({ effectiveOn }: Said): boolean =>
  effectiveOn === FIRST_DAY || CLOSED_THROUGH.every((through) => effectiveOn > through)
