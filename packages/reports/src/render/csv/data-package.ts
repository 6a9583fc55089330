import type { Missing, ReportDocument, Table } from '../../document.ts'
import { basisInWords } from '../../words/basis-in-words.ts'
import { MISSING_IN_WORDS } from '../../words/cell-in-words.ts'
import { MISSING_EXPLAINED } from '../missing-explained.ts'
import { CONTESTED, csvFields } from './csv-fields.ts'

interface CsvFile {
  readonly path: string
  readonly table: Table
}

/** What the CSV files are, as a Data Package 2.0 (Frictionless): fields, units, and what stands in place of missing values. */
export const dataPackage = ({ title, basis, audience }: ReportDocument, files: readonly CsvFile[]): string =>
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'board-pack',
      title,
      description: `${basisInWords(basis)}. ${audience === 'public' ? 'Public version.' : 'Exempt version: not for publication.'} ${NEUTRALISED}`,
      basis,
      resources: files.map(resourceOf),
    },
    undefined,
    2,
  )}\n`

const NEUTRALISED =
  'A text that a spreadsheet would run as a formula has an apostrophe before it. To undo this, take one apostrophe off every text in which apostrophes at the beginning are followed by =, +, -, @, a tab, a line end, or a wide form of these. Numbers are left as they are.'

const resourceOf = ({ path, table }: CsvFile): object => ({
  name: path.replace(/\.csv$/, ''),
  type: 'table',
  path,
  title: table.caption,
  ...(table.notes.length > 0 && { description: table.notes.join(' ') }),
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: csvFields(table).map(({ textOf: _, ...field }) => field),
    missingValues: MISSING_VALUES,
  },
})

const MISSING_VALUES: readonly { readonly value: string; readonly label: string }[] = [
  { value: '', label: 'this row has no such cell' },
  ...Object.entries(MISSING_EXPLAINED).map(([why, label]) => ({ value: MISSING_IN_WORDS[why as Missing], label })),
  { value: CONTESTED, label: 'sources disagree: all that they say stands beside it' },
]
