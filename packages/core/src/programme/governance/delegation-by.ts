import { type Attested, claimedValues, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Reads } from '../../values/reads.ts'
import { earliestDayOf, latestDayOf } from '../../values/when.ts'
import { follows, mayFollow } from './ending-by.ts'
import { endingsOf } from './endings-of.ts'
import { OPEN_ENDED } from './event-fields.ts'
import { lastToSay } from './last-to-say.ts'
import type { Delegation, DelegationDay } from './state.ts'

/** What a delegation allows: each cell as the last grant says that speaks of it. For any matter where none is named. */
export type DelegationCells = Omit<Reads<DelegationDay>, 'on' | 'when' | 'matterLeftOut'>

/**
 * What a delegation allows by some of its grants, in the order of their days; nothing where there is none. What is granted once
 * more after it was revoked is granted afresh.
 */
export const delegationBy = (mandate: Reads<Delegation>): DelegationCells =>
  cellsOf(grantedAfresh(mandate, follows), mandate.days.at(-1)?.on ?? '')

/** Each way in which it may be so, where sources are too vague to tell what came first. */
export const possibleDelegations = (mandate: Reads<Delegation>): readonly DelegationCells[] => {
  const last = mandate.days.at(-1)
  if (last === undefined) return []
  const grantedOn = [...new Set([earliestDayOf(last.when), latestDayOf(last.when)])]
  return [follows, mayFollow].flatMap((isAfresh) =>
    grantedOn.map((on) => cellsOf(grantedAfresh(mandate, isAfresh), on)),
  )
}

type Grants = Reads<Delegation>['days']

/** What was granted since it was last revoked. */
const grantedAfresh = (mandate: Reads<Delegation>, isAfresh: typeof follows): Grants => {
  const endings = endingsOf(mandate)
  const { days } = mandate
  const first = days.findLastIndex((day) => endings.some(({ when }) => isAfresh(day, when, days)))
  return days.slice(Math.max(0, first))
}

const cellsOf = (days: Grants, lastGrantedOn: Day | ''): DelegationCells => {
  const cell = <Value>(cellOf: (day: Reads<DelegationDay>) => Attested<Value>): Attested<Value> => {
    const day = lastToSay(days, (each) => [cellOf(each)])
    return day === undefined ? notStated() : cellOf(day)
  }
  return {
    by: cell(({ by }) => by),
    council: cell(({ council }) => council),
    to: cell(({ to }) => to),
    consulting: cell(({ consulting }) => consulting),
    limit: cell(({ limit }) => limit),
    limits: cell(({ limits }) => limits),
    endsOn: lastDayBy(days, lastGrantedOn),
    matter: cell(({ matter }) => matter),
  }
}

/** A last day that had passed when it was granted again is none of the later grant, which says nothing of its own. */
const lastDayBy = (days: Grants, lastGrantedOn: Day | ''): DelegationCells['endsOn'] => {
  const says = lastToSay(days, ({ endsOn }) => [endsOn])
  if (says === undefined) return notStated()
  const hasPassed =
    says !== days.at(-1) && !claimedValues(says.endsOn).some((day) => day === OPEN_ENDED || day >= lastGrantedOn)
  return hasPassed ? notStated() : says.endsOn
}
