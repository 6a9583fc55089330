import type { Drawing } from '../document.ts'
import { chartLines } from './chart-lines.ts'
import { type Drawn, WIDTH } from './drawn.ts'
import { figureOnAxis } from './figure-on-axis.ts'
import { INK, LINE, MUTED, PALETTE } from './palette.ts'
import { timeLabel } from './time-label.ts'

type SeriesDrawing = Extract<Drawing, { readonly is: 'bars' | 'stackedBars' | 'lines' | 'steps' }>

/** With more bars than this, figures on them would run into one another. */
const LABELLED = 30

/** Names longer than this do not fit beside one another below bars, so that the bars lie down. */
const SHORT_NAME = 12
const LYING_NAME = 34

/** Bars or lines along years, councils or days. What has no figure is a gap. */
export const drawSeries = (drawing: SeriesDrawing): Drawn => {
  const { unit, along, series } = drawing
  const isBars = drawing.is === 'bars' || drawing.is === 'stackedBars'
  const overTime = !isBars && along.length > 0 && along.every((each) => ISO_DAY.test(each))
  const lieDown = isBars && along.some((each) => each.length > SHORT_NAME)
  const top = legendHeight(series.map(({ name }) => name)) + 24
  const figures = {
    type: 'value',
    splitLine: { lineStyle: { color: LINE } },
    axisLabel: { fontSize: 13, color: MUTED, formatter: (value: number) => figureOnAxis(value, unit) },
    ...(unit === 'count' && { minInterval: 1 }),
  }
  const names = {
    ...(overTime ? days(along) : namesAlong(along, lieDown)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: MUTED } },
  }
  return {
    height: top + 40 + (lieDown ? along.length * heightOfGroup(drawing) : 300),
    option: {
      color: PALETTE,
      grid: { left: lieDown ? 270 : 70, right: lieDown ? 60 : 40, top, bottom: 40 },
      legend: legendOf(series.map(({ name }) => name)),
      xAxis: lieDown ? figures : names,
      yAxis: lieDown ? names : figures,
      series: series.map((_, index) => (isBars ? barsOf(drawing, index, lieDown) : lineOf(drawing, index, overTime))),
    },
  }
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

const days = (along: readonly string[]): object => ({
  type: 'time',
  axisLabel: { fontSize: 14, color: INK, hideOverlap: true, formatter: timeLabel(along[0] ?? '', along.at(-1) ?? '') },
})

const namesAlong = (along: readonly string[], lieDown: boolean): object => ({
  type: 'category',
  data: along.map((each) => chartLines(each, lieDown ? LYING_NAME : SHORT_NAME).join('\n')),
  inverse: lieDown,
  axisLabel: { fontSize: 14, color: INK, interval: 0, hideOverlap: !lieDown },
})

const heightOfGroup = ({ is, along, series }: SeriesDrawing): number =>
  Math.max(
    is === 'stackedBars' ? 34 : 18 + series.length * 20,
    ...along.map((each) => chartLines(each, LYING_NAME).length * 18),
  )

const NAME_IN_LEGEND = 40

const legendOf = (names: readonly string[]): object => ({
  top: 0,
  left: 0,
  itemGap: 18,
  itemWidth: 22,
  textStyle: { fontSize: 14, color: INK },
  // By number, as names need not differ.
  data: names.map((_, index) => ({ name: String(index) })),
  formatter: (name: string) => chartLines(names[Number(name)] ?? '', NAME_IN_LEGEND).join('\n'),
})

/** As many lines as names of about so many characters take. */
const legendHeight = (names: readonly string[]): number => {
  const characters = names.reduce((sum, name) => sum + Math.min(name.length, NAME_IN_LEGEND) + 7, 0)
  const lines = Math.max(1, ...names.map((name) => chartLines(name, NAME_IN_LEGEND).length))
  return Math.ceil((characters * 7.2) / (WIDTH - 80)) * (16 + lines * 16)
}

const barsOf = ({ is, unit, along, series }: SeriesDrawing, index: number, lieDown: boolean): object => {
  const bars = series.reduce((sum, { values }) => sum + values.filter((value) => value !== undefined).length, 0)
  const stacked = is === 'stackedBars'
  return {
    type: 'bar',
    name: String(index),
    // A stretch of nothing in a stack has no length to see, and its figure would hide others.
    data: along.map((_, at) =>
      stacked && series[index]?.values[at] === 0 ? null : (series[index]?.values[at] ?? null),
    ),
    barMaxWidth: stacked ? 26 : 64,
    barGap: '12%',
    ...(stacked && { stack: 'all' }),
    itemStyle: { decal: patternOf(index), borderColor: '#ffffff', borderWidth: stacked ? 1 : 0 },
    label: {
      show: stacked || lieDown || bars <= LABELLED,
      position: stacked ? 'inside' : lieDown ? 'right' : 'top',
      fontSize: !lieDown && bars > LABELLED / 2 ? 11 : 13,
      color: INK,
      ...(stacked && { fontWeight: 'bold', textBorderColor: '#ffffff', textBorderWidth: 4 }),
      formatter: ({ value }: { value: number }) => figureOnAxis(value, unit),
    },
  }
}

/** The same colour comes again after all others, with another pattern. */
const patternOf = (index: number): object | undefined =>
  PATTERNS[(index + 2 * Math.floor(index / PALETTE.length)) % PATTERNS.length]

const lineOf = ({ is, along, series }: SeriesDrawing, index: number, overTime: boolean): object => {
  const values = series[index]?.values ?? []
  return {
    type: 'line',
    name: String(index),
    ...(is === 'steps' && { step: 'end' }),
    data: along.map((each, at) => (overTime ? [each, values[at] ?? null] : (values[at] ?? null))),
    symbol: SYMBOLS[index % SYMBOLS.length],
    symbolSize: 8,
    showAllSymbol: true,
    lineStyle: { width: 3, type: DASHES[index % DASHES.length] },
  }
}

/** Lines and bars that look alike in grey are told apart by these. */
const SYMBOLS = ['circle', 'triangle', 'rect', 'diamond', 'emptyCircle', 'emptyTriangle']
const DASHES = ['solid', 'dashed', 'dotted']
const WHITE = 'rgba(255,255,255,0.55)'
const PATTERNS = [
  undefined,
  { symbol: 'rect', color: WHITE, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4 },
  {
    symbol: 'circle',
    color: WHITE,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.7,
  },
  { symbol: 'rect', color: WHITE, dashArrayX: [1, 0], dashArrayY: [2, 6] },
  { symbol: 'rect', color: WHITE, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 },
  { symbol: 'rect', color: WHITE, dashArrayX: [2, 6], dashArrayY: [2, 6] },
]
