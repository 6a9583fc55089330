import type { Finding } from '../../slice/finding.ts'
import { isWhole, subtract } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import { formatPounds, moreOrLess } from '../../values/format-pounds.ts'
import { haveOneBasis } from './figures.ts'
import { type Found, type Ground, ofEachLine } from './of-each-line.ts'
import { failedCasts } from './saving-casts.ts'

/** A variance printed beside one of several periods may be that period's, and not the year's: it is held against nothing. */
export const printedVarianceDiffers = (reading: Ground): readonly Finding[] =>
  failedCasts(reading, 'line', 'variance').map(({ subject, name, year, printed, computed, entries }) => ({
    severity: 'serious',
    subject,
    message: `The printed variance of ${name} ${year} is ${formatPounds(printed)}, actual less budget is ${formatPounds(computed)}`,
    entries,
  }))

/** What each cause is said to explain is held against the variance. */
export const causesDoNotAddUp = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, causes, variance, budget, actual }, year) => {
    const { stated, notStated } = causes
    const isTold = Object.keys(stated).length > 0 && isWhole(notStated)
    if (!isTold || Math.abs(notStated.known) <= Math.max(budget.goodTo ?? 0, actual.goodTo ?? 0)) return []
    const explained = subtract(variance.amount, notStated)
    const message = `The causes of the variance of ${name} ${year} add up to ${moreOrLess(explained.known - variance.amount.known)} than it is: it is ${formatPounds(variance.amount.known)}`
    return [{ severity: 'warning', message }]
  })

/** Neither in words nor in figures. */
export const causeNotStated = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, causes, variance, reports }, year) =>
    variance.direction !== 'undetermined' &&
    variance.direction !== 'none' &&
    Object.keys(causes.stated).length === 0 &&
    reports.every(({ varianceCause }) => varianceCause.is === 'unknown')
      ? [
          {
            severity: 'note',
            message: `The actual of ${name} ${year} is ${moreOrLess(variance.amount.known)} than its budget, and no source states why`,
          },
        ]
      : [],
  )

/** Figures before transitional cost and figures after it are neither compared nor one sum (law M3). */
export const basesDiffer = (reading: Ground): readonly Finding[] =>
  ofEachLine(reading, ({ name, budget, actual, reports }, year) => {
    const bases = new Set(reports.flatMap(({ basis }) => attestedValue(basis) ?? []))
    const mixed = [...bases].join(' and ')
    const found: Found[] = []
    if (bases.size > 1)
      found.push({ severity: 'serious', message: `The actual of ${name} ${year} adds up figures that are ${mixed}` })
    if (!haveOneBasis(budget, actual)) {
      found.push({
        severity: 'serious',
        message: `The budget of ${name} ${year} is ${budget.basis}, its actual ${actual.basis}: they have no variance`,
      })
    }
    return found
  })
