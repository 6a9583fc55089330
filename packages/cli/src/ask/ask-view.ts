import type { AskedViewOptions } from '../views/view-options.ts'
import type { ViewName } from '../views/views.ts'
import type { ProgrammeBooks } from './programme-books.ts'

/** What a view answers, asked with options of its own. */
export const askView = (books: ProgrammeBooks, view: ViewName, options: AskedViewOptions): unknown => {
  // Every view of the books is a function of its options; which ones, the view itself checks.
  const ask = books[view] as (options?: object) => unknown
  return Object.keys(options).length === 0 ? ask() : ask(options)
}
