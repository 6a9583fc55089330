import { newId, openLedger, programme } from '@programme-ledger/core'
import { openSqliteStore } from '../../src/index.ts'

// Records batches of three until it is killed: tells of each before it sends it, and of its last position afterwards.
const [, , , file = ''] = process.argv
const store = openSqliteStore({ file })
const ledger = await openLedger({ store, ledger: 'bdc-rbc', programme, create: { firstDay: '2009-04-01' } })
const paper = {
  actor: { role: 'programme officer' },
  knownOn: '2010-06-30',
  sources: [{ kind: 'document', ref: 'board report' }],
  evidence: 'reported',
} as const

const send = (message: object): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, () => resolve())
  })

for (let n = 0; ; n += 1) {
  const service = `service-${n}`
  const begun = newId()
  const drafts = [
    ledger.draft({ ...paper, type: 'ServiceRegistered', effectiveOn: '2009-04-01', data: { name: service, service } }),
    ledger.draft({ ...paper, type: 'ProjectStarted', effectiveOn: '2010-04-01', data: { service }, id: begun }),
    ledger.draft({
      ...paper,
      type: 'ProjectStarted',
      effectiveOn: '2010-05-01',
      data: { service },
      supersedes: begun,
      reason: 'laterInformation',
    }),
  ]
  await send({ sending: drafts })
  const { entries } = await ledger.record(drafts)
  await send({ acknowledged: entries.at(-1)?.position })
}
