import type { Chart, Drawing } from '../document.ts'
import { accessibleSvg } from './accessible-svg.ts'
import { drawMatrix } from './draw-matrix.ts'
import { drawSeries } from './draw-series.ts'
import { drawSpans } from './draw-spans.ts'
import type { Drawn } from './drawn.ts'
import { svgOf } from './svg-of.ts'

/** The chart as an SVG that stands by itself, with its title and description for those who do not see it; the same for the same chart. */
export const drawChart = ({ id, title, description, drawing }: Chart): string =>
  accessibleSvg(svgOf(drawn(drawing)), { id, title, description })

const drawn = (drawing: Drawing): Drawn => {
  switch (drawing.is) {
    case 'spans':
      return drawSpans(drawing)
    case 'matrix':
      return drawMatrix(drawing)
    default:
      return drawSeries(drawing)
  }
}
