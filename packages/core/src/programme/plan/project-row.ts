import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { saysTheSame } from '../../slice/says-the-same.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import {
  type Attested,
  attestedValue,
  type Claim,
  claimedValues,
  claimsOf,
  witnessesOf,
} from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { type AttestedWhen, exactDayOf, latestDayOf } from '../../values/when.ts'
import { type Elapsed, elapsedOn } from './elapsed.ts'
import { highlightsOf, type ProjectPosition, projectPosition } from './project-position.ts'
import { type Highlight, newProject, type PlanReads } from './state.ts'
import type { StatedHow } from './statements.ts'
import type { TargetRow } from './target-row.ts'

/** A project's report in brief. What it leaves out is not stated. */
export interface HighlightRow extends Row, Readonly<Highlight> {
  readonly report: Key
  /**
   * How much of the time had passed on the day that it is as at, from the start to the end that it projects; where it gives no
   * start, from the one that another report gives. Undefined where a day is not known.
   */
  readonly elapsed: Elapsed | undefined
}

/** A day that is said to be the end of a project, by its plan or by a report. */
export interface ProjectEndRow extends Row {
  readonly end: Day
  /** The last day that it can have been said on. */
  readonly on: Day
  readonly how: StatedHow | 'reported'
  /** The days that its source leaves open for that. */
  readonly when: AttestedWhen
  /** The bodies that approved it, by key. A report approves nothing. */
  readonly approvedBy: readonly Claim<Key>[]
  /** Whether it is what its plan has now, or the last reports that give one: of several of one day, each is. */
  readonly isStanding: boolean
  /** How much of the time had passed on the day of the books. Undefined where the start is not known. */
  readonly elapsed: Elapsed | undefined
}

/** A project, with what is reported of it beside what is planned. */
export interface ProjectRow extends Row, ProjectPosition {
  readonly project: Key
  /** Its key where its name is not known, or contested. */
  readonly name: string
  readonly services: readonly Key[]
  /** In order of the days that they are as at. */
  readonly highlights: readonly HighlightRow[]
  /** Every day that was ever planned or reported as its end, in order of the days that it was said on: none stands for another. */
  readonly ends: readonly ProjectEndRow[]
  /** What may be reported of it by the day, if that differs and a source is too vague to tell. */
  readonly undetermined: ProjectPosition | undefined
}

type Ground = Reading<{ readonly plan: PlanReads }>

/** All projects, by name. */
export const projectRows = (reading: Ground, targets: readonly TargetRow[]): readonly ProjectRow[] => {
  const { all, possibly } = reading
  return [...new Set([...Object.keys(all.plan.projects), ...Object.keys(possibly.plan.projects)])]
    .map((key) => projectRow(key, reading, targets))
    .sort((a, b) => byText(a.name, b.name) || byText(a.project, b.project))
}

const projectRow = (key: Key, { all, possibly, basis }: Ground, targets: readonly TargetRow[]): ProjectRow => {
  const [certain = newProject(), possible = newProject()] = [all.plan.projects[key], possibly.plan.projects[key]]
  const { name, services } = key in all.plan.projects ? certain : possible
  const position = projectPosition(highlightsOf(all.plan, key))
  const maybe = projectPosition(highlightsOf(possibly.plan, key))
  const ref = `plan:project/${key}`
  const started = attestedValue(position.startedOn)
  const highlights = highlightRows(ref, all.plan, { project: key, started })
  const planned = targets.filter((target) => isEndOf(target, key)).flatMap(plannedEnds)
  const ends = [...planned, ...highlights.flatMap((row) => reportedEnds(row, position))]
  return {
    ...position,
    ref,
    project: key,
    name: attestedValue(name) ?? key,
    services: Object.keys(services).sort(byText),
    highlights,
    ends: ends
      .map((end) => ({ ...end, elapsed: started && elapsedOn(basis.asAt, started, end.end) }))
      .sort((a, b) => byText(a.on, b.on) || byText(a.ref, b.ref)),
    undetermined: saysTheSame(position, maybe) ? undefined : maybe,
    entries: positionsOf(
      witnessesIn(certain),
      witnessesIn(possible),
      witnessesIn(maybe),
      ...[...highlights, ...planned].map(({ entries }) => entries),
    ),
  }
}

const isEndOf = ({ isSet, kind, project }: TargetRow, key: Key): boolean =>
  isSet && attestedValue(kind) === 'projectEnd' && attestedValue(project) === key

const plannedEnds = ({ target, statements }: TargetRow): readonly Omit<ProjectEndRow, 'elapsed'>[] =>
  statements.flatMap(({ dueOn, on, when, how, move, approvedBy, isStanding, entries }) =>
    endsIn(dueOn).map((end) => ({
      ref: `plan:end/${target}/${move === undefined ? 'set' : 'revised'}/${on}/${end}`,
      end,
      on,
      when,
      how,
      approvedBy,
      isStanding,
      entries,
    })),
  )

const reportedEnds = (
  { report, reported, projectedEnd }: HighlightRow,
  position: ProjectPosition,
): readonly Omit<ProjectEndRow, 'elapsed'>[] => {
  const on = latestDayOf(reported)
  if (on === '') return []
  const standing = witnessesOf(position.projectedEnd)
  return claimsOf(projectedEnd).map(({ value, by }) => ({
    ref: `plan:end/${report}/reported/${value}`,
    end: value,
    on,
    when: reported,
    how: 'reported' as const,
    approvedBy: [],
    isStanding: by.some((entry) => standing.includes(entry)),
    entries: positionsOf(by),
  }))
}

const endsIn = (dueOn: Attested<Day>): readonly Day[] => [...new Set(claimedValues(dueOn))].sort()

interface OfProject {
  readonly project: Key
  readonly started: Day | undefined
}

const highlightRows = (ref: string, plan: PlanReads, { project, started }: OfProject): readonly HighlightRow[] =>
  Object.entries(plan.highlights)
    .filter(([, highlight]) => claimedValues(highlight.project).includes(project))
    .map(([report, highlight]) => ({
      ...highlight,
      ref: `${ref}/highlight/${report}`,
      report,
      elapsed: elapsedIn(highlight, started),
      entries: witnessesIn(highlight),
    }))
    .sort((a, b) => byText(latestDayOf(a.reported), latestDayOf(b.reported)) || byText(a.report, b.report))

const elapsedIn = ({ reported, startedOn, projectedEnd }: Readonly<Highlight>, started: Day | undefined) => {
  const day = exactDayOf(reported)
  const [from, to] = [startedOn.is === 'unknown' ? started : attestedValue(startedOn), attestedValue(projectedEnd)]
  return day === undefined || from === undefined || to === undefined ? undefined : elapsedOn(day, from, to)
}
