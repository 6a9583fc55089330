import {
  attestedValue,
  formatDay,
  type HighlightRow,
  type NamedFinding,
  type ProjectRow,
  type StatusRow,
  whenInWords,
} from '@programme-ledger/core'
import { heading, list, paragraph, type Said } from '../blocks/blocks.ts'
import type { Block, Part } from '../document.ts'
import { claimsIn } from '../words/claims-in.ts'
import { counted } from '../words/counted.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { Material, ProgrammeBooks } from './material.ts'

/** Whatever is amber or red, and what is known of why: its report, its exceptions, its benefits, and what is found of it. */
export const highlightsPart = ({ books }: Material): Part => {
  const services = books.currentStatus().services.filter(({ rag }) => isTrouble(claimsIn(rag)))
  const projects = books
    .plan()
    .projects.filter(
      ({ rag, services: own }) =>
        isTrouble(claimsIn(rag)) && !own.some((key) => services.some((row) => row.service === key)),
    )
  return {
    id: 'highlights',
    title: 'Highlight report: amber and red',
    blocks:
      services.length + projects.length === 0
        ? [paragraph('Nothing is reported amber or red.')]
        : [
            ...[...services].sort(redFirst).flatMap((row) => serviceBlocks(row, books)),
            ...projects.flatMap((row) => projectBlocks(row, books)),
          ],
  }
}

const isTrouble = (colours: readonly string[]): boolean => colours.includes('amber') || colours.includes('red')

const redFirst = (a: StatusRow, b: StatusRow): number =>
  Number(claimsIn(b.rag).includes('red')) - Number(claimsIn(a.rag).includes('red')) || (a.name < b.name ? -1 : 1)

const serviceBlocks = (row: StatusRow, books: ProgrammeBooks): readonly Block[] => {
  const plan = books.plan({ service: row.service })
  const reports = plan.projects.flatMap((project) => reportsOf(project))
  return [
    heading(`${row.name}: ${listInWords(claimsIn(row.rag))}`),
    paragraph(
      row.ragMeans ?? 'No source says what the colour means.',
      'plain',
      row.rag.is === 'known' ? row.rag.by : row.entries,
    ),
    ...(reports.length === 0 ? [paragraph('No highlight report on it is recorded.', 'warning')] : list(reports)),
    ...exceptionsOf(plan.exceptions),
    ...notArrived(row, books),
    ...foundOf(books.findings({ about: `service/${row.service}` })),
  ]
}

const projectBlocks = (row: ProjectRow, books: ProgrammeBooks): readonly Block[] => [
  heading(`${row.name}: ${listInWords(claimsIn(row.rag))}`),
  ...list(reportsOf(row)),
  ...exceptionsOf(books.plan({ project: row.project }).exceptions),
  ...foundOf(books.findings({ about: `project/${row.project}` })),
]

/** The last report of a project, in words. */
const reportsOf = ({ name, highlights }: ProjectRow): readonly Said[] => {
  const last = highlights.at(-1)
  if (last === undefined) return []
  return [
    {
      text: [`${name}, reported on ${claimsIn(last.reported).map(whenInWords).join(' or ')}`, ...saidIn(last)].join(
        '; ',
      ),
      entries: last.entries,
    },
  ]
}

const saidIn = ({
  rag,
  percentComplete,
  startedOn,
  projectedEnd,
  elapsed,
  budget,
  summary,
}: HighlightRow): readonly string[] => [
  ...claimsIn(rag),
  ...claimsIn(percentComplete).map((percent) => `${percent} % complete`),
  ...claimsIn(startedOn).map((day) => `started on ${formatDay(day)}`),
  ...claimsIn(projectedEnd).map((day) => `projected to end on ${formatDay(day)}`),
  ...(elapsed === undefined ? [] : [`${elapsed.percent} % of the time gone`]),
  ...claimsIn(budget).map((words) => `budget: ${words}`),
  ...claimsIn(summary),
]

const exceptionsOf = (exceptions: ReturnType<ProgrammeBooks['plan']>['exceptions']): readonly Block[] =>
  list(
    exceptions.map((row) => ({
      text: [
        `Exception: ${claimsIn(row.what).join(' or ')}`,
        ...claimsIn(row.cause).map((words) => `cause: ${words}`),
        ...claimsIn(row.impact).map((words) => `impact: ${words}`),
        ...claimsIn(row.mitigation).map((words) => `what is done: ${words}`),
        row.state === 'accepted'
          ? 'accepted'
          : row.state === 'open'
            ? 'accepted by nobody yet'
            : 'perhaps not raised by then',
      ].join('; '),
      entries: row.entries,
    })),
  )

const notArrived = ({ service }: StatusRow, books: ProgrammeBooks): readonly Block[] => {
  const rows = books.benefitRealisation({ service }).services.flatMap(({ benefits }) => benefits)
  const behind = rows.filter(
    ({ outcome, isOverdue, assessment }) =>
      outcome === 'notArrived' || isOverdue || attestedValue(assessment.saving) === 'didNotCome',
  )
  return list(
    behind.map((row) => ({
      text: `Benefit that has not come: ${row.name}${row.isOverdue ? ', overdue' : ''}`,
      entries: row.entries,
    })),
  )
}

/** Notes are told in the annex on findings, and there the contradictions one by one. */
const foundOf = (findings: readonly NamedFinding[]): readonly Block[] => {
  const weighty = findings.filter(({ severity }) => severity !== 'note')
  const contradictions = weighty.filter(({ finding }) => finding === CONTRADICTION)
  return list([
    ...weighty
      .filter(({ finding }) => finding !== CONTRADICTION)
      .map(({ severity, message, entries }) => ({ text: `Found (${severity}): ${message}`, entries })),
    ...(contradictions.length === 0
      ? []
      : [
          {
            text: `Papers contradict each other or themselves about it: ${counted(contradictions.length, 'contradiction')}, not resolved`,
            entries: contradictions.flatMap(({ entries }) => entries),
          },
        ]),
  ])
}

const CONTRADICTION = 'a contradiction stands unresolved'
