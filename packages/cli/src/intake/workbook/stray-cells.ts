import type { Cell, Worksheet } from 'exceljs'
import type { IntakeProblem } from '../intake.ts'
import { readCell } from './read-cell.ts'

/** What the template itself wrote outside its tables, by address. */
export type OwnWords = ReadonlyMap<string, string>

/** Where a table stands: below its headings every cell of its columns is read by itself. */
interface Ground {
  readonly ownWords: OwnWords
  readonly isRead: (cell: Cell) => boolean
}

/**
 * Objects to all that is written where nobody reads it, beside a table or below it, above its headings or over the template's own
 * words: it would silently be passed over.
 */
export const objectToStrayCells = (sheet: Worksheet, { ownWords, isRead }: Ground, problems: IntakeProblem[]): void => {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (isBlank(cell) || isRead(cell)) return
      const { at, text } = readCell(cell, [])
      const own = ownWords.get(cell.address)
      if (own === text) return
      problems.push(own === undefined ? { at, ...inNoTable(text) } : { at, ...overOwnWords(text, own) })
    })
  })
}

/** A formula is none, whatever its sheet keeps as its result. */
const isBlank = ({ value }: Cell): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

const inNoTable = (text: string): Omit<IntakeProblem, 'at'> => ({
  problem: `${text === '' ? '' : `holds ${quoted(text)}, and `}is part of no table`,
  remedy: 'write it in one of the yellow cells, or take it out',
})

const overOwnWords = (text: string, own: string): Omit<IntakeProblem, 'at'> => ({
  problem: `is ${quoted(text)}, where the template has ${own === '' ? 'nothing' : quoted(own)}`,
  remedy: 'leave the words of the template, and write what is new in a yellow cell',
})

const LONG = 60

const quoted = (text: string): string => JSON.stringify(text.length > LONG ? `${text.slice(0, LONG)}…` : text)
