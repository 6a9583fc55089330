import { attestedCell } from './cell-of.ts'
import type { ProgrammeBooks } from './programme-books.ts'
import type { SheetModel } from './sheet-model.ts'

export const SERVICES = 'Services'

/** The services with their stage and colour, and an empty column for the new one. */
export const servicesSheet = (books: ProgrammeBooks): SheetModel => ({
  name: SERVICES,
  title: 'Services, and the colour that each was last reported with.',
  columns: [
    { id: 'key', title: 'Key', width: 28, is: 'key' },
    { id: 'name', title: 'Service', width: 40, is: 'current' },
    { id: 'stage', title: 'Stage', width: 18, is: 'current' },
    { id: 'ragNow', title: 'Status now', width: 14, is: 'current' },
    { id: 'rag', title: 'New status', width: 14, is: 'new', choices: ['green', 'amber', 'red'] },
    { id: 'note', title: 'Note', width: 50, is: 'new', format: 'words' },
  ],
  rows: books.currentStatus().services.map(({ service, name, stage, rag }) => ({
    key: service,
    current: { name, stage, ragNow: attestedCell(rag) },
  })),
  newRows: 0,
  newRowColumns: [],
})
