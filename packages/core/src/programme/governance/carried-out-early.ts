import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { earliestDayOf, latestDayOf } from '../../values/when.ts'
import { approvedWhen, type BusinessCase } from './business-cases.ts'
import { isApproval, type KeyedDecision } from './council-positions.ts'
import { dayInWords } from './day-in-words.ts'
import { entriesInWords } from './entries-in-words.ts'
import { type ServiceApproval, sharedServiceApprovals } from './live-approvals.ts'
import type { StaffGround } from './live-service-findings.ts'
import { type Move, movesOfService } from './moves-of-service.ts'
import { nameOfMatter } from './state.ts'

/**
 * The staff moved, or the service passed to somebody else, after its business case was approved and before the day from which
 * the approval that stood then may be carried out. A host may be agreed before that day, and what moved before the approval is
 * found as such.
 */
export const carriedOutEarly = (reading: StaffGround): readonly Finding[] =>
  sharedServiceApprovals(reading).flatMap((approval) => {
    const moves = movesOfService(reading.all, approval.service).filter(({ isHost }) => !isHost)
    return approval.businessCases.flatMap((businessCase) =>
      businessCase.councils.flatMap((council) =>
        moves.flatMap((move) => foundOf(reading, approval, businessCase, council, move)),
      ),
    )
  })

type Early = 'yes' | 'no' | 'perhaps'

const foundOf = (
  reading: StaffGround,
  { name, service }: ServiceApproval,
  businessCase: BusinessCase,
  council: Key,
  { what, when }: Move,
): readonly Finding[] => {
  if (when.is === 'unknown') return []
  const stood = approvedWhen(businessCase, when).map(({ stands }) =>
    businessCase.decisions.filter(({ key }) =>
      stands.some((stand) => stand.council === council && stand.decisions.includes(key)),
    ),
  )
  const isCertain = stood.every(
    (decisions) => decisions.length > 0 && decisions.every((decision) => isEarly(when, decision) === 'yes'),
  )
  return businessCase.decisions
    .filter((decision) => stood.some((decisions) => decisions.includes(decision)) && isEarly(when, decision) !== 'no')
    .map(({ taken, implementableOn }) => ({
      severity: isCertain ? ('warning' as const) : ('note' as const),
      subject: `service/${service}`,
      message: `${name}: ${what}${dayInWords(when)}, and the decision on ${nameOfMatter(reading.all.governance, businessCase.matter)} (${entriesInWords(witnessesOf(taken))}) may be carried out only from ${listInWords(claimedValues(implementableOn).map(formatDay), 'or')} on${isCertain ? '' : ': no source tells whether that was too early'}`,
      entries: positionsOf(witnessesOf(when), witnessesOf(taken), witnessesOf(implementableOn)),
    }))
}

/** Whether a decision that had been taken by then allows it only later. What is declined allows nothing, early or late. */
const isEarly = (when: Move['when'], { councils, implementableOn, matter, outcome }: KeyedDecision): Early => {
  const days = claimedValues(implementableOn)
  const outcomes = claimedValues(outcome)
  if (!outcomes.some(isApproval) || !days.some((day) => earliestDayOf(when) < day)) return 'no'
  const isSure = outcomes.every(isApproval) && matter.is === 'known' && councils.is === 'known'
  return isSure && days.every((day) => latestDayOf(when) < day) ? 'yes' : 'perhaps'
}
