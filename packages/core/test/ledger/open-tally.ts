import { openLedger } from '../../src/ledger/open-ledger.ts'
import { openMemoryStore } from '../../src/ledger/open-memory-store.ts'
import type { Draft } from '../../src/log/entry.ts'
import type { Day } from '../../src/values/day.ts'
import { tally } from './tally.ts'

const PAPER = {
  actor: { role: 'clerk' },
  evidence: 'stated',
  knownOn: '2011-01-01',
  sources: [{ kind: 'officerStatement', ref: 'clerk' }],
} as const

/** A ledger of pots whose clock the test sets, and short ways to draft what goes into it. */
export const openTally = async () => {
  const surroundings = { now: Date.parse('2012-01-01T12:00:00Z') }
  const clock = () => surroundings.now
  const store = openMemoryStore({ clock })
  const options = { store, ledger: 'tally', programme: tally, clock }
  const ledger = await openLedger({ ...options, create: { firstDay: '2010-04-01' } })
  type Extra = Partial<Omit<Draft, 'type' | 'data'>>
  return {
    store,
    ledger,
    options,
    surroundings,
    opened: (pot: string, extra: Extra = {}) =>
      ledger.draft({ ...PAPER, effectiveOn: '2010-04-01', ...extra, type: 'tally/PotOpened', data: { pot } }),
    paid: (pot: string, pence: number, extra: Extra = {}) =>
      ledger.draft({ ...PAPER, effectiveOn: '2010-05-10', ...extra, type: 'tally/Paid', data: { pot, pence } }),
    reversed: (reverses: string, extra: Extra = {}) =>
      ledger.draft({ ...PAPER, effectiveOn: '2010-07-20', ...extra, type: 'Reversed', data: { reverses } }),
    closed: (through: Day, extra: Extra & { readonly label?: string } = {}) => {
      const { label, ...fields } = extra
      const data = label === undefined ? { through } : { label, through }
      return ledger.draft({ ...PAPER, effectiveOn: '2011-06-30', ...fields, type: 'PeriodClosed', data })
    },
    voided: (supersedes: string, extra: Extra = {}) =>
      ledger.draft({
        ...PAPER,
        effectiveOn: '2010-04-01',
        reason: 'transcription',
        ...extra,
        supersedes,
        type: 'Voided',
        data: {},
      }),
  }
}
