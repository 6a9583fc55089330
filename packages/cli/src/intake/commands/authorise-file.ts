import { EXIT, type ExitCode } from '../../exit-code.ts'
import { assertPlaceFor } from '../../export/assert-place-for.ts'
import { writeWhole } from '../../export/write-whole.ts'
import { openLedgerFile } from '../../ledger-file/open-ledger-file.ts'
import type { Format } from '../../record/formats.ts'
import { judgeDrafts } from '../../record/judge-drafts.ts'
import { takeIn } from '../../record/take-in.ts'
import type { Surroundings } from '../../surroundings.ts'
import { UsageError } from '../../usage-error.ts'
import { authorise } from '../flow/authorise.ts'
import { sayProblems } from './say-problems.ts'

export interface AuthoriseFileOptions {
  readonly ledger?: string
  readonly format?: Format
  readonly by: string
  readonly account?: string
  readonly output?: string
}

/** Writes the drafts of a file with who authorises those that are of money. */
export const authoriseFile = async (
  file: string,
  { by, account, output, ...given }: AuthoriseFileOptions,
  surroundings: Surroundings,
): Promise<ExitCode> => {
  if (by.trim() === '') throw new UsageError('Say who authorises it, by role: --by ROLE')
  if (output !== undefined) await assertPlaceFor(output)
  const { ledger, close } = await openLedgerFile(given.ledger, surroundings, { readOnly: true })
  try {
    const { drafts, problems } = await takeIn(file, { format: given.format, ledger }, surroundings)
    if (problems.length > 0) return sayProblems(problems, surroundings)
    const authorised = await authorise(ledger, drafts, { role: by, ...(account !== undefined && { account }) })
    const { clock } = surroundings
    const judged = await judgeDrafts(ledger, { drafts: authorised, problems: [] }, { clock })
    if (judged.problems.length > 0) return sayProblems(judged.problems, surroundings)
    const text = authorised.map(({ draft }) => `${JSON.stringify(draft)}\n`).join('')
    if (output === undefined) surroundings.stdout.write(text)
    else await writeWhole(output, text)
    const ofMoney = authorised.filter(({ draft }) => draft.authorisedBy !== undefined).length
    surroundings.stderr.write(`${ofMoney} of ${authorised.length} drafts are of money, and authorised by the ${by}.\n`)
    return EXIT.fine
  } finally {
    await close()
  }
}
