import { type Day, type Ledger, type OpenLedgerOptions, openLedger, programme } from '@programme-ledger/core'
import { openSqliteStore } from '@programme-ledger/sqlite'
import { type Candidate, timedAsync } from './alternate.ts'
import type { Comparison } from './comparison.ts'
import { temporaryFile } from './temporary-ledger.ts'
import { firstDay, statement, steadyWorkload } from './workload.ts'

const LEDGER = 'bench'
const [SHORT, OPENED, LONG] = [10_000, 200_000, 1_000_000]
const ROUNDS = 200

const clock = (): number => Date.parse('2030-01-01T00:00:00Z')

/** A store with a ledger of so many entries, filled without a ledger: rules are not what is measured here. */
const openFilledStore = async (entries: number) => {
  const store = openSqliteStore({ file: temporaryFile() }, { clock })
  await openLedger({ store, ledger: LEDGER, programme, clock, create: { firstDay } })
  for (const page of steadyWorkload(entries - 1)) await store.append(LEDGER, page, { expectedPosition: 'any' })
  return store
}

const openFilled = async (entries: number): Promise<Ledger<typeof programme>> => {
  const store = await openFilledStore(entries)
  const ledger = await openLedger({ store, ledger: LEDGER, programme, clock })
  // The first answers of a process keep the states that the others begin from.
  for (const _ of [1, 2]) (await ledger.asAt('2024-11-20')).currentStatus()
  return ledger
}

/** One of the last weeks' days, another each time. The logs end on 2024-11-21. */
const recentDay = (round: number): Day => `2024-${10 + (round % 2)}-${10 + (round % 11)}`

const asking = (name: string, ledger: Ledger<typeof programme>): Candidate => {
  let round = 0
  return {
    name,
    measure: () => {
      const day = recentDay(round++)
      return timedAsync(async () => (await ledger.asAt(day)).currentStatus())
    },
  }
}

const [short, long] = [await openFilled(SHORT), await openFilled(LONG)]
const [OF_SHORT, OF_LONG] = ['of 10,000 entries', 'of 1,000,000 entries']

const recent: Comparison = {
  title: 'A view at a recent day',
  baseline: OF_SHORT,
  candidates: [asking(OF_SHORT, short), asking(OF_LONG, long)],
  rounds: ROUNDS,
  operations: 1,
  atMost: { [OF_LONG]: 2 },
}

/** Records what happened on the last day but `facts` facts, as often as it is asked. */
const reachingBack = (name: string, ledger: Ledger<typeof programme>, day: Day): Candidate => {
  let round = 0
  return {
    name,
    measure: () => {
      // The workload makes lawful drafts; their types are erased.
      const late = statement(LONG + round++, day) as Parameters<typeof ledger.record>[0][number]
      return timedAsync(() => ledger.record([late]))
    },
  }
}

const late: Comparison = {
  title: 'A batch that reaches back over some 1,000 entries',
  baseline: OF_SHORT,
  // A day of the long log holds 111 entries, a day of the short one holds one.
  candidates: [reachingBack(OF_SHORT, short, '2022-02-25'), reachingBack(OF_LONG, long, '2024-11-12')],
  rounds: 50,
  operations: 1,
  atMost: {},
}

const store = await openFilledStore(OPENED)
const snapshots = { codeVersion: 'bench' }
// The first answer keeps the snapshot that the others begin from.
;(await (await openLedger({ store, ledger: LEDGER, programme, clock, snapshots })).asAt('2024-11-20')).currentStatus()

/** A ledger is opened and asked once; or, where it is open already, only asked. */
const opening = (name: string, options: Pick<OpenLedgerOptions<typeof programme>, 'snapshots'>): Candidate => ({
  name,
  measure: () =>
    timedAsync(async () => {
      const ledger = await openLedger({ store, ledger: LEDGER, programme, clock, ...options })
      return (await ledger.asAt('2024-11-20')).currentStatus()
    }),
})
const askingFirst = (name: string, options: Pick<OpenLedgerOptions<typeof programme>, 'snapshots'>): Candidate => ({
  name,
  measure: async () => {
    const ledger = await openLedger({ store, ledger: LEDGER, programme, clock, ...options })
    return timedAsync(async () => (await ledger.asAt('2024-11-20')).currentStatus())
  },
})

const WITHOUT = 'without a snapshot'
const openings: Comparison = {
  title: `Opening a ledger of ${OPENED.toLocaleString('en-GB')} entries, and its first answer`,
  baseline: WITHOUT,
  candidates: [
    opening(WITHOUT, {}),
    opening('with a snapshot', { snapshots }),
    askingFirst('the answer alone, without', {}),
    askingFirst('the answer alone, with', { snapshots }),
  ],
  rounds: 5,
  operations: 1,
  atMost: {},
}

export default [recent, late, openings]
