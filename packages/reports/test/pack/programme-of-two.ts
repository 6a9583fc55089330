import { type Day, type DraftsOf, type Ledger, openLedger, openMemoryStore, programme } from '@programme-ledger/core'

/** A draft of which the envelope is filled in. */
export type Told = Pick<DraftsOf<typeof programme>, 'type'> & {
  readonly on: Day
  readonly data: object
  readonly knownOn?: Day
  readonly effective?: { readonly earliest: Day | null; readonly asStated: string }
  readonly disclosure?: 'exempt' | 'personal'
  readonly reason?: 'materialError' | 'laterInformation'
  readonly supersedes?: string
  readonly id?: string
}

const clock = (): number => Date.UTC(2011, 6, 1, 9)

/** Two councils, two services and a line of savings; then what a test tells. */
export const programmeOfTwo = async (...told: readonly Told[]): Promise<Ledger<typeof programme>> => {
  const ledger = await openLedger({
    store: openMemoryStore({ clock }),
    ledger: 'ash-elm',
    programme,
    clock,
    create: { firstDay: '2010-04-01' },
  })
  await tell(ledger, ...GROUND, ...told)
  return ledger
}

/** Records what a test tells, in one batch. */
export const tell = async (ledger: Ledger<typeof programme>, ...told: readonly Told[]): Promise<void> => {
  const drafts = told.map(({ on, knownOn = on, ...others }) =>
    ledger.draft({
      actor: { role: 'programme officer' },
      sources: [{ kind: 'meeting', ref: 'joint board', anchor: 'minute 4' }],
      evidence: 'minutesConfirmed',
      effectiveOn: on,
      knownOn,
      ...others,
      // What a test tells is checked by the ledger, and not by the compiler.
    } as unknown as Parameters<typeof ledger.draft>[0]),
  )
  await ledger.record(drafts)
}

const GROUND: readonly Told[] = [
  { type: 'PartyRegistered', on: '2010-04-01', data: { party: 'ash', name: 'Ash District Council', kind: 'council' } },
  { type: 'PartyRegistered', on: '2010-04-01', data: { party: 'elm', name: 'Elm Borough Council', kind: 'council' } },
  { type: 'ServiceRegistered', on: '2010-04-01', data: { service: 'payroll', name: 'Payroll' } },
  { type: 'ServiceRegistered', on: '2010-04-01', data: { service: 'ict', name: 'ICT' } },
  {
    type: 'SavingLineRegistered',
    on: '2010-04-01',
    data: { line: 'payroll', name: 'Payroll', group: 'services', nature: 'saving' },
  },
  { type: 'ServiceWentLive', on: '2010-07-01', data: { service: 'payroll', partners: ['ash', 'elm'] } },
  { type: 'ServiceWentLive', on: '2010-07-01', data: { service: 'ict', partners: ['ash', 'elm'] } },
  {
    type: 'RagDefinitionsAdopted',
    on: '2010-04-01',
    data: { definitions: 'board', green: 'as planned', amber: 'some slippage', red: 'off target' },
  },
]

/** A saving of 2010/11 reported for the year. */
export const reported = (pounds: number, others: Partial<Told> = {}): Told => ({
  type: 'SavingReported',
  on: '2011-03-31',
  knownOn: '2011-06-30',
  data: {
    line: 'payroll',
    period: { from: '2010-04-01', to: '2011-03-31' },
    measure: 'yearToDate',
    stage: 'provisionalOutturn',
    class: 'cashable',
    basis: 'gross',
    recurrence: 'notStated',
    method: 'measured',
    total: pounds * 100,
  },
  ...others,
})
