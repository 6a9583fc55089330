import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import { requireService } from '../services/require-service.ts'
import type { ServicesReads } from '../services/state.ts'
import type { costEvents } from './events.ts'

type CostFact = JudgedFactOf<typeof costEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
}

/** What is spent, funded or budgeted for a service is for a registered one; reserves are no service's. */
export const namesARegisteredService = ({ services }: Ground, { type, data }: CostFact): Objection | undefined =>
  type === 'ReserveStated' ? undefined : requireService(services, data.service)

/** A cost, funding or reserve that is one council's is that of a registered one; a row of a table is nobody's but its table's. */
export const namesARegisteredCouncil = ({ parties }: Ground, { type, data }: CostFact): Objection | undefined =>
  type === 'BudgetPositionReported' ? undefined : requireParties(parties, 'council', data.council)

/** Each share is that of a registered party: a misspelt one would bear part of the cost unseen. */
export const isSharedByRegisteredParties = ({ parties }: Ground, fact: CostFact): Objection | undefined =>
  fact.type === 'CostStated' ? requireParties(parties, 'shares', Object.keys(fact.data.shares ?? {})) : undefined

/** Who gives money is a registered party, or said to be unknown. */
export const comesFromARegisteredParty = ({ parties }: Ground, fact: CostFact): Objection | undefined =>
  fact.type === 'FundingStated' ? requireParties(parties, 'funder', fact.data.funder) : undefined

/** A sum that takes itself in would never come out. */
export const addsUpOtherRows = (_: Ground, fact: CostFact): Objection | undefined =>
  fact.type !== 'BudgetPositionReported' || fact.data.addsUp?.includes(fact.data.row) !== true
    ? undefined
    : {
        field: 'data.addsUp',
        problem: `names ${fact.data.row}, which is the row itself`,
        remedy: 'name the rows that it is the sum of',
      }
