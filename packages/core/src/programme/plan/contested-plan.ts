import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { termInWords } from '../../slice/term-in-words.ts'
import { valueInWords } from '../../slice/value-in-words.ts'
import type { Attested } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { possiblyLast } from '../../values/possible-order.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { lastMeasures } from './last-measures.ts'
import { highlightsOf, isOutOfOrder, POSITION_CELLS, projectPosition } from './project-position.ts'
import { type Highlight, nameOfProject, nameOfTarget, type PlanReads, type TargetReads } from './state.ts'

type Ground = Reading<{ readonly parties: PartiesReads; readonly plan: PlanReads }>
type NamedCell = readonly [what: string, cell: Attested<unknown>]

/** Two wordings of one thing are no rivals: rows show both, and nobody need choose. */
export const contestedPlan = ({ all: { parties, plan } }: Ground): readonly Finding[] => [
  ...Object.entries(plan.targets).flatMap(([key, target]) =>
    contested(`target/${key}`, nameOfTarget(plan, key), targetCells(target)),
  ),
  ...Object.entries(plan.projects).flatMap(([key, project]) =>
    contested(`project/${key}`, nameOfProject(plan, key), [
      ['what it is called', project.name],
      ...positionCells(plan, key),
    ]),
  ),
  ...Object.entries(plan.highlights).flatMap(([key, highlight]) =>
    contested(`report/${key}`, `the highlight report ${key}`, highlightCells(highlight)),
  ),
  ...Object.entries(plan.exceptions).flatMap(([key, exception]) =>
    contested(`exception/${key}`, `the exception ${key}`, [
      ['when it was raised', exception.raised],
      ['its project', exception.project],
      ['its service', exception.service],
      ['its target', exception.target],
      ...Object.entries(exception.acceptances).flatMap(([by, { days }]) =>
        possiblyLast(days).flatMap(({ terms }, _, last): readonly NamedCell[] =>
          last.length > 1 ? [] : [[`on what terms ${nameOfParty(parties, by)} accepted it`, terms]],
        ),
      ),
    ]),
  ),
]

const contested = (subject: string, name: string, cells: readonly NamedCell[]): readonly Finding[] =>
  cells.flatMap(([what, cell]) => findContested(subject, `${name}, ${what}`, cell, inWords))

const targetCells = (target: TargetReads): readonly NamedCell[] => [
  ['what it is called', target.name],
  ['what kind of target it is', target.kind],
  ['its project', target.project],
  // Of those that are too vaguely dated to tell which is the last, none contradicts another.
  ...lastMeasures(target).flatMap(({ measure }, _, last): readonly NamedCell[] =>
    last.length > 1 ? [] : [['by what it is judged to be met', measure]],
  ),
  // Whether those who set it agree no longer matters once it was moved; those who say so on one day disagree for good.
  ...(target.revisions.length === 0 ? [['when it is due', target.setFor] as const] : []),
  ...(target.revisions.length === 0 ? [] : target.settings).map(
    ({ on, dueOn }) => [`when it is due as set on ${formatDay(on)}`, dueOn] as const,
  ),
  ...target.revisions.flatMap(({ on, dueOn, from }): readonly NamedCell[] => [
    [`when it is due as revised on ${formatDay(on)}`, dueOn],
    [`when it was due before it was revised on ${formatDay(on)}`, from],
  ]),
  ['when it was met', target.metOn],
  ...target.reports.flatMap(({ on, outcome, expectedOn, percentComplete, rag }): readonly NamedCell[] => [
    [`how it stands by reports of ${formatDay(on)}`, outcome],
    [`when it is expected by reports of ${formatDay(on)}`, expectedOn],
    [`how much of it is complete by reports of ${formatDay(on)}`, percentComplete],
    [`its colour by reports of ${formatDay(on)}`, rag],
  ]),
]

/** Of reports that are too vaguely dated to tell which is the last, none contradicts another. */
const positionCells = (plan: PlanReads, project: Key): readonly NamedCell[] => {
  const highlights = highlightsOf(plan, project)
  const position = projectPosition(highlights)
  return [
    ['when it started', position.startedOn],
    ...POSITION_CELLS.flatMap(([what, cell]): readonly NamedCell[] =>
      isOutOfOrder(highlights, cell) ? [] : [[what, position[cell]]],
    ),
  ]
}

/** What is of the project is found of the project, where two reports of one day disagree. */
const highlightCells = (highlight: Readonly<Highlight>): readonly NamedCell[] => [
  ['its project', highlight.project],
  ['the day that it is as at', highlight.reported],
]

/** A rival value in words: what the book itself has a word for is written as one. */
const inWords = (value: unknown): string => termInWords(valueInWords(value))
