import type { ReportDocument, Table } from '../document.ts'

/** The annex as a table like any other, for formats that have nothing but tables. */
export const evidenceTable = ({ evidence }: ReportDocument): Table => ({
  is: 'table',
  id: 'evidence',
  caption: 'Entries named in this pack',
  columns: [
    { id: 'entry', title: 'Entry', kind: 'count' },
    { id: 'says', title: 'What it says', kind: 'text' },
    { id: 'sources', title: 'Where that is written', kind: 'text' },
    { id: 'knownOn', title: 'Paper dated', kind: 'day' },
  ],
  rows: evidence.map(({ position, says, sources, knownOn }) => ({
    ref: undefined,
    role: 'row',
    cells: {
      entry: { is: 'value', value: position },
      says: { is: 'value', value: says },
      sources: sources.length === 0 ? { is: 'missing', why: 'notStated' } : { is: 'value', value: sources.join('; ') },
      knownOn: { is: 'value', value: knownOn },
    },
    entries: [],
  })),
  notes: [],
})
