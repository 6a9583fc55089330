import type { CustomSeriesRenderItemAPI } from 'echarts'
import type { Drawing } from '../document.ts'
import { chartText } from './chart-text.ts'
import type { Drawn } from './drawn.ts'
import { FONT, INK } from './palette.ts'

type MatrixDrawing = Extract<Drawing, { readonly is: 'matrix' }>
type Mark = MatrixDrawing['marks'][number]
type Point = readonly [x: number, y: number]

const SQUARE = 88
const RADIUS = 12
const LEFT = 130
const KEY_LINE = 22

/** Risks by likelihood and impact, numbered, with a key beside; an arrow comes from where a risk stood before. */
export const drawMatrix = ({ likelihoods, impacts, marks }: MatrixDrawing): Drawn => {
  const squares = likelihoods.flatMap((_, x) => impacts.map((__, y) => [x, y] as const))
  const width = likelihoods.length * SQUARE
  const height = Math.max(impacts.length * SQUARE + 80, marks.length * KEY_LINE + 60)
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
      grid: { left: LEFT, top: 20, width, height: impacts.length * SQUARE },
      graphic: keyOf(marks, LEFT + width + 30),
      xAxis: {
        ...axis,
        type: 'category',
        data: likelihoods.map((each) => chartText(each, 14)),
        name: 'Likelihood',
        nameGap: 32,
      },
      yAxis: {
        ...axis,
        type: 'category',
        data: impacts.map((each) => chartText(each, 14)),
        name: 'Impact',
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
          data: marks.map(({ at: [likelihood, impact] }) => [likelihood - 1, impact - 1]),
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
  const centre = ([x, y]: Point): Point => {
    const [left = 0, top = 0] = api.coord([x - 1, y - 1])
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
          style: { text: numbered(marks)[index]?.number ?? '', fill: '#ffffff', font: `bold 13px ${FONT}` },
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

interface Numbered {
  readonly number: string
  readonly name: string
}

/** The numbers that names begin with, where each has its own; else by their order. */
const numbered = (marks: readonly Mark[]): readonly Numbered[] => {
  const own = marks.map(({ name }) => /^(\d{1,3})[.:]?\s+(\S.*)$/s.exec(name))
  const areApart = new Set(own.map((found) => found?.[1])).size === marks.length && !own.includes(null)
  return marks.map(({ name }, index) => {
    const [, number = '', rest = ''] = own[index] ?? []
    return areApart ? { number, name: rest } : { number: String(index + 1), name }
  })
}

const keyOf = (marks: readonly Mark[], left: number): readonly object[] =>
  numbered(marks)
    .toSorted((a, b) => Number(a.number) - Number(b.number))
    .flatMap(({ number, name }, line) => {
      const top = 20 + line * KEY_LINE
      return [
        {
          type: 'circle',
          left,
          top,
          shape: { r: 9 },
          style: { fill: '#12436d' },
          textContent: { type: 'text', style: { text: number, fill: '#ffffff', font: `bold 11px ${FONT}` } },
          textConfig: { position: 'inside' },
        },
        {
          type: 'text',
          left: left + 26,
          top: top + 3,
          style: { text: chartText(name, 46), fill: INK, font: `13px ${FONT}` },
        },
      ]
    })
