import { type LedgerError, RefusedError, type Violation } from '@programme-ledger/core'
import { closest } from '../../ask/closest.ts'
import type { IntakeProblem, PlacedDraft, ProgrammeLedger } from '../intake.ts'
import { saidOnce } from '../said-once.ts'
import { type CopyOptions, copyInMemory } from './copy-in-memory.ts'
import { knownKeys } from './known-keys.ts'

/** Everything that the ledger would have against some drafts, where they were written; nothing where it would record them. */
export const checkDrafts = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
  options: CopyOptions = {},
): Promise<readonly IntakeProblem[]> => {
  const result = await (await copyInMemory(ledger, options)).safeRecord(placed.map(({ draft }) => draft))
  return result.success ? [] : problemsOf(ledger, placed, result.error)
}

/** What is wrong with what was given. Any other error is of the store or the clock: it could not be done, whatever was given. */
const OF_THE_DRAFTS: readonly LedgerError['code'][] = [
  'refused',
  'invalid-value',
  'id-reused',
  'batch-partly-recorded',
  'entry-not-storable',
  'paper-from-the-future',
  'unknown-event-type',
  'newer-schema-version',
]

/**
 * What an error of recording says, where the drafts that it is about were written.
 *
 * @throws the error itself, where it is not about the drafts.
 */
export const problemsOf = async (
  ledger: ProgrammeLedger,
  placed: readonly PlacedDraft[],
  error: LedgerError,
): Promise<readonly IntakeProblem[]> => {
  if (!OF_THE_DRAFTS.includes(error.code)) throw error
  if (!(error instanceof RefusedError))
    return [{ at: 'the drafts', problem: error.message, remedy: 'mend that, and record them again' }]
  const keys = await knownKeys(ledger)
  const inOrder = [...error.violations].sort((one, other) => (one.draft ?? 0) - (other.draft ?? 0))
  return saidOnce(inOrder.map((violation) => problemOf(placed, violation, keys)))
}

const problemOf = (
  placed: readonly PlacedDraft[],
  { draft, field, problem, remedy, position, type }: Violation,
  keys: readonly string[],
): IntakeProblem => {
  const written = draft === undefined ? undefined : placed[draft - 1]
  const [, misspelt] = /\bnames ([a-z0-9-]+)/.exec(problem) ?? []
  const meant =
    misspelt === undefined
      ? undefined
      : closest(
          misspelt,
          keys.map((key) => ({ name: key })),
        )?.name
  const said = meant === undefined || meant === misspelt ? remedy : `did you mean ${meant}? Otherwise ${remedy}`
  if (written === undefined)
    return {
      at: position === undefined ? 'the drafts' : `entry ${position}`,
      problem: `the ${type} recorded before would no longer hold: ${field} ${problem}`,
      remedy: said,
    }
  return { at: placeOf(written, field), problem: `${inWords(field)} ${problem}`, remedy: said }
}

/** Where a field was written, or the closest thing that it is part of. */
const placeOf = ({ at, fields = {} }: PlacedDraft, field: string): string => {
  const parts = field.split('.')
  const found = parts
    .map((_, index) => fields[parts.slice(0, parts.length - index).join('.')])
    .find((place) => place !== undefined)
  return found ?? at
}

/** Officers write fields, not data: `score.likelihood` is their likelihood. */
const inWords = (field: string): string => field.replace(/^data\./, '')
