import type { Row, Worksheet } from 'exceljs'
import type { IntakeProblem } from '../intake.ts'
import { objectToHidden } from './object-to-hidden.ts'
import { type ReadCell, readCell } from './read-cell.ts'
import { HEADING_ROW, type SheetColumn, type SheetModel } from './sheet-model.ts'
import { type OwnWords, objectToStrayCells } from './stray-cells.ts'

/** A row in which something new is written. */
export interface FilledRow {
  /** Empty for what the ledger does not have yet. */
  readonly key: string
  readonly at: string
  /** What is written in a column, by its id; empty where nothing is. */
  readonly cell: (id: string) => ReadCell
}

interface SheetToRead {
  readonly model: SheetModel
  /** What stands above the headings. */
  readonly ownWords: OwnWords
}

/**
 * The rows of a sheet in which something is new. What the ledger has is held against what it had when the template was made: a figure
 * that was changed in its place would be lost otherwise.
 */
export const readSheet = (
  sheet: Worksheet,
  { model, ownWords }: SheetToRead,
  problems: IntakeProblem[],
): readonly FilledRow[] => {
  if (!hasItsHeadings(sheet, model, problems)) return []
  objectToStrayCells(
    sheet,
    { ownWords, isRead: ({ row, col }) => Number(row) >= HEADING_ROW && Number(col) <= model.columns.length },
    problems,
  )
  const known = new Map(model.rows.map((row) => [row.key, row]))
  const seen = new Set<string>()
  const filled: FilledRow[] = []
  sheet.eachRow((row, number) => {
    if (number <= HEADING_ROW) return
    const cells = cellsOf(row, model.columns, problems)
    const cell = (id: string): ReadCell => cells.get(id) ?? { at: `sheet '${sheet.name}', row ${number}`, text: '' }
    const { text: key, at } = cell('key')
    const current = known.get(key)
    if (key !== '' && current === undefined)
      problems.push({
        at,
        problem: `${JSON.stringify(key)} is no key of this sheet`,
        remedy: 'leave the keys as the template has them',
      })
    else if (key !== '' && seen.has(key))
      problems.push({ at, problem: `${key} stands in a row above too`, remedy: 'keep one of the two rows' })
    else {
      seen.add(key)
      objectToChanges(model, cells, { ...current?.current }, { isNew: key === '' && model.newRows > 0, problems })
      const filledIn = newColumns(model, key).filter(({ id }) => cell(id).text !== '')
      if (filledIn.length === 0) return
      for (const column of filledIn) objectToHidden(row.getCell(model.columns.indexOf(column) + 1), problems)
      if (key === '' && model.newRows === 0)
        problems.push({
          at: cell(filledIn[0]?.id ?? 'key').at,
          problem: 'is filled in beside no key',
          remedy:
            'write it in the row of what it is about; what has no row yet is registered by the notes of a meeting',
        })
      else filled.push({ key, at, cell })
    }
  })
  return filled
}

/** The columns that may be filled in, in the row of a key, or of none. */
const newColumns = ({ columns, newRowColumns }: SheetModel, key: string): readonly SheetColumn[] =>
  columns.filter(({ id, is }) => is === 'new' || (key === '' && newRowColumns.includes(id)))

const hasItsHeadings = (sheet: Worksheet, { columns }: SheetModel, problems: IntakeProblem[]): boolean => {
  const wrong = columns.flatMap(({ title }, index) => {
    const heading = readCell(sheet.getCell(HEADING_ROW, index + 1), problems)
    return heading.text === title
      ? []
      : [
          {
            at: heading.at,
            problem: `is ${JSON.stringify(heading.text)}, where the template has ${JSON.stringify(title)}`,
            remedy: 'leave the headings and the columns as the template has them',
          },
        ]
  })
  problems.push(...wrong)
  return wrong.length === 0
}

const cellsOf = (row: Row, columns: readonly SheetColumn[], problems: IntakeProblem[]): ReadonlyMap<string, ReadCell> =>
  new Map(columns.map(({ id }, index) => [id, readCell(row.getCell(index + 1), problems)]))

interface Changing {
  readonly isNew: boolean
  readonly problems: IntakeProblem[]
}

const objectToChanges = (
  { columns, newRowColumns }: SheetModel,
  cells: ReadonlyMap<string, ReadCell>,
  current: Readonly<Record<string, string | number | undefined>>,
  { isNew, problems }: Changing,
): void => {
  for (const { id, is } of columns) {
    const cell = cells.get(id)
    const had = String(current[id] ?? '').trim()
    if (is !== 'current' || cell === undefined || (isNew && newRowColumns.includes(id)) || cell.text === had) continue
    problems.push({
      at: cell.at,
      problem: `is ${JSON.stringify(cell.text)}, and the ledger has ${had === '' ? 'nothing' : JSON.stringify(had)}`,
      remedy: 'leave what the ledger has, and write what is new in a yellow column',
    })
  }
}
