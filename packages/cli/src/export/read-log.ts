import type { Entry } from '@programme-ledger/core'
import { UsageError } from '../usage-error.ts'

/** The entries of an exported log, in order. @throws UsageError where it is none, with the line. */
export const readLog = (bytes: Uint8Array): readonly Entry[] => {
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const entries = lines.map((line, index) => entryIn(line, index + 1))
  if (entries.length === 0) throw new UsageError('The file has no entries: give what programme-ledger export wrote')
  return entries
}

const entryIn = (line: string, number: number): Entry => {
  const value = valueIn(line)
  // The store checks what its fields hold, and the copy is compared with it.
  if (isLikeEntry(value) && value.position === number) return value as Entry
  throw new UsageError(
    `Line ${number} is not entry ${number} of a ledger: give all entries, one a line, as programme-ledger export writes them. To record drafts, use programme-ledger record`,
  )
}

const valueIn = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isLikeEntry = (value: unknown): value is Pick<Entry, 'ledger' | 'position' | 'batch' | 'recordedAt'> =>
  typeof value === 'object' &&
  value !== null &&
  'position' in value &&
  ['batch', 'recordedAt'].every((field) => Number.isSafeInteger(value[field as keyof typeof value])) &&
  'ledger' in value &&
  typeof value.ledger === 'string'
