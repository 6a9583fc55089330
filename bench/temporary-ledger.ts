import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders: string[] = []

/** A place for a ledger file that goes with the process. */
export const temporaryFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'programme-ledger-bench-'))
  folders.push(folder)
  return join(folder, 'bench.ledger')
}

process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
