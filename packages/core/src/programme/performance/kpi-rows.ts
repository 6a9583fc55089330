import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { saysTheSame } from '../../slice/says-the-same.ts'
import { witnessesIn } from '../../slice/witnesses-in.ts'
import { attestedValue } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { measurementsOf } from './figures.ts'
import { type KpiPosition, kpiPosition } from './kpi-position.ts'
import { type Kpi, type KpiReads, type Measurement, newKpi, type PerformanceReads } from './state.ts'

/** One council's figure of a KPI, or everybody's together. */
export interface CouncilKpi extends Row, KpiPosition {
  /** Undefined where it is everybody's. */
  readonly council: Key | undefined
  /** All that was measured, in order of the days that figures end on. */
  readonly measurements: readonly Readonly<Measurement>[]
  /** How it may stand by the day, if that differs and a source is too vague to tell. */
  readonly undetermined: KpiPosition | undefined
}

/** What is measured, and how each council stands. */
export interface KpiRow extends Row, Readonly<Omit<Kpi, 'name' | 'measurements' | 'targets'>> {
  readonly kpi: Key
  /** Its key where its name is not known, or contested. */
  readonly name: string
  /** By party, everybody's figure first. None where nothing was measured and no target set. */
  readonly councils: readonly CouncilKpi[]
}

type Ground = Reading<{ readonly performance: PerformanceReads }>

/** All KPIs, by key; those included that may have been defined by the day. */
export const kpiRows = ({ all, possibly }: Ground): readonly KpiRow[] => {
  const [certain, possible] = [all.performance.kpis, possibly.performance.kpis]
  return [...new Set([...Object.keys(certain), ...Object.keys(possible)])].sort().flatMap((key) => {
    const kpi = certain[key] ?? possible[key]
    if (kpi === undefined) return []
    const councils = councilsIn([certain[key], possible[key]]).map((council) =>
      councilKpi(`performance:${key}/${council ?? 'everybody'}`, council, [certain[key], possible[key]]),
    )
    const { measurements: _measured, targets: _set, name, ...cells } = kpi
    return [
      {
        ...cells,
        ref: `performance:${key}`,
        kpi: key,
        name: attestedValue(name) ?? key,
        councils,
        entries: positionsOf(witnessesIn({ ...cells, name }), ...councils.map(({ entries }) => entries)),
      },
    ]
  })
}

type Sides = readonly [certain: KpiReads | undefined, possible: KpiReads | undefined]

/** Everybody's target is no figure of everybody's where councils are measured one by one. */
const councilsIn = (sides: Sides): readonly (Key | undefined)[] => {
  const kpis = sides.flatMap((kpi) => kpi ?? [])
  const measured = kpis.flatMap(({ measurements }) => Object.values(measurements).map(({ council }) => council))
  const aimed = kpis.flatMap(({ targets }) => Object.values(targets).map(({ council }) => council))
  const named = [...measured, ...aimed.filter((council) => council !== undefined || measured.length === 0)]
  return [...new Set(named)].sort((one, other) => byText(one ?? '', other ?? ''))
}

const councilKpi = (ref: string, council: Key | undefined, [certain, possible]: Sides): CouncilKpi => {
  const position = positionIn(certain, council)
  const maybe = positionIn(possible, council)
  const measurements = certain === undefined ? [] : measurementsOf(certain, council)
  const isVague = !saysTheSame(saidOf(position), saidOf(maybe))
  return {
    ...position,
    ref,
    council,
    measurements,
    undetermined: isVague ? maybe : undefined,
    entries: witnessesIn([measurements, figuresOf(position), isVague ? figuresOf(maybe) : []]),
  }
}

/** A KPI that may have been defined, or a definition that may have been undone, leaves nothing to be measured. */
const positionIn = (kpi: KpiReads | undefined, council: Key | undefined): KpiPosition =>
  kpi === undefined ? NOTHING_MEASURED : kpiPosition(kpi, council)

const NOTHING_MEASURED: KpiPosition = kpiPosition(newKpi(), undefined)

const figuresOf = ({ baseline, targets, actual }: KpiPosition) => ({ baseline, targets, actual })

/** What a position says, whatever days and periods its figures are of. */
const saidOf = ({ baseline, target, targets, actual, trend, onTarget }: KpiPosition) => ({
  trend,
  onTarget,
  figures: [baseline, target, actual].map((figure) => figure && [figure.value, figure.asStated]),
  targets,
})
