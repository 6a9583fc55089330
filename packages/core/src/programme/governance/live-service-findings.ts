import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { exactDayOf, orderOf, type When } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import type { StaffReads } from '../staff/state.ts'
import { approvedWhen, firstApproved } from './business-cases.ts'
import { hasApproved } from './council-positions.ts'
import { dayInWords } from './day-in-words.ts'
import { type ServiceApproval, sharedServiceApprovals } from './live-approvals.ts'
import type { Ground } from './matter-rows.ts'
import { type Move, movesOfService } from './moves-of-service.ts'

/** One finding of each live service, whatever it lacks: it is live, and a partner's approval of its business case is not recorded. */
export const liveWithoutApproval = (reading: Ground): readonly Finding[] =>
  sharedServiceApprovals(reading)
    .filter(({ isLive, approvedByAll }) => isLive && approvedByAll !== 'yes')
    .map((approval) => ({
      severity: 'warning',
      subject: `service/${approval.service}`,
      message: `${approval.name} is live, and no entry says that ${missingIn(reading, approval)} its business case`,
      entries: approval.entries,
    }))

/** No source says so: somebody worked it out from what sources do say. */
export const approvalInferred = (reading: Ground): readonly Finding[] =>
  sharedServiceApprovals(reading)
    .filter(({ isLive, isInferred }) => isLive && isInferred)
    .map(({ service, name, stands, entries }) => ({
      severity: 'note',
      subject: `service/${service}`,
      message: `${name} is live, and that ${namesOf(
        reading,
        stands.filter(({ isInferred }) => isInferred),
      )} approved its business case is inferred: no source says so`,
      entries,
    }))

/** What no entry says that they did: `any council approved`, or `all of them approved one version of`. */
const missingIn = (reading: Ground, { stands, partners }: ServiceApproval): string => {
  if (stands.length === 0 && partners.length === 0) return 'any council approved'
  if (stands.length === 0)
    return `${listInWords(
      partners.map((council) => nameOfParty(reading.all.parties, council)),
      'or',
    )} approved`
  const missing = stands.filter((stand) => !hasApproved(stand))
  return missing.length === 0
    ? `${namesOf(reading, stands)} approved one version of`
    : `${namesOf(reading, missing, 'or')} approved`
}

const namesOf = (reading: Ground, stands: ServiceApproval['stands'], last: 'and' | 'or' = 'and'): string =>
  listInWords(
    stands.map(({ council }) => nameOfParty(reading.all.parties, council)),
    last,
  )

/** With the staff, who may have moved before anybody approved that. */
export type StaffGround = Ground & { readonly all: Ground['all'] & { readonly staff: StaffReads } }

/** The staff moved, the service passed to somebody else, or a host was agreed, before every partner had approved the business case. */
export const movedBeforeApproval = (reading: StaffGround): readonly Finding[] =>
  sharedServiceApprovals(reading).flatMap((approval) => {
    const approvals = approval.businessCases.flatMap((businessCase) => firstApproved(businessCase) ?? [])
    const isFound = approval.isLive && approval.approvedByAll !== 'yes'
    return movesOfService(reading.all, approval.service).flatMap((move): readonly Finding[] => {
      const first = approvals.toSorted((one, other) => rankOf(move, one) - rankOf(move, other))[0]
      const order = first && orderOfMove(move.when, first.when)
      if (first !== undefined && order !== undefined && order !== 'after')
        return [movedBefore(approval, move, first, order)]
      // A live service that is not approved is found as such, whatever moved.
      return isFound ? [] : movedUnapproved(reading, approval, move)
    })
  })

type FirstApproval = NonNullable<ReturnType<typeof firstApproved>>

/** Of several business cases that one counts by which the move was approved, or may have been. */
const rankOf = ({ when }: Move, approval: FirstApproval): number =>
  ['after', 'undetermined', 'before'].indexOf(orderOfMove(when, approval.when))

const movedBefore = (
  { entries, name, service }: ServiceApproval,
  { what, when, isHost }: Move,
  first: FirstApproval,
  order: 'before' | 'undetermined',
): Finding => ({
  severity: order === 'before' ? 'serious' : 'note',
  subject: `service/${service}`,
  message: `${name}: ${what}${isHost ? byDayOf(when) : dayInWords(when)}, ${order === 'before' ? 'before' : 'and its sources do not tell whether that was before'} every partner had approved its business case${dayInWords(first.when)}`,
  entries: positionsOf(witnessesOf(when), entries, ...first.stands.map((stand) => stand.entries)),
})

/** However it stood when it moved, not all had approved it. A host may be agreed as part of what is still to be approved. */
const movedUnapproved = (
  reading: StaffGround,
  approval: ServiceApproval,
  { what, when, isHost }: Move,
): readonly Finding[] => {
  const stood = approval.businessCases.flatMap((businessCase) => approvedWhen(businessCase, when))
  if (isHost || stood.some(({ approvedByAll }) => approvedByAll === 'yes')) return []
  const last = approval.approvedByAll === 'yes' ? stood.at(-1) : undefined
  const stands = last?.stands ?? approval.stands
  return [
    {
      severity: 'warning',
      subject: `service/${approval.service}`,
      message: `${approval.name}: ${what}${dayInWords(when)}, and no entry says that ${last === undefined ? '' : 'by then '}${missingIn(reading, { ...approval, stands })} its business case`,
      entries: positionsOf(witnessesOf(when), approval.entries, ...stands.map(({ entries }) => entries)),
    },
  ]
}

/** On one and the same day it is held to have been approved first. */
const orderOfMove = (moved: Attested<When>, approved: Attested<When>): 'before' | 'after' | 'undetermined' => {
  const day = exactDayOf(moved)
  return day !== undefined && day === exactDayOf(approved) ? 'after' : orderOf(moved, approved)
}

/** A host stands from the last day on which it may have been agreed: whether that is the very day is not kept. */
const byDayOf = (when: Attested<When>): string => (when.is === 'known' ? ` by ${formatDay(when.value.latest)}` : '')
