import type { Cell, Column, Table, TableRow } from '@programme-ledger/reports'
import { sumCell } from '@programme-ledger/reports/words'
import type { SampledItem } from './population.ts'
import type { Reconciliation } from './reconcile.ts'
import type { Sample, Selected } from './select-by-money.ts'

/** What to examine: the sample, and beside it what money cannot select. */
export const sampleTables = ({ selected }: Sample, { negative, unknown }: Reconciliation): readonly Table[] => [
  {
    ...tableOfItems(
      'sample',
      'To be examined',
      selected.map(({ item }) => item),
    ),
    columns: [...COLUMNS, ...OF_THE_SELECTION],
    rows: selected.map(selectedRow),
  },
  ...[
    tableOfItems('negative', 'Less than nothing: to be tested as a population of their own', negative),
    tableOfItems('unknown', 'Not known, in part or whole: to be examined beside the sample', unknown),
  ].filter(({ rows }) => rows.length > 0),
]

const COLUMNS: readonly Column[] = [
  { id: 'name', title: 'Item', kind: 'text' },
  { id: 'amount', title: 'Amount', kind: 'pence' },
  { id: 'entries', title: 'Entries', kind: 'text' },
]

const OF_THE_SELECTION: readonly Column[] = [
  { id: 'penny', title: 'Selected at', kind: 'pence' },
  { id: 'hits', title: 'Selections', kind: 'count' },
  { id: 'topStratum', title: 'Top stratum', kind: 'text' },
]

const tableOfItems = (id: string, caption: string, items: readonly SampledItem[]): Table => ({
  is: 'table',
  id,
  caption,
  columns: COLUMNS,
  rows: items.map(itemRow),
  notes: [],
})

const itemRow = ({ ref, name, amount, entries }: SampledItem): TableRow => ({
  ref,
  role: 'row',
  cells: { name: value(name), amount: sumCell(amount), entries: value(entries.join(' ')) },
  entries,
})

const selectedRow = ({ item, penny, hits, isTopStratum }: Selected): TableRow => {
  const row = itemRow(item)
  const cells = { ...row.cells, penny: value(penny), hits: value(hits), topStratum: value(isTopStratum ? 'yes' : 'no') }
  return { ...row, cells }
}

const value = (of: string | number): Cell => ({ is: 'value', value: of })
