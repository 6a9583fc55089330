import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openLedger, programme } from '@programme-ledger/core'
import { openSqliteStore } from '@programme-ledger/sqlite'
import { timed } from './alternate.ts'
import type { Comparison } from './comparison.ts'
import { temporaryFile } from './temporary-ledger.ts'
import { firstDay, workload } from './workload.ts'

const ENTRIES = 10_000
const LEDGER = 'bench'
const AS_AT = '2030-03-31'

const clock = (): number => Date.parse('2026-01-01T00:00:00Z')

const buildLedger = async (): Promise<string> => {
  const path = temporaryFile()
  const store = openSqliteStore({ file: path }, { clock })
  await openLedger({ store, ledger: LEDGER, programme, clock, create: { firstDay } })
  await store.append(LEDGER, workload(ENTRIES - 1), { expectedPosition: 'any' })
  await store.close()
  return path
}

const file = await buildLedger()
const command = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url))
const ofCommand = createRequire(command)
const libraries = ['commander', '@programme-ledger/core', '@programme-ledger/sqlite']
// What is of ES modules only is not resolved by require.
const urlOf = (name: string): string =>
  name.startsWith('@') ? import.meta.resolve(name) : pathToFileURL(ofCommand.resolve(name)).href
const [commander, core, sqlite] = libraries.map((name) => JSON.stringify(urlOf(name)))

/** A process that loads what the command loads, folds what it folds, asks the view, and says nothing. */
const emptyProcess = `
await import(${commander})
const { openLedger, programme } = await import(${core})
const { openSqliteStore } = await import(${sqlite})
const store = openSqliteStore({ file: ${JSON.stringify(file)} }, { readOnly: true })
const ledger = await openLedger({ store, ledger: '${LEDGER}', programme })
;(await ledger.asAt('${AS_AT}')).currentStatus()
await store.close()
`

const run = (args: readonly string[]) => (): number =>
  timed(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  })

const show: Comparison = {
  title: `The command show on ${ENTRIES.toLocaleString('en-GB')} entries, from the start of the process to its end`,
  baseline: 'an empty process with the same libraries and the replay',
  candidates: [
    {
      name: 'an empty process with the same libraries and the replay',
      measure: run(['--input-type=module', '--eval', emptyProcess]),
    },
    {
      name: 'programme-ledger show',
      measure: run([command, 'show', 'currentStatus', '--as-at', AS_AT, '--ledger', file]),
    },
  ],
  rounds: 15,
  operations: 1,
  atMost: { 'programme-ledger show': 1.5 },
}

export default show
