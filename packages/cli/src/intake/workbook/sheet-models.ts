import type { FinancialYear } from '@programme-ledger/core'
import type { ProgrammeBooks } from './programme-books.ts'
import { risksSheet } from './risks-sheet.ts'
import { servicesSheet } from './services-sheet.ts'
import type { SheetModel } from './sheet-model.ts'
import { summarySheet } from './summary-sheet.ts'

/** The sheets that officers fill in, as the books have them. */
export const sheetModels = (books: ProgrammeBooks, year: FinancialYear): readonly SheetModel[] => [
  summarySheet(books, year),
  risksSheet(books),
  servicesSheet(books),
]
