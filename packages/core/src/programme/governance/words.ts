import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { formatDay } from '../../values/format-day.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { type DelegationCells, delegationBy } from './delegation-by.ts'
import { ANY_MATTER } from './event-fields.ts'
import type { governanceEvents, MandateKind, Outcome, Power } from './events.ts'
import { type GovernanceReads, nameOfMatter, nameOfOffice, nameOfVersion } from './state.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly governance: GovernanceReads
}

type Events = typeof governanceEvents
type Words = {
  readonly [Type in keyof Events & string]: (all: Ground, fact: JudgedFact<Type, DataOf<Events, Type>>) => string
}

/** What each event of this slice says, as a sentence. */
export const governanceWords: Words = {
  MatterRegistered: (_, { data }) => `${data.name} is spoken of as something to decide`,
  VersionIssued: (all, { data: { matter, status, version } }) =>
    `${versionIn(all, matter, version)} is ${status === 'draft' ? 'issued as a draft' : status}`,
  ClauseAmended: (all, { data: { after, by, clause, matter } }) =>
    `Clause ${clause} of ${matterIn(all, matter)} is amended${by === undefined ? '' : ` by ${partyIn(all, by)}`}${after === UNKNOWN ? ', to words not stated' : `: ${after}`}`,
  BodyConstituted: (all, { data: { body, power } }) => `${partyIn(all, body)} is constituted${POWERS[power]}`,
  BodyMet: (all, { data }) => `${partyIn(all, data.body)} meets`,
  MinutesConfirmed: (all, { data }) => `The minutes of ${meetingIn(all, data.meeting)} are confirmed`,
  RecommendationMade: (all, { data: { body, text, to } }) =>
    `${partyIn(all, body)} recommends to ${partiesIn(all, to)}: ${text}`,
  DecisionTaken: (all, { data: { body, councils, matter, officer, outcome, version } }) => {
    const who = body === undefined ? `${officer}, for ${partiesIn(all, councils)},` : partyIn(all, body)
    const what = version === undefined ? matterIn(all, matter) : versionIn(all, matter, version)
    const forWhom = body === undefined || councils.includes(body) ? '' : `, for ${partiesIn(all, councils)}`
    return `${who} ${VERBS[outcome]} ${what}${ENDINGS[outcome]}${forWhom}`
  },
  DelegationGranted: (all, { data: { by, council, matter, to } }) =>
    `${partyIn(all, by)} delegates to ${to}${matter === undefined || matter === ANY_MATTER ? '' : ` what is to be decided on ${matterIn(all, matter)}`}, for ${partyIn(all, council)}`,
  MandateEnded: (all, { data: { by, mandate, of, reason } }) =>
    `${endedIn(all, of, mandate)}${by === undefined ? '' : ` by ${partyIn(all, by)}`}${reason === undefined ? '' : `: ${reason}`}`,
  OfficeFilled: (all, { data: { councils, title } }) => `The ${title} of ${partiesIn(all, councils)} takes office`,
  ReviewRequired: (_, { data: { dueOn, review } }) =>
    `The review ${review} is required${dueOn === UNKNOWN ? '' : ` by ${formatDay(dueOn)}`}`,
  ReviewHeld: (all, { data: { heldBy, review } }) => `The review ${review} is held by ${partiesIn(all, heldBy)}`,
  ConflictDeclared: ({ governance }, { data: { about, actsInstead, office } }) =>
    `The ${nameOfOffice(governance, office)} declares a conflict of interest: ${about}${actsInstead === undefined || actsInstead === UNKNOWN ? '' : `; ${actsInstead} acts instead`}`,
}

const endedIn = (all: Ground, of: MandateKind, key: Key): string => {
  const { delegations } = all.governance
  switch (of) {
    case 'body':
      return `${partyIn(all, key)} is dissolved`
    case 'delegation':
      return `The delegation ${key}${ofHolder(delegationBy(delegations[key] ?? { days: [], endings: [] }))} is revoked`
    case 'office':
      return `The office of ${nameOfOffice(all.governance, key)} is abolished`
  }
}

const ofHolder = ({ to }: DelegationCells): string => (to.is === 'known' ? ` to ${to.value}` : '')

const POWERS: Readonly<Record<Power, string>> = {
  advises: ' to advise',
  decides: ' to decide',
  notStated: '; what it may do is not stated',
}

const VERBS: Readonly<Record<Outcome, string>> = {
  approved: 'approves',
  approvedAsAmended: 'approves',
  approvedInPrinciple: 'approves',
  declined: 'declines',
  deferred: 'defers',
  noted: 'notes',
}

const ENDINGS: Readonly<Record<Outcome, string>> = {
  approved: '',
  approvedAsAmended: ' as amended',
  approvedInPrinciple: ' in principle',
  declined: '',
  deferred: '',
  noted: '',
}

const matterIn = ({ governance }: Ground, matter: Key): string => nameOfMatter(governance, matter)

const versionIn = (all: Ground, matter: Key, version: Key): string =>
  `${nameOfVersion(all.governance.matters[matter], version)} of the ${matterIn(all, matter)}`

const partyIn = ({ parties }: Ground, party: Key): string => nameOfParty(parties, party)

const partiesIn = (all: Ground, keys: readonly Key[]): string => listInWords(keys.map((key) => partyIn(all, key)))

/** A meeting by its body and day where they are known. */
const meetingIn = (all: Ground, key: Key): string => {
  const meeting = all.governance.meetings[key]
  if (meeting?.body.is !== 'known' || meeting.held.is !== 'known') return key
  return `${partyIn(all, meeting.body.value)} of ${formatDay(meeting.held.value.latest)}`
}
