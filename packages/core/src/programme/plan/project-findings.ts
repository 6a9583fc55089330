import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { mayBeBefore } from '../../values/possible-order.ts'
import type { Rag } from '../../values/rag.ts'
import { nameOfService } from '../services/state.ts'
import { type Ground, saidByWhom, wholePlan } from './of-the-plan.ts'
import { percentFalls } from './percent-falls.ts'
import type { ProjectEndRow, ProjectRow } from './project-row.ts'
import type { StatedHow } from './statements.ts'

type Found = Omit<Finding, 'subject'>

const ofEachProject = (reading: Ground, find: (row: ProjectRow) => readonly Found[]): readonly Finding[] =>
  wholePlan(reading).projects.flatMap((row) =>
    find(row).map((found) => ({ ...found, subject: `project/${row.project}` })),
  )

/** Two facts, neither of which overwrites the other. A report older than the plan's last word may be what led to it. */
export const endsDiffer = (reading: Ground): readonly Finding[] =>
  ofEachProject(reading, ({ name, ends }) => {
    const reported = alikeInOne(ends.filter(({ how, isStanding }) => how === 'reported' && isStanding))
    const planned = ends.filter(isPlanned).filter(({ isStanding }) => isStanding)
    const days = [...new Set(planned.map(({ end }) => end))]
    return reported.flatMap((report) =>
      days.flatMap((end) => {
        // Whoever says again that it ends on that day says it together with those who did before.
        const saying = planned.filter((plan) => plan.end === end)
        if (end === report.end || saying.every((plan) => mayBeBefore(report, plan))) return []
        const what = saying.some(({ approvedBy }) => approvedBy.length > 0) ? 'approved' : 'planned'
        return [
          {
            severity: 'warning' as const,
            message: `${name} is reported on ${formatDay(report.on)} to end on ${formatDay(report.end)}, and its ${what} end is ${formatDay(end)}, ${saidByWhom(reading.all, saying)}`,
            entries: positionsOf(report.entries, ...saying.map(({ entries }) => entries)),
          },
        ]
      }),
    )
  })

const isPlanned = (row: ProjectEndRow): row is PlannedEnd => row.how !== 'reported'

type PlannedEnd = ProjectEndRow & { readonly how: StatedHow }

/** Reports of one day that give one end say it together. */
const alikeInOne = (reported: readonly ProjectEndRow[]): readonly ProjectEndRow[] => {
  const first = reported.filter(
    (row, index) => reported.findIndex(({ end, on }) => end === row.end && on === row.on) === index,
  )
  return first.map((row) => ({
    ...row,
    entries: positionsOf(
      ...reported.filter(({ end, on }) => end === row.end && on === row.on).map(({ entries }) => entries),
    ),
  }))
}

/** One of the two days is wrong, or of another project. */
export const endsBeforeItStarts = (reading: Ground): readonly Finding[] =>
  ofEachProject(reading, ({ name, startedOn, ends }) => {
    const started = attestedValue(startedOn)
    return ends.flatMap(({ end, entries }) =>
      started === undefined || end >= started
        ? []
        : [
            {
              severity: 'serious' as const,
              message: `${name} is to end on ${formatDay(end)}, before it started on ${formatDay(started)}`,
              entries: positionsOf(entries, witnessesOf(startedOn)),
            },
          ],
    )
  })

/** Work that was done is not undone: one of the two reports was too early, or measured something else. */
export const percentOfProjectFell = (reading: Ground): readonly Finding[] =>
  ofEachProject(reading, ({ name, highlights }) =>
    percentFalls(
      name,
      highlights.map(({ reported, percentComplete }) => ({ when: reported, percentComplete })),
    ),
  )

/** What a colour meant is known only where the report names the set of definitions that it judged by. */
export const colourWithoutDefinitions = (reading: Ground): readonly Finding[] =>
  ofEachProject(reading, ({ name, rag, definitions }) =>
    rag.is === 'unknown' || definitions.is !== 'unknown'
      ? []
      : [
          {
            severity: 'note',
            message: `The colour of ${name} was reported without saying what colours mean`,
            entries: witnessesOf(rag),
          },
        ],
  )

/** What is Amber or Red is to be explained: by a highlight report of its project, or by an exception. */
export const troubledWithoutHighlight = (reading: Ground): readonly Finding[] => [
  ...Object.entries(reading.all.services.services).flatMap(([key, { rag, ended }]) =>
    troubleOf(rag) === undefined || ended.is !== 'unknown' || isExplained(reading, { service: key })
      ? []
      : [unexplained(`service/${key}`, nameOfService(reading.all.services, key), rag)],
  ),
  ...wholePlan(reading).projects.flatMap(({ project, name }) => {
    const own = wholePlan(reading).targets.filter(
      (row) => row.isSet && attestedValue(row.project) === project && troubleOf(row.rag) !== undefined,
    )
    return isExplained(reading, { project })
      ? []
      : own.map((row) => unexplained(`project/${project}`, `${name}, ${row.name}`, row.rag))
  }),
]

/** The worst colour that any source claims; undefined where it is Green, or none is. */
const troubleOf = (rag: Attested<Rag>): 'Amber' | 'Red' | undefined => {
  const claimed = claimedValues(rag)
  if (claimed.includes('red')) return 'Red'
  return claimed.includes('amber') ? 'Amber' : undefined
}

const unexplained = (subject: string, name: string, rag: Attested<Rag>): Finding => ({
  severity: 'warning',
  subject,
  message: `${name} is ${troubleOf(rag)}, and no entry gives a highlight report or an exception that says why`,
  entries: witnessesOf(rag),
})

const isExplained = (reading: Ground, { service, project }: { readonly service?: Key; readonly project?: Key }) => {
  const { projects, exceptions, targets } = wholePlan(reading)
  const isOwn = (row: Pick<ProjectRow, 'project' | 'services'>): boolean =>
    row.project === project || (service !== undefined && row.services.includes(service))
  const own = new Set(projects.filter(isOwn).map((row) => row.project))
  const ownTargets = targets.filter(
    (row) =>
      claimedValues(row.project).some((key) => own.has(key)) ||
      (service !== undefined && row.services.includes(service)),
  )
  const named = new Set(ownTargets.map(({ target }) => target))
  return (
    projects.some((row) => own.has(row.project) && row.highlights.length > 0) ||
    exceptions.some(
      (row) =>
        row.state !== 'undetermined' &&
        (claimedValues(row.service).some((key) => key === service) ||
          claimedValues(row.project).some((key) => own.has(key)) ||
          claimedValues(row.target).some((key) => named.has(key))),
    )
  )
}

/** An exception asks a body to accept what was not planned: until one does, it is open. */
export const notAccepted = (reading: Ground): readonly Finding[] =>
  wholePlan(reading).exceptions.flatMap(({ exception, state, undetermined, what, raised }) => {
    if (state !== 'open') return []
    const vague = undetermined === 'accepted' ? ', though it may have been: its source is too vague to tell' : ''
    return [
      {
        severity: 'warning' as const,
        subject: `exception/${exception}`,
        message: `No entry says that a body accepted the exception "${attestedValue(what) ?? exception}"${vague}`,
        entries: witnessesOf(raised),
      },
    ]
  })
