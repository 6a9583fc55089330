import type { Attested } from '../../values/attested.ts'
import { claimedValues } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { joinCells } from '../../values/join-cells.ts'
import type { Key } from '../../values/key.ts'
import { possiblyLast } from '../../values/possible-order.ts'
import type { Rag } from '../../values/rag.ts'
import { type AttestedWhen, exactDayOf } from '../../values/when.ts'
import type { Highlight, PlanReads } from './state.ts'

/**
 * What the last highlight reports say of a project; each cell as the last report has it that speaks of it, contested where reports
 * differ and sources are too vague to tell which is the last.
 */
export interface ProjectPosition {
  readonly rag: Attested<Rag>
  /** The definitions that the last colour was judged by. */
  readonly definitions: Attested<Key>
  readonly percentComplete: Attested<number>
  /** It starts once: by all reports that say when. */
  readonly startedOn: Attested<Day>
  readonly projectedEnd: Attested<Day>
  readonly budget: Attested<string>
}

/** What later reports may say otherwise, in words. */
export const POSITION_CELLS = [
  ['its colour', 'rag'],
  ['what its colour was judged by', 'definitions'],
  ['how much of it is complete', 'percentComplete'],
  ['when it is projected to end', 'projectedEnd'],
  ['how its budget stands', 'budget'],
] as const

type DatedHighlight = Readonly<Highlight> & { readonly when: AttestedWhen }

/** The highlight reports of a project, each with when it was made. */
export const highlightsOf = ({ highlights }: PlanReads, project: Key): readonly DatedHighlight[] =>
  Object.values(highlights)
    .filter((highlight) => claimedValues(highlight.project).includes(project))
    .map((highlight) => ({ ...highlight, when: highlight.reported }))

export const projectPosition = (highlights: readonly DatedHighlight[]): ProjectPosition => {
  const lastly = <Value>(cellOf: (highlight: DatedHighlight) => Attested<Value>): Attested<Value> =>
    joinCells(lastToSay(highlights, cellOf).map(cellOf))
  return {
    rag: lastly(({ rag }) => rag),
    // The words that an earlier colour was judged by are not those of this one, which may name none.
    definitions: joinCells(lastToSay(highlights, ({ rag }) => rag).map(({ definitions }) => definitions)),
    percentComplete: lastly(({ percentComplete }) => percentComplete),
    startedOn: joinCells(highlights.map(({ startedOn }) => startedOn)),
    projectedEnd: lastly(({ projectedEnd }) => projectedEnd),
    budget: lastly(({ budget }) => budget),
  }
}

/** Whether reports differ on a cell because nobody can tell which of them is the last, and not because those of one day disagree. */
export const isOutOfOrder = (
  highlights: readonly DatedHighlight[],
  cell: (typeof POSITION_CELLS)[number][1],
): boolean => {
  const last = lastToSay(highlights, (highlight) => highlight[cell === 'definitions' ? 'rag' : cell])
  const days = new Set(last.map(({ when }) => exactDayOf(when)))
  return last.length > 1 && (days.size > 1 || days.has(undefined))
}

/** The last reports that speak of something: all of them where none knows it. */
const lastToSay = (
  highlights: readonly DatedHighlight[],
  cellOf: (highlight: DatedHighlight) => Attested<unknown>,
): readonly DatedHighlight[] => {
  const told = highlights.filter((highlight) => cellOf(highlight).is !== 'unknown')
  return told.length === 0 ? highlights : possiblyLast(told)
}
