import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import { addDays } from '../../values/day.ts'
import { periodOfYear } from '../../values/financial-year.ts'
import { formatDay } from '../../values/format-day.ts'
import { nameOfParty } from '../parties/state.ts'
import { allCouncilSavings } from './council-savings.ts'
import { figureInWords } from './figure-in-words.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'
import { isWholeYear } from './pick-counted.ts'

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
  allCouncilSavings(reading).flatMap(({ year, councils, overall, lines }) =>
    councils.flatMap((council): readonly Finding[] => {
      const saved = overall.actual.byCouncil[council]
      if (saved === undefined || !lines.some(({ reports }) => reports.length > 0)) return []
      if (saved !== 'notEvidenced' && isWhole(saved)) return []
      const why =
        saved === 'notEvidenced'
          ? 'evidenced: not every line reports an actual by council'
          : `known in full: of ${saved.unknown === 1 ? 'one figure' : `${saved.unknown} figures`} its share is not known`
      return [
        {
          severity: 'warning',
          subject: `saving-year/${year}/${council}`,
          message: `What ${nameOfParty(reading.all.parties, council)} saved in ${year} is not ${why}`,
          entries: overall.entries,
        },
      ]
    }),
  )

/** Periods reported twice, and stretches that no report covers (law M3). */
export const periodsOverlapOrGap = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, setAside, gaps }) => [
    ...setAside
      .filter(({ because }) => because === 'overlapping')
      .map(
        ({ period, entries }): Found => ({
          severity: 'warning',
          message: `${name}: the figure for ${formatDay(period.from)} to ${formatDay(period.to)} covers days that another one covers, and is not counted`,
          entries,
        }),
      ),
    ...gaps.map(
      ({ from, to }): Found => ({
        severity: 'warning',
        message: `${name}: no report covers ${formatDay(from)} to ${formatDay(to)}`,
        entries: [],
      }),
    ),
  ])

/** Once the year is over its actual should be for all of it. */
export const stopsShort = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, reports, actual }, year) => {
    const { from, to } = periodOfYear(year)
    if (reports.length === 0 || reading.basis.asAt < to || isWholeYear(actual.upTo, year)) return []
    const missing =
      actual.upTo === undefined ? `leaves out ${formatDay(from)}` : `leaves out ${formatDay(addDays(actual.upTo, 1))}`
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

/** Nobody can tell what was to be saved: neither a budget nor a virement is in the ledger. */
export const actualWithoutBudget = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ line, name, reports, setAside, revisions, virements }, year) => {
    const isBudgeted = reading.all.savings.lines[line]?.years[year]?.budget.takesEffectOn.is !== 'unknown'
    const reported = [...reports, ...setAside]
    if (isBudgeted || reported.length === 0 || revisions.length + virements.length > 0) return []
    const entries = positionsOf(...reported.map((each) => each.entries))
    const message = `A saving of ${name} ${year} is reported, and no budget of it is stated: there is nothing to hold it against`
    return [{ severity: 'warning', message, entries }]
  })
