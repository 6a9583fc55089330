import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { Reads } from '../../values/reads.ts'
import { earliestDayOf, exactDayOf, latestDayOf, orderOf } from '../../values/when.ts'
import { hasApproved } from './council-positions.ts'
import { dayInWords } from './day-in-words.ts'
import { entriesInWords } from './entries-in-words.ts'
import { type ServiceApproval, sharedServiceApprovals } from './live-approvals.ts'
import type { StaffGround } from './live-service-findings.ts'
import { type Move, movesOfService } from './moves-of-service.ts'
import { type Decision, nameOfMatter } from './state.ts'

/**
 * The staff moved, or the service passed to somebody else, after its business case was approved and before the day from which
 * the approval that stands may be carried out. A host may be agreed before that day, and what moved before the approval is found
 * as such.
 */
export const carriedOutEarly = (reading: StaffGround): readonly Finding[] =>
  sharedServiceApprovals(reading).flatMap((approval) =>
    approval.stands
      .filter(hasApproved)
      .map(({ decisions }) => decisions.flatMap((key) => reading.all.governance.decisions[key] ?? []))
      .flatMap((approvals) => {
        const moves = movesOfService(reading.all, approval.service).filter(({ isHost }) => !isHost)
        return moves.flatMap((move) => foundOf(reading, approval, approvals, move))
      }),
  )

type Early = 'yes' | 'no' | 'perhaps'

/** @param approvals the decisions of one council that stand: several, where no source tells which came last. */
const foundOf = (
  reading: StaffGround,
  { name, service }: ServiceApproval,
  approvals: readonly Reads<Decision>[],
  { what, when }: Move,
): readonly Finding[] => {
  const judged = approvals.map((decision) => ({ decision, isEarly: isEarly(when, decision) }))
  const isCertain = judged.every((each) => each.isEarly === 'yes')
  return judged
    .filter((each) => each.isEarly !== 'no')
    .map(({ decision: { taken, implementableOn, matter } }) => ({
      severity: isCertain ? ('warning' as const) : ('note' as const),
      subject: `service/${service}`,
      message: `${name}: ${what}${dayInWords(when)}, and the decision${onMatter(reading, attestedValue(matter))} (${entriesInWords(witnessesOf(taken))}) may be carried out only from ${listInWords(claimedValues(implementableOn).map(formatDay), 'or')} on${isCertain ? '' : ': no source tells whether that was too early'}`,
      entries: positionsOf(witnessesOf(when), witnessesOf(taken), witnessesOf(implementableOn)),
    }))
}

const onMatter = ({ all: { governance } }: StaffGround, matter: Key | undefined): string =>
  matter === undefined ? '' : ` on ${nameOfMatter(governance, matter)}`

/** On one and the same day it is held to have been approved first. */
const isEarly = (when: Move['when'], { taken, implementableOn }: Reads<Decision>): Early => {
  const days = claimedValues(implementableOn)
  const [first, last] = [earliestDayOf(when), latestDayOf(when)]
  const order = orderOf(when, taken)
  if (when.is === 'unknown' || order === 'before' || !days.some((day) => first < day)) return 'no'
  const isAfter = order === 'after' || (exactDayOf(when) !== undefined && exactDayOf(when) === exactDayOf(taken))
  return isAfter && days.every((day) => last < day) ? 'yes' : 'perhaps'
}
