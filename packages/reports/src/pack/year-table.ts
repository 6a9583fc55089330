import type { Key, LineRow, SavingsYear, Sum, TotalRow, Variance } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { missing, sumCell, value } from '../blocks/cells.ts'
import type { Cell, Column, Table, TableRow } from '../document.ts'
import { capitalised, inWords } from '../words/in-words.ts'
import type { Names } from './names.ts'
import { lineFigure, type SavingFigure, totalFigure } from './saving-figure.ts'

/** How amounts in thousands of pounds are shown. */
export const ROUNDING =
  'In £’000: each cell is rounded from pence by itself, so rounded cells need not add up to the rounded total.'

type Columns = Readonly<Record<string, readonly [title: string, kind: Column['kind']]>>

/** The lines of a year, group by group, with a subtotal for each and the total of all. */
export const yearTable = (year: SavingsYear, names: Names): Table => {
  const columns = columnsOf(year, names)
  return table({
    id: `savings-${year.year.replace('/', '-')}`,
    caption: `Savings ${year.year}, £’000`,
    columns,
    rows: rowsOf(year, columns),
    notes: notesOf(year, columns),
  })
}

/** Who reported and validated what for a council is a column only where somebody did. */
const columnsOf = (year: SavingsYear, names: Names): Columns => {
  const { councils, lines, overall } = year
  const each = (which: 'budget' | 'actual' | 'realised', title: string): Columns =>
    Object.fromEntries(
      councils
        .filter((council) => which === 'budget' || lines.some((line) => isEvidenced(line[which].byCouncil[council])))
        .map((council) => [`${which}-${council}`, [`${title}, ${names.short(council)}`, 'thousands']] as const),
    )
  const isValidated = lines.some(({ validations }) => validations.length > 0)
  return {
    line: ['Line', 'text'],
    ...each('budget', 'Budget'),
    budget: ['Budget', 'thousands'],
    ...each('actual', 'Reported'),
    reported: ['Reported', 'thousands'],
    variance: ['Variance', 'thousands'],
    direction: ['Favourable or adverse', 'text'],
    ...(isValidated && overall && { ...each('realised', 'Validated'), validated: ['Validated', 'thousands'] as const }),
  }
}

const isEvidenced = (cell: Sum | 'notEvidenced' | undefined): boolean => cell !== undefined && cell !== 'notEvidenced'

const rowsOf = (year: SavingsYear, columns: Columns): readonly TableRow[] => {
  const { groups, lines, undeterminedLines, overall } = year
  const grouped = [...groups].sort((a, b) => rankOf(year, a) - rankOf(year, b))
  return [
    ...grouped.flatMap((group) => [
      ...lines.filter((line) => isIn(group, line)).map((line) => lineRow(line, columns)),
      ...(groups.length > 1 ? [rowOf(group, totalCells(group, labelOf(group), year, columns), 'subtotal')] : []),
    ]),
    ...lines.filter(({ group }) => group === undefined).map((line) => lineRow(line, columns)),
    rowOf(overall, totalCells(overall, 'All savings', year, columns), 'total'),
    ...undeterminedLines.map((line) => undeterminedRow(line, columns)),
  ]
}

const isIn = ({ of }: TotalRow, { group }: LineRow): boolean => of.kind === 'group' && of.group === group

/** Groups whose savings are cashable first, and of those the ones with costs to set against them. */
const rankOf = ({ lines }: SavingsYear, total: TotalRow): number => {
  const own = lines.filter((line) => isIn(total, line))
  const isCashable = own.some((line) => line.class === 'cashable')
  return (isCashable ? 0 : 2) + (own.some(({ nature }) => nature === 'transitionalCost') ? 0 : 1)
}

const labelOf = ({ of, label }: TotalRow): string =>
  label ?? (of.kind === 'group' ? capitalised(inWords(of.group)) : inWords(of.kind))

const lineRow = (line: LineRow, columns: Columns): TableRow =>
  rowOf(
    line,
    only(columns, { line: value(line.name), ...cellsOf(line, (which, whose) => lineFigure(line, which, whose)) }),
  )

