import type { Programme } from '../slice/compose.ts'
import type { State } from '../slice/event-type.ts'
import type { AnyFact } from '../slice/fact.ts'
import { type Finding, type NamedFinding, SEVERITIES } from '../slice/finding.ts'
import type { Reading } from '../slice/reading.ts'
import { foldJudging } from '../time/replay.ts'

interface Ground {
  readonly programme: Programme
  readonly reading: Reading<State>
  /** The facts that count at the viewpoint, in order. */
  readonly facts: readonly AnyFact[]
}

/** What the slices find, what today's rules object to in the facts that count, and what no slice knows; in a total order. */
export const findAll = (ground: Ground): readonly NamedFinding[] =>
  [...findBySlices(ground), ...findBreaches(ground), ...findUnknownTypes(ground)].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compare(a.finding, b.finding) ||
      compare(a.subject, b.subject) ||
      compare(a.message, b.message),
  )

const findBySlices = ({ programme, reading }: Ground): readonly NamedFinding[] =>
  programme.slices.flatMap(({ findings }) =>
    Object.entries(findings).flatMap(([finding, find]) =>
      // Each slice's findings read the states of the programme that they were composed into.
      (find as (reading: Reading<State>) => readonly Finding[])(reading).map((found) => ({ ...found, finding })),
    ),
  )

const findBreaches = ({ programme, facts }: Ground): readonly NamedFinding[] => {
  const violations = foldJudging(programme, programme.initialState(), facts)
  if (violations.length === 0) return []
  const positionOf = new Map(facts.map(({ id, position }) => [id, position]))
  return violations.map(({ rule, entry, field, problem, remedy }) => ({
    severity: 'serious',
    finding: `a rule is broken: ${rule}`,
    subject: `entry/${entry}`,
    message: `${field} ${problem}; ${remedy}`,
    entries: [positionOf.get(entry) ?? 0],
  }))
}

const findUnknownTypes = ({ programme: { eventTypes }, facts }: Ground): readonly NamedFinding[] => {
  const unknown = facts.filter(({ type }) => !eventTypes.has(type))
  return [...new Set(unknown.map(({ type }) => type))].map((type) => ({
    severity: 'serious',
    finding: 'entries of an unknown type are left out',
    subject: `event-type/${type}`,
    message: `No composed slice knows ${type}: nothing here takes account of it`,
    entries: unknown.filter((fact) => fact.type === type).map(({ position }) => position),
  }))
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
