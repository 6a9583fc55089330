import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { whenOf } from '../../values/when.ts'
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

/** A movement, or a placing, which leaves the employer what it was. */
const isFromSomewhere = (
  fact: StaffFact,
): fact is Extract<StaffFact, { readonly type: 'StaffTransferred' | 'StaffReturned' | 'StaffPlaced' }> =>
  fact.type === 'StaffTransferred' || fact.type === 'StaffReturned' || fact.type === 'StaffPlaced'

const isMovement = (
  fact: StaffFact,
): fact is Extract<StaffFact, { readonly type: 'StaffTransferred' | 'StaffReturned' }> =>
  fact.type === 'StaffTransferred' || fact.type === 'StaffReturned'

/**
 * Whom people left is a registered party, or said to be unknown: what leaves one employer arrives at another (law M6).
 */
export const leaveARegisteredEmployer = ({ parties }: Ground, fact: StaffFact): Objection | undefined =>
  isFromSomewhere(fact) ? requireParties(parties, 'from', fact.data.from) : undefined

/** Whom people went to is a registered party, or said to be unknown. */
export const arriveAtARegisteredEmployer = ({ parties }: Ground, fact: StaffFact): Objection | undefined =>
  isMovement(fact) ? requireParties(parties, 'to', fact.data.to) : undefined

/** A headcount is that of a registered employer, and so are posts that are deleted. */
export const areCountedAtARegisteredEmployer = ({ parties }: Ground, fact: StaffFact): Objection | undefined =>
  fact.type === 'HeadcountStated' || fact.type === 'PostsDeleted'
    ? requireParties(parties, 'employer', fact.data.employer)
    : undefined

/** Whoever tells of measures, is consulted for the staff or has people placed with them is a registered party. */
export const involvesRegisteredParties = ({ parties }: Ground, fact: StaffFact): Objection | undefined => {
  if (fact.type === 'MeasuresNotified') return requireParties(parties, 'by', fact.data.by)
  return fact.type === 'StaffPlaced' || fact.type === 'StaffConsulted'
    ? requireParties(parties, 'with', fact.data.with)
    : undefined
}

/** Whatever is said of staff is of a registered service, where it is of one. */
export const namesARegisteredService = ({ services }: Ground, fact: StaffFact): Objection | undefined =>
  fact.type === 'MeasuresNotified' ? undefined : requireService(services, fact.data.service)

/** Who stays with an employer did not change it. */
export const movesBetweenTwoEmployers = (_: Ground, fact: StaffFact): Objection | undefined =>
  !isMovement(fact) || fact.data.from === UNKNOWN || fact.data.from !== fact.data.to
    ? undefined
    : {
        field: 'data.to',
        problem: `is ${fact.data.to}, as data.from is`,
        remedy: 'name the employer that the people went to',
      }

/** Who works for their own employer is placed with nobody. */
export const arePlacedWithSomebodyElse = (_: Ground, fact: StaffFact): Objection | undefined =>
  fact.type !== 'StaffPlaced' || fact.data.from !== fact.data.with
    ? undefined
    : {
        field: 'data.with',
        problem: `is ${fact.data.with}, as data.from is`,
        remedy: 'name whom the people work for while they stay with their employer',
      }

/** What has already ended on the day that it holds from never held; a vague source may mean any day from the earliest on. */
export const endsNoEarlierThanItIsSaid = (_: Ground, fact: StaffFact): Objection | undefined => {
  const endsOn = fact.type === 'StaffConsulted' || fact.type === 'StaffPlaced' ? fact.data.endsOn : undefined
  const { earliest } = whenOf(fact)
  return endsOn === undefined || earliest === null || endsOn >= earliest
    ? undefined
    : {
        field: 'data.endsOn',
        problem: `is ${formatDay(endsOn)}, before it is said to hold on ${formatDay(earliest)}`,
        remedy: 'give its last day, on or after the day that it begins',
      }
}

/** A return is balanced against its transfer, which is recorded by then and is no return itself. */
export const returnsARecordedTransfer = ({ staff }: Ground, fact: StaffFact): Objection | undefined => {
  if (fact.type !== 'StaffReturned') return undefined
  const returned = staff.movements[fact.data.returnOf]
  const remedy = 'name the StaffTransferred that the people return from, by its movement'
  if (returned === undefined) {
    return {
      field: 'data.returnOf',
      problem: `names ${fact.data.returnOf}, which is no recorded transfer by then`,
      remedy,
      missing: { names: [fact.data.returnOf], types: ['StaffTransferred'] },
    }
  }
  // Where sources disagree on which of the two it was, one of them says that it was a transfer.
  return attestedValue(returned.kind) !== 'return'
    ? undefined
    : { field: 'data.returnOf', problem: `names ${fact.data.returnOf}, which is itself a return`, remedy }
}
