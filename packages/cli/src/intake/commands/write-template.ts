import { parseFinancialYear } from '@programme-ledger/core'
import { type GivenViewpoint, viewpointFrom } from '../../ask/viewpoint-from.ts'
import { EXIT, type ExitCode } from '../../exit-code.ts'
import { assertPlaceFor } from '../../export/assert-place-for.ts'
import { writeWhole } from '../../export/write-whole.ts'
import { openLedgerFile } from '../../ledger-file/open-ledger-file.ts'
import type { Surroundings } from '../../surroundings.ts'
import { workbookTemplate } from '../workbook/workbook-template.ts'

export interface WriteTemplateOptions extends Pick<GivenViewpoint, 'asAt' | 'knownOn'> {
  readonly ledger?: string
  readonly output: string
  readonly year?: string
}

/** Writes a workbook for officers to fill in. */
export const writeTemplate = async (given: WriteTemplateOptions, surroundings: Surroundings): Promise<ExitCode> => {
  const { asAt, knownOn } = viewpointFrom(given, surroundings.clock)
  const year = given.year === undefined ? undefined : parseFinancialYear(given.year)
  await assertPlaceFor(given.output)
  const { ledger, close } = await openLedgerFile(given.ledger, surroundings, { readOnly: true })
  try {
    const bytes = await workbookTemplate(ledger, {
      asAt,
      ...(knownOn !== undefined && { knownOn }),
      ...(year !== undefined && { year }),
    })
    await writeWhole(given.output, bytes)
    surroundings.stderr.write(`Written: ${given.output}\n`)
    return EXIT.fine
  } finally {
    await close()
  }
}
