import type { Books, programme } from '@programme-ledger/core'
import { mattersTable } from './matters-table.ts'
import { notedTable } from './noted-table.ts'
import { performanceTable } from './performance-table.ts'
import { recommendationsTable } from './recommendations-table.ts'
import type { Table } from './table.ts'
import { targetsTable } from './targets-table.ts'

/** The lists that are too long for the page. */
export const tables = (books: Books<typeof programme>): readonly Table[] => [
  mattersTable(books),
  recommendationsTable(books),
  targetsTable(books),
  performanceTable(books),
  notedTable(books),
]
