import { z } from 'zod'
import type { Reading } from '../../slice/reading.ts'
import { claimedValues } from '../../values/attested.ts'
import { Key } from '../../values/key.ts'
import { parseOptions } from '../../values/parse.ts'
import { type KpiRow, kpiRows } from './kpi-rows.ts'
import type { PerformanceReads } from './state.ts'

const Options = z.strictObject({ council: Key.optional(), kpi: Key.optional(), service: Key.optional() })

export interface PerformanceOptions {
  /** Only this council's figures. Default: every council's, and everybody's. */
  readonly council?: Key
  /** Only this KPI. Default: all. */
  readonly kpi?: Key
  /** Only what measures this service. Default: all. */
  readonly service?: Key
}

/** What is measured, by key of the KPI: baseline, target and actual, with what cannot be told and why. */
export const howItPerforms =
  (reading: Reading<{ readonly performance: PerformanceReads }>) =>
  (options: PerformanceOptions = {}): readonly KpiRow[] => {
    const { council, kpi, service } = parseOptions(Options, options, 'The options of performance')
    return kpiRows(reading)
      .filter((row) => kpi === undefined || row.kpi === kpi)
      .filter((row) => service === undefined || claimedValues(row.service).includes(service))
      .map((row) =>
        council === undefined ? row : { ...row, councils: row.councils.filter((each) => each.council === council) },
      )
      .filter(({ councils }) => council === undefined || councils.length > 0)
  }
