import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { formatDay } from '../../values/format-day.ts'
import { whenOf } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import { nameOfService } from '../services/state.ts'
import { inUnit } from './in-unit.ts'
import type { CouncilKpi, KpiRow } from './kpi-rows.ts'
import { type Ground, ofEachCouncil, ofEachKpi, rowsOf, whose } from './of-each-kpi.ts'
import type { Measurement } from './state.ts'
import { targetChanges } from './target-changes.ts'

/** Sources that define a KPI, or give one of its figures, differently: no trend is told from it. */
export const contestedKpis = (reading: Ground): readonly Finding[] =>
  Object.entries(reading.all.performance.kpis).flatMap(([key, kpi]) => {
    const name = attestedValue(kpi.name) ?? key
    const cells: readonly ContestedCell[] = [
      [`what ${key} is called`, kpi.name],
      [`${name}, which way is better`, kpi.direction],
      [`${name}, unit`, kpi.unit],
      [`${name}, service`, kpi.service, (service) => nameOfService(reading.all.services, String(service))],
      [`${name}, which benefit it measures`, kpi.benefit],
      ...Object.values(kpi.targets).flatMap(({ council, period, days }) =>
        days.map(
          ({ on, value }): ContestedCell => [
            `the target of ${whose(reading, name, council)}${period === undefined ? '' : ` for ${formatDay(period.from)} to ${formatDay(period.to)}`}, as set on ${formatDay(on)}`,
            value,
          ],
        ),
      ),
      ...Object.values(kpi.measurements).flatMap((each): readonly ContestedCell[] => {
        const what = `the ${each.of} of ${whose(reading, name, each.council)} to ${formatDay(each.endsOn)}`
        return [
          [what, each.value],
          [`${what}, who answered`, each.sample],
        ]
      }),
    ]
    return cells.flatMap(([what, cell, words]) => findContested(`kpi/${key}`, what, cell, words))
  })

type ContestedCell = readonly [what: string, cell: Attested<unknown>, words?: (value: unknown) => string]

/** Whether more is better is for a source to say: without that no trend is told. */
export const noDirection = (reading: Ground): readonly Finding[] =>
  ofEachServiceWith(reading, ({ direction, unit }) =>
    direction.is === 'unknown' ? { councils: [], entries: positionsOf(direction.by, witnessesOf(unit)) } : undefined,
  ).map(({ without, ...rest }) => ({
    ...rest,
    severity: 'note',
    message: `No source says whether a higher or a lower figure is better, so that no trend can be told: ${without}`,
  }))

/** Without a baseline nobody can tell whether a figure got better. */
export const noBaseline = (reading: Ground): readonly Finding[] =>
  ofEachServiceWith(reading, ({ councils }) => {
    const without = councils.filter(
      ({ actual, baseline }) => isMeasured(actual) && (baseline === undefined || baseline.value.is === 'unknown'),
    )
    return { councils: without, entries: positionsOf(...without.map(({ actual }) => behind(actual))) }
  }).map(({ without, ...rest }) => ({
    ...rest,
    severity: 'note',
    message: `What is measured has no baseline: ${without}`,
  }))

/** A target in words only cannot be tested. */
export const noTarget = (reading: Ground): readonly Finding[] =>
  ofEachServiceWith(reading, ({ councils }) => {
    const without = councils.filter(({ actual, target }) => isMeasured(actual) && target.value.is === 'unknown')
    return {
      councils: without,
      entries: positionsOf(...without.flatMap(({ actual, target }) => [behind(actual), witnessesOf(target.asStated)])),
    }
  }).map(({ without, ...rest }) => ({
    ...rest,
    severity: 'note',
    message: `What is measured has no target in figures: ${without}`,
  }))

const isMeasured = (actual: CouncilKpi['actual']): boolean => actual !== undefined && actual.value.is !== 'unknown'
const behind = (actual: CouncilKpi['actual']): readonly number[] =>
  actual === undefined ? [] : witnessesOf(actual.value)

/** What was shared to do better does worse than before: told whatever its target is. */
export const worseThanBaseline = (reading: Ground): readonly Finding[] =>
  ofEachCouncil(reading, ({ trend, baseline, actual, target, onTarget }, what, { unit }) => {
    if (trend !== 'worse' || baseline === undefined || actual === undefined) return []
    const figure = (cell: Attested<number>): string => inUnit(attestedValue(cell) ?? 0, attestedValue(unit))
    const aim = onTarget === 'no' ? `, against a target of ${figure(target.value)}` : ''
    return [
      {
        severity: 'warning',
        message: `${what} is worse than its baseline: ${figure(actual.value)} after ${figure(baseline.value)}${aim}`,
        entries: positionsOf(...[actual.value, baseline.value, ...(aim === '' ? [] : [target.value])].map(witnessesOf)),
      },
    ]
  })

/** What came is not what was aimed at, by the direction that the KPI has. */
export const missesTarget = (reading: Ground): readonly Finding[] =>
  ofEachCouncil(reading, ({ actual, target, onTarget }, what, { unit }) => {
    if (onTarget !== 'no' || actual === undefined) return []
    const figure = (cell: Attested<number>): string => inUnit(attestedValue(cell) ?? 0, attestedValue(unit))
    return [
      {
        severity: 'warning',
        message: `${what} misses its target: ${figure(actual.value)} against ${figure(target.value)}`,
        entries: positionsOf(witnessesOf(actual.value), witnessesOf(target.value)),
      },
    ]
  })

/**
 * Whoever changes a target once its period has begun changes who misses it: told with each figure that meets one of the two and
 * misses the other. A target for no stated period is changed within that of the figure.
 */
