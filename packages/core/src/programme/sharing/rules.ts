import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { claimedValues } from '../../values/attested.ts'
import { yearOfDay } from '../../values/financial-year.ts'
import { formatDay } from '../../values/format-day.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import { requireService } from '../services/require-service.ts'
import type { ServicesReads } from '../services/state.ts'
import type { sharingEvents } from './events.ts'
import { keysInStep } from './keys-in-step.ts'
import type { SharingReads } from './state.ts'

type SharingFact = JudgedFactOf<typeof sharingEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly sharing: SharingReads
}

/** A scheme of a misspelt service would share nothing. */
export const namesARegisteredService = ({ services }: Ground, fact: SharingFact): Objection | undefined =>
  fact.type === 'SharingSchemeAgreed' ? requireService(services, fact.data.service) : undefined

/** Who shares, pays and is paid is a registered party: a misspelt one would have a share of its own. */
export const namesRegisteredParties = ({ parties }: Ground, { type, data }: SharingFact): Objection | undefined => {
  switch (type) {
    case 'SharingSchemeAgreed':
      return requireParties(parties, 'councils', data.councils)
    case 'DriverMeasured':
      return requireParties(parties, 'counts', Object.keys(data.counts))
    case 'SettlementMade':
      return requireParties(parties, 'from', data.from) ?? requireParties(parties, 'to', data.to)
    case 'ApportionmentCalculated':
    case 'SurplusDistributed':
      return requireParties(parties, 'shares', Object.keys(data.shares))
  }
}

/** Whoever a step puts a share to takes part in the scheme. */
export const stepsNameCouncilsOfTheScheme = (_: Ground, fact: SharingFact): Objection | undefined => {
  if (fact.type !== 'SharingSchemeAgreed') return undefined
  const { councils, parts } = fact.data
  const named = parts.flatMap(({ residualPenny, steps }, index) => {
    const keys = [...steps.flatMap(keysInStep), ...(residualPenny === undefined ? [] : [residualPenny])]
    return keys.filter((key) => !councils.includes(key)).map((key) => ({ field: `data.parts.${index}`, key }))
  })
  const [stranger] = named
  return (
    stranger && {
      field: stranger.field,
      problem: `names ${stranger.key}, which is none of the councils of the scheme`,
      remedy: 'name it in data.councils as well, or leave it out of the steps',
    }
  )
}

/** A charge has a baseline; a saving or an income has none. */
export const noDetrimentIsOfTheRunningCost = (_: Ground, fact: SharingFact): Objection | undefined => {
  if (fact.type !== 'SharingSchemeAgreed') return undefined
  const index = fact.data.parts.findIndex(
    (part) => part.for !== 'runningCost' && part.steps.some(({ by }) => by === 'noDetriment'),
  )
  return index < 0
    ? undefined
    : {
        field: `data.parts.${index}.steps`,
        problem: 'has a no-detriment clause, which compares a yearly charge with a baseline',
        remedy: 'put it in the part for the running cost',
      }
}

/** What is counted over a period is counted once that is over: its day is the last one of the period (law M3). */
export const isDatedTheLastDayOfItsPeriod = (
  _: Ground,
  { type, data, effectiveOn }: SharingFact,
): Objection | undefined =>
  type !== 'DriverMeasured' || data.period === undefined || effectiveOn === data.period.to
    ? undefined
    : {
        field: 'effectiveOn',
        problem: `is ${formatDay(effectiveOn)}`,
        remedy: `a count is dated the last day of its period, ${formatDay(data.period.to)}; the day on which it was told is that of its paper`,
      }

