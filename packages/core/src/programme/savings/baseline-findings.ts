import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { inPounds } from '../../slice/in-pounds.ts'
import { oncePerReading } from '../../slice/once-per-reading.ts'
import { positionsOf } from '../../slice/row.ts'
import { attestedValue, claimedValues, claimsOf, notStated, witnessesOf } from '../../values/attested.ts'
import { type FinancialYear, periodOfYear } from '../../values/financial-year.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { nameOfParty } from '../parties/state.ts'
import { nameOfService } from '../services/state.ts'
import { allCouncilSavings } from './council-savings.ts'
import type { LineRow } from './line-row.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'
import { type BaselineRow, baselineCells, savingBaselines } from './saving-baselines.ts'
import { nameOfLine } from './state.ts'

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

/** Each council's saving is its own baseline less its charge: that of another says nothing of it, nor does one of no known amount. */
export const councilWithoutBaseline = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, (line, year): readonly Found[] => {
    const baselines = baselinesOf(reading, line, year)
    const stated = baselines.filter(({ current }) => current.amount.is !== 'unknown')
    const having = new Set(stated.map(({ council }) => council))
    const without = sharersOf(line).filter((council) => !having.has(council))
    if (!isSaving(line) || baselines.length === 0 || without.length === 0) return []
    const whose = listInWords(without.map((council) => nameOfParty(reading.all.parties, council)))
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
      const message = `The baseline of ${line.name} ${year} for ${whose} was set on ${formatDay(first)}, after the saving began on ${formatDay(begins)}`
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
        message: `${nameOf(reading, baseline)} was revised, and no source says that it was ever set`,
        entries: baseline.entries,
      }),
    )

/** A baseline is what a council spent: what another body did is measured against nothing that a council saves. */
export const baselineOfNoCouncil = (reading: Ground): readonly Finding[] =>
  allBaselines(reading).flatMap((baseline): readonly Finding[] => {
    const kinds = claimedValues(reading.all.parties.parties[baseline.council]?.kind ?? notStated<string>())
    return kinds.length === 0 || kinds.includes('council')
      ? []
      : [
          {
            severity: 'warning',
            subject: subjectOf(baseline),
            about: [`party/${baseline.council}`],
            message: `${nameOf(reading, baseline)} is that of a body which is registered as ${kinds.map(kindInWords).join(' or ')}: name the council whose cost it was, or register the body as a council`,
            entries: positionsOf(
              baseline.entries,
              witnessesOf(reading.all.parties.parties[baseline.council]?.kind ?? notStated()),
            ),
          },
        ]
  })

const KINDS: Readonly<Record<string, string>> = {
  funder: 'a funder',
  jointCommittee: 'a joint committee',
  supplier: 'a supplier',
  tradeUnion: 'a trade union',
  trust: 'a trust',
  otherBody: 'another body',
}

const kindInWords = (kind: string): string => KINDS[kind] ?? kind

/** What something cost is no less than nothing; a net income wants a word. */
export const baselineBelowZero = (reading: Ground): readonly Finding[] =>
  allBaselines(reading).flatMap((baseline) =>
    [
      { amount: baseline.original.amount, when: '' },
      ...baseline.revisions.map(({ amount, on }) => ({ amount, when: ` as revised on ${formatDay(on)}` })),
    ].flatMap(({ amount, when }) =>
      claimsOf(amount)
        .filter(({ value }) => value < 0)
        .map(
          ({ value, by }): Finding => ({
            severity: 'warning',
            subject: subjectOf(baseline),
            message: `${nameOf(reading, baseline)}${when} is ${formatPounds(value)}, below zero: give what it cost as a positive amount; where it brought in more than it cost, check that this is meant`,
            entries: by,
          }),
        ),
    ),
  )

/** Sources that state one baseline differently: what was saved against it cannot be told. */
export const contestedBaselines = (reading: Ground): readonly Finding[] =>
  allBaselines(reading).flatMap((baseline) => {
    const what = `the ${baselineInWords(reading, baseline)}`
    const stated = [
      { what, cells: [...baselineCells(baseline.original), ['day it was set', baseline.setOn] as const] },
      ...baseline.revisions.map((revision) => ({
        what: `${what} as revised on ${formatDay(revision.on)}`,
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

const nameOf = (reading: Ground, baseline: BaselineRow): string => `The ${baselineInWords(reading, baseline)}`

const baselineInWords = ({ all }: Ground, { line, service, year, council }: BaselineRow): string => {
  const what = line === undefined ? nameOfService(all.services, service ?? '') : nameOfLine(all.savings, line)
  return `baseline of ${what} ${year} for ${nameOfParty(all.parties, council)}`
}
