import type { ExpectationRow, Key } from '@programme-ledger/core'
import { amountCell } from '../blocks/amount-cell.ts'
import { list, paragraph, type Said } from '../blocks/blocks.ts'
import { cellOf, textCell } from '../blocks/cells.ts'
import type { Block } from '../document.ts'
import { cellInWords } from '../words/cell-in-words.ts'
import { claimsIn } from '../words/claims-in.ts'
import { counted } from '../words/counted.ts'
import { periodInWords } from '../words/period-in-words.ts'
import { subjectOf } from './beside-tables.ts'
import type { ProgrammeBooks } from './material.ts'
import type { Names } from './names.ts'
import { wholeForecasts } from './whole-forecasts.ts'

/** So many forecasts are listed before the rest is counted. */
const FORECASTS = 5

/** What is forecast for a council of a part of its savings, or for other periods than a year: each with what it is of, and no sum of them. */
export const partForecasts = (books: ProgrammeBooks, council: Key, names: Names): readonly Block[] => {
  const whole = new Set(books.councilSavings().flatMap((year) => wholeForecasts(year, council).map(({ key }) => key)))
  const parts = books
    .savingForecasts()
    .filter((row) => claimsIn(row.council).includes(council) && !whole.has(row.key))
    .map((row): Said => ({ text: inOneLine(row, names), entries: row.entries }))
  if (parts.length === 0) return []
  return [
    paragraph(
      'Forecasts for this council that cover something else than all its savings of a year, in no figure above:',
    ),
    ...list(withRestCounted(parts)),
  ]
}

/** `CCTV & Lifeline (salaries only): £116,000 for 2010/11*`. */
const inOneLine = (row: ExpectationRow, names: Names): string => {
  const scope = row.scope.is === 'unknown' ? '' : ` (${cellInWords(textCell(row.scope), 'text')})`
  const period = row.period.is === 'unknown' ? 'for a period not stated' : `for ${periodOf(row)}`
  const disputed = row.council.is === 'contested' ? '; for which council is contested' : ''
  return `${subjectOf(row, names)}${scope}: ${amountOf(row)} ${period}${disputed}`
}

const amountOf = (row: ExpectationRow): string => {
  const cell = amountCell(row)
  return cell.is === 'missing' ? 'no figure' : cellInWords(cell, 'pence')
}

const periodOf = ({ period }: ExpectationRow): string => cellInWords(cellOf(period, periodInWords), 'text')

const withRestCounted = (parts: readonly Said[]): readonly Said[] => {
  const rest = parts.slice(FORECASTS)
  const more = {
    text: `and ${counted(rest.length, 'more forecast')}: see “Forecast savings”`,
    entries: rest.flatMap(({ entries }) => entries),
  }
  return rest.length < 2 ? parts : [...parts.slice(0, FORECASTS), more]
}
