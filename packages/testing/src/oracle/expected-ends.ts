import type { Entry } from '@programme-ledger/core'
import { agreedDays } from './agreed-days.ts'
import { byName } from './as-last-stated.ts'
import { inOrder, lastOf } from './standing.ts'
import { agreed, distinct, type Telling, told } from './tell.ts'
import { maybeLast, spanOf } from './vague-order.ts'

interface TargetData {
  readonly dueOn: string
  readonly kind?: string
  readonly project?: string
  readonly target: string
}

interface HighlightData {
  readonly project: string
  readonly projectedEnd?: string
  readonly report: string
}

/** A day that somebody says is the end of a project. */
export interface ExpectedEnd {
  readonly end: string
  /** The last day that it can have been said on. */
  readonly on: string
  readonly how: 'set' | 'revised' | 'reported'
}

/** Every day that was ever planned or reported as the end of a project, each once, by an auditor who reads all that is said. */
export const expectedEnds = (facts: readonly Entry[], project: string): readonly ExpectedEnd[] =>
  [...plannedEnds(facts, project), ...reportedEnds(facts, project)].map(({ end, on, how }) => ({ end, on, how }))

const plannedEnds = (facts: readonly Entry[], project: string) => {
  const settings = byName(told<TargetData>(facts, 'TargetSet'), ({ data }) => data.target)
  const ends = settings
    .map((all) => all.map(({ data }) => data))
    .filter((all) => agreed(all.map(({ kind }) => kind)) === 'projectEnd')
    .filter((all) => agreed(all.map((each) => each.project)) === project)
    .map(([first]) => first?.target)
  return distinct(
    told<TargetData>(facts, 'TargetSet', 'TargetRevised')
      .filter(({ data }) => ends.includes(data.target) && data.dueOn !== 'unknown')
      .map(({ data, by }) => ({
        end: data.dueOn,
        on: by.effectiveOn,
        how: by.type === 'TargetSet' ? ('set' as const) : ('revised' as const),
        target: data.target,
      })),
  )
}

/** What two entries tell of one report is one report, as of the days that they agree on. */
const reportedEnds = (facts: readonly Entry[], project: string) =>
  byName(told<HighlightData>(facts, 'HighlightReported'), ({ data }) => data.report)
    .filter((all) => all.some(({ data }) => data.project === project))
    .flatMap((all) => {
      const on = lastOf(agreedDays(all.map(({ by }) => by)).map(({ latest }) => latest))
      return endsIn(all).map((end) => ({ end, on, how: 'reported' as const }))
    })

const endsIn = (all: readonly Telling<HighlightData>[]): readonly string[] =>
  inOrder(all.flatMap(({ data }) => data.projectedEnd ?? []).filter((end) => end !== 'unknown'))

/** The ends that the last reports give which give one: of several that may be the last, those of each. */
export const lastEndsReported = (facts: readonly Entry[], project: string): readonly string[] => {
  const giving = byName(told<HighlightData>(facts, 'HighlightReported'), ({ data }) => data.report)
    .filter((all) => all.some(({ data }) => data.project === project))
    .map((all) => ({ ends: endsIn(all), ...spanOf(agreedDays(all.map(({ by }) => by))) }))
    .filter(({ ends }) => ends.length > 0)
  return inOrder(maybeLast(giving).flatMap(({ ends }) => ends))
}
