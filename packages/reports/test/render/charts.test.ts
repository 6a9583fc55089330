import { describe, expect, it } from 'vitest'
import { drawChart } from '../../src/charts/draw-chart.ts'
import { figureOnAxis } from '../../src/charts/figure-on-axis.ts'
import type { Chart } from '../../src/document.ts'
import { everyChart } from './every-kind.ts'
import { HOSTILE_NAMES } from './hostile-names.ts'

const charts = everyChart()
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)
const kindOf = ({ id, drawing }: Chart): string => `${drawing.is} (${id})`
const of = (is: Chart['drawing']['is']): Chart => {
  const chart = charts.find(({ drawing }) => drawing.is === is)
  if (!chart) throw new Error(`no chart is drawn as ${is}`)
  return chart
}

/** What every object has got from somewhere, and should not. */
const inheritedBy = (object: object): readonly string[] => {
  const names: string[] = []
  for (const name in object) names.push(name)
  return names
}

describe.each(charts.map((chart) => [kindOf(chart), chart] as const))('%s', (_, chart) => {
  const svg = drawChart(chart)

  it('is as the golden file has it', async () => {
    await expect(svg.replace(/></g, '>\n<')).toMatchFileSnapshot(`golden/${chart.id}.svg`)
  })

  it('says by itself what it shows', () => {
    expect(svg).toMatch(/^<svg[^>]* role="img" aria-labelledby="[^"]+"><title [^>]*>Savings of ICT<\/title><desc /)
  })

  it('is the same a second time, and leaves nothing running', () => {
    expect(drawChart(chart)).toBe(svg)
    expect(svg).not.toMatch(/zr\d/)
  })

  it('has no style or script that could reach out of it', () => {
    expect(svg).not.toMatch(/<style|<script|href|NaN|undefined|Infinity/)
  })
})

describe('what is drawn', () => {
  it('leaves a gap where there is no figure, and draws a zero', () => {
    const texts = textsOf(drawChart(of('bars')))
    expect(texts.filter((text) => text === '£0')).toHaveLength(2) // one on the axis, one of Redditch in 2010/11
  })

  it('tells series apart by patterns as well as colours', () => {
    expect(drawChart(of('bars'))).toContain('<pattern')
    expect(drawChart(of('lines'))).toContain('stroke-dasharray')
  })

  it('says beside each line how it stands at the end', () => {
    expect(textsOf(drawChart(of('spans')))).toContain('▲ underway, amber')
  })

  it('numbers marks, and names them in a key', () => {
    expect(textsOf(drawChart(of('matrix')))).toEqual(
      expect.arrayContaining(['1', '2', 'ICT', 'Unions do not support it']),
    )
  })

  it('numbers marks as the table beside them does', () => {
    const chart = of('matrix')
    if (chart.drawing.is !== 'matrix') throw new Error('not a matrix')
    const marks = chart.drawing.marks.map((mark, index) => ({ ...mark, number: index + 6 }))
    const texts = textsOf(drawChart({ ...chart, drawing: { ...chart.drawing, marks } }))
    expect(texts).toEqual(expect.arrayContaining(['6', '7', 'ICT']))
    expect(texts).not.toContain('1')
  })

  it('has likelihood upwards and impact across, as the tables of a matrix have it', () => {
    const chart = of('matrix')
    if (chart.drawing.is !== 'matrix') throw new Error('not a matrix')
    const marks = [{ number: 7, name: 'Likely, and of no weight', at: [3, 1], from: undefined }] as const
    const svg = drawChart({ ...chart, drawing: { ...chart.drawing, marks } })
    // Of the two that bear the number, the other is in the key, to the right.
    const places = [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)"[^>]*>7<\/text>/g)]
    const [x, y] =
      places.map(([, left, top]) => [Number(left), Number(top)] as const).sort((a, b) => a[0] - b[0])[0] ?? []
    expect(x).toBeLessThan(250)
    expect(y).toBeLessThan(120)
  })

  it('cuts no name short that has a length of any real one', () => {
    const name = 'The chief executive or other managers face a conflict of interest in advising both councils'
    for (const chart of everyChart(name)) {
      const { drawing } = chart
      // Along lines stand years and days, and in stretches stages and colours: all of them are short.
      if (drawing.is === 'lines' || drawing.is === 'steps') continue
      const short =
        drawing.is === 'spans' ? { ...drawing, lines: drawing.lines.map((line) => ({ ...line, spans: [] })) } : drawing
      const words = textsOf(drawChart({ ...chart, drawing: short })).join(' ')
      expect(words).not.toContain('…')
      expect(words).toContain('councils')
    }
  })

  it('draws nothing at all without failing', () => {
    for (const chart of charts) {
      const { drawing } = chart
      const empty =
        drawing.is === 'spans'
          ? { ...drawing, lines: [] }
          : drawing.is === 'matrix'
            ? { ...drawing, marks: [] }
            : { ...drawing, along: [], series: [] }
      expect(drawChart({ ...chart, drawing: empty })).toContain('</svg>')
    }
  })

  it.each(HOSTILE_NAMES)('takes names for text: %j', (name) => {
    const kinds = (svg: string): string[] => [...new Set([...svg.matchAll(/<[a-z]+/gi)].map(([tag]) => tag))].sort()
    const ours = charts.flatMap((chart) => kinds(drawChart(chart)))
    for (const chart of everyChart(name)) {
      const svg = drawChart(chart)
      expect(kinds(svg).filter((kind) => !ours.includes(kind))).toEqual([])
      expect(svg).not.toMatch(/<[^>]* on[a-z]+=/i)
      expect(svg.length).toBeLessThan(100_000)
      expect(inheritedBy({})).toEqual([])
    }
  })
})

describe('figures on an axis', () => {
  it.each([
    [0, 'pence', '£0'],
    [52_100_000, 'pence', '£521k'],
    [117_900_000, 'pence', '£1.18m'],
    [99_960_000, 'pence', '£1m'],
    [-4_400_000, 'pence', '−£44k'],
    [123_456, 'pence', '£1,235'],
    [1234, 'count', '1,234'],
    [40, 'percent', '40%'],
  ] as const)('%d %s is %s', (value, unit, words) => expect(figureOnAxis(value, unit)).toBe(words))
})
