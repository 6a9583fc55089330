import type { DataOf, Fact } from '../../slice/fact.ts'
import { attest, attestOnce, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import { onDay } from '../../values/on-day.ts'
import { attestWhen } from '../../values/when.ts'
import type { governanceEvents } from './events.ts'
import { inOrder } from './in-order.ts'
import { type Amendment, type GovernanceState, newMatter, type Version, type VersionStep } from './state.ts'

type Events = typeof governanceEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const registerMatter = (own: GovernanceState, fact: FactOf<'MatterRegistered'>): undefined => {
  const { matter: key, name, kind, councils, services } = fact.data
  const matter = inTable(own.matters, key, newMatter)
  matter.name = attestWordsOnce(matter.name, name, fact, 'name')
  matter.kind = attestOnce(matter.kind, kind, fact, 'kind')
  matter.councils = attestOnce(matter.councils, inOrder(councils), fact, 'councils')
  matter.services = attestOnce(matter.services, inOrder(services), fact, 'services')
}

export const issueVersion = (own: GovernanceState, fact: FactOf<'VersionIssued'>): undefined => {
  const { data } = fact
  const matter = inTable(own.matters, data.matter, newMatter)
  matter.latest = attest(matter.latest, data.version, fact, 'version')
  if (data.status === 'agreed') matter.agreed = attest(matter.agreed, data.version, fact, 'version')
  const version = inTable(matter.versions, data.version, newVersion)
  const step = onDay(version.steps, fact.effectiveOn, newStep)
  step.status = attestOnce(step.status, data.status, fact, 'status')
  version.asPrinted = attestWordsOnce(version.asPrinted, data.asPrinted, fact, 'asPrinted')
  version.binding = attestOnce(version.binding, data.binding, fact, 'binding')
  version.endsOn = attestOnce(version.endsOn, data.endsOn, fact, 'endsOn')
  version.form = attestOnce(version.form, data.form && whereStated(data.form), fact, 'form')
  version.parties = attestOnce(version.parties, inOrder(data.parties), fact, 'parties')
  version.startsOn = attestOnce(version.startsOn, data.startsOn, fact, 'startsOn')
  for (const [clause, text] of Object.entries(data.clauses ?? {}))
    version.clauses[clause] = attestWordsOnce(version.clauses[clause] ?? notStated(), text, fact, 'clauses')
}

/** The version that an amendment makes is there from then on, and is not thereby agreed. */
export const amendClause = (own: GovernanceState, fact: FactOf<'ClauseAmended'>): undefined => {
  const { data } = fact
  const matter = inTable(own.matters, data.matter, newMatter)
  const amendments = inTable(matter.amendments, data.clause, noAmendments)
  const amendment = onDay(amendments, fact.effectiveOn, newAmendment)
  amendment.when = attestWhen(amendment.when, fact)
  amendment.after = attestOnce(amendment.after, data.after, fact, 'after')
  amendment.asMinuted = attestWordsOnce(amendment.asMinuted, data.asMinuted, fact, 'asMinuted')
  amendment.becomes = attestOnce(amendment.becomes, data.becomes, fact, 'becomes')
  amendment.before = attestWordsOnce(amendment.before, data.before, fact, 'before')
  amendment.by = attestOnce(amendment.by, data.by, fact, 'by')
  amendment.version = attestOnce(amendment.version, data.version, fact, 'version')
  if (data.becomes === undefined) return
  const version = inTable(matter.versions, data.becomes, newVersion)
  version.madeByAmendment = attestOnce(version.madeByAmendment, true, fact, 'becomes')
}

const newVersion = (): Version => ({
  asPrinted: notStated(),
  binding: notStated(),
  clauses: {},
  endsOn: notStated(),
  form: notStated(),
  parties: notStated(),
  startsOn: notStated(),
  steps: [],
  madeByAmendment: notStated(),
})

const newStep = (on: Day): VersionStep => ({ on, status: notStated() })

const noAmendments = (): Amendment[] => []

const newAmendment = (on: Day): Amendment => ({
  on,
  when: notStated(),
  after: notStated(),
  asMinuted: notStated(),
  becomes: notStated(),
  before: notStated(),
  by: notStated(),
  version: notStated(),
})
