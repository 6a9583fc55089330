import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { type FinancialYear, periodOfYear } from '../../values/financial-year.ts'
import type { Key } from '../../values/key.ts'
import { nameOfParty } from '../parties/state.ts'
import { allCouncilSavings } from './council-savings.ts'
import { inPounds } from './in-pounds.ts'
import type { LineRow } from './line-row.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'
import { type BaselineRow, baselineCells, savingBaselines } from './saving-baselines.ts'

/** For findings: once for each reading. */
const allBaselines = oncePerReading(savingBaselines)

/** Without a baseline nobody can tell what a saving is measured against. */
export const savingsWithoutBaseline = (reading: Ground): readonly Finding[] =>
  allCouncilSavings(reading).flatMap(({ year, lines }): readonly Finding[] => {
    const savings = lines.filter(isSaving)
    const without = savings.filter((line) => baselinesOf(reading, line, year).length === 0)
    return without.length === 0
      ? []
      : [
          {
            severity: 'note',
            subject: `saving-year/${year}`,
            message: `${without.length} of ${savings.length} lines of savings of ${year} have no baseline of that year or an earlier one, neither of their own nor of their service: what they are measured against is not known`,
            entries: [],
          },
        ]
  })

/** Each council's saving is its own baseline less its charge: that of another council says nothing of it. */
export const councilWithoutBaseline = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, (line, year): readonly Found[] => {
    const baselines = baselinesOf(reading, line, year)
    const having = new Set(baselines.map(({ council }) => council))
    const without = sharersOf(line).filter((council) => !having.has(council))
    if (!isSaving(line) || baselines.length === 0 || without.length === 0) return []
    const whose = without.map((council) => nameOfParty(reading.all.parties, council)).join(' and ')
    const message = `${line.name} ${year} has a baseline, but none for ${whose}: what is saved there is measured against nothing`
    return [{ severity: 'note', message, entries: positionsOf(...baselines.map(({ entries }) => entries)) }]
  })

/** A baseline is set before the saving; one that is set afterwards may be chosen to suit it. */
export const baselineSetAfterwards = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, (line, year): readonly Found[] => {
    const begins = attestedValue(line.startsOn) ?? periodOfYear(year).from
    const baselines = isSaving(line) ? baselinesOf(reading, line, year) : []
    return [...new Set(baselines.map(({ council }) => council))].flatMap((council): readonly Found[] => {
      const theirs = baselines.filter((each) => each.council === council)
      const [first] = theirs.flatMap(({ setOn }) => claimedValues(setOn)).sort()
      if (first === undefined || first <= begins) return []
      const whose = nameOfParty(reading.all.parties, council)
      const message = `The baseline of ${line.name} ${year} for ${whose} was set on ${first}, after the saving began on ${begins}`
      return [{ severity: 'warning', message, entries: positionsOf(...theirs.map(({ setOn }) => witnessesOf(setOn))) }]
    })
  })

/** What it was before is then not in the ledger. */
export const baselineNeverSet = (reading: Ground): readonly Finding[] =>
  allBaselines(reading)
    .filter(({ setOn }) => setOn.is === 'unknown')
    .map(
      (baseline): Finding => ({
        severity: 'warning',
        subject: subjectOf(baseline),
        message: `${nameOf(baseline)} was revised, and no source says that it was ever set`,
        entries: baseline.entries,
      }),
    )

export const contestedBaselines = (reading: Ground): readonly Finding[] =>
  allBaselines(reading).flatMap((baseline) => {
    const what = `the baseline of ${baseline.line ?? baseline.service} ${baseline.year} for ${baseline.council}`
    const stated = [
      { what, cells: [...baselineCells(baseline.original), ['day it was set', baseline.setOn] as const] },
      ...baseline.revisions.map((revision) => ({
        what: `${what} as revised on ${revision.on}`,
        cells: [...baselineCells(revision), ['reason', revision.reason] as const],
      })),
    ]
    return stated.flatMap(({ what, cells }) =>
      cells.flatMap(([field, cell]) =>
        findContested(subjectOf(baseline), `${what}, ${field}`, cell, field === 'amount' ? inPounds : undefined),
      ),
    )
  })

const isSaving = ({ nature }: LineRow): boolean => nature !== 'transitionalCost'

/** Those that a saving of a year may be measured against: of the year or an earlier one, of the line or its service. */
const baselinesOf = (reading: Ground, { line, service }: LineRow, year: FinancialYear): readonly BaselineRow[] =>
  allBaselines(reading).filter(
    (each) =>
      each.year <= year &&
      each.setOn.is !== 'unknown' &&
      (each.line === line || (service !== undefined && each.service === service)),
  )

/** The councils that have a part in a line, as far as any source gives shares; one whose part is nothing has none. */
const sharersOf = ({ budget, originalBudget, actual, realised }: LineRow): readonly Key[] =>
  Object.keys(budget.byCouncil).filter((council) =>
    [budget, originalBudget, actual, realised].some(({ byCouncil: { [council]: share } }) =>
      share === undefined || share === 'notEvidenced' ? false : share.known !== 0 || share.unknown > 0,
    ),
  )

const subjectOf = ({ line, service, year }: BaselineRow): string =>
  line === undefined ? `service/${service}` : `saving-line/${line}/${year}`

const nameOf = ({ line, service, year, council }: BaselineRow): string =>
  `The baseline of ${line ?? service} ${year} for ${council}`
