import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { attestedValue } from '../../values/attested.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { nameOfService, type ServicesReads } from '../services/state.ts'
import type { Shared, sharingEvents } from './events.ts'
import type { DriverCount, SharingReads } from './state.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly sharing: SharingReads
}

type Events = typeof sharingEvents
type Words = {
  readonly [Type in keyof Events & string]: (all: Ground, fact: JudgedFact<Type, DataOf<Events, Type>>) => string
}

const SHARED: Readonly<Record<Shared, string>> = {
  runningCost: 'the running cost',
  saving: 'the saving',
  oneOffCost: 'the one-off cost',
  severance: 'the cost of severance',
  capital: 'the capital cost',
  income: 'the income',
}

const STAGES = {
  budget: 'by the budget',
  provisionalOutturn: 'by the provisional outturn',
  finalOutturn: 'by the final outturn',
} as const

/** What each event of this slice says, as a sentence. */
export const sharingWords: Words = {
  SharingSchemeAgreed: (all, { data: { councils, parts, service, startsOn } }) =>
    `${namesIn(all, councils)} agree how to share ${parts.map((part) => SHARED[part.for]).join(', ')} of ${nameOfService(all.services, service)}${startsOn === undefined ? '' : ` from ${formatDay(startsOn)}`}`,
  DriverMeasured: (all, { data: { counts, period, unit } }) =>
    `A count of ${unit}${period === undefined ? '' : ` ${describePeriod({ period })}`} is taken: ${Object.entries(
      counts,
    )
      .map(
        ([council, count]) =>
          `${nameOfParty(all.parties, council)} ${count === UNKNOWN ? 'an unstated number' : count}`,
      )
      .join(', ')}`,
  ApportionmentCalculated: (all, { data }) =>
    `${formatPounds(data.total)}, ${describeShared(data)} of ${schemeInWords(all, data.scheme)} ${describePeriod(data)}, is shared: ${sharesIn(all, data.shares)}`,
  SettlementMade: (all, { data }) =>
    `${nameOfParty(all.parties, data.from)} pays ${nameOfParty(all.parties, data.to)} ${formatPounds(data.amount)} for ${schemeInWords(all, data.scheme)} ${describePeriod(data)}`,
  SurplusDistributed: (all, { data }) =>
    `${formatPounds(data.amount)} that ${schemeInWords(all, data.scheme)} had over ${describePeriod(data)} is distributed: ${sharesIn(all, data.shares)}${data.retained === undefined ? '' : `; ${formatPounds(data.retained)} is retained`}`,
}

/** A part of a scheme in words, as a sentence begins: `The running cost`. */
export const describePart = (part: { readonly for: Shared }): string => SHARED[part.for].replace('the', 'The')

/** An amount of a stage in words: `the running cost by the budget`. */
export const describeShared = (data: { readonly for: Shared; readonly stage: keyof typeof STAGES }): string =>
  `${SHARED[data.for]} ${STAGES[data.stage]}`

/** Days in words: `from 1 April 2011 to 31 March 2012`. */
export const describePeriod = ({
  period: { from, to },
}: {
  readonly period: Readonly<Record<'from' | 'to', Parameters<typeof formatDay>[0]>>
}): string => `from ${formatDay(from)} to ${formatDay(to)}`

/** Which days a count is of: `on 1 January 2011`, `from 1 April 2010 to 31 March 2011`. */
export const describeCount = ({ on, period }: Pick<DriverCount, 'on' | 'period'>): string =>
  period === undefined ? `on ${formatDay(on)}` : describePeriod({ period })

const namesIn = ({ parties }: Ground, keys: readonly Key[]): string =>
  listInWords(keys.map((key) => nameOfParty(parties, key)))

const sharesIn = ({ parties }: Ground, shares: Readonly<Record<Key, number>>): string =>
  Object.entries(shares)
    .map(([council, share]) => `${nameOfParty(parties, council)} ${formatPounds(share)}`)
    .join(', ')

const schemeInWords = ({ services, sharing }: Ground, key: Key): string => {
  const scheme = sharing.schemes[key]
  const service = scheme && attestedValue(scheme.service)
  return service === undefined ? key : nameOfService(services, service)
}
