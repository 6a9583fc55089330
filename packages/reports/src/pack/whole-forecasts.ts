import {
  type Attested,
  attestedValue,
  type BesideRow,
  type Key,
  periodOfYear,
  type SavingsYear,
} from '@programme-ledger/core'
import { missing } from '../blocks/cells.ts'
import type { Cell } from '../document.ts'
import { qualifiedAmount, type Unit } from '../words/amount-in-words.ts'

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

/**
 * Such a forecast as a cell: an amount in pence, or words where its source qualifies it. Of several that differ none is chosen, and they
 * are not added: all are shown.
 */
export const wholeForecastCell = (year: SavingsYear, council: Key | undefined, unit: Unit): Cell => {
  const rows = wholeForecasts(year, council)
  if (rows.some(({ isUndetermined }) => isUndetermined)) return missing('undetermined')
  const shown = [...new Set(rows.flatMap((row) => amountsIn(row, unit)))]
  const [only] = shown
  if (only === undefined) return missing('notStated')
  if (shown.length > 1) return { is: 'contested', rivals: shown }
  return { is: 'value', value: only, ...(rows.some(isInferred) && { inferred: true }) }
}

const amountsIn = ({ amount, qualifier }: BesideRow, unit: Unit): readonly (string | number)[] => {
  if (amount.is === 'unknown') return []
  const rivals = amount.is === 'known' ? [amount] : amount.rivals
  return rivals.map((rival) =>
    qualifier.is === 'unknown' ? rival.value : qualifiedAmount(qualifier, rival.value, unit),
  )
}

const isInferred = ({ amount, council, period }: BesideRow): boolean =>
  [amount, council, period].some((cell) => cell.is === 'known' && cell.inferred)

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
