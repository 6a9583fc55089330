import { type Attested, claimedValues, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { StatedOutcome, TargetReads } from './state.ts'

/** What reports say of whether a target was met. */
export interface News {
  /** As the last report has it that says how it stands. */
  readonly outcome: Attested<StatedOutcome>
  /** When it was met, by all reports that say so. */
  readonly metOn: Attested<Day>
  /** The first report since which all say that it is met. */
  readonly firstMet: Day | undefined
  /** Somebody spoke of it, if only to leave open how it stands. */
  readonly isSpokenOf: boolean
}

export const newsOfTarget = ({ reports, metOn }: Pick<TargetReads, 'reports' | 'metOn'>): News => {
  const told = reports.filter(({ outcome }) => outcome.is !== 'unknown')
  const notYet = told.findLastIndex(({ outcome }) => !saysMet(outcome))
  return {
    outcome: told.at(-1)?.outcome ?? notStated(),
    metOn,
    firstMet: told[notYet + 1]?.on,
    isSpokenOf: reports.length > 0,
  }
}

/** Whether all sources of a report have it met. */
export const saysMet = (outcome: Attested<StatedOutcome>): boolean =>
  claimedValues(outcome).every((claimed) => claimed === 'met')
