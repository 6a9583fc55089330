import { type CouncilKpi, formatDay, type KpiRow, positionsOf } from '@programme-ledger/core'
import { heading, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import { countCell } from '../blocks/count-cell.ts'
import type { Block, Cell, Table } from '../document.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { counted } from '../words/counted.ts'
import { listInWords } from '../words/list-in-words.ts'
import { TABLES } from './annex-titles.ts'
import type { Material } from './material.ts'

/** What is measured: from where, to where, and where it is; what cannot be told says why. What has neither stands in an annex. */
export const kpiBlocks = (kpis: readonly KpiRow[], material: Shown): readonly Block[] => {
  const measured = measuredIn(kpis)
  const held = measured.filter(isHeld)
  const alone = measured.filter((each) => !isHeld(each))
  const without = kpis.filter(({ councils }) => councils.length === 0)
  return [
    heading('How services perform'),
    ...(held.length === 0 ? [] : [heldTable(held, material)]),
    ...(alone.length === 0
      ? []
      : [
          paragraph(
            `${counted(alone.length, 'figure has', 'figures have')} neither a baseline nor a target to hold against: see the annex “${TABLES}”.`,
            'plain',
            positionsOf(...alone.map(({ row }) => row.entries)),
          ),
        ]),
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

/** The figures that have nothing to be held against; nothing where there is none. */
export const kpisAlone = (kpis: readonly KpiRow[], material: Shown): readonly Table[] => {
  const alone = measuredIn(kpis).filter((each) => !isHeld(each))
  return alone.length === 0 ? [] : [aloneTable(alone, material)]
}

const measuredIn = (kpis: readonly KpiRow[]): readonly Measured[] =>
  kpis.flatMap((kpi) => kpi.councils.map((row) => ({ kpi, row })))

const isHeld = ({ row }: Measured): boolean => row.baseline !== undefined || row.target.setOn !== undefined

type Shown = Pick<Material, 'names' | 'suppressed'>

interface Measured {
  readonly kpi: KpiRow
  readonly row: CouncilKpi
}

const heldTable = (rows: readonly Measured[], material: Shown): Table =>
  table({
    id: 'performance',
    caption: 'Figures against a baseline or a target',
    columns: {
      kpi: ['Measured', 'text'],
      unit: ['Unit', 'text'],
      baseline: ['Was', 'decimal'],
      target: ['Target', 'text'],
      actual: ['Is', 'decimal'],
      upTo: ['To', 'day'],
      standing: ['Trend, and whether on target', 'text'],
    },
    rows: rows.map(({ kpi, row }) => {
      const { of, unit, baseline, target, actual, upTo, standing } = cellsOf(kpi, row, material)
      return rowOf(row, {
        kpi: value(row.council === undefined ? kpi.name : `${kpi.name}, ${cellInWords(of, 'text')}`),
        ...{ unit, baseline, target, actual, upTo, standing },
      })
    }),
    notes: ['A trend is told only where a source says which way is better and the figures can be compared.'],
  })

const aloneTable = (rows: readonly Measured[], material: Shown): Table =>
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
      const { kpi: name, of, unit, actual, upTo } = cellsOf(kpi, row, material)
      return rowOf(row, { kpi: name, of, unit, actual, upTo })
    }),
    notes: ['Nothing to hold them against: no trend is told of them.'],
  })

const cellsOf = (
  kpi: KpiRow,
  { council, baseline, target, actual, ...row }: CouncilKpi,
  { names, suppressed }: Shown,
): Readonly<Record<'kpi' | 'of' | 'unit' | 'baseline' | 'target' | 'actual' | 'upTo' | 'standing', Cell>> => ({
  kpi: value(kpi.name),
  of: value(council === undefined ? 'all' : names.short(council)),
  unit: textCell(kpi.unit),
  baseline: baseline === undefined ? missing('notStated') : countCell(baseline.value, suppressed),
  target: targetCell(target),
  actual: actual === undefined ? missing('notStated') : countCell(actual.value, suppressed),
  upTo: actual === undefined ? missing('notStated') : value(actual.endsOn),
  standing: value(`${trendInWords(row)}; ${onTargetInWords(row)}`),
})

const trendInWords = ({ trend, trendUndefinedBecause }: Pick<CouncilKpi, 'trend' | 'trendUndefinedBecause'>): string =>
  trend === 'undefined' ? `no trend: ${trendUndefinedBecause ?? 'not told'}` : `trend: ${trend}`

const onTargetInWords = ({ onTarget, notTestedBecause }: Pick<CouncilKpi, 'onTarget' | 'notTestedBecause'>): string =>
  onTarget === 'notTested' ? `target not tested: ${notTestedBecause ?? 'not told'}` : `on target: ${onTarget}`

const targetCell = ({ value: figure, asStated, setOn }: CouncilKpi['target']): Cell => {
  if (setOn === undefined) return missing('notStated')
  if (figure.is === 'unknown') return asStated.is === 'unknown' ? missing('notStated') : textCell(asStated)
  return cellOf(figure, (aim) => `${aim.toLocaleString('en-GB')}, set on ${formatDay(setOn)}`)
}
