import {
  type Attested,
  attestedValue,
  type Key,
  type LineRow,
  type SavingsYear,
  type TotalRow,
} from '@programme-ledger/core'
import { type DisputedPart, disputedCell } from '../blocks/disputed-cell.ts'
import type { Cell } from '../document.ts'

/** A figure of savings: budgeted, reported, or validated by finance. */
export type SavingFigure = 'budget' | 'actual' | 'realised'

/** Whose figure: a council's; undefined for all councils together. */
type Whose = Key | undefined

/** A figure of a line; where sources disagree about it, what it comes to by each of them. */
export const lineFigure = (line: LineRow, which: SavingFigure, whose?: Whose): Cell =>
  figureCell(line, [line], which, whose)

/** A figure of a total, likewise: of the lines that it is the sum of. */
export const totalFigure = (
  total: TotalRow,
  { lines }: Pick<SavingsYear, 'lines'>,
  which: SavingFigure,
  whose?: Whose,
): Cell =>
  figureCell(
    total,
    lines.filter((line) => isPartOf(line, total)),
    which,
    whose,
  )

const isPartOf = ({ group, class: own }: LineRow, { of }: TotalRow): boolean => {
  if (of.kind === 'group') return group === of.group
  return of.kind === 'class' ? own === of.class : of.kind === 'overall'
}

const figureCell = (row: LineRow | TotalRow, lines: readonly LineRow[], which: SavingFigure, whose: Whose): Cell => {
  const { total, byCouncil } = row[which]
  const sum = whose === undefined ? total : (byCouncil[whose] ?? 'notEvidenced')
  return disputedCell(
    sum,
    lines.flatMap((line) => PARTS[which](line, whose)),
  )
}

/** What a figure is made of, as far as sources disagree about it. */
const PARTS: Readonly<Record<SavingFigure, (line: LineRow, whose: Whose) => readonly DisputedPart[]>> = {
  budget: (line, whose) => [...disputedBudget(line, whose), ...disputedVirements(line, whose)],
  actual: ({ reports }, whose) =>
    reports.flatMap(({ total, shares }) => rivalsIn(whose === undefined ? total : shares[whose])),
  realised: ({ validations }, whose) =>
    validations
      .filter(({ notCounted }) => notCounted === undefined)
      .flatMap(({ amount, shares }) => rivalsIn(whose === undefined ? amount : shares[whose])),
}

/** Of the last revision, or of the original budget where it was never revised: of that the view gives the rivals by their name. */
const disputedBudget = ({ revisions, contested }: LineRow, whose: Whose): readonly DisputedPart[] => {
  const last = revisions.at(-1)
  if (last !== undefined) return rivalsIn(whose === undefined ? last.total : last.shares[whose])
  const field = whose === undefined ? 'budget, total' : `budget, share of ${whose}`
  return contested.filter((each) => each.field === field).map(({ rivals }) => rivals.map(({ value }) => Number(value)))
}

const disputedVirements = ({ virements }: LineRow, whose: Whose): readonly DisputedPart[] =>
  virements
    .filter(({ effect, council }) => isMoving(effect) && (whose === undefined || attestedValue(council) === whose))
    .flatMap(({ amount, effect }) =>
      rivalsIn(amount).map((rivals) => rivals.map((rival) => (effect === 'adds' ? rival : -rival))),
    )

const isMoving = (effect: LineRow['virements'][number]['effect']): boolean => effect === 'adds' || effect === 'takes'

const rivalsIn = (cell: Attested<number> | undefined): readonly DisputedPart[] =>
  cell?.is === 'contested' ? [cell.rivals.map(({ value }) => value)] : []
