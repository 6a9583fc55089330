import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import { requireService } from '../services/require-service.ts'
import type { ServicesReads } from '../services/state.ts'
import type { staffEvents } from './events.ts'
import type { StaffReads } from './state.ts'

type StaffFact = JudgedFactOf<typeof staffEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly staff: StaffReads
}

export const leaveARegisteredEmployer = ({ parties }: Ground, fact: StaffFact): Objection | undefined =>
  fact.type === 'HeadcountStated' ? undefined : requireParties(parties, 'from', fact.data.from)

export const arriveAtARegisteredEmployer = ({ parties }: Ground, fact: StaffFact): Objection | undefined =>
  fact.type === 'HeadcountStated' ? undefined : requireParties(parties, 'to', fact.data.to)

export const areCountedAtARegisteredEmployer = ({ parties }: Ground, fact: StaffFact): Objection | undefined =>
  fact.type === 'HeadcountStated' ? requireParties(parties, 'employer', fact.data.employer) : undefined

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

export const returnsARecordedTransfer = ({ staff }: Ground, fact: StaffFact): Objection | undefined => {
  if (fact.type !== 'StaffReturned') return undefined
  const returned = staff.movements[fact.data.returnOf]
  const remedy = 'name the StaffTransferred that the people return from, by its movement'
  if (returned === undefined) {
    return {
      field: 'data.returnOf',
      problem: `names ${fact.data.returnOf}, which is no recorded transfer by then`,
      remedy,
    }
  }
  // Where sources disagree on which of the two it was, one of them says that it was a transfer.
  return attestedValue(returned.kind) !== 'return'
    ? undefined
    : { field: 'data.returnOf', problem: `names ${fact.data.returnOf}, which is itself a return`, remedy }
}
