import { findContested } from '../../slice/find-contested.ts'
import type { Finding } from '../../slice/finding.ts'
import { councilSavings } from './council-savings.ts'
import { inPounds } from './in-pounds.ts'
import type { Ground } from './of-each-line.ts'
import { baselineCells, savingBaselines } from './saving-baselines.ts'

/** Without a baseline nobody can tell what a saving is measured against. */
export const savingsWithoutBaseline = (reading: Ground): readonly Finding[] => {
  const baselines = savingBaselines(reading)
  return councilSavings(reading)().flatMap(({ year, lines }): readonly Finding[] => {
    const savings = lines.filter(({ nature }) => nature !== 'transitionalCost')
    const ofYear = baselines.filter((baseline) => baseline.year === year)
    const without = savings.filter(
      ({ line, service }) =>
        !ofYear.some((each) => each.line === line || (service !== undefined && each.service === service)),
    )
    return without.length === 0
      ? []
      : [
          {
            severity: 'note',
            subject: `saving-year/${year}`,
            message: `${without.length} of ${savings.length} lines of savings of ${year} have no baseline, neither of their own nor of their service: what they are measured against is not known`,
            entries: [],
          },
        ]
  })
}

export const contestedBaselines = (reading: Ground): readonly Finding[] =>
  savingBaselines(reading).flatMap(({ year, council, line, service, original, revisions }) => {
    const subject = line === undefined ? `service/${service}` : `saving-line/${line}/${year}`
    const what = `the baseline of ${line ?? service} ${year} for ${council}`
    const stated = [
      { what, cells: baselineCells(original) },
      ...revisions.map((revision) => ({
        what: `${what} as revised on ${revision.on}`,
        cells: [...baselineCells(revision), ['reason', revision.reason] as const],
      })),
    ]
    return stated.flatMap(({ what, cells }) =>
      cells.flatMap(([field, cell]) =>
        findContested(subject, `${what}, ${field}`, cell, field === 'amount' ? inPounds : undefined),
      ),
    )
  })
