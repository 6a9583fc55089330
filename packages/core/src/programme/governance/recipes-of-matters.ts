import type { DataOf, Fact } from '../../slice/fact.ts'
import { attest, attestOnce, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import type { governanceEvents } from './events.ts'
import { inOrder } from './in-order.ts'
import {
  type Amendment,
  type GovernanceState,
  type Matter,
  newMatter,
  type Version,
  type VersionStep,
} from './state.ts'

type Events = typeof governanceEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const registerMatter = (own: GovernanceState, fact: FactOf<'MatterRegistered'>): undefined => {
  const { matter: key, name, kind, councils, services } = fact.data
  const matter = matterIn(own, key)
  matter.name = attestWordsOnce(matter.name, name, fact, 'name')
  matter.kind = attestOnce(matter.kind, kind, fact, 'kind')
  matter.councils = attestOnce(matter.councils, inOrder(councils), fact, 'councils')
  matter.services = attestOnce(matter.services, inOrder(services), fact, 'services')
}

export const issueVersion = (own: GovernanceState, fact: FactOf<'VersionIssued'>): undefined => {
  const { data } = fact
  const matter = matterIn(own, data.matter)
  matter.latest = attest(matter.latest, data.version, fact, 'version')
  if (data.status === 'agreed') matter.agreed = attest(matter.agreed, data.version, fact, 'version')
  const version = versionIn(matter, data.version)
  const step = stepOn(version, fact.effectiveOn)
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
  const matter = matterIn(own, data.matter)
  const amendment = amendmentOn(matter, data.clause, fact.effectiveOn)
  amendment.after = attestOnce(amendment.after, data.after, fact, 'after')
  amendment.agreedBy = attestOnce(amendment.agreedBy, data.agreedBy, fact, 'agreedBy')
  amendment.asMinuted = attestWordsOnce(amendment.asMinuted, data.asMinuted, fact, 'asMinuted')
  amendment.becomes = attestOnce(amendment.becomes, data.becomes, fact, 'becomes')
  amendment.before = attestWordsOnce(amendment.before, data.before, fact, 'before')
  amendment.version = attestOnce(amendment.version, data.version, fact, 'version')
  if (data.becomes === undefined) return
  const version = versionIn(matter, data.becomes)
  version.madeByAmendment = attestOnce(version.madeByAmendment, true, fact, 'becomes')
}

const matterIn = ({ matters }: Pick<GovernanceState, 'matters'>, key: Key): Matter => {
  const known = matters[key]
  if (known !== undefined) return known
  matters[key] = newMatter()
  return matterIn({ matters }, key)
}

const versionIn = ({ versions }: Pick<Matter, 'versions'>, key: Key): Version => {
  const known = versions[key]
  if (known !== undefined) return known
  versions[key] = {
    asPrinted: notStated(),
    binding: notStated(),
    clauses: {},
    endsOn: notStated(),
    form: notStated(),
    parties: notStated(),
    startsOn: notStated(),
    steps: [],
    madeByAmendment: notStated(),
  }
  return versionIn({ versions }, key)
}

/** Facts come in order of their days, so that it is the last day or a new one; in a draft, what was pushed is read anew. */
const stepOn = ({ steps }: Pick<Version, 'steps'>, on: Day): VersionStep => {
  const last = steps.at(-1)
  if (last?.on === on) return last
  steps.push({ on, status: notStated() })
  return stepOn({ steps }, on)
}

const amendmentOn = ({ amendments }: Pick<Matter, 'amendments'>, clause: Key, on: Day): Amendment => {
  const known = amendments[clause]
  const last = known?.at(-1)
  if (last?.on === on) return last
  const amendment: Amendment = {
    on,
    after: notStated(),
    agreedBy: notStated(),
    asMinuted: notStated(),
    becomes: notStated(),
    before: notStated(),
    version: notStated(),
  }
  if (known === undefined) amendments[clause] = [amendment]
  else known.push(amendment)
  return amendmentOn({ amendments }, clause, on)
}
