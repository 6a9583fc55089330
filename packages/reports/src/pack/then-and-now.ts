import { formatDay, positionsOf, type RagCounts, type RiskRegister, type Row } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { missing, sumCell, value } from '../blocks/cells.ts'
import type { Cell, Table, TableRow } from '../document.ts'
import { thousands } from '../words/thousands.ts'
import type { Before, Material, ProgrammeBooks } from './material.ts'
import type { SavingFigure } from './saving-figure.ts'
import { yearFigure } from './savings-by-council.ts'

/** The figures that a board knows by heart, as they were then and are now. */
export const thenAndNow = ({ books, suppressed }: Material, before: Before): Table => {
  const [was, is] = [headlinesOf(before.books), headlinesOf(books)]
  // What rests on suppressed counts is not found, so that there are too few of them.
  if (suppressed.size > 0) for (const headlines of [was, is]) headlines.delete(FINDINGS)
  const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))]
  return table({
    id: 'then-and-now',
    caption: 'Then and now',
    columns: {
      figure: ['Figure', 'text'],
      was: [formatDay(before.books.basis.asAt), 'text'],
      is: [formatDay(books.basis.asAt), 'text'],
    },
    rows: keys.map((key): TableRow => {
      const [then, now] = [was.get(key), is.get(key)]
      return rowOf(
        { ref: now?.ref, entries: positionsOf(then?.entries ?? [], now?.entries ?? []) },
        { figure: value(key), was: then?.cell ?? missing('notStated'), is: now?.cell ?? missing('notStated') },
      )
    }),
  })
}

interface Headline extends Pick<TableRow, 'ref' | 'entries'> {
  readonly cell: Cell
}

const FINDINGS = 'Findings, serious'

const headlinesOf = (books: ProgrammeBooks): Map<string, Headline> => {
  const { services, counts } = books.currentStatus()
  const at = (stage: string): readonly Row[] => services.filter((row) => row.stage === stage)
  const { totals } = books.staffPosition()
  const benefits = books.benefitRealisation().totals
  const plan = books.plan().totals
  const number = (rows: readonly Pick<Row, 'entries'>[]): Headline => ({
    ref: undefined,
    entries: positionsOf(...rows.map(({ entries }) => entries)),
    cell: value(rows.length),
  })
  return new Map<string, Headline>([
    ['Services live', number(at('live'))],
    ['Projects underway', number(at('underway'))],
    ['Services green, amber, red', of(counts.all, coloursCell(counts.all))],
    ...savingsOf(books),
    ['People who changed employer', of(totals, sumCell(totals.moved))],
    [
      'Benefits achieved, of all expected',
      of(benefits, value(`${achieved(benefits.counts)} of ${sumOfCounts(benefits.counts)}`)),
    ],
    ['Targets met, of all set', of(plan, value(`${plan.counts.met} of ${sumOfCounts(plan.counts)}`))],
    ['Risks on the register', number(risksIn(books.riskRegister()))],
    [FINDINGS, number(books.findings().filter(({ severity }) => severity === 'serious'))],
  ])
}

const of = ({ ref, entries }: Row, cell: Cell): Headline => ({ ref, entries, cell })

const coloursCell = ({ green, amber, red, contested }: RagCounts): Cell =>
  green + amber + red + contested === 0 ? missing('notStated') : value(`${green}, ${amber}, ${red}`)

const savingsOf = (books: ProgrammeBooks): readonly (readonly [string, Headline])[] =>
  books
    .councilSavings()
    .filter(({ lines }) => lines.length > 0)
    .flatMap((year) =>
      FIGURES.map(([which, name]) => {
        const { ref, entries } = year.overall
        return [
          `${name} ${year.year}, £’000`,
          { ref, entries, cell: inThousands(yearFigure(year, which, undefined)) },
        ] as const
      }),
    )

const FIGURES: readonly (readonly [SavingFigure, string])[] = [
  ['budget', 'Savings budgeted'],
  ['actual', 'Savings reported'],
  ['realised', 'Savings validated by finance'],
]

/** The column is of text, as its figures are in several units. */
const inThousands = (cell: Cell): Cell => {
  if (cell.is === 'value' && typeof cell.value === 'number') return value(thousands(cell.value))
  if (cell.is === 'contested') return { ...cell, rivals: cell.rivals.map((rival) => thousands(Number(rival))) }
  return cell.is === 'atLeast' ? value(`${thousands(cell.value)}, and ${cell.unknown} not known`) : cell
}

const achieved = (counts: Readonly<Record<string, number>>): number =>
  (counts.achieved ?? 0) + (counts.exceeded ?? 0) + (counts.completed ?? 0)

const sumOfCounts = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, each) => all + each, 0)

const risksIn = ({ scales, unscored }: RiskRegister): readonly Row[] => [
  ...scales.flatMap(({ risks }) => risks),
  ...unscored,
]
