import type { ExitCode } from '../exit-code.ts'
import { openLedgerFile } from '../ledger-file/open-ledger-file.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Format } from './formats.ts'
import { judgeDrafts, recordDrafts } from './judge-drafts.ts'
import { sayJudgement } from './say-judgement.ts'
import { takeIn } from './take-in.ts'

export interface RecordOptions {
  readonly ledger?: string
  readonly format?: Format
  readonly asPublished?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** Records the drafts of a file, all or none; the same file again adds nothing. */
export const record = async (file: string, given: RecordOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const isTried = given.dryRun === true
  const { ledger, close } = await openLedgerFile(given.ledger, surroundings, { readOnly: isTried })
  try {
    const taken = await takeIn(file, { format: given.format, ledger }, surroundings)
    const judge = isTried ? judgeDrafts : recordDrafts
    const authority = given.asPublished === true ? 'asPublished' : 'asked'
    const judgement = await judge(ledger, taken, { authority, clock: surroundings.clock })
    return await sayJudgement(
      judgement,
      { how: isTried ? 'tried' : 'recorded', json: given.json === true },
      surroundings,
    )
  } finally {
    await close()
  }
}
