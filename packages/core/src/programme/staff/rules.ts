import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { type PartiesReads, requireParties } from '../parties/state.ts'
import { requireService, type ServicesReads } from '../services/state.ts'
import type { staffEvents } from './events.ts'
import type { StaffReads } from './state.ts'

type StaffFact = JudgedFactOf<typeof staffEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly staff: StaffReads
}

export const namesRegisteredEmployers = ({ parties }: Ground, fact: StaffFact): Objection | undefined =>
  fact.type === 'HeadcountStated'
    ? requireParties(parties, { employer: fact.data.employer })
    : requireParties(parties, { from: fact.data.from, to: fact.data.to })

export const namesARegisteredService = ({ services }: Ground, { data }: StaffFact): Objection | undefined =>
  requireService(services, data.service)

export const movesBetweenTwoEmployers = (_: Ground, fact: StaffFact): Objection | undefined =>
  fact.type === 'HeadcountStated' || fact.data.from === UNKNOWN || fact.data.from !== fact.data.to
    ? undefined
    : {
        field: 'data.to',
        problem: `is ${fact.data.to}, as data.from is`,
        remedy: 'name the employer that the people went to',
      }

export const returnsARecordedTransfer = ({ staff }: Ground, fact: StaffFact): Objection | undefined =>
  fact.type !== 'StaffReturned' || staff.movements[fact.data.returnOf] !== undefined
    ? undefined
    : {
        field: 'data.returnOf',
        problem: `names ${fact.data.returnOf}, which is no recorded transfer by then`,
        remedy: 'record the StaffTransferred that the people return from',
      }
