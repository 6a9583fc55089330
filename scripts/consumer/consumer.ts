// A stranger's first program. `scripts/check-consumer.mjs` compiles it against the packed packages and runs it.
import { meetingIntake, preview, recordDrafts, type TakenIn } from '@programme-ledger/cli/intake'
import {
  compose,
  defineSlice,
  type NamedFinding,
  openLedger,
  parties,
  programme,
  type SavingsYear,
  services,
} from '@programme-ledger/core'
import type { EventStore } from '@programme-ledger/core/log'
import { fold, timelineOf } from '@programme-ledger/core/replay'
import { openSqliteStore } from '@programme-ledger/sqlite'
import * as testing from '@programme-ledger/testing'
import { eventStoreContract } from '@programme-ledger/testing/store-contract'
import { z } from 'zod'

const assert = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what)
}

const store: EventStore = openSqliteStore({ file: 'consumer.ledger' })
const ledger = await openLedger({ store, ledger: 'consumer', programme, create: { firstDay: '2024-04-01' } })

const paper = {
  actor: { role: 'clerk' },
  effectiveOn: '2024-04-01',
  knownOn: '2024-05-01',
  sources: [{ kind: 'document', ref: 'a report' }],
  evidence: 'reported',
} as const

const { entries } = await ledger.record([
  ledger.draft({ ...paper, type: 'PartyRegistered', data: { party: 'ash', name: 'Ash Council', kind: 'council' } }),
  ledger.draft({ ...paper, type: 'ServiceRegistered', data: { service: 'payroll', name: 'Payroll' } }),
  ledger.draft({ ...paper, type: 'ServiceWentLive', data: { service: 'payroll', partners: ['ash'] } }),
])

// @ts-expect-error partners are a list
ledger.draft({ ...paper, type: 'ServiceWentLive', data: { service: 'payroll', partners: 'ash' } })
// @ts-expect-error there is no such event
ledger.draft({ ...paper, type: 'ServiceWentLiv', data: { service: 'payroll', partners: ['ash'] } })

const books = await ledger.asAt('2024-04-30')
const savings: readonly SavingsYear[] = books.councilSavings({ year: '2024/25' })
const findings: readonly NamedFinding[] = books.findings()
assert(books.currentStatus().services[0]?.stage === 'live', 'payroll is live')
assert(savings.length === 0 && findings.length > 0, 'there are findings and no savings')
assert(/^[0-9a-f]{64}$/.test(books.basis.root), 'the basis has a root')
// @ts-expect-error a misspelt option does not compile
assert(typeof (() => books.councilSavings({ yaer: '2024/25' })) === 'function', 'it is not called')

// A slice of the stranger's own, beside those of the library.
const carbon = defineSlice({
  name: 'carbon',
  needs: [parties],
  events: { 'carbon/Measured': z.strictObject({ kilograms: z.int(), party: z.string() }) },
  initial: () => ({ kilograms: 0 }),
  on: {
    'carbon/Measured': (own, fact) => {
      own.kilograms += fact.data.kilograms
    },
  },
  views: { emissions: ({ all }) => all.carbon.kilograms },
})
const ours = compose(parties, services, carbon)
assert(Object.keys(fold(ours, ours.initialState(), timelineOf(entries, 'all').facts)).length === 3, 'three slices fold')
// @ts-expect-error services needs parties
assert(typeof (() => compose(services)) === 'function', 'it is not called')

// The officers' way in.
const notes = 'meeting: 2 May 2024\nbody: ash\nrecorder: clerk\nhosts: { payroll: ash }\n'
const taken: TakenIn = await meetingIntake.read(new TextEncoder().encode(notes), 'notes.yaml', ledger)
assert(taken.problems.length === 0 && taken.drafts.length === 2, 'the notes are read')
assert((await preview(ledger, taken.drafts)).comparisons.length > 0, 'they would change something')
assert((await recordDrafts(ledger, taken)).known === 0, 'they are new')
assert((await ledger.asAt('2024-05-02')).currentStatus().services[0]?.hosts.is === 'known', 'payroll has a host')

assert(eventStoreContract.length > 0 && Object.keys(testing).length > 0, 'the testing package is there')
await store.close()
