import type { Draft } from '@programme-ledger/core'
import fc from 'fast-check'
import { aFact } from './a-fact.ts'
import { attributed } from './attributed.ts'
import { aProvenance } from './provenance.ts'
import { ulidOf } from './ulids.ts'

/** The series of ids that no generated history uses. */
export const SPARE_SERIES = 32_767

/** A fact that may follow any valid history: it corrects nothing, and all that it names is there. */
export const anotherFact = (): fc.Arbitrary<Draft> =>
  fc
    .tuple(aFact(), aProvenance(), fc.nat({ max: 999 }))
    .map(([said, provenance, n]) => attributed(ulidOf(SPARE_SERIES, n), said, provenance))
