import type { Finding } from '../../slice/finding.ts'
import type { Reading } from '../../slice/reading.ts'
import { positionsOf } from '../../slice/row.ts'
import type { Agreement } from '../../values/agreement.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { attestedValue, claimedValues, witnessesOf } from '../../values/attested.ts'
import { formatPounds, moreOrLess } from '../../values/format-pounds.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { SavingsReads } from '../savings/state.ts'
import { type BudgetPositionRow, type BudgetTable, castCellInWords, sharedBudgetTables } from './budget-positions.ts'
import type { Favourable } from './events.ts'
import type { CostsReads } from './state.ts'

type Ground = Reading<{ readonly savings: SavingsReads; readonly costs: CostsReads }>

/**
 * A printed variance is held against its own row and never repaired; one of the opposite sign is only read the other
 * way round.
 */
export const varianceDiffers = (reading: Ground): readonly Finding[] =>
  ofEachRow(reading, (row, what) => {
    const [printed, computed] = [attestedValue(row.variance), row.computedVariance]
    if (printed === undefined || computed === UNKNOWN) return []
    if (row.varianceAgrees === 'oppositeSign')
      return [
        {
          severity: 'note',
          message: `${what}: the printed variance of ${formatPounds(printed)} is what is budgeted less what is projected`,
          entries: witnessesOf(row.variance),
        },
      ]
    return differs(row.varianceAgrees, {
      message: `${what}: the printed variance is ${formatPounds(printed)}; what is projected less what is budgeted is ${formatPounds(computed)}`,
      entries: positionsOf(witnessesOf(row.variance), witnessesOf(row.budget), witnessesOf(row.projected)),
    })
  })

/** A printed row is held against the rows that it says it adds up, cell by cell, and never repaired (law M2). */
export const sumDiffers = (reading: Ground): readonly Finding[] =>
  ofEachRow(reading, (row, what) =>
    row.casts.flatMap(({ cell, printed, computed, agrees }) =>
      printed === UNKNOWN
        ? []
        : differs(agrees, {
            message: `${what}: the printed ${castCellInWords(cell)} is ${formatPounds(printed)}, ${moreOrLess(printed - computed.known)} than its rows add up to`,
            entries: witnessesOf(row[cell]),
          }),
    ),
  )

/** A sum of rows that nobody recorded stays untested: they are named by other keys, or still to be recorded. */
export const addsUpNoRow = (reading: Ground): readonly Finding[] =>
  sharedBudgetTables(reading).flatMap(({ table, rows }) => {
    const recorded = new Set(rows.map(({ row }) => row))
    return rows
      .filter(({ counts }) => counts)
      .flatMap(({ addsUp, label, row }): readonly Finding[] => {
        const missing = (attestedValue(addsUp) ?? []).filter((key) => !recorded.has(key))
        if (missing.length === 0) return []
        return [
          {
            severity: 'warning',
            subject: `table/${table}`,
            message: `${table}, ${attestedValue(label) ?? row}: adds up ${listInWords(missing)}, which ${missing.length === 1 ? 'is no row' : 'are no rows'} of the table: record ${missing.length === 1 ? 'it, or name the row that is' : 'them, or name the rows that are'} meant: until then the sum is not tested`,
            entries: witnessesOf(addsUp),
          },
        ]
      })
  })

/** Two tables read side by side by their signs would be misread. Savings are printed with more saved as positive. */
export const oppositeSigns = (reading: Ground): readonly Finding[] => {
  const tables = sharedBudgetTables(reading)
  const calling = (good: Exclude<Favourable, 'notStated'>): readonly BudgetTable[] =>
    tables.filter(({ rows }) => rows.some(({ favourable }) => attestedValue(favourable) === good))
  const [negative, positive] = [calling('negative'), calling('positive')]
  const others = [
    ...(positive.length === 0 ? [] : [`positive in ${listInWords(positive.map(({ table }) => table))}`]),
    ...(printsVariances(reading.all.savings) ? ['positive where savings are printed'] : []),
  ]
  if (negative.length === 0 || others.length === 0) return []
  return negative.map(({ table, rows }) => ({
    severity: 'warning',
    subject: `table/${table}`,
    message: `A good variance is negative in ${table}, and ${others.join(', and ')}: read each by its own sign`,
    entries: positionsOf(...rows.map(({ favourable }) => witnessesOf(favourable))),
  }))
}

const printsVariances = ({ lines, printedTotals }: SavingsReads): boolean =>
  Object.values(printedTotals).some(({ variance }) => claimedValues(variance).length > 0) ||
  Object.values(lines).some((line) =>
    Object.values(line.years).some((year) =>
      Object.values(year.reports).some((report) => claimedValues(report.printedVariance).length > 0),
    ),
  )

/** Amounts whose unit is taken for granted by whoever read them, and whose year nobody printed. */
export const noUnit = (reading: Ground): readonly Finding[] =>
  sharedBudgetTables(reading).flatMap(({ table, rows }) => {
    const certain = rows.filter(({ counts }) => counts)
    const lacks = [
      ...(certain.some(({ unitAsPrinted }) => unitAsPrinted.is !== 'unknown') ? [] : ['unit']),
      ...(certain.some(({ period }) => period.is !== 'unknown') ? [] : ['period']),
    ]
    if (certain.length === 0 || lacks.length === 0) return []
    return [
      {
        severity: 'warning' as const,
        subject: `table/${table}`,
        message: `${table} prints no ${lacks.join(' and no ')}: ${lacks.includes('unit') ? 'its amounts are as its reader took them' : 'of which days its amounts are cannot be told'}`,
        entries: positionsOf(...certain.map(({ label }) => witnessesOf(label))),
      },
    ]
  })

const ofEachRow = (
  reading: Ground,
  find: (row: BudgetPositionRow, what: string) => readonly Omit<Finding, 'subject'>[],
): readonly Finding[] =>
  sharedBudgetTables(reading).flatMap(({ table, rows }) =>
    rows
      .filter(({ counts }) => counts)
      .flatMap((row) =>
        find(row, `${table}, ${attestedValue(row.label) ?? row.row}`).map((found) => ({
          ...found,
          subject: `table/${table}`,
        })),
      ),
  )

/** What the rounding of its parts may explain is worth a note and no more. */
const differs = (
  agrees: Agreement,
  found: Pick<Finding, 'message' | 'entries'>,
): readonly Omit<Finding, 'subject'>[] => {
  if (agrees === 'differs') return [{ severity: 'serious', ...found }]
  return agrees === 'withinRounding'
    ? [{ severity: 'note', ...found, message: `${found.message}; rounding may explain it` }]
    : []
}
