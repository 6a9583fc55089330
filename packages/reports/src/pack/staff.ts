import { type Attested, addDays, attestedValue, formatDay, isWhole, type MovementRow } from '@programme-ledger/core'
import { heading, paragraph, rowOf, table } from '../blocks/blocks.ts'
import { cellOf, textCell, value } from '../blocks/cells.ts'
import { statedTable } from '../blocks/stated-table.ts'
import type { Block, Cell, Chart, Part } from '../document.ts'
import { counted } from '../words/counted.ts'
import { whenInWords } from '../words/when-in-words.ts'
import { EMPLOYER_COLUMNS, employerCells, UNSTATED } from './employer-cells.ts'
import type { Material, PackSeries } from './material.ts'
import type { Names } from './names.ts'

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
  'Counts of one to four people are suppressed. Sums are worked out without them, and count them among what is not known, so that no difference gives one away.'

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
  people: peopleCell(row.headcount, suppressed),
  fte: cellOf(row.fte, (fte) => fte),
  when: cellOf(row.on, whenInWords),
  words: textCell(row.mechanismAsWorded),
})

/** A count that an entry gives, and the public is not shown. */
const peopleCell = (cell: Attested<number>, suppressed: ReadonlySet<number>): Cell => {
  const isSuppressed = cell.is === 'unknown' && cell.by.some((position) => suppressed.has(position))
  return cellOf(cell, (people) => people, isSuppressed ? 'suppressed' : 'notStated')
}

const lastDayOf = ({ on }: MovementRow): string => attestedValue(on)?.latest ?? ''

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const employerTable = ({ books, suppressed }: Material, notes: readonly string[]): Block => {
  const { employers } = books.staffPosition()
  const isAllStated = employers.every(({ arrived, left }) => isWhole(arrived) && isWhole(left))
  return statedTable({
    id: 'staff-employers',
    caption: 'People by employer',
    columns: { employer: ['Employer', 'text'], ...EMPLOYER_COLUMNS },
    rows: employers.map((row) => rowOf(row, { employer: value(row.name), ...employerCells(row, suppressed) })),
    notes: [...(isAllStated ? [] : [UNSTATED]), ...notes],
  })
}

/** Only the days on which the net change of somebody is another than before. */
const pointsOfChange = (points: PackSeries['staff']): PackSeries['staff'] => {
  const said = ({ answer }: PackSeries['staff'][number]): string =>
    JSON.stringify(
      answer.employers.map(({ employer, net }) => [employer, net.known]).filter(([, known]) => known !== 0),
    )
  return points.filter((point, index) => {
    const before = points[index - 1]
    return said(point) !== (before === undefined ? '[]' : said(before))
  })
}

/** How many more or fewer people each employer has by the movements of known size, since the first of them. */
const staffChart = ({ series, basis }: Material, notes: readonly string[]): readonly Chart[] => {
  const points = pointsOfChange(series.staff.filter(({ answer }) => answer.movements.some(({ counts }) => counts)))
  const [first] = points
  if (first === undefined) return []
  const before = addDays(first.basis.asAt, -1)
  // The last day is that of the pack, so that the last step has a length.
  const days = [...new Set([before, ...points.map((point) => point.basis.asAt), basis.asAt])]
  const names = new Map(
    points.flatMap(({ answer }) => answer.employers.map(({ employer, name }) => [employer, name] as const)),
  )
  const netOn = (employer: string, day: string): number => {
    const row = points
      .findLast((point) => point.basis.asAt <= day)
      ?.answer.employers.find((each) => each.employer === employer)
    return row?.net.known ?? 0
  }
  const lines = [...names].map(([employer, name]) => ({ name, values: days.map((day) => netOn(employer, day)) }))
  const moved = lines.filter(({ values }) => values.some((each) => each !== 0))
  if (moved.length === 0) return []
  return [
    {
      is: 'chart',
      id: 'staff-over-time',
      title: 'Staff by employer over time',
      description: `People who came less people who left, since ${formatDay(before)}, by movements of known size.`,
      drawing: { is: 'steps', unit: 'count', along: days, series: moved },
      table: table({
        id: 'staff-over-time-data',
        caption: 'Net change in people by employer',
        columns: {
          day: ['Day', 'day'],
          ...Object.fromEntries(moved.map(({ name }, index) => [`employer-${index + 1}`, [name, 'count'] as const])),
        },
        rows: days.map((day, at) =>
          rowOf(
            { ref: undefined, entries: [] },
            {
              day: value(day),
              ...Object.fromEntries(
                moved.map(({ values }, index) => [`employer-${index + 1}`, value(values[at] ?? 0)]),
              ),
            },
          ),
        ),
        notes: ['Movements of a size that is not known are not in it.', ...notes],
      }),
    },
  ]
}
