import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { SnapshotStore } from '@programme-ledger/core/log'
import type { Settings } from './options.ts'
import { readOnlyError } from './sqlite-errors.ts'

// Beside the ledger and not in it: what is handed to an auditor holds nothing that was worked out.
const snapshotOf = (ledgerFile: string): string => `${ledgerFile}.snapshot`

/** @param fileOf the file of a ledger. */
export const snapshotsBeside = (
  fileOf: (ledger: string) => string,
  { readOnly }: Pick<Settings, 'readOnly'>,
): SnapshotStore => ({
  loadSnapshot: async (ledger) => load(fileOf(ledger)),
  saveSnapshot: async (ledger, snapshot) => {
    const file = fileOf(ledger)
    if (readOnly) throw readOnlyError(file)
    await save(file, snapshot)
  },
})

/** Removes the snapshot of a ledger that was in this place before: one that is made anew has none. */
export const forgetSnapshot = (ledgerFile: string): void => rmSync(snapshotOf(ledgerFile), { force: true })

const load = async (ledgerFile: string): Promise<string | undefined> => {
  try {
    return await readFile(snapshotOf(ledgerFile), 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** In the place of the one before, whole: who reads meanwhile gets the one or the other. */
const save = async (ledgerFile: string, snapshot: string): Promise<void> => {
  // Others may be saving theirs.
  const beside = `${snapshotOf(ledgerFile)}.${randomUUID()}`
  try {
    await writeFile(beside, snapshot)
    await rename(beside, snapshotOf(ledgerFile))
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'
