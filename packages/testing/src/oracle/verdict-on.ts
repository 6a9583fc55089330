import type { Entry, Programme } from '@programme-ledger/core'
import { brokenLogRules } from './broken-log-rules.ts'
import { brokenRules } from './broken-rules.ts'

/** What must become of a batch. */
export interface Verdict {
  readonly isAccepted: boolean
  /** The log's own rules that the batch breaks, by rule and entry. */
  readonly againstLog: readonly string[]
  /** What the programme's rules would newly object to; not asked where the log's own rules are broken already. */
  readonly againstProgramme: readonly string[]
}

/** Judges a batch of entries that is about to follow a log, from the first entry on and at every day (law T5). */
export const verdictOn = (programme: Programme, log: readonly Entry[], batch: readonly Entry[]): Verdict => {
  const againstLog = batch.flatMap((entry, index) =>
    brokenLogRules([...log, ...batch.slice(0, index)], entry).map((rule) => `${rule}: ${entry.id}`),
  )
  if (againstLog.length > 0) return { isAccepted: false, againstLog, againstProgramme: [] }
  const before = brokenRules(programme, log)
  const againstProgramme = [...brokenRules(programme, [...log, ...batch])].filter((line) => !before.has(line))
  return { isAccepted: againstProgramme.length === 0, againstLog, againstProgramme }
}
