import { type Attested, notStated } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import { lastToSay } from './last-to-say.ts'
import type { DelegationDay } from './state.ts'

/**
 * What a delegation allows: each cell as the last grant says that speaks of it; the last day and the matters are those of the
 * last grant, which has none where it names none.
 */
export interface DelegationCells extends Omit<Reads<DelegationDay>, 'on' | 'when' | 'matters' | 'general'> {
  /** The matters that it is for, by key; undefined where it is for whatever comes. */
  readonly matters: readonly Key[] | undefined
}

/** What a delegation allows by some of its grants, in the order of their days; nothing where there is none. */
export const delegationBy = (days: readonly Reads<DelegationDay>[]): DelegationCells => {
  const cell = <Value>(cellOf: (day: Reads<DelegationDay>) => Attested<Value>): Attested<Value> => {
    const day = lastToSay(days, (each) => [cellOf(each)])
    return day === undefined ? notStated() : cellOf(day)
  }
  const last = days.at(-1)
  return {
    by: cell(({ by }) => by),
    council: cell(({ council }) => council),
    to: cell(({ to }) => to),
    consulting: cell(({ consulting }) => consulting),
    limit: cell(({ limit }) => limit),
    limits: cell(({ limits }) => limits),
    endsOn: last?.endsOn ?? notStated(),
    matters:
      last === undefined || last.general.is === 'unknown' ? Object.keys(last?.matters ?? {}).sort(byText) : undefined,
  }
}
