import type { ProgrammeBooks } from '../ask/programme-books.ts'
import { namesIn } from '../tables/names.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { cellInWords } from '../terminal/cell-in-words.ts'
import { hanging } from '../terminal/hanging.ts'
import type { AskedViewOptions } from '../views/view-options.ts'
import type { ViewName } from '../views/views.ts'

interface Asked {
  readonly ref: string
  readonly options: AskedViewOptions
  readonly answer: unknown
  /** In characters. */
  readonly width: number
}

/** What the row says, as the table of its view has it; nothing for a row that stands in none. */
export const rowLines = async (
  books: ProgrammeBooks,
  view: ViewName,
  { ref, options, answer, width }: Asked,
): Promise<readonly string[]> => {
  const tables = await tablesOf(view, answer, { names: namesIn(books), options })
  for (const { columns, rows } of tables) {
    const row = rows.find((each) => each.ref === ref)
    if (row === undefined) continue
    const label = Math.max(...columns.map(({ title }) => title.length))
    const cells = columns.flatMap(({ id, title, kind }) => {
      const cell = row.cells[id]
      return cell === undefined ? [] : [hanging(`  ${title.padEnd(label)}  `, cellInWords(cell, kind), width)]
    })
    return ['It says', '', ...cells, '']
  }
  return []
}
