import { attestedValue, type ExpectationRow, formatDay, positionsOf } from '@programme-ledger/core'
import { amountCell } from '../blocks/amount-cell.ts'
import { heading, paragraph, rowOf } from '../blocks/blocks.ts'
import { cellOf, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Block, Cell } from '../document.ts'
import { counted } from '../words/counted.ts'
import { capitalised, inWords } from '../words/in-words.ts'
import { TABLES } from './annex-titles.ts'
import type { ProgrammeBooks } from './material.ts'
import type { Names } from './names.ts'

/** What is forecast beside the figures: each by itself, and no sum of them; and how many claims there are. */
export const besideTables = (books: ProgrammeBooks, names: Names): readonly Block[] => {
  const claims = books.savingClaims()
  return [
    ...tableOf('forecasts', 'Forecast savings', books.savingForecasts(), names),
    ...(claims.length === 0
      ? []
      : [
          heading('Claimed savings'),
          paragraph(
            `${counted(claims.length, 'saving is', 'savings are')} claimed beside these, by papers that do not report them for a line and a period, and ${claims.length === 1 ? 'is' : 'are'} added to nothing: see the annex “${TABLES}”.`,
            'plain',
            positionsOf(...claims.map(({ entries }) => entries)),
          ),
        ]),
  ]
}

/** What is claimed beside the figures, each by itself; nothing where nothing is. */
export const claimsTable = (books: ProgrammeBooks, names: Names): readonly Block[] =>
  tableOf('claims', 'Claimed savings', books.savingClaims(), names)

const tableOf = (id: string, caption: string, rows: readonly ExpectationRow[], names: Names): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        heading(caption),
        statedTable({
          id,
          caption,
          columns: {
            of: ['Of', 'text'],
            council: ['Council', 'text'],
            amount: ['Amount', 'pence'],
            period: ['For', 'text'],
            scope: ['What it covers', 'text'],
            overlap: ['May be the same money', 'text'],
          },
          rows: rows.map((row) => rowOf(row, cellsOf(row, names))),
          notes: ['They stand beside what was budgeted and reported, and are added neither to it nor to one another.'],
        }),
      ]

const cellsOf = (row: ExpectationRow, names: Names): Readonly<Record<string, Cell>> => ({
  of: value(subjectOf(row, names)),
  council: cellOf(row.council, names.short, 'notStated'),
  amount: amountCell(row),
  period: cellOf(row.period, ({ from, to }) => `${formatDay(from)} to ${formatDay(to)}`),
  scope: cellOf(row.scope, (words) => words),
  overlap: cellOf(row.overlapGroup, (group) => `as others of “${inWords(group)}”`),
})

/** What a claim or a forecast is of: its line, or its service; where it names neither, its key says. */
export const subjectOf = ({ key, line, service }: ExpectationRow, names: Names): string => {
  const [ofLine, ofService] = [attestedValue(line), attestedValue(service)]
  if (ofLine !== undefined) return names.line(ofLine)
  return ofService === undefined ? capitalised(inWords(key)) : names.service(ofService)
}
