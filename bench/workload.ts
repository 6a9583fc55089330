import type { Draft } from '@programme-ledger/core/log'

const COUNCILS = ['ashby', 'borley', 'carrow', 'denholm', 'eastry']
const SERVICES = Array.from({ length: 40 }, (_, index) => `service-${index + 1}`)
const LINES = Array.from({ length: 40 }, (_, index) => `line-${index + 1}`)
const RAGS = ['green', 'amber', 'red'] as const
const FIRST_DAY = '2000-04-01'
const MS_PER_DAY = 86_400_000

/** The first day of the ledgers of this workload. */
export const firstDay = FIRST_DAY

const id = (index: number): string => `01HZ${String(index).padStart(22, '0')}`

const dayAt = (index: number, count: number): Draft['effectiveOn'] => {
  const days = Math.floor((index / count) * 9_000)
  return new Date(Date.parse(FIRST_DAY) + days * MS_PER_DAY).toISOString().slice(0, 10) as Draft['effectiveOn']
}

type Dated = Pick<Draft, 'effectiveOn' | 'knownOn'>

const draft = (index: number, type: string, data: unknown, { effectiveOn, knownOn }: Dated): Draft => ({
  id: id(index),
  type,
  schemaVersion: 1,
  data,
  actor: { role: 'programme officer', account: 'officer-7' },
  effectiveOn,
  knownOn,
  sources: [
    {
      kind: 'document',
      ref: `board pack ${knownOn}`,
      anchor: '§16.7.1',
      sha256: '52e6656dd434d7ad399b184f5368cead6b152cc679a13f434b6a5eb3c9c692e3',
    },
  ],
  evidence: 'reported',
})

const registrations = (): readonly Draft[] => {
  const on = { effectiveOn: FIRST_DAY, knownOn: FIRST_DAY } as const
  const registered = [
    ...COUNCILS.map((party) => ['PartyRegistered', { party, name: `${party} council`, kind: 'council' }] as const),
    ...SERVICES.map((service) => ['ServiceRegistered', { service, name: `The service ${service}` }] as const),
    ...LINES.map(
      (line, index) =>
        ['SavingLineRegistered', { line, name: line, group: `group-${index % 5}`, nature: 'saving' }] as const,
    ),
    ['RagDefinitionsAdopted', { definitions: 'board', green: 'on course', amber: 'behind', red: 'lost' }] as const,
  ]
  return registered.map(([type, data], index) => draft(index, type, data, on))
}

/**
 * A programme's history of `count` entries, in order of their days. Parties, services and lines stay as few as they are,
 * however long it gets: status reports, hosts, headcounts, partners and monthly savings go on and on.
 */
export const workload = (count: number): readonly Draft[] => {
  const drafts = [...registrations()]
  for (let index = drafts.length; index < count; index += 1) drafts.push(ongoing(index, count))
  return drafts.slice(0, count)
}

const ongoing = (index: number, count: number): Draft => {
  const effectiveOn = dayAt(index, count)
  const on = { effectiveOn, knownOn: effectiveOn }
  const service = SERVICES[index % SERVICES.length]
  const party = COUNCILS[index % COUNCILS.length]
  switch (index % 10) {
    case 0:
    case 1:
      return draft(index, 'HostAgreed', { service, hosts: [party] }, on)
    case 2:
    case 3:
      return draft(index, 'HeadcountStated', { employer: party, service, headcount: index % 300 }, on)
    case 4:
      return draft(index, 'PartnerJoined', { service, party, as: 'partner' }, on)
    case 5:
      return draft(index, 'SavingReported', savingToDate(index, effectiveOn), on)
    default:
      return draft(
        index,
        'StatusReported',
        { service, rag: RAGS[index % RAGS.length], definitions: 'board', section: 'live' },
        on,
      )
  }
}

/** A figure for the financial year up to a day. */
const savingToDate = (index: number, day: string) => {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
  return {
    line: LINES[Math.floor(index / 10) % LINES.length],
    period: { from: `${year}-04-01`, to: day },
    measure: 'yearToDate',
    stage: 'monitoring',
    class: 'cashable',
    basis: 'gross',
    recurrence: 'recurring',
    method: 'measured',
    total: 100_000 + (index % 1_000),
  }
}

/**
 * A history of `count` entries, in pages, that never speaks of anything new: each fact takes the place of an earlier one, so that the
 * state stays as small as it is however long the log gets.
 */
export function* steadyWorkload(count: number, page = 1_000): Generator<readonly Draft[]> {
  const registered = registrations()
  for (let from = 0; from < count; from += page) {
    const indices = Array.from({ length: Math.min(page, count - from) }, (_, index) => from + index)
    yield indices.map((index) => registered[index] ?? statement(index, dayAt(index, count)))
  }
}

/** What is said on a day, of a service or an employer that is there. */
export const statement = (index: number, effectiveOn: Draft['effectiveOn']): Draft => {
  const on = { effectiveOn, knownOn: effectiveOn }
  const service = SERVICES[index % SERVICES.length]
  const party = COUNCILS[index % COUNCILS.length]
  if (index % 5 === 0) return draft(index, 'HostAgreed', { service, hosts: [party] }, on)
  if (index % 5 === 1) return draft(index, 'HeadcountStated', { employer: party, service, headcount: index % 300 }, on)
  const rag = RAGS[index % RAGS.length]
  return draft(index, 'StatusReported', { service, rag, definitions: 'board', section: 'live' }, on)
}
