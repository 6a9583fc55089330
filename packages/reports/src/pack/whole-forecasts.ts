import {
  type Attested,
  attestedValue,
  type BesideRow,
  type Key,
  periodOfYear,
  type SavingsYear,
} from '@programme-ledger/core'
import { amountCell } from '../blocks/amount-cell.ts'
import { missing } from '../blocks/cells.ts'
import type { Cell } from '../document.ts'

/**
 * What is forecast of all that a council saves in just this year, or all councils together: by forecasts that name no line, service
 * or class, and nothing else that they cover, and are not before transitional costs. Only such a forecast is of the same extent as the
 * figures of the year. One of which sources disagree about any of that is not.
 */
export const wholeForecasts = (year: SavingsYear, council: Key | undefined): readonly BesideRow[] =>
  year.forecasts.rows.filter((row) => isOf(row.council, council) && isOfYear(row, year) && isOfAllSavings(row))

/** The councils of a year: those that its figures are given for, and those of which such a forecast speaks. */
export const councilsOfYear = (year: SavingsYear): readonly Key[] => {
  const forecast = year.forecasts.rows.flatMap(({ council }) => attestedValue(council) ?? [])
  return [...new Set([...year.councils, ...forecast.filter((council) => wholeForecasts(year, council).length > 0)])]
}

/** Such a forecast as a cell. Of several that differ none is chosen, and they are not added: all are shown. */
export const wholeForecastCell = (year: SavingsYear, council: Key | undefined): Cell => {
  const rows = wholeForecasts(year, council)
  if (rows.some(({ isUndetermined }) => isUndetermined)) return missing('undetermined')
  const cell = amountCell(...rows)
  return cell.is === 'value' && rows.some(isPlaceInferred) ? { ...cell, inferred: true } : cell
}

/** Whose forecast it is, or of which year. */
const isPlaceInferred = (row: BesideRow): boolean =>
  [row.council, row.period].some((cell) => cell.is === 'known' && cell.inferred)

const isOf = (cell: Attested<Key>, council: Key | undefined): boolean =>
  council === undefined ? cell.is === 'unknown' : attestedValue(cell) === council

const isOfYear = ({ period }: BesideRow, { year }: SavingsYear): boolean => {
  const { from, to } = attestedValue(period) ?? {}
  const whole = periodOfYear(year)
  return from === whole.from && to === whole.to
}

const isOfAllSavings = ({ line, service, scope, class: ofClass, basis }: BesideRow): boolean =>
  [line, service, scope, ofClass].every(({ is }) => is === 'unknown') &&
  (basis.is === 'unknown' || attestedValue(basis) === 'net')