const totalCells = (
  row: TotalRow,
  label: string,
  year: SavingsYear,
  columns: Columns,
): Readonly<Record<string, Cell>> =>
  only(columns, { line: value(label), ...cellsOf(row, (which, whose) => totalFigure(row, year, which, whose)) })

/** Of a line that may have figures by the day, and may not, nothing is certain. */
const undeterminedRow = (line: LineRow, columns: Columns): TableRow =>
  rowOf(line, {
    ...Object.fromEntries(Object.keys(columns).map((column) => [column, missing('undetermined')])),
    line: value(`${line.name} (perhaps not by that day)`),
  })

const only = (columns: Columns, cells: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> =>
  Object.fromEntries(Object.keys(columns).map((column) => [column, cells[column] ?? missing('notEvidenced')]))

/** @param figure a figure of the row, of one council or of all. */
const cellsOf = (
  row: LineRow | TotalRow,
  figure: (which: SavingFigure, whose?: Key) => Cell,
): Readonly<Record<string, Cell>> => {
  const shares = (which: SavingFigure): Readonly<Record<string, Cell>> =>
    Object.fromEntries(
      Object.keys(row[which].byCouncil).map((council) => [`${which}-${council}`, figure(which, council)]),
    )
  return {
    ...shares('budget'),
    budget: figure('budget'),
    ...shares('actual'),
    reported: figure('actual'),
    ...varianceCells(row.variance),
    ...shares('realised'),
    validated: figure('realised'),
  }
}

/** A variance by its direction, as councils print it. */
const varianceCells = ({ amount, direction }: Variance): { readonly variance: Cell; readonly direction: Cell } => ({
  variance: direction === 'undetermined' ? missing('undetermined') : sumCell(amount, 'notStated'),
  direction:
    direction === 'undetermined' ? missing('undetermined') : value(direction === 'none' ? 'as budgeted' : direction),
})

const notesOf = (year: SavingsYear, columns: Columns): readonly string[] => [
  ROUNDING,
  'Savings are positive, costs negative. Variance is reported less budget: more saved than budgeted is favourable.',
  ...(year.councils.some((council) => `actual-${council}` in columns)
    ? []
    : [
        'Reported savings by council are not evidenced: no paper gives them, and none are made up from the shares of the budget.',
      ]),
  ...('validated' in columns ? [] : ['Finance has validated none of these savings, so none is called realised.']),
  ...year.lines.flatMap(remarksOn),
]

const remarksOn = ({ name, sharingBasis, varianceCause, undetermined }: LineRow): readonly string[] => [
  ...(sharingBasis === undefined ? [] : [`${name} is shared by ${sharingBasis}.`]),
  ...(varianceCause === undefined ? [] : [`${name}, cause of the variance: ${varianceCause}.`]),
  ...(undetermined === undefined ? [] : [`${name} may have other figures by that day: a source is too vague to tell.`]),
]

/** The same by class: cashable or not. */
export const classTable = (year: SavingsYear): readonly Table[] => {
  const { classes, lines, overall } = year
  if (classes.length === 0) return []
  const columns: Columns = {
    class: ['Class', 'text'],
    budget: ['Budget', 'thousands'],
    reported: ['Reported', 'thousands'],
    variance: ['Variance', 'thousands'],
    direction: ['Favourable or adverse', 'text'],
  }
  const isWholeYear = lines.every((line) => line.class !== undefined)
  const ofClass = (row: TotalRow): string =>
    row.of.kind === 'class' ? capitalised(CLASSES[row.of.class]) : 'All savings'
  const cells = (row: TotalRow) => ({ ...totalCells(row, '', year, columns), class: value(ofClass(row)) })
  return [
    table({
      id: `classes-${year.year.replace('/', '-')}`,
      caption: `Savings ${year.year} by class, £’000`,
      columns,
      rows: [
        ...classes.map((row) => rowOf(row, cells(row))),
        rowOf(overall, cells(overall), isWholeYear ? 'total' : 'row'),
      ],
      notes: [ROUNDING, ...(isWholeYear ? [] : ['Lines whose class no source states are in the last row only.'])],
    }),
  ]
}

const CLASSES = { cashable: 'cashable', nonCashable: 'not cashable', notStated: 'class not stated' } as const
