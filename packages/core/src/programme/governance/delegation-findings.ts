import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { Reads } from '../../values/reads.ts'
import { earliestDayOf, latestDayOf } from '../../values/when.ts'
import { isApproval } from './council-positions.ts'
import { daysBy } from './days-by.ts'
import { namesIn, ofEachDecision } from './decision-findings.ts'
import { type DelegationCells, delegationBy } from './delegation-by.ts'
import { endingBy } from './ending-by.ts'
import type { Ground } from './matter-rows.ts'
import { sameRole } from './same-role.ts'
import { type Decision, type Delegation, nameOfMatter } from './state.ts'

/** A decision under a delegation, and what the delegation allowed by then: several, where no source tells which grant held. */
interface Delegated {
  readonly decision: Reads<Decision>
  readonly delegation: Reads<Delegation>
  readonly allowed: readonly DelegationCells[]
}

const delegatedIn = ({ all: { governance } }: Ground, decision: Reads<Decision>): Delegated | undefined => {
  const delegation = governance.delegations[attestedValue(decision.delegation) ?? '']
  if (delegation === undefined) return undefined
  const { certain, possible } = daysBy(delegation.days, decision.taken)
  const allowed = [certain, possible].filter((days) => days.length > 0).map(delegationBy)
  return allowed.length === 0 ? undefined : { decision, delegation, allowed }
}

/** An officer decides as far as the delegation reaches: after its end, or for another council, somebody else should have. */
export const outsideItsDelegation = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const delegated = delegatedIn(reading, decision)
    if (delegated === undefined) return undefined
    const { delegation, allowed } = delegated
    const [revoked, mayBeRevoked] = revokedBy(delegated)
    const [first, last] = [earliestDayOf(decision.taken), latestDayOf(decision.taken)]
    const wrong = allowed.map((cells) => wrongIn(reading, decision, cells, first))
    const [one = []] = wrong
    const certain = [...revoked, ...one.filter((each) => wrong.every((others) => others.includes(each)))]
    const possible = [
      ...mayBeRevoked,
      ...new Set(allowed.flatMap((cells) => wrongIn(reading, decision, cells, last))),
    ].filter((each) => !certain.includes(each))
    if (certain.length === 0 && possible.length === 0) return undefined
    return {
      severity: certain.length > 0 ? 'serious' : 'note',
      message:
        certain.length > 0
          ? `${name} was taken outside its delegation: ${certain.join('; ')}`
          : `${name} may have been taken outside its delegation, and no source tells on which day: ${possible.join('; ')}`,
      entries: positionsOf(
        witnessesOf(decision.taken),
        witnessesOf(decision.delegation),
        ...delegation.days.map(({ when }) => witnessesOf(when)),
        witnessesIn(allowed.map(({ endsOn }) => endsOn)),
        ...delegation.endings.map(({ when }) => witnessesOf(when)),
      ),
    }
  })

/** That it was ended from outside: what is certain, and what may be. */
const revokedBy = ({ decision, delegation }: Delegated): readonly [readonly string[], readonly string[]] => {
  const ended = endingBy(delegation, decision.taken)
  if (ended === undefined) return [[], []]
  const words = [`the delegation was revoked on ${formatDay(ended.ending.on)}`]
  return ended.isCertain ? [words, []] : [[], words]
}

/** What a decision goes beyond, had it been taken on a day. */
const wrongIn = (
  reading: Ground,
  { councils, matter, officer }: Reads<Decision>,
  { council, endsOn, matters, to }: DelegationCells,
  taken: Day | '',
): readonly string[] => {
  const { governance } = reading.all
  const ended = attestedValue(endsOn)
  const granting = claimedValues(council)
  const others = (attestedValue(councils) ?? []).filter((key) => !granting.includes(key))
  const [who, holders] = [attestedValue(officer), claimedValues(to)]
  const about = attestedValue(matter)
  const namesOf = (keys: readonly Key[]): string => listInWords(keys.map((key) => nameOfMatter(governance, key)))
  return [
    ...(ended !== undefined && taken > ended ? [`the delegation ended on ${formatDay(ended)}`] : []),
    ...(others.length > 0
      ? [
          `it is recorded as one of ${namesIn(reading, others)}, and the delegation is for ${namesIn(reading, granting)}`,
        ]
      : []),
    ...(who !== undefined && !holders.some((holder) => sameRole(holder, who))
      ? [`by then it was granted to ${listInWords(holders, 'or')} and not to ${who}`]
      : []),
    ...(about !== undefined && matters !== undefined && !matters.includes(about)
      ? [`by then it was for ${namesOf(matters)} and not for ${namesOf([about])}`]
      : []),
  ]
}

/** One decision may come to so much and no more: what it commits is above that, or no source says how much it is. */
export const aboveItsLimit = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const delegated = delegatedIn(reading, decision)
    const limits = delegated?.allowed.flatMap(({ limit }) => claimedValues(limit)) ?? []
    const amounts = claimedValues(decision.amount)
    if (delegated === undefined || limits.length === 0 || amounts.length === 0) return undefined
    const isAbove = amounts.every((amount) => limits.every((limit) => amount > limit))
    const mayBeAbove = amounts.some((amount) => limits.some((limit) => amount > limit))
    if (!mayBeAbove) return undefined
    const commits = listInWords(amounts.map(formatPounds), 'or')
    return {
      severity: isAbove ? 'warning' : 'note',
      message: `${name} commits ${commits}, which ${isAbove ? 'is' : 'may be'} above the limit of its delegation, ${inPounds(limits)}`,
      entries: positionsOf(
        witnessesOf(decision.amount),
        witnessesOf(decision.delegation),
        witnessesIn(delegated.allowed.map(({ limit }) => limit)),
      ),
    }
  })

/** Whether a decision that commits something keeps to the limit nobody can tell. */
export const amountUnknown = (reading: Ground): readonly Finding[] =>
  ofEachDecision(reading, (decision, name) => {
    const delegated = delegatedIn(reading, decision)
    const limits = delegated?.allowed.flatMap(({ limit }) => claimedValues(limit)) ?? []
    if (delegated === undefined || limits.length === 0 || decision.amount.is !== 'unknown') return undefined
    if (!claimedValues(decision.outcome).some(isApproval)) return undefined
    return {
      severity: 'note',
      message: `${name} was taken under a delegation with a limit of ${inPounds(limits)}, and no source says what it commits`,
      entries: positionsOf(
        witnessesOf(decision.taken),
        witnessesOf(decision.delegation),
        witnessesIn(delegated.allowed.map(({ limit }) => limit)),
      ),
    }
  })

const inPounds = (limits: readonly number[]): string => listInWords([...new Set(limits)].map(formatPounds), 'or')
