import type { Reading } from '../../slice/reading.ts'
import { positionsOf, type Row } from '../../slice/row.ts'
import { type Attested, attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Key } from '../../values/key.ts'
import { sameValue } from '../../values/same-value.ts'
import { measurementsOf } from './figures.ts'
import { type KpiPosition, kpiPosition } from './kpi-position.ts'
import type { Kpi, KpiReads, Measurement, PerformanceReads } from './state.ts'

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
    const { name, aliases, direction, unit, service, benefit } = kpi
    return [
      {
        ref: `performance:${key}`,
        kpi: key,
        name: attestedValue(name) ?? key,
        ...{ aliases, direction, unit, service, benefit, councils },
        entries: positionsOf(
          ...[name, direction, unit, service, benefit].map((cell: Attested<unknown>) => witnessesOf(cell)),
          ...councils.map(({ entries }) => entries),
        ),
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
  const isVague = !sameValue(saidIn(position), saidIn(maybe))
  return {
    ...position,
    ref,
    council,
    measurements,
    undetermined: isVague ? maybe : undefined,
    entries: positionsOf(
      witnessesIn(position),
      ...measurements.map(witnessesOfMeasurement),
      isVague ? witnessesIn(maybe) : [],
    ),
  }
}

/** A KPI that may have been defined, or a definition that may have been undone, leaves nothing to be measured. */
const positionIn = (kpi: KpiReads | undefined, council: Key | undefined): KpiPosition =>
  kpi === undefined ? NOTHING_MEASURED : kpiPosition(kpi, council)

const NOTHING_MEASURED: KpiPosition = kpiPosition(
  {
    name: { is: 'unknown', by: [] },
    aliases: [],
    direction: { is: 'unknown', by: [] },
    unit: { is: 'unknown', by: [] },
    service: { is: 'unknown', by: [] },
    benefit: { is: 'unknown', by: [] },
    measurements: {},
    targets: {},
  },
  undefined,
)

const witnessesIn = ({ baseline, targets, actual }: KpiPosition): readonly number[] =>
  positionsOf(
    ...[baseline, actual].map((figure) => (figure === undefined ? [] : witnessesOfMeasurement(figure))),
    ...targets.flatMap(({ value, asStated }) => [witnessesOf(value), witnessesOf(asStated)]),
  )

const witnessesOfMeasurement = ({ value, asStated, comparability, sample }: Readonly<Measurement>): readonly number[] =>
  positionsOf(...[value, asStated, comparability, sample].map((cell: Attested<unknown>) => witnessesOf(cell)))

/** What a position says, whoever says so. */
const saidIn = ({ baseline, target, targets, actual, trend, onTarget }: KpiPosition): unknown => ({
  trend,
  onTarget,
  figures: [baseline, target, actual].map((figure) => figure && [...claimedValues(figure.value)].sort()),
  words: [baseline, target, actual].map((figure) => figure && [...claimedValues(figure.asStated)].sort()),
  targets: targets.map((each) => ({
    ...each,
    value: [...claimedValues(each.value)].sort(),
    asStated: [...claimedValues(each.asStated)].sort(),
  })),
})
