import type { Drawing } from '../document.ts'
import type { Drawn } from './drawn.ts'
import { figureOnAxis } from './figure-on-axis.ts'
import { INK, LINE, MUTED, PALETTE } from './palette.ts'
import { shorten } from './shorten.ts'

type SeriesDrawing = Extract<Drawing, { readonly is: 'bars' | 'stackedBars' | 'lines' | 'steps' }>

/** With more bars than this, figures on them would run into one another. */
const LABELLED = 30

/** Bars or lines along years, councils or days. What has no figure is a gap. */
export const drawSeries = (drawing: SeriesDrawing): Drawn => {
  const { unit, along, series } = drawing
  const isBars = drawing.is === 'bars' || drawing.is === 'stackedBars'
  const overTime = !isBars && along.length > 0 && along.every((each) => ISO_DAY.test(each))
  const legendRows = Math.ceil(series.length / 3)
  return {
    height: 360 + legendRows * 24,
    option: {
      color: PALETTE,
      grid: { left: 70, right: overTime ? 40 : 20, top: legendRows * 24 + 30, bottom: 40 },
      legend: {
        top: 0,
        left: 0,
        itemGap: 18,
        itemWidth: 22,
        textStyle: { fontSize: 14, color: INK },
        data: series.map((_, index) => ({ name: String(index) })),
        formatter: (name: string) => shorten(series[Number(name)]?.name ?? '', 40),
      },
      xAxis: {
        ...(overTime ? { type: 'time' } : { type: 'category', data: along.map((each) => shorten(each, 28)) }),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: MUTED } },
        axisLabel: { fontSize: 14, color: INK, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        splitLine: { lineStyle: { color: LINE } },
        axisLabel: { fontSize: 13, color: MUTED, formatter: (value: number) => figureOnAxis(value, unit) },
        ...(unit === 'count' && { minInterval: 1 }),
      },
      series: series.map((_, index) => (isBars ? barsOf(drawing, index) : lineOf(drawing, index, overTime))),
    },
  }
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

const barsOf = ({ is, unit, along, series }: SeriesDrawing, index: number): object => {
  const bars = series.reduce((sum, { values }) => sum + values.filter((value) => value !== undefined).length, 0)
  const stacked = is === 'stackedBars'
  return {
    type: 'bar',
    name: String(index),
    data: along.map((_, at) => series[index]?.values[at] ?? null),
    barMaxWidth: 64,
    barGap: '12%',
    ...(stacked && { stack: 'all' }),
    itemStyle: { decal: PATTERNS[index % PATTERNS.length], borderColor: '#ffffff', borderWidth: stacked ? 1 : 0 },
    label: {
      show: !stacked && bars <= LABELLED,
      position: 'top',
      fontSize: bars > LABELLED / 2 ? 11 : 13,
      color: INK,
      formatter: ({ value }: { value: number }) => figureOnAxis(value, unit),
    },
  }
}

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
