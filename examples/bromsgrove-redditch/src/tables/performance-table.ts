import { attestedValue, type Books, type CouncilKpi, type KpiRow, type programme } from '@programme-ledger/core'
import { cellInWords } from '../words/cell-in-words.ts'
import { partyNames, serviceNames } from '../words/names.ts'
import type { Table } from './table.ts'

/** Everything that is measured or to be measured, a row for each council and for all together. */
export const performanceTable = (books: Books<typeof programme>): Table => {
  const [nameOf, serviceOf] = [partyNames(books), serviceNames(books)]
  return {
    name: 'performance',
    columns: [
      'measured',
      'service',
      'unit',
      'of',
      'baseline',
      'target',
      'actual',
      'change',
      'trend',
      'why no trend',
      'entries',
    ],
    rows: books.performance().flatMap((row) => {
      const first = [row.name, cellInWords(row.service, serviceOf), cellInWords(row.unit, (unit) => unit)]
      return row.councils.length === 0
        ? [
            [
              ...first,
              'all',
              'not stated',
              'not stated',
              'not stated',
              '',
              'none',
              'nothing was measured',
              entriesOf(row),
            ],
          ]
        : row.councils.map((of) => [...first, ...cellsOf(of, nameOf)])
    }),
  }
}

const cellsOf = (row: CouncilKpi, nameOf: (party: string) => string): readonly string[] => [
  row.council === undefined ? 'all' : nameOf(row.council),
  row.baseline === undefined ? 'not stated' : cellInWords(row.baseline.value, String),
  attestedValue(row.target.value) === undefined
    ? cellInWords(row.target.asStated, (words) => words)
    : cellInWords(row.target.value, String),
  row.actual === undefined ? 'not stated' : cellInWords(row.actual.value, String),
  row.change === undefined ? '' : String(row.change.difference),
  row.trend === 'undefined' ? 'none' : row.trend,
  row.trendUndefinedBecause ?? '',
  entriesOf(row),
]

const entriesOf = ({ entries }: Pick<KpiRow, 'entries'>): string => entries.join(' ')
