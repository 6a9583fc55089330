import type { CustomSeriesRenderItemAPI } from 'echarts'
import type { Drawing } from '../document.ts'
import { chartLines } from './chart-lines.ts'
import type { Drawn } from './drawn.ts'
import { FONT, INK } from './palette.ts'

type MatrixDrawing = Extract<Drawing, { readonly is: 'matrix' }>
type Mark = MatrixDrawing['marks'][number]
type Point = readonly [x: number, y: number]

const SQUARE = 88
const RADIUS = 12
const LEFT = 130
const TOP = 20
const KEY_LINE = 22
const KEY_LINE_OF_TEXT = 15
/** Of the key, and of a step along an axis, in characters. */
const KEY = 60
const STEP = 13

/** Risks by likelihood and impact, numbered, with a key beside; likelihood upwards and impact across, as tables of them have it; an arrow comes from where a risk stood before. */
export const drawMatrix = ({ likelihoods, impacts, marks }: MatrixDrawing): Drawn => {
  const squares = impacts.flatMap((_, x) => likelihoods.map((__, y) => [x, y] as const))
  const width = impacts.length * SQUARE
  const key = marks.reduce((sum, { name }) => sum + keyHeight(name), 0)
  const height = Math.max(likelihoods.length * SQUARE + 110, key + 2 * TOP)
  const axis = {
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { fontSize: 13, color: INK, interval: 0 },
    nameLocation: 'middle',
    nameTextStyle: { fontSize: 14, fontWeight: 'bold', color: INK },
  }
  return {
    height,
    option: {
      grid: { left: LEFT, top: TOP, width, height: likelihoods.length * SQUARE },
      graphic: keyOf(marks, LEFT + width + 30),
      xAxis: {
        ...axis,
        type: 'category',
        data: impacts.map((each) => chartLines(each, STEP).join('\n')),
        name: 'Impact',
        nameGap: 44,
      },
      yAxis: {
        ...axis,
        type: 'category',
        data: likelihoods.map((each) => chartLines(each, STEP).join('\n')),
        name: 'Likelihood',
        nameGap: 104,
      },
      series: [
        {
          type: 'custom',
          data: squares,
          renderItem: (_: unknown, api: CustomSeriesRenderItemAPI) => square(api, impacts.length * likelihoods.length),
        },
        {
          type: 'custom',
          data: marks.map(({ at: [likelihood, impact] }) => [impact - 1, likelihood - 1]),
          renderItem: ({ dataIndex }: { dataIndex: number }, api: CustomSeriesRenderItemAPI) =>
            markOf(marks, dataIndex, api),
        },
      ],
    },
  }
}

/** The darker, the more likelihood times impact: no more is claimed, as each register has its own bands. */
const square = (api: CustomSeriesRenderItemAPI, most: number): object => {
  const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)])
  const share = ((Number(api.value(0)) + 1) * (Number(api.value(1)) + 1)) / most
  const shade = Math.round(246 - share * 84)
  return {
    type: 'rect',
    shape: { x: x - SQUARE / 2 + 1, y: y - SQUARE / 2 + 1, width: SQUARE - 2, height: SQUARE - 2 },
    style: { fill: `rgb(${shade},${shade + 4},${Math.min(255, shade + 9)})` },
  }
}

const markOf = (marks: readonly Mark[], index: number, api: CustomSeriesRenderItemAPI): object | undefined => {
  const mark = marks[index]
  if (mark === undefined) return undefined
  const centre = ([likelihood, impact]: Mark['at']): Point => {
    const [left = 0, top = 0] = api.coord([impact - 1, likelihood - 1])
    return [left, top]
  }
  const [x, y] = within(centre(mark.at), marks, index)
  const start =
    mark.from && (mark.from[0] !== mark.at[0] || mark.from[1] !== mark.at[1]) ? centre(mark.from) : undefined
  return {
    type: 'group',
    children: [
      ...(start === undefined ? [] : arrow(start, [x, y])),
      {
        type: 'circle',
        shape: { cx: x, cy: y, r: RADIUS },
        style: { fill: '#12436d', stroke: '#ffffff', lineWidth: 1.5 },
        textContent: {
          type: 'text',
          style: { text: String(mark.number), fill: '#ffffff', font: `bold 13px ${FONT}` },
        },
        textConfig: { position: 'inside' },
      },
    ],
  }
}

/** Marks of one square stand beside one another. */
const within = ([x, y]: Point, marks: readonly Mark[], index: number): Point => {
  const here = marks.flatMap(({ at }, each) =>
    at[0] === marks[index]?.at[0] && at[1] === marks[index]?.at[1] ? [each] : [],
  )
  const across = Math.ceil(Math.sqrt(here.length))
  const down = Math.ceil(here.length / across)
  const place = here.indexOf(index)
  const step = Math.min(RADIUS * 2 + 3, (SQUARE - 8) / Math.max(across, down))
  return [x + ((place % across) - (across - 1) / 2) * step, y + (Math.floor(place / across) - (down - 1) / 2) * step]
}

const arrow = ([x0, y0]: Point, [x1, y1]: Point): readonly object[] => {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1
  const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length]
  const [tipX, tipY] = [x1 - dx * (RADIUS + 2), y1 - dy * (RADIUS + 2)]
  const [footX, footY] = [tipX - dx * 9, tipY - dy * 9]
  return [
    {
      type: 'line',
      shape: { x1: x0, y1: y0, x2: footX, y2: footY },
      style: { stroke: INK, lineWidth: 1.6, lineDash: [4, 3] },
    },
    { type: 'circle', shape: { cx: x0, cy: y0, r: 3 }, style: { fill: '#ffffff', stroke: INK, lineWidth: 1.4 } },
    {
      type: 'polygon',
      shape: {
        points: [
          [tipX, tipY],
          [footX - dy * 5, footY + dx * 5],
          [footX + dy * 5, footY - dx * 5],
        ],
      },
      style: { fill: INK },
    },
  ]
}

/** The numbers with the names that they stand for, each on as many lines as it takes. */
const keyOf = (marks: readonly Mark[], left: number): readonly object[] => {
  let top = TOP
  return marks
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ number, name }) => {
      const at = top
      top += keyHeight(name)
      return [
        {
          type: 'circle',
          left,
          top: at,
          shape: { r: 9 },
          style: { fill: '#12436d' },
          textContent: { type: 'text', style: { text: String(number), fill: '#ffffff', font: `bold 11px ${FONT}` } },
          textConfig: { position: 'inside' },
        },
        {
          type: 'text',
          left: left + 26,
          top: at + 3,
          style: {
            text: chartLines(name, KEY).join('\n'),
            fill: INK,
            font: `13px ${FONT}`,
            lineHeight: KEY_LINE_OF_TEXT,
          },
        },
      ]
    })
}

const keyHeight = (name: string): number => KEY_LINE + (chartLines(name, KEY).length - 1) * KEY_LINE_OF_TEXT
