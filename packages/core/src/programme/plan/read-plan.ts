import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, claimedValues } from '../../values/attested.ts'
import { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import type { PartiesReads } from '../parties/state.ts'
import { TargetKind } from './events.ts'
import { type ExceptionRow, exceptionRows } from './exception-row.ts'
import { type ProjectRow, projectRows } from './project-row.ts'
import type { PlanReads } from './state.ts'
import { TARGET_STATES, type TargetRow, type TargetState, targetRows } from './target-row.ts'

const Options = z.strictObject({ kind: TargetKind.optional(), project: Key.optional(), service: Key.optional() })

export interface PlanOptions {
  /** Only targets of this kind; projects and exceptions are shown all the same. Default: all. */
  readonly kind?: TargetKind
  /** Only this project, and what belongs to it. Default: all. */
  readonly project?: Key
  /** Only what is of this service, or of a project that is. Default: all. */
  readonly service?: Key
}

/** How many targets stand where; they add up to the rows. */
export interface TargetTotals extends Row {
  readonly counts: Readonly<Record<TargetState, number>>
}

/** What is planned, and what is reported of it. */
export interface Plan {
  /** By name. */
  readonly projects: readonly ProjectRow[]
  /** The first due first; those of unknown day last. */
  readonly targets: readonly TargetRow[]
  readonly totals: TargetTotals
  /** The first raised first. */
  readonly exceptions: readonly ExceptionRow[]
}

/** What was to be done by when, as first said and as moved since, and how it stands. */
export const readPlan =
  (reading: Reading<{ readonly parties: PartiesReads; readonly plan: PlanReads }>) =>
  (options: PlanOptions = {}): Plan => {
    const wanted = parseOptions(Options, options, 'The options of plan')
    const all = targetRows(reading)
    const projects = projectRows(reading, all).filter((row) => isWantedProject(row, wanted))
    const ofProjects = new Set(projects.map(({ project }) => project))
    const isOfOne = (cell: Attested<Key>): boolean => claimedValues(cell).some((key) => ofProjects.has(key))
    const belongs = ({ services, project }: TargetRow): boolean =>
      isWantedProject({ services, project: undefined }, wanted) || isOfOne(project)
    const ownTargets = all.filter(belongs)
    const keys = new Set(ownTargets.map(({ target }) => target))
    const targets = ownTargets.filter(({ kind }) => wanted.kind === undefined || says(kind, wanted.kind))
    return {
      projects,
      targets,
      totals: totalsOf(targets),
      exceptions: exceptionRows(reading).filter(
        ({ service, project, target }) =>
          isWantedProject({ services: claimedValues(service), project: undefined }, wanted) ||
          isOfOne(project) ||
          claimedValues(target).some((key) => keys.has(key)),
      ),
    }
  }

interface OfServices {
  readonly services: readonly Key[]
  readonly project: Key | undefined
}

/** By its services, where it is of no project: what is asked for by project is not there by its services alone. */
const isWantedProject = ({ services, project }: OfServices, wanted: z.output<typeof Options>): boolean =>
  (wanted.service === undefined || services.includes(wanted.service)) &&
  (wanted.project === undefined || project === wanted.project)

const says = <Value>(cell: Attested<Value>, value: Value): boolean => claimedValues(cell).includes(value)

const totalsOf = (targets: readonly TargetRow[]): TargetTotals => {
  const counts = Object.fromEntries(TARGET_STATES.map((state) => [state, 0])) as Record<TargetState, number>
  for (const { state } of targets) counts[state] += 1
  return { ref: 'plan:totals', counts, entries: positionsOf(...targets.map(({ entries }) => entries)) }
}
