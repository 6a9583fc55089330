import type { EChartsCoreOption } from 'echarts/core'

/** What a chart library draws, and on how large a sheet. */
export interface Drawn {
  readonly option: EChartsCoreOption
  readonly height: number
}

/** All charts are as wide, in the units of their own text. */
export const WIDTH = 960