export const targetChanged = (reading: Ground): readonly Finding[] =>
  ofEachKpi(reading, (kpi) => {
    const figures = (cell: Attested<number>): string =>
      claimedValues(cell)
        .map((value) => inUnit(value, attestedValue(kpi.unit)))
        .join(' or ')
    return targetChanges(kpi).map(({ from, to, period, mayBeBefore, judgedOtherwise }) => {
      const when = mayBeBefore
        ? `by ${formatDay(to.setOn)}, and it cannot be told whether it had begun,`
        : `on ${formatDay(to.setOn)},`
      const verdicts = judgedOtherwise.map(({ council, actual, meets }) => {
        const whoseFigure =
          council === undefined || council === to.council ? '' : ` of ${nameOfParty(reading.all.parties, council)}`
        const [met, missed] = meets === 'from' ? ['first', 'second'] : ['second', 'first']
        return `; ${figures(actual.value)}${whoseFigure} meets the ${met} and misses the ${missed}`
      })
      return {
        severity: verdicts.length > 0 && !mayBeBefore ? 'warning' : 'note',
        message: `${whose(reading, kpi.name, to.council)}: the target for ${formatDay(period.from)} to ${formatDay(period.to)} was changed ${when} from ${figures(from.value)} to ${figures(to.value) || 'a figure that is not stated'}${verdicts.join('')}`,
        entries: positionsOf(
          ...[from.value, to.value, ...judgedOtherwise.map(({ actual }) => actual.value)].map(witnessesOf),
        ),
      }
    })
  })

/** A source says itself why two figures are not of the same thing: no trend is told from them. */
export const notComparable = (reading: Ground): readonly Finding[] =>
  ofEachCouncil(reading, ({ measurements }, what) =>
    measurements.flatMap((each) =>
      claimedValues(each.notComparableBecause).map((remark) => ({
        severity: 'note' as const,
        message: `${what}, the ${figureOf(each)}, cannot be compared: ${remark}`,
        entries: witnessesOf(each.notComparableBecause),
      })),
    ),
  )

const figureOf = ({ of, endsOn }: Readonly<Measurement>): string => `${of} to ${formatDay(endsOn)}`

/** Nobody has measured what has not come yet: what a paper says by then is a forecast, or its day or period is wrong. */
export const measuredTooEarly = (reading: Ground): readonly Finding[] => {
  const papers = new Map(reading.facts.map((fact) => [fact.position, fact]))
  return ofEachCouncil(reading, ({ measurements }, what) =>
    measurements.flatMap((each) =>
      witnessesOf(each.value).flatMap((position) => {
        const paper = papers.get(position)
        if (paper === undefined) return []
        // A paper that tells of some day up to then may have come after it.
        const first = each.period === undefined ? whenOf(paper).earliest : each.endsOn
        if (first === null || paper.knownOn >= first) return []
        const message = `${what}, the ${figureOf(each)}, is from a paper of ${formatDay(paper.knownOn)}, before its days were over: give the date of the paper that has the figure, or correct the days that it is of`
        return [{ severity: 'warning' as const, message, entries: [position] }]
      }),
    ),
  )
}

/** What is to be measured and never is cannot be held to anything. */
export const neverMeasured = (reading: Ground): readonly Finding[] =>
  ofEachKpi(reading, ({ name, unit, councils }) =>
    councils.some(({ measurements }) => measurements.some(({ value }) => value.is !== 'unknown'))
      ? []
      : [
          {
            severity: 'warning',
            message: `${name} is to be measured, and no entry gives a figure`,
            entries: positionsOf(
              witnessesOf(unit),
              ...councils.flatMap(({ measurements }) => measurements.map(({ value }) => witnessesOf(value))),
            ),
          },
        ],
  )

/** Of every benefit that entries ever speak of, whatever its day: a KPI is defined from the first day on. */
export const unknownBenefit = (reading: Ground): readonly Finding[] =>
  ofEachKpi(reading, ({ name, benefit }) =>
    claimedValues(benefit)
      .filter((key) => reading.known.benefits.benefits[key] === undefined)
      .map((key) => ({
        severity: 'warning',
        message: `${name} is said to measure the benefit ${key}, of which no entry speaks`,
        entries: witnessesOf(benefit),
      })),
  )

/**
 * One finding of all the KPIs of a service that lack something, so that a page of figures does not drown the rest. `without`
 * names them, with the councils that lack it. `lacks` gives those of one KPI, and the entries behind it.
 */
const ofEachServiceWith = (reading: Ground, lacks: (kpi: KpiRow) => Lack | undefined) => {
  const lacking = rowsOf(reading).flatMap((row) => {
    const lack = reading.all.performance.kpis[row.kpi] === undefined ? undefined : lacks(row)
    return lack === undefined || lack.entries.length === 0
      ? []
      : [{ row, ...lack, service: attestedValue(row.service) }]
  })
  const services = [...new Set(lacking.map(({ service }) => service ?? ''))].sort(byText)
  return services.map((service) => {
    const of = lacking.filter((each) => (each.service ?? '') === service)
    return {
      subject: service === '' ? 'programme' : `service/${service}`,
      about: of.map(({ row }) => `kpi/${row.kpi}`),
      without: of.map(({ row, councils }) => `${row.name}${inBrackets(reading, councils)}`).join('; '),
      entries: positionsOf(...of.map(({ entries }) => entries)),
    }
  })
}

interface Lack {
  /** Whose figures lack it; none where it is the KPI itself. */
  readonly councils: readonly CouncilKpi[]
  readonly entries: readonly number[]
}

const inBrackets = ({ all: { parties } }: Ground, councils: readonly CouncilKpi[]): string => {
  const names = councils.flatMap(({ council }) => (council === undefined ? [] : [nameOfParty(parties, council)]))
  return names.length === 0 ? '' : ` (${names.join(', ')})`
}
