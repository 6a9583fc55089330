import { openLedgerFile } from '../ledger-file/open-ledger-file.ts'
import type { Surroundings } from '../surroundings.ts'
import type { ProgrammeBooks } from './programme-books.ts'
import { type GivenViewpoint, viewpointFrom } from './viewpoint-from.ts'

/** Asks something of the books at a viewpoint. The file is read only, and closed whatever comes. */
export const withBooks = async <Answer>(
  given: GivenViewpoint & { readonly ledger?: string },
  surroundings: Surroundings,
  ask: (books: ProgrammeBooks) => Promise<Answer>,
): Promise<Answer> => {
  const { asAt, ...others } = viewpointFrom(given, surroundings.clock)
  const { ledger, close } = await openLedgerFile(given.ledger, surroundings)
  try {
    return await ask(await ledger.asAt(asAt, others))
  } finally {
    await close()
  }
}
