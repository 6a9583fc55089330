import { type CouncilKpi, formatDay, type KpiRow } from '@programme-ledger/core'
import { heading, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import type { Block, Cell, Table } from '../document.ts'
import { counted } from '../words/counted.ts'
import { listInWords } from '../words/list-in-words.ts'
import type { Names } from './names.ts'

/** What is measured: from where, to where, and where it is; what cannot be told says why. */
export const kpiTable = (kpis: readonly KpiRow[], names: Names): readonly Block[] => {
  const measured = kpis.flatMap((kpi) => kpi.councils.map((row) => ({ kpi, row })))
  const held = measured.filter(({ row }) => row.baseline !== undefined || row.target.setOn !== undefined)
  const alone = measured.filter((each) => !held.includes(each))
  const without = kpis.filter(({ councils }) => councils.length === 0)
  return [
    heading('How services perform'),
    ...(held.length === 0 ? [] : [heldTable(held, names)]),
    ...(alone.length === 0 ? [] : [aloneTable(alone, names)]),
    ...(without.length === 0
      ? []
      : [
          paragraph(
            `${counted(without.length, 'measure')} without a figure or a target: ${listInWords(without.map(({ name }) => name))}.`,
            'plain',
            without.flatMap(({ entries }) => entries),
          ),
        ]),
  ]
}

interface Measured {
  readonly kpi: KpiRow
  readonly row: CouncilKpi
}

const heldTable = (rows: readonly Measured[], names: Names): Table =>
  table({
    id: 'performance',
    caption: 'Figures against a baseline or a target',
    columns: {
      kpi: ['Measured', 'text'],
      of: ['Of', 'text'],
      unit: ['Unit', 'text'],
      baseline: ['Was', 'decimal'],
      target: ['Target', 'text'],
      actual: ['Is', 'decimal'],
      upTo: ['To', 'day'],
      trend: ['Trend', 'text'],
      onTarget: ['On target', 'text'],
    },
    rows: rows.map(({ kpi, row }) => rowOf(row, cellsOf(kpi, row, names))),
    notes: ['A trend is told only where a source says which way is better and the figures can be compared.'],
  })

const aloneTable = (rows: readonly Measured[], names: Names): Table =>
  table({
    id: 'performance-alone',
    caption: 'Figures without baseline and target',
    columns: {
      kpi: ['Measured', 'text'],
      of: ['Of', 'text'],
      unit: ['Unit', 'text'],
      actual: ['Is', 'decimal'],
      upTo: ['To', 'day'],
    },
    rows: rows.map(({ kpi, row }) => {
      const { kpi: name, of, unit, actual, upTo } = cellsOf(kpi, row, names)
      return rowOf(row, { kpi: name, of, unit, actual, upTo })
    }),
    notes: ['Nothing to hold them against: no trend is told of them.'],
  })

const cellsOf = (
  kpi: KpiRow,
  { council, baseline, target, actual, ...row }: CouncilKpi,
  names: Names,
): Readonly<
  Record<'kpi' | 'of' | 'unit' | 'baseline' | 'target' | 'actual' | 'upTo' | 'trend' | 'onTarget', Cell>
> => ({
  kpi: value(kpi.name),
  of: value(council === undefined ? 'all' : names.short(council)),
  unit: textCell(kpi.unit),
  baseline: baseline === undefined ? missing('notStated') : cellOf(baseline.value, (figure) => figure),
  target: targetCell(target),
  actual: actual === undefined ? missing('notStated') : cellOf(actual.value, (figure) => figure),
  upTo: actual === undefined ? missing('notStated') : value(actual.endsOn),
  trend: row.trend === 'undefined' ? value(`none: ${row.trendUndefinedBecause ?? 'not told'}`) : value(row.trend),
  onTarget:
    row.onTarget === 'notTested' ? value(`not tested: ${row.notTestedBecause ?? 'not told'}`) : value(row.onTarget),
})

const targetCell = ({ value: figure, asStated, setOn }: CouncilKpi['target']): Cell => {
  if (setOn === undefined) return missing('notStated')
  if (figure.is === 'unknown') return asStated.is === 'unknown' ? missing('notStated') : textCell(asStated)
  return cellOf(figure, (aim) => `${aim.toLocaleString('en-GB')}, set on ${formatDay(setOn)}`)
}
