import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { NONE_STATED } from '../../values/rag.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import type { serviceEvents } from './events.ts'
import { nameOfService, type ServicesReads } from './state.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
}

type Events = typeof serviceEvents
type Words = {
  readonly [Type in keyof Events & string]: (all: Ground, fact: JudgedFact<Type, DataOf<Events, Type>>) => string
}

const TIERS = {
  quickWin: 'a quick win',
  mediumTerm: 'for the medium term',
  remaining: 'among those that remain',
} as const

/** What each event of this slice says, as a sentence. */
export const serviceWords: Words = {
  ServiceRegistered: (_, { data }) => `${data.name} is spoken of as a service`,
  OpportunityIdentified: (all, { data: { parties, service, trigger } }) =>
    `${nameIn(all, service)} is identified as an opportunity${parties === undefined ? '' : ` for ${namesIn(all, parties)}`}${because(trigger)}`,
  OpportunityPrioritised: (all, { data: { lead, service, tier } }) =>
    `${nameIn(all, service)} is ranked as ${TIERS[tier]}${lead === undefined ? '' : `, led by ${nameOfParty(all.parties, lead)}`}`,
  OpportunityDeclined: (all, { data }) => `${nameIn(all, data.service)} is declined${because(data.reason)}`,
  ProjectStarted: (all, { data }) => `The project to share ${nameIn(all, data.service)} starts`,
  ProjectWithdrawn: (all, { data }) =>
    `The project to share ${nameIn(all, data.service)} is given up${because(data.reason)}`,
  HostProposed: (all, { data }) =>
    `${namesIn(all, data.hosts)} ${data.hosts.length === 1 ? 'is' : 'are'} proposed to host ${nameIn(all, data.service)}`,
  HostAgreed: (all, { data }) => `${nameIn(all, data.service)} is hosted by ${namesIn(all, data.hosts)}`,
  EmployingAuthorityAgreed: (all, { data: { party, service } }) =>
    `The staff of ${nameIn(all, service)} are employed by ${partyIn(all, party)}`,
  ServiceTransferred: (all, { data: { from, service, to } }) =>
    `${nameIn(all, service)} passes from ${partyIn(all, from)} to ${nameOfParty(all.parties, to)}`,
  ServiceWentLive: (all, { data: { at, partners, scope, service } }) =>
    `${nameIn(all, service)} goes live for ${namesIn(all, partners)}${at === undefined ? '' : `, at ${at}`}${scope === undefined ? '' : `: ${scope}`}`,
  SharedWorkingReported: (all, { data }) => `${nameIn(all, data.service)} is said to be run jointly`,
  ServiceEnded: (all, { data }) => `${nameIn(all, data.service)} ends${because(data.reason)}`,
  PartnerJoined: (all, { data }) =>
    `${nameOfParty(all.parties, data.party)} joins ${nameIn(all, data.service)} as a ${data.as}`,
  NoticeGiven: (all, { data: { council, endsOn, reason, service } }) =>
    `${nameOfParty(all.parties, council)} gives notice to leave ${nameIn(all, service)} after ${formatDay(endsOn)}${because(reason)}`,
  PartnerWithdrew: (all, { data }) =>
    `${nameOfParty(all.parties, data.party)} withdraws from ${nameIn(all, data.service)}`,
  RagDefinitionsAdopted: (_, { data: { amber, definitions, green, red } }) =>
    `Colours are defined by ${definitions}: green, ${green}; amber, ${amber}; red, ${red}`,
  StatusReported: (all, { data: { definitions, rag, service } }) =>
    `${nameIn(all, service)} is reported ${rag}${definitions === NONE_STATED ? ', by no stated definitions' : ` by ${definitions}`}`,
}

const nameIn = ({ services }: Ground, service: Key): string => nameOfService(services, service)

const partyIn = ({ parties }: Ground, party: Key | Unknown): string =>
  party === UNKNOWN ? 'a council not known' : nameOfParty(parties, party)

const namesIn = ({ parties }: Ground, keys: readonly Key[]): string =>
  listInWords(keys.map((key) => nameOfParty(parties, key)))

const because = (reason: string | undefined): string => (reason === undefined ? '' : `: ${reason}`)
