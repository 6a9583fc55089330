import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN, type Unknown } from '../../values/amount.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { nameIn } from '../../values/name-in.ts'
import { withQualifier } from '../../values/with-qualifier.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import type { costEvents } from './events.ts'
import type { CostsReads } from './state.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly costs: CostsReads
}

type Events = typeof costEvents
type Words = {
  readonly [Type in keyof Events & string]: (all: Ground, fact: JudgedFact<Type, DataOf<Events, Type>>) => string
}

const MOVEMENTS = {
  recommended: 'is recommended for',
  contribution: 'is put into',
  use: 'is taken out of',
  balance: 'is in',
} as const

/** What each event of this slice says, as a sentence. */
export const costWords: Words = {
  CostStated: (all, { data }) =>
    `${ofService(all, data.service)}${money(data)} is ${data.state} for ${data.name ?? nameIn(all.costs.costs, data.cost)}${data.year === undefined ? '' : `, of ${data.year}`}${forCouncil(all, data.council)}`,
  FundingStated: (all, { data }) =>
    `${ofService(all, data.service)}${money(data)} is ${data.state}${from(all, data.funder)} for ${data.name ?? nameIn(all.costs.fundings, data.funding)}${forCouncil(all, data.council)}`,
  ReserveStated: (all, { data }) =>
    `${money(data)} ${MOVEMENTS[data.movement]} the reserve ${data.name ?? nameIn(all.costs.reserves, data.reserve)}${forCouncil(all, data.council)}`,
  BudgetPositionReported: (all, { data }) =>
    `${ofService(all, data.service)}${data.label} is reported at ${figure(data.projected)} against a budget of ${figure(data.budget)}`,
}

const money = ({
  amount,
  qualifier,
  upTo,
}: {
  readonly amount: number | Unknown
  readonly qualifier?: string | undefined
  readonly upTo?: number | undefined
}): string => {
  const range = upTo === undefined ? '' : ` to ${formatPounds(upTo)}`
  return amount === UNKNOWN
    ? 'An amount not stated'
    : capital(`${withQualifier(qualifier, formatPounds(amount))}${range}`)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const figure = (amount: number | Unknown | undefined): string =>
  amount === undefined || amount === UNKNOWN ? 'an amount not stated' : formatPounds(amount)

const ofService = ({ services }: Ground, service: Key | undefined): string =>
  service === undefined ? '' : `${nameOfService(services, service)}: `

const forCouncil = ({ parties }: Ground, council: Key | undefined): string =>
  council === undefined ? '' : ` (${nameOfParty(parties, council)})`

const from = ({ parties }: Ground, funder: Key | Unknown | undefined): string =>
  funder === undefined || funder === UNKNOWN ? '' : ` from ${nameOfParty(parties, funder)}`
