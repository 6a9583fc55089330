import { attestedValue, type Books, type CouncilKpi, type KpiRow, type programme } from '@programme-ledger/core'
import { type Column, drawTable } from '../layout/draw-table.ts'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { count } from '../words/count.ts'
import { changeInWords, figureInWords } from '../words/figure-in-words.ts'
import { shortName } from '../words/names.ts'

const COLUMNS: readonly Column[] = [
  { heading: 'Measured', width: 34 },
  { heading: 'Of', width: 4 },
  { heading: 'Was', width: 6, align: 'right' },
  { heading: 'Target', width: 10, align: 'right' },
  { heading: 'Is', width: 7, align: 'right' },
  { heading: 'Change', width: 11, align: 'right' },
  { heading: 'Trend, or why none', width: 16 },
]

/** What is measured and held against a baseline or a target, by council: its change; and the trend, or why there is none. */
export const performanceLines = (books: Books<typeof programme>): readonly string[] => {
  const rows = books.performance()
  const measured = rows.filter(({ councils }) => councils.some(({ actual }) => actual !== undefined))
  const compared = measured.filter(({ councils }) => councils.some(isCompared))
  const silent = rows.filter((row) => !measured.includes(row))
  return [
    ...title('Performance', '-'),
    ...(measured.length === 0 ? ['This ledger holds no figure of performance from papers to that day.'] : []),
    ...(compared.length === 0 ? [] : drawTable(COLUMNS, compared.flatMap(rowsOf))),
    ...(measured.length === compared.length
      ? []
      : [
          '',
          ...paragraph(
            `${count(measured.length - compared.length, 'more figure')} without baseline and target, and so without a trend, ${measured.length - compared.length === 1 ? 'is' : 'are'} in performance.csv.`,
          ),
        ]),
    ...(silent.length === 0 ? [] : ['', ...paragraph(silent.map(({ name }) => name).join('; '), 'Without a figure: ')]),
  ]
}

const isCompared = ({ baseline, target }: CouncilKpi): boolean => baseline !== undefined || target.setOn !== undefined

const rowsOf = (row: KpiRow): readonly (readonly string[])[] =>
  row.councils.map((of, index) => [
    index === 0 ? `${row.name}, ${cellInWords(row.unit, (unit) => unit)}` : '',
    ...cellsOf(of),
  ])

const cellsOf = ({ council, baseline, target, actual, change, trend, trendUndefinedBecause }: CouncilKpi) => [
  council === undefined ? 'all' : shortName(council),
  baseline === undefined ? '' : cellInWords(baseline.value, figureInWords),
  target.value.is === 'unknown' ? (attestedValue(target.asStated) ?? '') : cellInWords(target.value, figureInWords),
  actual === undefined ? '' : cellInWords(actual.value, figureInWords),
  change === undefined ? '' : changeInWords(change),
  trend === 'undefined' ? `none: ${trendUndefinedBecause}` : trend,
]
