import type { CustomSeriesRenderItemAPI } from 'echarts'
import type { Drawing } from '../document.ts'
import { chartLines } from './chart-lines.ts'
import { type Drawn, WIDTH } from './drawn.ts'
import { FONT, INK, LINE, lookOf, MUTED } from './palette.ts'
import { timeLabel } from './time-label.ts'

type SpansDrawing = Extract<Drawing, { readonly is: 'spans' }>
type Span = SpansDrawing['lines'][number]['spans'][number]

const LINE_HEIGHT = 30
const LINE_OF_TEXT = 17
const TOP = 46
const BOTTOM = 46
/** Of the name of a line, in characters. */
const NAME = 28
/** For how each line stands at the end. */
const NOW = 160
/** Of the text within a stretch, about. */
const CHARACTER = 6.6
const DAY = 86_400_000

/** What held from when to when, a line each, with its sign and word where they fit; the signs are explained above. */
export const drawSpans = ({ from, through, lines }: SpansDrawing): Drawn => {
  const spans = lines.flatMap((line, at) => line.spans.map((span) => ({ at, ...span })))
  const kinds = [...new Set(spans.map(({ is }) => is))].sort()
  const lineHeight = Math.max(LINE_HEIGHT, ...lines.map(({ name }) => chartLines(name, NAME).length * LINE_OF_TEXT))
  return {
    height: TOP + lines.length * lineHeight + BOTTOM,
    option: {
      grid: { left: 220, right: NOW, top: TOP, bottom: BOTTOM },
      graphic: [
        ...legendOf(kinds),
        ...lines.flatMap((line, at) => standingOf(line.spans.at(-1), through, TOP + (at + 0.5) * lineHeight)),
      ],
      xAxis: {
        type: 'time',
        min: Date.parse(from),
        // A stretch lasts through its last day.
        max: Date.parse(through) + DAY,
        axisLine: { lineStyle: { color: MUTED } },
        axisLabel: { fontSize: 13, color: INK, hideOverlap: true, formatter: timeLabel(from, through) },
        splitLine: { show: true, lineStyle: { color: LINE } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: lines.map((_, at) => String(at)),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          fontSize: 14,
          color: INK,
          interval: 0,
          formatter: (at: string) => chartLines(lines[Number(at)]?.name ?? '', NAME).join('\n'),
        },
      },
      series: {
        type: 'custom',
        clip: true,
        data: spans.map((span) => [span.at, Date.parse(span.from), Date.parse(span.through) + DAY]),
        encode: { x: [1, 2], y: 0 },
        renderItem: ({ dataIndex }: { dataIndex: number }, api: CustomSeriesRenderItemAPI) =>
          stretch(spans[dataIndex], api),
      },
    },
  }
}

const stretch = (span: Span | undefined, api: CustomSeriesRenderItemAPI): object | undefined => {
  if (span === undefined) return undefined
  const [left = 0, middle = 0] = api.coord([api.value(1), api.value(0)])
  const [right = 0] = api.coord([api.value(2), api.value(0)])
  const { fill, text, sign } = lookOf(span.is)
  const width = Math.max(right - left - 1.5, 1)
  const room = Math.floor((width - 10) / CHARACTER)
  const whole = `${sign} ${span.label}`
  const words = [...whole].length <= room ? whole : room >= 1 ? sign : ''
  return {
    type: 'rect',
    shape: { x: left, y: middle - 11, width, height: 22, r: 2 },
    style: { fill, stroke: MUTED, lineWidth: 0.6 },
    textContent: { type: 'text', style: { text: words, fill: text, font: `13px ${FONT}` } },
    textConfig: { position: words === sign ? 'inside' : 'insideLeft', distance: 6 },
  }
}

/** How a line stands at the end, beside it: what came last may be too short to be seen. */
const standingOf = (last: Span | undefined, through: string, middle: number): readonly object[] => {
  if (last === undefined || last.through < through) return []
  const { fill, text, sign } = lookOf(last.is)
  const top = middle - 11
  return [
    boxOf({ left: WIDTH - NOW + 8, top, width: 24, fill, text, sign }),
    {
      type: 'text',
      left: WIDTH - NOW + 38,
      top: top + 5,
      style: { text: chartLines(last.label, 18).join('\n'), fill: INK, font: `13px ${FONT}` },
    },
  ]
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly fill: string
  readonly text: string
  readonly sign: string
}

const boxOf = ({ left, top, width, fill, text, sign }: Box): object => ({
  type: 'rect',
  left,
  top,
  shape: { width, height: 22, r: 2 },
  style: { fill, stroke: MUTED, lineWidth: 0.6 },
  textContent: { type: 'text', style: { text: sign, fill: text, font: `13px ${FONT}` } },
  textConfig: { position: 'inside' },
})

const legendOf = (kinds: readonly string[]): readonly object[] => {
  let left = 0
  return kinds.flatMap((kind) => {
    const { fill, text, sign } = lookOf(kind)
    const words = chartLines(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, 60).join(' ')
    const at = left
    left += 34 + words.length * 8 + 14
    return [
      boxOf({ left: at, top: 5, width: 24, fill, text, sign }),
      { type: 'text', left: at + 30, top: 9, style: { text: words, fill: INK, font: `14px ${FONT}` } },
    ]
  })
}
