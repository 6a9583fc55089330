import { attestedValue, type FinancialYear, type LineRow } from '@programme-ledger/core'
import { poundsCell } from './cell-of.ts'
import type { ProgrammeBooks } from './programme-books.ts'
import type { SheetColumn, SheetModel } from './sheet-model.ts'

export const SUMMARY = 'Financial summary'
/** Why a figure takes the place of the one before. */
export const REASONS = ['transcription', 'laterInformation', 'reclassification', 'materialError'] as const

/** The financial summary of a year: each line with its budget by council and what was reported, and empty columns for what is new. */
export const summarySheet = (books: ProgrammeBooks, year: FinancialYear): SheetModel => {
  const [figures] = books.councilSavings({ year })
  const councils = councilsOf(books, figures?.councils ?? [])
  const byLine = new Map(figures?.lines.map((row) => [row.line, row]))
  const lines = books
    .savingLines()
    .map((line) => ({ line, row: byLine.get(line.line), group: attestedValue(line.group) ?? '' }))
  return {
    name: SUMMARY,
    title: `Financial summary ${year}, in pounds. A saving is positive, a cost negative.`,
    columns: columnsOf(councils),
    rows: lines
      .sort((one, other) => (one.group < other.group ? -1 : one.group > other.group ? 1 : 0))
      .map(({ line, row, group }) => ({
        key: line.line,
        current: {
          name: attestedValue(line.name) ?? line.line,
          group,
          nature: attestedValue(line.nature) === 'transitionalCost' ? 'cost' : 'saving',
          ...Object.fromEntries(
            councils.map(({ party }) => [`budget/${party}`, row && poundsCell(row.budget.byCouncil[party])]),
          ),
          ...figuresOf(row),
        },
      })),
    newRows: 0,
    newRowColumns: [],
  }
}

interface Council {
  readonly party: string
  readonly name: string
}

/** Those whose shares any figure of the year gives; where none does, all councils that are registered. */
const councilsOf = (books: ProgrammeBooks, sharing: readonly string[]): readonly Council[] =>
  books
    .parties()
    .filter(({ party, kind }) => (sharing.length > 0 ? sharing.includes(party) : attestedValue(kind) === 'council'))
    .map(({ party, name }) => ({ party, name: attestedValue(name) ?? party }))

const figuresOf = (row: LineRow | undefined): Readonly<Record<string, string | number | undefined>> =>
  row === undefined
    ? {}
    : {
        budget: poundsCell(row.budget.total),
        actual: poundsCell(row.actual.total),
        to: row.actual.upTo,
      }

const columnsOf = (councils: readonly Council[]): readonly SheetColumn[] => [
  { id: 'key', title: 'Key', width: 24, is: 'key' },
  { id: 'name', title: 'Line', width: 34, is: 'current' },
  { id: 'group', title: 'Group', width: 22, is: 'current' },
  { id: 'nature', title: 'Saving or cost', width: 14, is: 'current' },
  ...councils.map(
    ({ party, name }): SheetColumn => ({
      id: `budget/${party}`,
      title: `Budget, ${name}`,
      width: 18,
      is: 'current',
      format: 'pounds',
    }),
  ),
  { id: 'budget', title: 'Budget, total', width: 16, is: 'current', format: 'pounds' },
  { id: 'actual', title: 'Actual now', width: 18, is: 'current', format: 'pounds' },
  { id: 'to', title: 'Reported to', width: 14, is: 'current' },
  ...councils.map(
    ({ party, name }): SheetColumn => ({
      id: `share/${party}`,
      title: `New actual, ${name}`,
      width: 18,
      is: 'new',
      format: 'pounds',
    }),
  ),
  { id: 'total', title: 'New actual, total', width: 18, is: 'new', format: 'pounds' },
  { id: 'why', title: 'Why it differs from the budget', width: 40, is: 'new', format: 'words' },
  { id: 'reason', title: 'If it corrects a figure of the same period: why', width: 24, is: 'new', choices: REASONS },
]
