import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import type { Day } from '../../values/day.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { whenOf } from '../../values/when.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import { requireService } from '../services/require-service.ts'
import { requireServices } from '../services/require-services.ts'
import type { ServicesReads } from '../services/state.ts'
import { ANY_MATTER, OPEN_ENDED } from './event-fields.ts'
import type { governanceEvents } from './events.ts'
import { isCouncil } from './is-council.ts'
import { type GovernanceReads, isVersionThere, nameOfMatter } from './state.ts'

export type GovernanceFact = JudgedFactOf<typeof governanceEvents>

export interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly governance: GovernanceReads
}

/** A stub that only other events have named was never registered. */
export const namesARegisteredMatter = (
  { governance }: Ground,
  { type, data }: GovernanceFact,
): Objection | undefined => {
  if (type === 'MatterRegistered' || !('matter' in data)) return undefined
  if (data.matter === undefined || data.matter === ANY_MATTER) return undefined
  const matter = governance.matters[data.matter]
  return matter !== undefined && matter.name.is !== 'unknown'
    ? undefined
    : {
        field: 'data.matter',
        problem: `names ${data.matter}, which is no registered matter by then`,
        remedy: 'register it by MatterRegistered, on the first day of the ledger',
        missing: { names: [data.matter], types: ['MatterRegistered'] },
      }
}

/** One body that acts: that meets, recommends, decides, agrees, or grants something and ends it. */
export const namesARegisteredBody = ({ parties }: Ground, { type, data }: GovernanceFact): Objection | undefined => {
  switch (type) {
    case 'BodyConstituted':
    case 'BodyMet':
    case 'RecommendationMade':
    case 'DecisionTaken':
      return requireParties(parties, 'body', data.body)
    case 'DelegationGranted':
    case 'ReviewRequired':
    case 'MandateEnded':
    case 'ClauseAmended':
      return requireParties(parties, 'by', data.by)
    default:
      return undefined
  }
}

/** Those whom it concerns: councils that decide, are bound or are served, who is to decide, and whoever holds a review. */
export const namesRegisteredParties = ({ parties }: Ground, { type, data }: GovernanceFact): Objection | undefined => {
  switch (type) {
    case 'MatterRegistered':
    case 'BodyConstituted':
    case 'DecisionTaken':
    case 'OfficeFilled':
      return requireParties(parties, 'councils', data.councils) ?? requireCouncils(parties, data.councils)
    case 'VersionIssued':
      return requireParties(parties, 'parties', data.parties)
    case 'RecommendationMade':
      return requireParties(parties, 'to', data.to)
    case 'DelegationGranted':
    case 'ConflictDeclared':
      return requireParties(parties, 'council', data.council)
    case 'ReviewRequired':
    case 'ReviewHeld':
      return requireParties(parties, 'heldBy', data.heldBy)
    default:
      return undefined
  }
}

/** Whatever else a party is, some source calls it a council: nobody else's approval is asked for or counts. */
const requireCouncils = (parties: PartiesReads, councils: readonly Key[] = []): Objection | undefined => {
  const others = councils.filter((key) => !isCouncil(parties, key))
  if (others.length === 0) return undefined
  return {
    field: 'data.councils',
    problem: `names ${listInWords(others)}, of which no entry says by then that it is a council`,
    remedy: 'name the councils themselves, and register each by PartyRegistered as a council',
    missing: { names: others, types: ['PartyRegistered'] },
  }
}

/** A body reports to bodies that somebody registered. */
export const reportsToRegisteredParties = (
  { parties }: Ground,
  { type, data }: GovernanceFact,
): Objection | undefined =>
  type === 'BodyConstituted' ? requireParties(parties, 'reportsTo', data.reportsTo) : undefined

/** People are counted by council: whatever else a party is, some source calls it one. */
export const countsByCouncil = ({ parties }: Ground, { type, data }: GovernanceFact): Objection | undefined => {
  const [field, counts] =
    type === 'BodyConstituted'
      ? ['seats', data.seats]
      : type === 'BodyMet'
        ? ['attendance', data.attendance]
        : ['inSupport', type === 'RecommendationMade' ? data.inSupport : undefined]
  const others = Object.keys(counts ?? {}).filter((key) => !isCouncil(parties, key))
  if (others.length === 0) return undefined
  return {
    field: `data.${field}`,
    problem: `counts people of ${listInWords(others)}, of which no entry says by then that it is a council`,
    remedy: 'count them by council, and register each by PartyRegistered as a council',
    missing: { names: others, types: ['PartyRegistered'] },
  }
}

/** A matter of a misspelt service would approve nothing. */
export const concernsARegisteredService = (
  { services }: Ground,
  { type, data }: GovernanceFact,
): Objection | undefined => {
  if (type === 'ConflictDeclared') return requireService(services, data.service)
  return type === 'MatterRegistered' ? requireServices(services, data.services) : undefined
}