/** What is shared out is so by terms that were agreed by then. The first that is missing: any terms, what they share, whom they name. */
export const isWithinAScheme = ({ sharing }: Ground, { type, data }: SharingFact): Objection | undefined => {
  if (type === 'SharingSchemeAgreed' || type === 'DriverMeasured') return undefined
  const { named = [], terms: agreed = {} } = sharing.schemes[data.scheme] ?? {}
  const terms = Object.values(agreed)
  if (terms.length === 0)
    return {
      field: 'data.scheme',
      problem: `names ${data.scheme}, which is no scheme that was agreed by then`,
      remedy: 'record what was agreed by SharingSchemeAgreed first, on the day that it was agreed',
      missing: { names: [data.scheme], types: ['SharingSchemeAgreed'] },
    }
  if (type === 'ApportionmentCalculated' && !terms.some(({ parts }) => parts[data.for] !== undefined))
    return {
      field: 'data.for',
      problem: `is ${data.for}, which no terms of ${data.scheme} share by then`,
      remedy: 'record the terms that share it by SharingSchemeAgreed first',
    }
  // A council that left keeps what it was given before: all that any terms ever named may have a share.
  const stranger = 'shares' in data ? Object.keys(data.shares).find((council) => !named.includes(council)) : undefined
  return stranger === undefined
    ? undefined
    : {
        field: 'data.shares',
        problem: `gives a share to ${stranger}, which no terms of ${data.scheme} name by then`,
        remedy: 'record the terms that name it by SharingSchemeAgreed first',
      }
}

/** A misspelt driver would be that of no scheme, and the day of its count that of another. */
export const goesByAKnownDriver = ({ sharing }: Ground, { type, data }: SharingFact): Objection | undefined => {
  if (type !== 'ApportionmentCalculated' || data.inputs.driver === undefined) return undefined
  return sharing.drivers[data.inputs.driver] !== undefined
    ? undefined
    : {
        field: 'data.inputs.driver',
        problem: `names ${data.inputs.driver}, which nobody counted by then and no terms name`,
        remedy: 'record its count by DriverMeasured first, or name the driver as the terms do',
        missing: { names: [data.inputs.driver], types: ['DriverMeasured'] },
      }
}

/** What is recorded as calculated adds up to the penny (law M2): a penny that is missing belongs to somebody. */
export const addsUpToThePenny = (_: Ground, { type, data }: SharingFact): Objection | undefined => {
  if (type !== 'ApportionmentCalculated' && type !== 'SurplusDistributed') return undefined
  const [amount, what, others] =
    type === 'ApportionmentCalculated'
      ? ([data.total, 'the total', 0] as const)
      : ([data.amount, 'the surplus', data.retained ?? 0] as const)
  const sum = Object.values(data.shares).reduce((all, share) => all + share, others)
  const retained = others === 0 ? '' : ' with what is retained'
  return sum === amount
    ? undefined
    : {
        field: 'data.shares',
        problem: `come to ${formatPounds(sum)}${retained}, and ${what} is ${formatPounds(amount)}`,
        remedy: 'give shares that add up to it to the penny; what a paper printed otherwise is a note',
      }
}

/** Who pays itself settles nothing. */
export const settlesBetweenTwo = (_: Ground, { type, data }: SharingFact): Objection | undefined =>
  type !== 'SettlementMade' || data.from !== data.to
    ? undefined
    : { field: 'data.to', problem: `is ${data.to}, who pays it`, remedy: 'name who it is paid to' }

/** What a payment settles can be looked up: the apportionment, of the same scheme, is recorded by then. */
export const settlesARecordedApportionment = (
  { sharing }: Ground,
  { type, data }: SharingFact,
): Objection | undefined => {
  if (type !== 'SettlementMade' || data.apportionment === undefined) return undefined
  const named = sharing.apportionments[data.apportionment]
  if (named !== undefined && claimedValues(named.scheme).includes(data.scheme)) return undefined
  return {
    field: 'data.apportionment',
    problem: `names ${data.apportionment}, which is no apportionment of ${data.scheme} by then`,
    remedy: 'record it by ApportionmentCalculated first, or leave it out',
    missing: { names: [data.apportionment], types: ['ApportionmentCalculated'] },
  }
}

/** Baselines, charges and balances are those of a year: what runs over its end would be of neither. */
export const liesInOneFinancialYear = (_: Ground, { type, data }: SharingFact): Objection | undefined =>
  type === 'SharingSchemeAgreed' ||
  type === 'DriverMeasured' ||
  yearOfDay(data.period.from) === yearOfDay(data.period.to)
    ? undefined
    : {
        field: 'data.period',
        problem: `runs from ${formatDay(data.period.from)} to ${formatDay(data.period.to)}, over the end of a financial year`,
        remedy: 'record each year by itself',
      }
