import { addDays, type Day, type EmployerRow, formatDay } from '@programme-ledger/core'
import { rowOf, table } from '../blocks/blocks.ts'
import { value } from '../blocks/cells.ts'
import { drawnFigure } from '../blocks/drawn-figure.ts'
import type { Cell, Chart } from '../document.ts'
import { employerCells } from './employer-cells.ts'
import type { Material, PackSeries } from './material.ts'

type Points = PackSeries['staff']

/** How many more or fewer people each employer has by the movements, since the first of them. */
export const staffChart = (material: Material, notes: readonly string[]): readonly Chart[] => {
  const { series, basis } = material
  const points = pointsOfChange(series.staff.filter(({ answer }) => answer.movements.some(({ counts }) => counts)))
  const [first] = points
  if (first === undefined) return []
  const before = addDays(first.basis.asAt, -1)
  // The last day is that of the pack, so that the last step has a length.
  const days = [...new Set([before, ...points.map((point) => point.basis.asAt), basis.asAt])]
  const names = new Map(
    points.flatMap(({ answer }) => answer.employers.map(({ employer, name }) => [employer, name] as const)),
  )
  const lines = [...names].map(([employer, name]) => ({
    column: `employer-${employer}`,
    name,
    cells: days.map((day) => netOn(points, { employer, day }, material)),
  }))
  const moved = lines.filter(({ cells }) => cells.some((cell) => cell.is !== 'value' || cell.value !== 0))
  if (moved.length === 0) return []
  return [
    {
      is: 'chart',
      id: 'staff-over-time',
      title: 'Staff by employer over time',
      description: `People who came less people who left, since ${formatDay(before)}. From where the size of a movement is not known, nothing is drawn.`,
      drawing: {
        is: 'steps',
        unit: 'count',
        along: days,
        series: moved.map(({ name, cells }) => ({ name, values: cells.map(drawnFigure) })),
      },
      table: table({
        id: 'staff-over-time-data',
        caption: 'Net change in people, day by day',
        columns: {
          day: ['Day', 'day'],
          ...Object.fromEntries(moved.map(({ column, name }) => [column, [name, 'count'] as const])),
        },
        rows: days.map((day, at) =>
          rowOf(
            { ref: undefined, entries: (pointOn(points, day) ?? first).answer.totals.entries },
            {
              day: value(day),
              ...Object.fromEntries(moved.map(({ column, cells }) => [column, cells[at] ?? value(0)])),
            },
          ),
        ),
        notes: [
          ...(material.suppressed.size === 0 && moved.some(({ cells }) => cells.some(({ is }) => is === 'atLeast'))
            ? ['“And 1 not known”: one movement whose size is not stated, or not shown; and so on.']
            : []),
          ...notes,
        ],
      }),
    },
  ]
}

/** Only the days on which what is known, or not known, of somebody is another than before. */
const pointsOfChange = (points: Points): Points => {
  const said = ({ answer }: Points[number]): string =>
    JSON.stringify(answer.employers.filter(hasMoved).map(({ employer, net }) => [employer, net.known, net.unknown]))
  return points.filter((point, index) => {
    const before = points[index - 1]
    return said(point) !== (before === undefined ? '[]' : said(before))
  })
}

const hasMoved = ({ net }: EmployerRow): boolean => net.known !== 0 || net.unknown !== 0

const pointOn = (points: Points, day: Day): Points[number] | undefined =>
  points.findLast((point) => point.basis.asAt <= day)

/** The net change by a day; that of nobody before the first movement, which is certain. */
const netOn = (
  points: Points,
  { employer, day }: Pick<EmployerRow, 'employer'> & { readonly day: Day },
  { suppressed }: Material,
): Cell => {
  const answer = pointOn(points, day)?.answer
  const row = answer?.employers.find((each) => each.employer === employer)
  return answer === undefined || row === undefined ? value(0) : employerCells(row, answer.movements, suppressed).net
}
