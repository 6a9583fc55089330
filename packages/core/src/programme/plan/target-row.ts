import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { saysTheSame } from '../../slice/says-the-same.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { type Attested, attestedValue, claimedValues } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { possiblyLast, saidLast } from '../../values/possible-order.ts'
import type { Rag } from '../../values/rag.ts'
import { initialParties, type PartiesReads } from '../parties/state.ts'
import { type ApprovedDay, approvedDay } from './approved-day.ts'
import { measureOf } from './last-measures.ts'
import { type Lateness, latenessBetween, latenessOf } from './lateness.ts'
import { claimedOutcomes, isOutOfOrder, type News, newsOfTarget } from './news-of-target.ts'
import { newTarget, type PlanReads, type Target, type TargetReads, type TargetReport } from './state.ts'
import { type StatementRow, standingDueOn, statementRows } from './statements.ts'

/**
 * Where a target stands: as its last report has it; `notStated` where reports speak of it and none says how it stands;
 * `contested` where sources disagree; `undetermined` where a source is too vague to tell whether it was set by the day, or which
 * of its reports is the last.
 */
export const TARGET_STATES = [
  'met',
  'onTrack',
  'atRisk',
  'late',
  'notMet',
  'abandoned',
  'notStated',
  'notReported',
  'contested',
  'undetermined',
] as const
export type TargetState = (typeof TARGET_STATES)[number]

/** What is said of a target that may be said otherwise by a vaguely dated source. */
export interface TargetPosition {
  readonly state: TargetState
  /** By when it is due: as last revised, or else by all that set it. */
  readonly dueOn: Attested<Day>
  /** The due day that bodies approved last; undefined where no entry says that one did. */
  readonly approved: ApprovedDay | undefined
  /** When it is expected, by its last report that says so: a forecast, which moves nothing. */
  readonly expectedOn: Attested<Day>
  readonly metOn: Attested<Day>
  readonly percentComplete: Attested<number>
  readonly rag: Attested<Rag>
}

/** What was reported of a target as of one day. What the report leaves out is not stated. */
export interface TargetObservation extends Row, Readonly<TargetReport> {}

/** Something that is to be done by a day. */
export interface TargetRow extends Row, TargetPosition, Readonly<Pick<Target, 'kind' | 'project'>> {
  /** By what it is judged to be met. */
  readonly measure: Attested<string>
  readonly target: Key
  /** Whether it was certainly set by the day. */
  readonly isSet: boolean
  /** Its key where its name is not known, or contested. */
  readonly name: string
  /** The services that sources name with it, by key. */
  readonly services: readonly Key[]
  /** Against each day that is claimed to be what it is due by now. */
  readonly lateness: readonly Lateness[]
  /** Everything that was ever said of when it is due, in order, each with how it stands against that. */
  readonly statements: readonly StatementRow[]
  /** Every day that it was reported on, in order. */
  readonly history: readonly TargetObservation[]
  /** How it may stand by the day, if that differs and a source is too vague to tell. */
  readonly undetermined: TargetPosition | undefined
}

type Ground = Reading<{ readonly parties: PartiesReads; readonly plan: PlanReads }>

/** All targets, those included that may have been set by the day: the first due first, those of unknown day last. */
export const targetRows = (reading: Ground): readonly TargetRow[] => {
  const keys = new Set([...Object.keys(reading.all.plan.targets), ...Object.keys(reading.possibly.plan.targets)])
  return [...keys].map((key) => targetRow(key, reading)).sort(byDueDay)
}

const targetRow = (key: Key, { all, possibly, basis: { asAt } }: Ground): TargetRow => {
  const [certain, possible] = [all.plan.targets[key], possibly.plan.targets[key]]
  const cells = certain ?? possible ?? newTarget()
  const position = positionOf(cells, all.parties)
  const shown = certain === undefined ? { ...position, state: 'undetermined' as const } : position
  const maybe = possible === undefined ? NEVER_SET : positionOf(possible, possibly.parties)
  const [news, maybeNews] = [newsOfTarget(certain ?? newTarget()), newsOfTarget(possible ?? newTarget())]
  const latenessAgainst = (dueOn: Day): Lateness =>
    latenessBetween(latenessOf(dueOn, news, asAt), latenessOf(dueOn, maybeNews, asAt))
  const ref = `plan:target/${key}`
  return {
    ...shown,
    ref,
    target: key,
    isSet: certain !== undefined,
    name: attestedValue(cells.name) ?? key,
    kind: cells.kind,
    project: cells.project,
    services: Object.keys(cells.services).sort(byText),
    measure: measureOf(cells),
    lateness: [...new Set(claimedValues(position.dueOn))].sort().map(latenessAgainst),
    statements: statementRows(ref, cells, latenessAgainst),
    history: cells.reports.map((report) => ({
      ...report,
      ref: `${ref}/on/${report.on}`,
      entries: witnessesIn(report),
    })),
    undetermined: saysTheSame(saidOf(shown), saidOf(maybe)) ? undefined : maybe,
    entries: positionsOf(witnessesIn(cells), possible === undefined ? [] : witnessesIn(possible)),
  }
}

const positionOf = (target: TargetReads, parties: PartiesReads): TargetPosition => ({
  state: stateOf(newsOfTarget(target)),
  dueOn: standingDueOn(target),
  approved: approvedDay(target, parties),
  expectedOn: lastStated(target, ({ expectedOn }) => expectedOn),
  metOn: target.metOn,
  percentComplete: lastStated(target, ({ percentComplete }) => percentComplete),
  rag: lastStated(target, ({ rag }) => rag),
})

const stateOf = (news: News): TargetState => {
  const [outcome, ...others] = claimedOutcomes(news)
  if (others.length > 0) return isOutOfOrder(news) ? 'undetermined' : 'contested'
  return outcome ?? (news.isSpokenOf ? 'notStated' : 'notReported')
}

/** A cell as the last report has it that speaks of it. */
const lastStated = <Value>(
  { reports }: TargetReads,
  cellOf: (report: Readonly<TargetReport>) => Attested<Value>,
): Attested<Value> => saidLast(possiblyLast(reports.filter((report) => cellOf(report).is !== 'unknown')).map(cellOf))

const NEVER_SET: TargetPosition = { ...positionOf(newTarget(), initialParties()), state: 'undetermined' }

/** What is said of a target, and not since when. */
const saidOf = ({ approved, ...position }: TargetPosition) => ({
  ...position,
  approved: approved && { dueOn: approved.dueOn, by: approved.by.map(({ value }) => value) },
})

const byDueDay = (a: TargetRow, b: TargetRow): number =>
  byText(lastDayOf(a), lastDayOf(b)) || byText(a.name, b.name) || byText(a.target, b.target)

const lastDayOf = ({ dueOn }: TargetRow): Day | 'z' => [...claimedValues(dueOn)].sort().at(-1) ?? 'z'
