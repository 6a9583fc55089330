import { type ExplainedEntry, positionsOf } from '@programme-ledger/core'
import { basisLines } from '../ask/basis-lines.ts'
import type { ProgrammeBooks } from '../ask/programme-books.ts'
import { withBooks } from '../ask/with-books.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onlyViewOptions } from '../show/show.ts'
import type { Surroundings } from '../surroundings.ts'
import { pageOf } from '../terminal/page-of.ts'
import { UsageError } from '../usage-error.ts'
import type { ExplainOptions } from './explain.ts'
import { withHistory } from './explanation-lines.ts'
import type { Run } from './positions-from.ts'

/** Shows entries by their numbers, in order and each once, with their corrections, reversals and sources. */
export const explainEntries = async (
  runs: readonly Run[],
  given: ExplainOptions,
  surroundings: Surroundings,
): Promise<ExitCode> => {
  const [option] = Object.keys(onlyViewOptions(given))
  if (option !== undefined) throw new UsageError(`Entries take no --${option}: it belongs to the rows of a view`)
  return withBooks(given, surroundings, async (books) => {
    const entries = books.explainEntries(positionsIn(runs, books))
    if (given.json === true) {
      const { writeJson } = await import('../terminal/write-json.ts')
      writeJson(surroundings.stdout, { basis: books.basis, entries })
      return EXIT.fine
    }
    const { width } = pageOf(surroundings)
    const shown = entries.flatMap((entry) => withHistory(entry, width))
    surroundings.stdout.write(`${[basisLines(books, width), ...unused(entries, books), ...shown].join('\n')}\n`)
    return EXIT.fine
  })
}

const positionsIn = (runs: readonly Run[], { basis }: ProgrammeBooks): readonly number[] => {
  const last = basis.position
  const beyond = runs.find(({ to }) => to > last)
  if (beyond !== undefined)
    throw new UsageError(`There is no entry ${Math.max(beyond.from, last + 1)}: these books end with entry ${last}`)
  return positionsOf(runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)))
}

/** An entry by itself is shown whatever its paper; but no figure of the viewpoint rests on it. */
const unused = (entries: readonly ExplainedEntry[], { basis }: ProgrammeBooks): readonly string[] => {
  const { knownOn } = basis
  const later = entries.filter(({ entry }) => knownOn !== 'all' && entry.knownOn > knownOn)
  if (later.length === 0) return []
  const numbers = later.map(({ entry }) => entry.position).join(', ')
  return [`Not used at this viewpoint, as the paper is dated later: ${numbers}`]
}
