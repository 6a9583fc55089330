import { isWhole, type LineRow, type SavingsYear, type Sum, type TotalRow, type Variance } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { missing, sumCell, value } from '../blocks/cells.ts'
import type { Cell, Column, Table, TableRow } from '../document.ts'
import { capitalised, inWords } from '../words/in-words.ts'
import type { Names } from './names.ts'

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
  const isValidated = lines.some(({ realised }) => realised.total.known !== 0 || isWhole(realised.total))
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
      ...(groups.length > 1 ? [totalRow(group, labelOf(group), 'subtotal', columns)] : []),
    ]),
    ...lines.filter(({ group }) => group === undefined).map((line) => lineRow(line, columns)),
    totalRow(overall, 'All savings', 'total', columns),
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
  rowOf(line, only(columns, { line: value(line.name), ...lineCells(line) }))

const totalRow = (row: TotalRow, label: string, role: 'subtotal' | 'total', columns: Columns): TableRow =>
  rowOf(row, only(columns, { line: value(label), ...cellsOf(row) }), role)

/** Of a line that may have figures by the day, and may not, nothing is certain. */
const undeterminedRow = (line: LineRow, columns: Columns): TableRow =>
  rowOf(line, {
    ...Object.fromEntries(Object.keys(columns).map((column) => [column, missing('undetermined')])),
    line: value(`${line.name} (perhaps not by that day)`),
  })

const only = (columns: Columns, cells: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> =>
  Object.fromEntries(Object.keys(columns).map((column) => [column, cells[column] ?? missing('notEvidenced')]))

const cellsOf = (row: LineRow | TotalRow): Readonly<Record<string, Cell>> => ({
  ...sharesOf('budget', row.budget.byCouncil),
  budget: sumCell(row.budget.total),
  ...sharesOf('actual', row.actual.byCouncil),
  reported: sumCell(row.actual.total),
  ...varianceCells(row.variance),
  ...sharesOf('realised', row.realised.byCouncil),
  validated: sumCell(row.realised.total),
})

/** Where sources disagree about a total, its rivals are shown. */
const lineCells = (line: LineRow): Readonly<Record<string, Cell>> => {
  const rivals = line.contested.find(({ field }) => field === 'budget, total')?.rivals.map((rival) => rival.value)
  const amounts = rivals?.filter((rival) => typeof rival === 'number') ?? []
  return { ...cellsOf(line), ...(amounts.length > 0 && { budget: { is: 'contested', rivals: amounts } as const }) }
}

const sharesOf = (which: string, byCouncil: LineRow['budget']['byCouncil']): Readonly<Record<string, Cell>> =>
  Object.fromEntries(Object.entries(byCouncil).map(([council, cell]) => [`${which}-${council}`, sumCell(cell)]))

/** A variance by its direction, as councils print it. */
const varianceCells = ({ amount, direction }: Variance): { readonly variance: Cell; readonly direction: Cell } => ({
  variance: direction === 'undetermined' ? missing('undetermined') : sumCell(amount),
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
  const cells = (row: TotalRow) => only(columns, { class: value(ofClass(row)), ...cellsOf(row) })
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
