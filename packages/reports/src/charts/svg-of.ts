import { BarChart, CustomChart, LineChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { type Drawn, WIDTH } from './drawn.ts'
import { FONT, INK } from './palette.ts'

use([BarChart, CustomChart, LineChart, GraphicComponent, GridComponent, LegendComponent, SVGRenderer])

/** Draws on no screen. What was opened is disposed of, or the process would go on. */
export const svgOf = ({ option, height }: Drawn): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  try {
    chart.setOption({ animation: false, useUTC: true, textStyle: { fontFamily: FONT, color: INK }, ...option })
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}
