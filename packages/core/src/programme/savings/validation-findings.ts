import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole } from '../../values/amount.ts'
import { claimedValues } from '../../values/attested.ts'
import { daysInCommon } from '../../values/financial-year.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { allCouncilSavings } from './council-savings.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'

/** Only what finance validated is realised: of such a year nothing is, as far as the ledger knows. */
export const nothingValidated = (reading: Ground): readonly Finding[] =>
  allCouncilSavings(reading).flatMap(({ year, lines, overall }): readonly Finding[] =>
    lines.some(({ reports }) => reports.length > 0) && lines.every(({ validations }) => validations.length === 0)
      ? [
          {
            severity: 'note',
            subject: `saving-year/${year}`,
            message: `No saving of ${year} was validated by finance: what is reported is not called realised`,
            entries: overall.entries,
          },
        ]
      : [],
  )

/** Of one stretch of the year both are known, and they are not the same. */
export const validatedDiffers = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, actual, realised, reports, validations }, year): readonly Found[] => {
    const isOfOneStretch = realised.upTo !== undefined && realised.upTo === actual.upTo
    const differs = realised.total.known - actual.total.known
    if (!(isOfOneStretch && isWhole(realised.total) && isWhole(actual.total))) return []
    if (Math.abs(differs) <= Math.max(actual.goodTo ?? 0, realised.goodTo ?? 0)) return []
    const message = `${formatPounds(realised.total.known)} of ${name} ${year} is validated up to ${formatDay(realised.upTo)}, and ${formatPounds(actual.total.known)} is reported`
    const rows = [...reports, ...validations.filter(({ notCounted }) => notCounted === undefined)]
    return [{ severity: 'warning', message, entries: positionsOf(...rows.map(({ entries }) => entries)) }]
  })

/** What two validations have in common would be realised twice: one of them is not counted. */
export const validatedPeriodsOverlap = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, validations }) =>
    validations
      .filter(({ notCounted }) => notCounted === 'overlapping')
      .map(
        ({ period, entries }): Found => ({
          severity: 'warning',
          message: `${name}: what is validated for ${formatDay(period.from)} to ${formatDay(period.to)} covers days that another validation covers, and is not counted`,
          entries,
        }),
      ),
  )

/** Validation says that a reported figure holds: of these nobody knows which. */
export const validatedWithoutReport = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, reports, setAside, validations }, year) =>
    validations
      .filter(({ period }) => [...reports, ...setAside].every((report) => daysInCommon(report.period, period) === 0))
      .map(
        ({ period, entries }): Found => ({
          severity: 'warning',
          message: `${name} ${year}: a saving is validated for ${formatDay(period.from)} to ${formatDay(period.to)}, and no entry reports one of those days: record by SavingReported what was validated`,
          entries,
        }),
      ),
  )

/** The words by which a role is known to be finance's, or one that acts for the section 151 officer. */
const FINANCE = /\b(section 151|s\.? ?151)\b|financ|treasur|accountan/i

/** Only finance validates: a role whose name does not say so may be anybody's. */
export const validatedByOthers = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, validations }) =>
    validations.flatMap(({ by, period, entries }) =>
      claimedValues(by)
        .filter((role) => !FINANCE.test(role))
        .map(
          (role): Found => ({
            severity: 'warning',
            message: `${name}: what is validated to ${formatDay(period.to)} is validated by the role "${role}", which does not say that it is finance's: only the section 151 officer, or finance for them, validates`,
            entries,
          }),
        ),
    ),
  )

/** Who reported a figure cannot vouch for it: validation is by another. */
export const validatedByReporter = (reading: Ground): readonly Finding[] => {
  const roles = new Map(
    reading.facts.map(({ position, actor, authorisedBy }) => [
      position,
      [actor.role, ...(authorisedBy === undefined ? [] : [authorisedBy.role])].map(inOneCase),
    ]),
  )
  return ofEachLine(reading, ({ name, reports, setAside, validations }) =>
    validations.flatMap(({ by, period, entries }): readonly Found[] => {
      const reported = [...reports, ...setAside].filter((each) => daysInCommon(each.period, period) > 0)
      return claimedValues(by).flatMap((role): readonly Found[] => {
        const own = reported.filter((each) => each.entries.some((at) => roles.get(at)?.includes(inOneCase(role))))
        if (own.length === 0) return []
        const message = `${name}: what is validated to ${formatDay(period.to)} is validated by the ${role}, who also reported it: another should validate it`
        return [{ severity: 'warning', message, entries: positionsOf(entries, ...own.map((each) => each.entries)) }]
      })
    }),
  )
}

const inOneCase = (role: string): string => role.trim().toLowerCase()
