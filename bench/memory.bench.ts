import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openLedger, programme } from '@programme-ledger/core'
import { openSqliteStore } from '@programme-ledger/sqlite'
import type { Candidate } from './alternate.ts'
import type { Comparison } from './comparison.ts'
import { temporaryFile } from './temporary-ledger.ts'
import { firstDay, steadyWorkload } from './workload.ts'

const LEDGER = 'bench'
const clock = (): number => Date.parse('2030-01-01T00:00:00Z')

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const heapUsed = (): number => {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

/** What an open ledger holds that was asked once, in bytes an entry. Its state stays as small however long it is. */
const held = async (entries: number): Promise<Candidate> => {
  const store = openSqliteStore({ file: temporaryFile() }, { clock })
  await openLedger({ store, ledger: LEDGER, programme, clock, create: { firstDay } })
  for (const page of steadyWorkload(entries - 1)) await store.append(LEDGER, page, { expectedPosition: 'any' })
  return {
    name: `of ${entries.toLocaleString('en-GB')} entries`,
    measure: async () => {
      const before = heapUsed()
      const ledger = await openLedger({ store, ledger: LEDGER, programme, clock })
      ;(await ledger.asAt('2024-11-20')).currentStatus()
      const bytes = heapUsed() - before
      // It is held until here.
      return bytes / (await ledger.asAt('2024-11-20')).basis.position
    },
  }
}

const [short, long] = [await held(10_000), await held(100_000)]

export default {
  title: 'Memory that an open ledger holds, an entry',
  baseline: short.name,
  candidates: [short, long],
  unit: 'bytes',
  rounds: 3,
  operations: 1,
  atMost: {},
} satisfies Comparison
