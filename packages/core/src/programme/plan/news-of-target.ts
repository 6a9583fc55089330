import { type Attested, claimedValues } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { isBefore, possiblyLast } from '../../values/possible-order.ts'
import type { AttestedWhen } from '../../values/when.ts'
import type { StatedOutcome, TargetReads } from './state.ts'

/** How a target stands by one report. */
export interface Told {
  readonly when: AttestedWhen
  readonly outcome: Attested<StatedOutcome>
}

/** What reports say of whether a target was met. */
export interface News {
  /** The last report that says how it stands: several, where their days leave open which that is; none where no report does. */
  readonly last: readonly Told[]
  /** When it was met, by all reports that say so. */
  readonly metOn: Attested<Day>
  /** The first report since which all say that it is met. */
  readonly firstMet: Day | undefined
  /** Somebody spoke of it, if only to leave open how it stands. */
  readonly isSpokenOf: boolean
}

export const newsOfTarget = ({ reports, metOn }: Pick<TargetReads, 'reports' | 'metOn'>): News => {
  const told = reports.filter(({ outcome }) => outcome.is !== 'unknown')
  const notYet = told.filter(({ outcome }) => !saysMet(outcome))
  return {
    last: possiblyLast(told),
    metOn,
    firstMet: told.find((report) => saysMet(report.outcome) && notYet.every((other) => isBefore(other, report)))?.on,
    isSpokenOf: reports.length > 0,
  }
}

/** Whether all sources of a report have it met. */
export const saysMet = (outcome: Attested<StatedOutcome>): boolean =>
  claimedValues(outcome).every((claimed) => claimed === 'met')

/** What is claimed of how it stands: by the last report, or by all of which nobody can tell which is the last. */
export const claimedOutcomes = ({ last }: News): readonly StatedOutcome[] => [
  ...new Set(last.flatMap(({ outcome }) => claimedValues(outcome))),
]

/** Whether the last reports differ because nobody can tell which of them is the last, and not because sources disagree. */
export const isOutOfOrder = ({ last }: News): boolean =>
  last.length > 1 && last.every(({ outcome }) => outcome.is === 'known')
