import { type Attested, notStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Period } from '../../values/financial-year.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Reads } from '../../values/reads.ts'
import type { AttestedWhen } from '../../values/when.ts'
import type { Direction, Sample } from './events.ts'

/** A figure that was measured, in its KPI's unit. */
export interface Measurement {
  /** Whose figure it is; undefined where it is everybody's together. */
  readonly council: Key | undefined
  readonly of: 'baseline' | 'actual'
  /** What it was measured in; undefined where it is of its day. */
  readonly period: Period | undefined
  /** The last day of its period, or the day that it is of. */
  readonly endsOn: Day
  /** When that is, as closely as its sources say: by `endsOn`. A period ends on its day, however vague they are. */
  when: AttestedWhen
  value: Attested<number>
  asStated: Attested<string>
  /** Why it cannot be compared with other figures. */
  notComparableBecause: Attested<string>
  sample: Attested<Sample>
}

/** A target as set on a day. */
export interface TargetDay {
  readonly on: Day
  /** When it was set, as closely as its sources say: by `on`. */
  when: AttestedWhen
  value: Attested<number>
  asStated: Attested<string>
}

export interface Target {
  /** Whose target it is; undefined where it is everybody's. */
  readonly council: Key | undefined
  /** What it is for; undefined where it holds until another is set. */
  readonly period: Period | undefined
  /** In order of their days. */
  days: TargetDay[]
}

export interface Kpi {
  name: Attested<string>
  aliases: readonly string[]
  direction: Attested<Exclude<Direction, 'notStated'>>
  unit: Attested<string>
  service: Attested<Key>
  /** The benefit that it measures. */
  benefit: Attested<Key>
  /** By council, what it is of, and period or day. */
  measurements: Keyed<Measurement>
  /** By council and period. */
  targets: Keyed<Target>
}

export interface PerformanceState {
  kpis: Keyed<Kpi>
}

/** A target, as others may read it. */
export type TargetReads = Reads<Target>

/** A KPI, as others may read it. */
export type KpiReads = Reads<Kpi>

/** The state of what is measured, as others may read it. */
export type PerformanceReads = Reads<PerformanceState>

export const initialPerformance = (): PerformanceState => ({ kpis: {} })

/** A KPI of which nothing is known. */
export const newKpi = (): Kpi => ({
  name: notStated(),
  aliases: [],
  direction: notStated(),
  unit: notStated(),
  service: notStated(),
  benefit: notStated(),
  measurements: {},
  targets: {},
})