/** What a meeting recommended or confirmed was said at a meeting that is recorded by then. */
export const namesAMeetingThatWasHeld = (ground: Ground, { type, data }: GovernanceFact): Objection | undefined => {
  if (type === 'RecommendationMade') return requireMeeting(ground, 'meeting', data.meeting)
  if (type !== 'MinutesConfirmed') return undefined
  return requireMeeting(ground, 'meeting', data.meeting) ?? requireMeeting(ground, 'at', data.at)
}

/** A stub that only a confirmation has named was never held. */
const requireMeeting = ({ governance }: Ground, field: string, key: Key | undefined): Objection | undefined => {
  if (key === undefined) return undefined
  const meeting = governance.meetings[key]
  return meeting !== undefined && meeting.body.is !== 'unknown'
    ? undefined
    : {
        field: `data.${field}`,
        problem: `names ${key}, of which no entry says that it was held by then`,
        remedy: 'record it by BodyMet, on the day that the body met',
        missing: { names: [key], types: ['BodyMet'] },
      }
}

/** Who decides about a version, or changes it, has it before them. */
export const namesAVersionThatIsThere = (
  { governance }: Ground,
  { type, data }: GovernanceFact,
): Objection | undefined => {
  if (type !== 'RecommendationMade' && type !== 'DecisionTaken' && type !== 'ClauseAmended') return undefined
  if (data.version === undefined) return undefined
  const version = governance.matters[data.matter]?.versions[data.version]
  return version !== undefined && isVersionThere(version)
    ? undefined
    : {
        field: 'data.version',
        problem: `names ${data.version}, which is no version of ${nameOfMatter(governance, data.matter)} issued by then`,
        remedy: 'record it by VersionIssued, on the day that it was issued',
        missing: { names: [data.version], types: ['VersionIssued', 'ClauseAmended'] },
      }
}

/** What a decision follows can be looked up: it was recommended by then. */
export const followsKnownRecommendations = (
  { governance }: Ground,
  { type, data }: GovernanceFact,
): Objection | undefined => {
  if (type !== 'DecisionTaken') return undefined
  const unknown = (data.recommendations ?? []).filter((key) => governance.recommendations[key] === undefined)
  if (unknown.length === 0) return undefined
  return {
    field: 'data.recommendations',
    problem: `names ${listInWords(unknown)}, which nobody recommended by then`,
    remedy: 'record it by RecommendationMade, on the day that it was made',
    missing: { names: unknown, types: ['RecommendationMade'] },
  }
}

/** Whoever has a conflict of interest holds an office that was filled by then. */
export const concernsAKnownOffice = ({ governance }: Ground, { type, data }: GovernanceFact): Objection | undefined =>
  type !== 'ConflictDeclared' || isGiven(governance.offices[data.office])
    ? undefined
    : {
        field: 'data.office',
        problem: `names ${data.office}, which nobody held by then`,
        remedy: 'record it by OfficeFilled, on the day that its term began',
        missing: { names: [data.office], types: ['OfficeFilled'] },
      }

/** What ends was given by then: a misspelt key would end nothing. */
export const endsWhatWasGiven = ({ governance }: Ground, { type, data }: GovernanceFact): Objection | undefined => {
  if (type !== 'MandateEnded') return undefined
  const { given, by, words } = MANDATES[data.of]
  if (isGiven(governance[given][data.mandate])) return undefined
  return {
    field: 'data.mandate',
    problem: `names ${data.mandate}, ${words} by then`,
    remedy: `record it by ${by}, on the day from which it held`,
    missing: { names: [data.mandate], types: [by] },
  }
}

const MANDATES = {
  body: { given: 'bodies', by: 'BodyConstituted', words: 'which nobody constituted as a body' },
  delegation: { given: 'delegations', by: 'DelegationGranted', words: 'which nobody granted as a delegation' },
  office: { given: 'offices', by: 'OfficeFilled', words: 'an office that nobody filled' },
} as const

/** A stub that only its end has named was never given. */
const isGiven = (mandate: { readonly days: readonly unknown[] } | undefined): boolean =>
  mandate !== undefined && mandate.days.length > 0

/** What begins vaguely may have begun on any day from the earliest on. */
export const endsNoEarlierThanItBegins = (_: Ground, fact: GovernanceFact): Objection | undefined => {
  const { earliest } = whenOf(fact)
  switch (fact.type) {
    case 'VersionIssued':
      return notBefore('endsOn', fact.data.endsOn, fact.data.startsOn ?? null, 'it begins')
    case 'DelegationGranted':
      return notBefore('endsOn', fact.data.endsOn, earliest, 'it is granted')
    case 'OfficeFilled':
      return notBefore('endsOn', fact.data.endsOn, earliest, 'the term begins')
    case 'DecisionTaken':
      return notBefore('implementableOn', fact.data.implementableOn, earliest, 'it is taken')
    default:
      return undefined
  }
}

const notBefore = (
  field: string,
  day: Day | typeof OPEN_ENDED | undefined,
  first: Day | null,
  what: string,
): Objection | undefined =>
  day === undefined || day === OPEN_ENDED || first === null || first <= day
    ? undefined
    : {
        field: `data.${field}`,
        problem: `is ${formatDay(day)}, before ${what} on ${formatDay(first)}`,
        remedy: 'give a day on or after it',
      }
