import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import { type Finding, type NamedFinding, SEVERITIES } from '../slice/finding.ts'
import type { Reading } from '../slice/reading.ts'
import { foldJudging } from '../time/replay.ts'
import { tell } from '../time/tell.ts'
import { factsAsAt, type Timeline } from '../time/timeline.ts'
import { byText } from '../values/by-text.ts'
import type { Day } from '../values/day.ts'
import { formatDay } from '../values/format-day.ts'
import { findBehindCloses } from './find-behind-closes.ts'
import { findMisdated } from './find-misdated.ts'

interface Ground {
  readonly programme: Programme
  readonly reading: Reading<State>
  readonly timeline: Timeline
  readonly asAt: Day
  /** The log up to the viewpoint's position. */
  readonly entries: readonly Entry[]
}

/** What the slices find, what today's rules object to in the facts that count, and what no slice knows; in a total order. */
export const findAll = (ground: Ground): readonly NamedFinding[] =>
  [
    ...findBySlices(ground),
    ...findBreaches(ground),
    ...findUndetermined(ground),
    ...findMisdated(ground.entries, ground.reading.basis.knownOn),
    ...findBehindCloses(ground),
    ...findUnknownTypes(ground),
  ].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byText(a.finding, b.finding) ||
      byText(a.subject, b.subject) ||
      byText(a.message, b.message),
  )

const findBySlices = ({ programme, reading }: Ground): readonly NamedFinding[] =>
  programme.slices.flatMap(({ findings }) =>
    Object.entries(findings).flatMap(([finding, find]) =>
      // Each slice's findings read the states of the programme that they were composed into.
      (find as (reading: Reading<State>) => readonly Finding[])(reading).map((found) => ({ ...found, finding })),
    ),
  )

/**
 * What today's rules have against entries of old, and against what the papers to a day leave standing: it is shown, as
 * refusing comes too late (laws T5, T8).
 */
const findBreaches = ({ programme, timeline, asAt }: Ground): readonly NamedFinding[] =>
  foldJudging(programme, programme.initialState(), factsAsAt(timeline, asAt, 'certain')).map(
    ({ rule, fact, field, problem, remedy }) => ({
      severity: 'serious',
      finding: `a rule is broken: ${rule}`,
      subject: `entry/${fact.id}`,
      message: `${fact.type}, ${field} ${problem}; ${remedy}`,
      entries: [fact.position],
    }),
  )

/** What may have happened by the day, or been undone, and may not: the sources are too vague to tell. */
const findUndetermined = ({ programme, reading, timeline, asAt }: Ground): readonly NamedFinding[] => {
  const certain = new Set(factsAsAt(timeline, asAt, 'certain'))
  const possible = new Set(factsAsAt(timeline, asAt, 'possible'))
  return timeline.facts
    .filter((fact) => certain.has(fact) !== possible.has(fact))
    .map((fact) => ({
      severity: 'note',
      finding: 'what happened by the day is undetermined',
      subject: `entry/${fact.id}`,
      message: `${tell(programme, reading.known, fact)}: by ${formatDay(asAt)} this may have ${fact.effective === undefined ? 'been undone' : `taken effect ("${fact.effective.asStated}")`}, and may not; its source does not tell`,
      entries: [fact.position],
    }))
}

/** Entries of somebody else's slice are kept and verified, and no view takes account of them. */
const findUnknownTypes = ({ programme: { eventTypes }, timeline: { facts } }: Ground): readonly NamedFinding[] => {
  const unknown = facts.filter(({ type }) => !eventTypes.has(type))
  return [...new Set(unknown.map(({ type }) => type))].map((type) => ({
    severity: 'serious',
    finding: 'entries of an unknown type are left out',
    subject: `event-type/${type}`,
    message: `No composed slice knows ${type}: nothing here takes account of it`,
    entries: unknown.filter((fact) => fact.type === type).map(({ position }) => position),
  }))
}
