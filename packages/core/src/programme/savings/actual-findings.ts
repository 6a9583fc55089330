import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { addDays } from '../../values/day.ts'
import { periodOfYear } from '../../values/financial-year.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { nameOfParty } from '../parties/state.ts'
import { isWholeYear } from './actual.ts'
import { councilSavings } from './council-savings.ts'
import { STAGES, type Stage } from './events.ts'
import type { LineRow } from './line-row.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'
import type { ReportRow } from './report-row.ts'

/** An actual that equals its budget to the penny, by a method nobody states, may have been assumed. */
export const actualEqualsBudget = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, budget, actual, reports }, year) =>
    reports.some(({ method }) => method.is === 'unknown') &&
    isWhole(actual.total) &&
    isWhole(budget.total) &&
    actual.total.known === budget.total.known
      ? [
          {
            severity: 'warning',
            message: `The actual of ${name} ${year} equals its budget exactly, and no source states how it was measured`,
          },
        ]
      : [],
  )

/** A figure that the table calls actual may be an estimate elsewhere: how final it is was then inferred. */
export const stageInferred = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, reports }, year) =>
    reports.some(({ statedStage }) => statedStage.is === 'known' && statedStage.inferred)
      ? [{ severity: 'note', message: `How final the actual of ${name} ${year} is was inferred, not stated` }]
      : [],
  )

/** What one council really saved is known only where a source gives it. */
export const actualNotByCouncil = (reading: Ground): readonly Finding[] =>
  councilSavings(reading)().flatMap(({ year, councils, overall, lines }) =>
    councils
      .filter(
        (council) =>
          overall.actual.byCouncil[council] === 'notEvidenced' && lines.some(({ reports }) => reports.length > 0),
      )
      .map((council) => ({
        severity: 'warning' as const,
        subject: `saving-year/${year}/${council}`,
        message: `What ${nameOfParty(reading.all.parties, council)} saved in ${year} is not evidenced: not every line reports an actual by council`,
        entries: overall.entries,
      })),
  )

/** Periods reported twice, and stretches that no report covers (law M3). */
export const periodsOverlapOrGap = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, setAside, gaps }) => [
    ...setAside
      .filter(({ because }) => because === 'overlapping')
      .map(
        ({ period, entries }): Found => ({
          severity: 'warning',
          message: `${name}: the figure for ${period.from} to ${period.to} covers days that another one covers, and is not counted`,
          entries,
        }),
      ),
    ...gaps.map(
      ({ from, to }): Found => ({
        severity: 'warning',
        message: `${name}: no report covers ${from} to ${to}`,
        entries: [],
      }),
    ),
  ])

/** Once the year is over its actual should be for all of it. */
export const stopsShort = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, reports, actual }, year) => {
    const { from, to } = periodOfYear(year)
    if (reports.length === 0 || reading.basis.asAt < to || isWholeYear(actual.upTo, year)) return []
    const missing = actual.upTo === undefined ? `leaves out ${from}` : `leaves out ${addDays(actual.upTo, 1)}`
    const message = `The actual of ${name} ${year} ${missing}: it is not for the whole year, and has no variance`
    return [{ severity: 'note', message }]
  })

/** The most final year to date counts, and a later one that is less final does not: somebody should know. */
export const laterIsLessFinal = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, reports, setAside }, year) => {
    const toDate = reports.find(({ measure }) => measure === 'yearToDate')
    return setAside
      .filter(({ because }) => because === 'lessFinal')
      .map(
        (later): Found => ({
          severity: 'warning',
          message: `${name} ${year}: ${figureInWords(later)} is not counted, as ${toDate === undefined ? 'another figure' : figureInWords(toDate)} is more final`,
          entries: later.entries,
        }),
      )
  })

/** What was saved by a day is not less than by an earlier one; what was spent on transition neither. */
export const yearToDateFalls = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, (line, year) => STAGES.flatMap((stage) => fallsOf(line, stage, year)))

const fallsOf = ({ name, nature, reports, setAside }: LineRow, stage: Stage, year: string): readonly Found[] => {
  const sign = nature === 'transitionalCost' ? -1 : 1
  const toDate = [...reports, ...setAside.filter(({ because }) => because !== 'estimate')]
    .filter((report) => report.measure === 'yearToDate' && report.stage === stage)
    .sort((a, b) => byText(a.period.to, b.period.to) || byText(a.period.from, b.period.from))
  return toDate.flatMap((report, index): readonly Found[] => {
    const [before, after] = [toDate[index - 1], report].map((each) => each && attestedValue(each.total))
    if (before === undefined || after === undefined || (after - before) * sign >= 0) return []
    const message = `${name} ${year}: ${figureInWords(report)} is below the one before, ${formatPounds(before)}`
    return [{ severity: 'warning', message, entries: positionsOf(toDate[index - 1]?.entries ?? [], report.entries) }]
  })
}

/** An estimate never enters an evidenced figure (law M4). */
export const estimateNotCounted = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, setAside }, year) =>
    setAside
      .filter(({ because }) => because === 'estimate')
      .map(
        (report): Found => ({
          severity: 'warning',
          message: `${name} ${year}: ${figureInWords(report)} is an estimate by its source, and not part of the actual`,
          entries: report.entries,
        }),
      ),
  )

/** The councils' own reported actual, so it counts; but nobody measured it. */
export const assumedAtBudget = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, reports }, year) =>
    reports
      .filter(({ method }) => attestedValue(method) === 'assumedAtBudget')
      .map(
        (report): Found => ({
          severity: 'warning',
          message: `${name} ${year}: ${figureInWords(report)} was assumed to be the budget, not measured`,
          entries: report.entries,
        }),
      ),
  )

const STAGE_IN_WORDS: Readonly<Record<Stage, string>> = {
  monitoring: 'monitoring figure',
  provisionalOutturn: 'provisional outturn',
  finalOutturn: 'final outturn',
  audited: 'audited figure',
}

/** `the provisional outturn to 2010-09-30, £1,234`. */
const figureInWords = ({ stage, period, total }: ReportRow): string => {
  const amount = attestedValue(total)
  return `the ${STAGE_IN_WORDS[stage]} to ${period.to}, ${amount === undefined ? 'of an amount not known' : formatPounds(amount)},`
}
