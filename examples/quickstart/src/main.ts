/**
 * Two councils share their payroll. What happened is recorded, a figure is corrected, and the books are asked for the
 * position at one day and another, as it was known at the time.
 */
import {
  type Day,
  type Draft,
  formatPounds,
  isWhole,
  openLedger,
  openMemoryStore,
  programme,
} from '@programme-ledger/core'

// In memory here; openSqliteStore({ file }) of @programme-ledger/sqlite keeps the ledger on disk.
const store = openMemoryStore()
const ledger = await openLedger({ store, ledger: 'ash-elm', programme, create: { firstDay: '2024-04-01' } })
const { draft, record } = ledger

// What every entry says: the day of the thing itself, the paper that tells of it, and the day that the paper is dated.
type Statement = Pick<Draft, 'effectiveOn' | 'sources' | 'knownOn' | 'actor' | 'evidence'>
const stated = (effectiveOn: Day, paper: string, knownOn: Day): Statement => {
  const sources: Statement['sources'] = [{ kind: 'document', ref: paper }]
  return { effectiveOn, sources, knownOn, actor: { role: 'programme officer' }, evidence: 'reported' }
}
const start = stated('2024-04-01', 'business case', '2024-04-18')
const launch = stated('2024-07-01', 'minutes of the joint board', '2024-07-18')
const yearEnd = stated('2025-03-31', 'outturn report', '2025-04-24')
const audited = stated('2025-03-31', 'audited accounts', '2025-09-25')

// Names come first: everything else speaks of things by their keys. A batch is recorded whole or not at all.
const line = { line: 'payroll', name: 'Payroll', group: 'services', nature: 'saving', service: 'payroll' } as const
await record([
  draft({ ...start, type: 'PartyRegistered', data: { party: 'ash', name: 'Ash Council', kind: 'council' } }),
  draft({ ...start, type: 'PartyRegistered', data: { party: 'elm', name: 'Elm Council', kind: 'council' } }),
  draft({ ...start, type: 'ServiceRegistered', data: { service: 'payroll', name: 'Payroll' } }),
  draft({ ...start, type: 'SavingLineRegistered', data: line }),
])

// Money is whole pence. A report is for a period, and says how final it is.
const saving = { line: 'payroll', class: 'cashable', basis: 'net', recurrence: 'recurring' } as const
const period = { from: '2024-04-01', to: '2025-03-31' } as const
const report = { ...saving, period, measure: 'yearToDate', stage: 'finalOutturn', method: 'measured' } as const
const reported = draft({ ...yearEnd, type: 'SavingReported', data: { ...report, total: 87_000_00 } })
const shares = { ash: 60_000_00, elm: 30_000_00 }
const move = { service: 'payroll', from: 'elm', to: 'ash', mechanism: 'tupe', mechanismAsWorded: 'TUPE' } as const
await record([
  draft({ ...start, type: 'SavingBudgeted', data: { ...saving, year: '2024/25', total: 90_000_00, shares } }),
  draft({ ...start, type: 'ProjectStarted', data: { service: 'payroll' } }),
  draft({ ...launch, type: 'ServiceWentLive', data: { service: 'payroll', partners: ['ash', 'elm'] } }),
  draft({ ...launch, type: 'StaffTransferred', data: { ...move, movement: 'payroll-2024', headcount: 6 } }),
  reported,
])

// Nothing is ever changed: a correction is an entry that supersedes another, and says why.
const later = { ...audited, supersedes: reported.id, reason: 'laterInformation' } as const
await record([draft({ ...later, type: 'SavingReported', data: { ...report, total: 91_500_00 } })])

// Every answer is a view of the books at a day, using papers to a day.
const print = async (asAt: Day, knownOn: Day): Promise<void> => {
  const books = await ledger.asAt(asAt, { knownOn })
  const [payroll] = books.currentStatus().services
  const [saved] = books.councilSavings({ year: '2024/25' }).map(({ overall }) => overall.actual.total)
  console.log(`Position at ${asAt}, using papers to ${knownOn}:`)
  console.log(`  payroll is ${payroll?.stage}, ${books.staffPosition().totals.moved.known} people moved`)
  console.log(`  saved in 2024/25: ${saved && isWhole(saved) ? formatPounds(saved.known) : 'not known'}`)
}
await print('2024-06-30', '2025-09-25')
await print('2025-03-31', '2025-04-24')
await print('2025-03-31', '2025-09-25')

// Every figure says which entries it rests on, and from which papers they come.
const books = await ledger.asAt('2025-03-31')
for (const { entry, chain } of books.explain('councilSavings:2024/25/line/payroll').entries) {
  const links = chain.map(({ position, sources }) => `entry ${position} (${sources.map(({ ref }) => ref).join(', ')})`)
  console.log(`${entry.type}: ${links.join(', corrected by ')}`)
}
await store.close()
