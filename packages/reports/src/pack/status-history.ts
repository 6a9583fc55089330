import { type Attested, addDays, type Day, formatDay } from '@programme-ledger/core'
import { heading, rowOf, table } from '../blocks/blocks.ts'
import { missing, value } from '../blocks/cells.ts'
import type { Block, Chart, Drawing } from '../document.ts'
import type { PackSeries } from './material.ts'

interface Span {
  readonly from: Day
  through: Day
  readonly is: string
  readonly label: string
  readonly entries: readonly number[]
}

interface Line {
  readonly name: string
  readonly spans: readonly Span[]
}

/** How each service was rated from when to when, as reported; nothing where none ever was. */
export const statusHistory = (points: PackSeries['status']): readonly Block[] => {
  const [first, last] = [points[0]?.basis.asAt, points.at(-1)?.basis.asAt]
  const lines = linesOf(points)
  if (first === undefined || last === undefined || lines.length === 0) return []
  const from = lines.flatMap(({ spans }) => spans.map((span) => span.from)).sort()[0] ?? first
  return [heading('Status over time'), chartOf(lines, { from, through: last })]
}

const chartOf = (lines: readonly Line[], { from, through }: { readonly from: Day; readonly through: Day }): Chart => ({
  is: 'chart',
  id: 'status-history',
  title: 'Status of each service over time',
  description: `From ${formatDay(from)} to ${formatDay(through)}: from when on each service was live or underway, and which status was reported. A stretch lasts until something else is reported.`,
  drawing: { is: 'spans', from, through, lines: lines.map(withoutEntries) },
  table: table({
    id: 'status-history-data',
    caption: 'From when to when each stage and status lasted',
    columns: {
      service: ['Service', 'text'],
      from: ['From', 'day'],
      through: ['To', 'day'],
      stage: ['Stage and status', 'text'],
    },
    rows: lines.flatMap(({ name, spans }) =>
      spans.map((span) =>
        rowOf(
          { ref: undefined, entries: span.entries },
          {
            service: value(name),
            from: value(span.from),
            through: value(span.through),
            stage: span.label === '' ? missing('notStated') : value(span.label),
          },
        ),
      ),
    ),
    notes: ['The last day of the last stretch is the day of this pack.'],
  }),
})

/** What is drawn names no entries: its table does. */
const withoutEntries = ({ name, spans }: Line): SpansLine => ({
  name,
  spans: spans.map(({ entries: _entries, ...span }) => span),
})

type SpansLine = Extract<Drawing, { readonly is: 'spans' }>['lines'][number]

const linesOf = (points: PackSeries['status']): readonly Line[] => {
  const spans = new Map<string, Span[]>()
  const through = points.at(-1)?.basis.asAt
  for (const { basis, answer } of points) {
    for (const { name, stage, rag, entries } of answer.services) {
      const is = ofStageAndRag(stage, rag)
      if (is === undefined) continue
      const own = spans.get(name) ?? []
      const current = own.at(-1)
      if (current?.is === is.is && current.label === is.label) continue
      if (current !== undefined) current.through = addDays(basis.asAt, -1)
      spans.set(name, [...own, { from: basis.asAt, through: through ?? basis.asAt, ...is, entries }])
    }
  }
  return [...spans].map(([name, own]) => ({ name, spans: own })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Only of services that are underway, or were. */
const ofStageAndRag = (stage: string, rag: Attested<string>): Pick<Span, 'is' | 'label'> | undefined => {
  if (!['underway', 'live', 'transferred', 'ended', 'withdrawn', 'contested'].includes(stage)) return undefined
  const colour = rag.is === 'known' ? rag.value : rag.is === 'contested' ? 'contested' : undefined
  const isOver = stage === 'ended' || stage === 'withdrawn'
  return {
    is: isOver ? stage : (colour ?? stage),
    label: colour === undefined || isOver ? stage : `${stage}, ${colour}`,
  }
}
