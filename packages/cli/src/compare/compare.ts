import type { Basis, Viewpoint } from '@programme-ledger/core'
import { basisLines } from '../ask/basis-lines.ts'
import { dayFrom } from '../ask/day-from.ts'
import type { ProgrammeBooks } from '../ask/programme-books.ts'
import { throughFrom } from '../ask/through-from.ts'
import { viewFrom } from '../ask/view-from.ts'
import { ownOptions, viewOptionsFrom } from '../ask/view-options-from.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { ProgrammeLedger } from '../intake/intake.ts'
import { openLedgerFile } from '../ledger-file/open-ledger-file.ts'
import { onlyViewOptions } from '../show/show.ts'
import type { Surroundings } from '../surroundings.ts'
import { pageOf } from '../terminal/page-of.ts'
import { startSteps } from '../terminal/start-steps.ts'
import type { GivenViewOptions } from '../views/view-options.ts'
import { changeLines } from './change-lines.ts'

export interface CompareOptions extends GivenViewOptions {
  readonly ledger?: string
  readonly from: string
  readonly to: string
  readonly fromKnownOn?: string
  readonly toKnownOn?: string
  readonly fromThrough?: string
  readonly toThrough?: string
  readonly json?: boolean
}

/** Shows every figure of a view that is another from one viewpoint than from another, with the entries that changed it. */
export const compare = async (name: string, given: CompareOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const view = viewFrom(name)
  const [from, to] = [viewpointOf('from', given), viewpointOf('to', given)]
  const { ledger, close } = await openLedgerFile(given.ledger, surroundings)
  const steps = startSteps(surroundings)
  try {
    steps.next('Working out the second position')
    const books = await booksFrom(ledger, to)
    const options = ownOptions(view, viewOptionsFrom(view, onlyViewOptions(given), books))
    const asked = { from, to, ...(Object.keys(options).length > 0 && { options }) }
    steps.next('Comparing it with the first, entry by entry')
    // The options were checked against the view of this name; what else is wrong with them the view says itself.
    const comparison = await ledger.compare(view, asked as Parameters<typeof ledger.compare<typeof view>>[1])
    steps.stop()
    if (given.json === true) {
      const { writeJson } = await import('../terminal/write-json.ts')
      writeJson(surroundings.stdout, comparison)
      return EXIT.fine
    }
    const { width } = pageOf(surroundings)
    const heading = [
      `What changed in ${view}`,
      `From  ${words(await booksFrom(ledger, from), width)}`,
      `To    ${words(books, width)}`,
    ]
    surroundings.stdout.write(`${[...heading, ...changeLines(comparison, width)].join('\n')}\n`)
    return EXIT.fine
  } finally {
    steps.stop()
    await close()
  }
}

const INDENT = 6

const words = (books: ProgrammeBooks, width: number): string =>
  basisLines(books, width - INDENT).replaceAll('\n', `\n${' '.repeat(INDENT)}`)

const booksFrom = (ledger: ProgrammeLedger, { asAt, ...others }: Viewpoint): Promise<ProgrammeBooks> =>
  ledger.asAt(asAt, others)

const viewpointOf = (end: 'from' | 'to', given: CompareOptions): Viewpoint & { readonly asAt: Basis['asAt'] } => {
  const [knownOn, through] = [given[`${end}KnownOn`], given[`${end}Through`]]
  return {
    asAt: dayFrom(`--${end}`, given[end]),
    ...(knownOn !== undefined && { knownOn: dayFrom(`--${end}-known-on`, knownOn) }),
    ...(through !== undefined && { through: throughFrom(`--${end}-through`, through) }),
  }
}
