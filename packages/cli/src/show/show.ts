import { askView } from '../ask/ask-view.ts'
import { basisLines } from '../ask/basis-lines.ts'
import { viewFrom } from '../ask/view-from.ts'
import { ownOptions, viewOptionsFrom } from '../ask/view-options-from.ts'
import type { GivenViewpoint } from '../ask/viewpoint-from.ts'
import { withBooks } from '../ask/with-books.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Surroundings } from '../surroundings.ts'
import { namesIn } from '../tables/names.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { hanging } from '../terminal/hanging.ts'
import { pageOf } from '../terminal/page-of.ts'
import { UsageError } from '../usage-error.ts'
import { type AskedViewOptions, type GivenViewOptions, VIEW_OPTIONS } from '../views/view-options.ts'
import { VIEWS, type ViewName } from '../views/views.ts'
import type { FormOfAnswer } from './form-of-answer.ts'
import { writeTables } from './write-tables.ts'

/** What `show` is asked with. */
export interface ShowOptions extends GivenViewpoint, GivenViewOptions, FormOfAnswer {
  readonly ledger?: string
}

/** Shows a view at a viewpoint: as tables, as one table in CSV, or whole as JSON. */
export const show = async (name: string, given: ShowOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const view = viewFrom(name)
  return withBooks(given, surroundings, async (books) => {
    const options = viewOptionsFrom(view, onlyViewOptions(given), books)
    const own = ownOptions(view, options)
    if (given.json === true) {
      assertWhole(view, options, own)
      const { writeJson } = await import('../terminal/write-json.ts')
      writeJson(surroundings.stdout, { view, options: own, basis: books.basis, answer: askView(books, view, own) })
      return EXIT.fine
    }
    const tables = await tablesOf(view, askView(books, view, own), { names: namesIn(books), options })
    const { width } = pageOf(surroundings)
    const heading = `${hanging('', VIEWS[view].asks, width)}\n${basisLines(books, width)}\n`
    return writeTables({ heading, tables }, given, surroundings)
  })
}

export const onlyViewOptions = (given: GivenViewOptions): GivenViewOptions =>
  Object.fromEntries(
    Object.keys(VIEW_OPTIONS).flatMap((name) => {
      const value = given[name as keyof GivenViewOptions]
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** JSON gives what the view answers, and nothing that only the table narrows. */
const assertWhole = (view: ViewName, asked: AskedViewOptions, own: AskedViewOptions): void => {
  if (Object.keys(asked).length === Object.keys(own).length) return
  throw new UsageError(
    `With --json the view ${view} gives every council: leave out --council, and take byCouncil from each row`,
  )
}
