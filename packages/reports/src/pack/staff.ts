import { attestedValue, type MovementRow, whenInWords } from '@programme-ledger/core'
import { heading, paragraph, rowOf } from '../blocks/blocks.ts'
import { cellOf, missing, textCell, value } from '../blocks/cells.ts'
import { countCell } from '../blocks/count-cell.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Block, Cell, Part } from '../document.ts'
import { counted } from '../words/counted.ts'
import { EMPLOYER_COLUMNS, employerCells, employerNotes } from './employer-cells.ts'
import type { Material } from './material.ts'
import type { Names } from './names.ts'
import { staffChart } from './staff-chart.ts'

/** Who changed employer, and what that makes for each. */
export const staffPart = (material: Material): Part => {
  const { books, suppressed } = material
  const { movements, employers, totals } = books.staffPosition()
  const isSuppressed = [...movements, ...employers].some(({ entries }) => entries.some((each) => suppressed.has(each)))
  const some = isSuppressed ? [SUPPRESSED] : []
  return {
    id: 'staff',
    title: 'Staff',
    blocks:
      movements.length + employers.length === 0
        ? [paragraph('No movement of staff is recorded by papers to that day.')]
        : [
            paragraph(
              `${counted(totals.movements, 'movement')} of staff: ${totals.withHeadcount} of a size that is shown, ${totals.withoutHeadcount} not. Called TUPE by a paper: ${totals.tupe}. Returns: ${totals.returns}.`,
              'plain',
              totals.entries,
            ),
            movementTable(material, some),
            heading('What it makes for each employer'),
            employerTable(material, some),
            ...staffChart(material, some),
          ],
  }
}

const SUPPRESSED =
  'Counts of fewer than five people are suppressed, and with them the sums that take them in and the headcounts of the employers concerned.'

const movementTable = ({ books, names, suppressed }: Material, notes: readonly string[]): Block => {
  const inOrder = [...books.staffPosition().movements].sort((a, b) => compareText(lastDayOf(a), lastDayOf(b)))
  return statedTable({
    id: 'staff-movements',
    caption: 'People who changed employer',
    columns: {
      service: ['Service', 'text'],
      from: ['From', 'text'],
      to: ['To', 'text'],
      people: ['People', 'count'],
      fte: ['Full-time equivalents', 'decimal'],
      when: ['When', 'text'],
      words: ['In the words of the record', 'text'],
    },
    rows: inOrder.map((row) => rowOf(row, movementCells(row, names, suppressed))),
    notes,
  })
}

const movementCells = (
  row: MovementRow,
  names: Names,
  suppressed: ReadonlySet<number>,
): Readonly<Record<string, Cell>> => ({
  service: cellOf(row.service, (key) => `${names.service(key)}${row.isUndetermined ? ' (perhaps not by then)' : ''}`),
  from: cellOf(row.from, names.short),
  to: cellOf(row.to, names.short),
  people: countCell(row.headcount, suppressed),
  // Whoever is not told how many they are is not told how many equivalents either, nor whether that was stated.
  fte: isSuppressed(row, suppressed) ? missing('suppressed') : cellOf(row.fte, (fte) => fte),
  when: cellOf(row.on, whenInWords),
  words: textCell(row.mechanismAsWorded),
})

const isSuppressed = ({ headcount }: MovementRow, suppressed: ReadonlySet<number>): boolean =>
  headcount.is === 'unknown' && headcount.by.some((position) => suppressed.has(position))

const lastDayOf = ({ on }: MovementRow): string => attestedValue(on)?.latest ?? ''

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const employerTable = ({ books, suppressed }: Material, notes: readonly string[]): Block => {
  const { employers, movements } = books.staffPosition()
  const rows = employers.map((row) =>
    rowOf(row, { employer: value(row.name), ...employerCells(row, movements, suppressed) }),
  )
  return statedTable({
    id: 'staff-employers',
    caption: 'People by employer',
    columns: { employer: ['Employer', 'text'], ...EMPLOYER_COLUMNS },
    rows,
    notes: [...employerNotes(rows, suppressed), ...notes],
  })
}
