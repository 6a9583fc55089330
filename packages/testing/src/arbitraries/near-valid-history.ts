import type { Draft, ErrorCode } from '@programme-ledger/core'
import fc from 'fast-check'
import type { History } from '../history/history.ts'
import { SPARE_SERIES } from './another-fact.ts'
import { attributed } from './attributed.ts'
import type { Breakage, Tell } from './breakages/breakage.ts'
import { OF_ARRANGEMENTS } from './breakages/of-arrangements.ts'
import { OF_BENEFITS_RISKS_AND_EVIDENCE } from './breakages/of-benefits-risks-and-evidence.ts'
import { OF_COSTS } from './breakages/of-costs.ts'
import { OF_GOVERNANCE } from './breakages/of-governance.ts'
import { OF_PERFORMANCE } from './breakages/of-performance.ts'
import { OF_SHAPE } from './breakages/of-shape.ts'
import { OF_SHARING } from './breakages/of-sharing.ts'
import { OF_THE_LOG } from './breakages/of-the-log.ts'
import { OF_THE_PLAN } from './breakages/of-the-plan.ts'
import { OF_THE_PROGRAMME } from './breakages/of-the-programme.ts'
import { aProvenance, type Provenance } from './provenance.ts'
import { ulidOf } from './ulids.ts'
import { validHistory } from './valid-history.ts'

/** A valid history and a batch that follows it, in which exactly one thing is wrong. */
export interface NearValidHistory {
  readonly history: History
  /** What of the batch is lawful: without the last draft it would be accepted. */
  readonly lawful: readonly Draft[]
  readonly broken: Draft
  /** The code of the error that must refuse the batch. */
  readonly code: ErrorCode
  /** The rule that must refuse it, where rules do. */
  readonly rule: string | undefined
}

const BREAKAGES: readonly Breakage[] = [
  ...OF_SHAPE,
  ...OF_THE_LOG,
  ...OF_THE_PROGRAMME,
  ...OF_BENEFITS_RISKS_AND_EVIDENCE,
  ...OF_GOVERNANCE,
  ...OF_THE_PLAN,
  ...OF_ARRANGEMENTS,
  ...OF_COSTS,
  ...OF_PERFORMANCE,
  ...OF_SHARING,
]

/** Valid histories with exactly one thing broken, tagged with what must refuse it. */
export const nearValidHistory = (): fc.Arbitrary<NearValidHistory> =>
  fc.oneof(...nearValidHistories().map(({ arbitrary }) => arbitrary))

/** For each way to be wrong, what it breaks (a rule, or else the code of an error), and the histories that are wrong so. */
export const nearValidHistories = (): readonly {
  readonly breaks: string
  readonly arbitrary: fc.Arbitrary<NearValidHistory>
}[] => {
  const grounds = fc.tuple(validHistory(), aProvenance())
  return BREAKAGES.map((breakage) => ({
    breaks: breakage.rule ?? breakage.code,
    arbitrary: brokenBy(breakage, grounds),
  }))
}

const brokenBy = (
  { code, rule, tells }: Breakage,
  grounds: fc.Arbitrary<readonly [History, Provenance]>,
): fc.Arbitrary<NearValidHistory> =>
  grounds.map(([history, provenance]) => {
    const drafts = tells(telling(provenance))
    const broken = drafts.at(-1)
    if (broken === undefined) throw new Error(`Nothing is told to break ${rule ?? code}`)
    return { history, lawful: drafts.slice(0, -1), broken, code, rule }
  })

const telling = (provenance: Provenance): Tell => {
  let told = 0
  return (type, data, changes = {}) => {
    told += 1
    const said = { type, data, effectiveOn: '2010-09-30' } as const
    return { ...attributed(ulidOf(SPARE_SERIES, told), said, provenance), ...changes }
  }
}
