import { type Attested, claimedValues, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { OPEN_ENDED } from './event-fields.ts'
import { lastToSay } from './last-to-say.ts'
import type { DelegationDay } from './state.ts'

/** What a delegation allows: each cell as the last grant says that speaks of it. */
export interface DelegationCells
  extends Omit<Reads<DelegationDay>, 'on' | 'when' | 'matters' | 'anyMatter' | 'matterLeftOut'> {
  /** The matters that it is for, by key; undefined where it is for whatever comes. */
  readonly matters: readonly Key[] | undefined
}

/** What a delegation allows by some of its grants, in the order of their days; nothing where there is none. */
export const delegationBy = (days: readonly Reads<DelegationDay>[]): DelegationCells => {
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
    endsOn: lastDayBy(days),
    matters: mattersBy(days),
  }
}

/** A last day that had passed when it was granted again is none of the later grant, which says nothing of its own. */
const lastDayBy = (days: readonly Reads<DelegationDay>[]): DelegationCells['endsOn'] => {
  const [says, last] = [lastToSay(days, ({ endsOn }) => [endsOn]), days.at(-1)]
  if (says === undefined || last === undefined) return notStated()
  const hasPassed = says !== last && !claimedValues(says.endsOn).some((day) => day === OPEN_ENDED || day >= last.on)
  return hasPassed ? notStated() : says.endsOn
}

const mattersBy = (days: readonly Reads<DelegationDay>[]): DelegationCells['matters'] => {
  const says = lastToSay(days, ({ anyMatter, matters }) => [anyMatter, ...Object.values(matters)])
  return says === undefined || says.anyMatter.is !== 'unknown' ? undefined : Object.keys(says.matters).sort(byText)
}
