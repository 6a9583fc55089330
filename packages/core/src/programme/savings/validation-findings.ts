import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { isWhole } from '../../values/amount.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { councilSavings } from './council-savings.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'

/** Only what finance validated is realised: of such a year nothing is, as far as the ledger knows. */
export const nothingValidated = (reading: Ground): readonly Finding[] =>
  councilSavings(reading)().flatMap(({ year, lines, overall }): readonly Finding[] =>
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
    if (Math.abs(differs) <= (actual.goodTo ?? 0)) return []
    const message = `${formatPounds(realised.total.known)} of ${name} ${year} is validated up to ${realised.upTo}, and ${formatPounds(actual.total.known)} is reported`
    const rows = [...reports, ...validations.filter(({ counts }) => counts)]
    return [{ severity: 'warning', message, entries: positionsOf(...rows.map(({ entries }) => entries)) }]
  })

export const validatedPeriodsOverlap = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, validations }) =>
    validations
      .filter(({ counts }) => !counts)
      .map(
        ({ period, entries }): Found => ({
          severity: 'warning',
          message: `${name}: what is validated for ${period.from} to ${period.to} covers days that another validation covers, and is not counted`,
          entries,
        }),
      ),
  )
