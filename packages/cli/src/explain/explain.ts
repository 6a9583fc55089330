import type { Explanation } from '@programme-ledger/core'
import { askView } from '../ask/ask-view.ts'
import { basisLines } from '../ask/basis-lines.ts'
import { closest } from '../ask/closest.ts'
import type { ProgrammeBooks } from '../ask/programme-books.ts'
import { viewFrom } from '../ask/view-from.ts'
import { ownOptions, viewOptionsFrom } from '../ask/view-options-from.ts'
import type { GivenViewpoint } from '../ask/viewpoint-from.ts'
import { withBooks } from '../ask/with-books.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onlyViewOptions } from '../show/show.ts'
import type { Surroundings } from '../surroundings.ts'
import { pageOf } from '../terminal/page-of.ts'
import { UsageError } from '../usage-error.ts'
import type { AskedViewOptions, GivenViewOptions } from '../views/view-options.ts'
import { explainEntries } from './explain-entries.ts'
import { explanationLines } from './explanation-lines.ts'
import { positionsFrom } from './positions-from.ts'
import { refsIn } from './refs-in.ts'
import { rowLines } from './row-lines.ts'

export interface ExplainOptions extends GivenViewpoint, GivenViewOptions {
  readonly ledger?: string
  readonly json?: boolean
}

/** Shows what a row rests on, or single entries: each with its corrections, reversals and sources. */
export const explain = async (ref: string, given: ExplainOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const positions = positionsFrom(ref)
  if (positions !== undefined) return explainEntries(positions, given, surroundings)
  const name = ref.split(':')[0] ?? ''
  if (!ref.includes(':'))
    throw new UsageError(
      `${ref} is not the ref of a row: take one from the last column of show, such as currentStatus:ict, or give entry numbers, such as 374-384`,
    )
  const view = viewFrom(name)
  return withBooks(given, surroundings, async (books) => {
    const options = viewOptionsFrom(view, onlyViewOptions(given), books)
    const own = ownOptions(view, options)
    const explanation = explained(books, ref, own, () => refsIn(askView(books, view, own)))
    if (given.json === true) {
      const { writeJson } = await import('../terminal/write-json.ts')
      writeJson(surroundings.stdout, explanation)
      return EXIT.fine
    }
    const { width } = pageOf(surroundings)
    const says = await rowLines(books, view, { ref, options, answer: askView(books, view, own), width })
    const lines = [ref, basisLines(books, width), '', ...says, ...explanationLines(explanation, width)]
    surroundings.stdout.write(`${lines.join('\n')}\n`)
    return EXIT.fine
  })
}

/** @throws UsageError with the row that may be meant, where the books have no such row. */
const explained = (
  books: ProgrammeBooks,
  ref: string,
  options: AskedViewOptions,
  refs: () => readonly string[],
): Explanation => {
  try {
    return books.explain(ref, options)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'unknown-reference')) throw error
    const meant = closest(
      ref,
      refs().map((each) => ({ name: each })),
    )
    if (meant === undefined) throw error
    throw new UsageError(`These books have no row ${ref}: did you mean ${meant.name}?`)
  }
}
