import { saysTheSame } from '../../slice/says-the-same.ts'
import type { Period } from '../../values/financial-year.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import { isBefore, possiblyLast } from '../../values/possible-order.ts'
import { sameValue } from '../../values/same-value.ts'
import { earliestDayOf } from '../../values/when.ts'
import type { TestedTarget } from './kpi-position.ts'
import type { CouncilKpi, KpiRow } from './kpi-rows.ts'
import type { Measurement } from './state.ts'

/** A figure that is judged one way by a target as it was, and the other way by what it was changed to. */
interface JudgedOtherwise {
  readonly council: Key | undefined
  readonly actual: Readonly<Measurement>
  /** Which of the two targets it meets. */
  readonly meets: 'from' | 'to'
}

/** A target that was changed once its period had begun. */
export interface TargetChange {
  readonly from: TestedTarget
  readonly to: TestedTarget
  /** The target's own period, or else that of the figure. */
  readonly period: Readonly<Period>
  /** Whether it may have been changed before its period began: its sources are too vague about when. */
  readonly mayBeBefore: boolean
  readonly judgedOtherwise: readonly JudgedOtherwise[]
}

/** Every change of a target of a KPI once its period had begun; everybody's is one change, whichever councils are held to it. */
export const targetChanges = ({ councils }: Pick<KpiRow, 'councils'>): readonly TargetChange[] => {
  const changes = new Map<string, TargetChange>()
  for (const change of councils.flatMap(changesBeside)) {
    const { to, period } = change
    const key = JSON.stringify([to.council, to.period, period, to.setOn])
    const known = changes.get(key)
    changes.set(key, { ...change, judgedOtherwise: [...(known?.judgedOtherwise ?? []), ...change.judgedOtherwise] })
  }
  return [...changes.values()]
}

const changesBeside = (row: CouncilKpi): readonly TargetChange[] =>
  row.targets.flatMap((to, index) => {
    const alike = row.targets.slice(0, index).filter((each) => isOfOneTarget(each, to))
    // What was left open in between was not changed by that.
    const from = asOne(possiblyLast(alike.filter((each) => each.value.is !== 'unknown' && isBefore(each, to))))
    const period = to.period ?? (isHeldAgainst(row, to) ? row.actual?.period : undefined)
    if (from === undefined || period === undefined || to.setOn <= period.from || saysTheSame(from.value, to.value))
      return []
    // A target for no stated period that is set after the figure ends is for what comes then.
    if (to.period === undefined && to.setOn > period.to) return []
    const mayBeBefore = earliestDayOf(to.when) <= period.from
    return [{ from, to, period, mayBeBefore, judgedOtherwise: judgedBetween(row, from, to) }]
  })

/** What a target may have been before: a figure that only some of it is met by is judged by none. */
const asOne = (targets: readonly TestedTarget[]): TestedTarget | undefined => {
  const last = targets.at(-1)
  return (
    last && {
      ...last,
      value: joinCells(targets.map(({ value }) => value)),
      onTarget: targets.every(({ onTarget }) => onTarget === last.onTarget) ? last.onTarget : 'notTested',
    }
  )
}

const isOfOneTarget = (one: TestedTarget, other: TestedTarget): boolean =>
  one.council === other.council && sameValue(one.period, other.period)

const isHeldAgainst = ({ targets }: CouncilKpi, target: TestedTarget): boolean =>
  targets.some((each) => each.isStanding && isOfOneTarget(each, target))

const judgedBetween = (
  { council, actual }: CouncilKpi,
  { onTarget: before }: TestedTarget,
  { onTarget: after }: TestedTarget,
): readonly JudgedOtherwise[] =>
  actual === undefined || before === 'notTested' || after === 'notTested' || before === after
    ? []
    : [{ council, actual, meets: before === 'yes' ? 'from' : 'to' }]
