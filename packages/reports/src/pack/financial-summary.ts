import type { SavingsYear } from '@programme-ledger/core'
import { heading, paragraph } from '../blocks/blocks.ts'
import type { Block, Part } from '../document.ts'
import { besideTables } from './beside-tables.ts'
import type { Material } from './material.ts'
import type { Names } from './names.ts'
import { savingsByCouncil } from './savings-by-council.ts'
import { savingsChart } from './savings-chart.ts'
import { classTable, yearTable } from './year-table.ts'

/** What was budgeted, reported and forecast: by council and year, then line by line. */
export const financialSummary = ({ books, names }: Material): Part => {
  const years = books.councilSavings()
  // A year that only claims and forecasts speak of has no lines.
  const withFigures = years.filter(hasFigures)
  const none = paragraph('No budgeted or reported saving is recorded from papers to that day.')
  return {
    id: 'financial-summary',
    title: 'Financial summary',
    blocks: [
      ...(withFigures.length === 0 ? [none] : [savingsByCouncil(withFigures, names)]),
      ...savingsChart(years, names),
      ...withFigures.flatMap((year) => yearBlocks(year, names)),
      ...besideTables(books, names),
    ],
  }
}

const hasFigures = ({ lines, undeterminedLines }: SavingsYear): boolean => lines.length + undeterminedLines.length > 0

const yearBlocks = (year: SavingsYear, names: Names): readonly Block[] => [
  heading(`Savings ${year.year} by line`),
  yearTable(year, names),
  ...classTable(year),
]
