import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import type { SavingsReads } from '../savings/state.ts'
import { requireService } from '../services/require-service.ts'
import type { ServicesReads } from '../services/state.ts'
import type { benefitEvents } from './events.ts'
import type { BenefitsReads } from './state.ts'

type BenefitFact = JudgedFactOf<typeof benefitEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly savings: Pick<SavingsReads, 'forecasts' | 'claims'>
  readonly benefits: BenefitsReads
}

/** A benefit of a misspelt service would be shown beside none. */
export const namesARegisteredService = ({ services }: Ground, { type, data }: BenefitFact): Objection | undefined =>
  type === 'BenefitAssessed' || type === 'BenefitRevised' ? undefined : requireService(services, data.service)

/** Whose a benefit is, where it is one council’s, is a registered party. */
export const namesARegisteredCouncil = ({ parties }: Ground, { type, data }: BenefitFact): Objection | undefined =>
  type === 'BenefitAssessed' || type === 'BenefitRevised' ? undefined : requireParties(parties, 'council', data.council)

/**
 * What is assessed or revised was promised, registered or recorded by then: a misspelt key would be a benefit of its
 * own.
 */
export const namesAKnownBenefit = ({ benefits }: Ground, { type, data }: BenefitFact): Objection | undefined => {
  const known = benefits.benefits[data.benefit]
  // A stub that only an assessment or a revision has named was neither registered, nor promised, nor found.
  const isKnown = known !== undefined && (known.origin.is !== 'unknown' || known.name.is !== 'unknown')
  if ((type !== 'BenefitAssessed' && type !== 'BenefitRevised') || isKnown) return undefined
  return {
    field: 'data.benefit',
    problem: `names ${data.benefit}, which nobody expected or recorded by then`,
    remedy:
      'say by BenefitExpected what was promised, or record it by UnplannedBenefitRecorded; where the promise cannot be dated closely enough, register the benefit by BenefitRegistered on the first day of the ledger',
    missing: { names: [data.benefit], types: ['BenefitExpected', 'UnplannedBenefitRecorded', 'BenefitRegistered'] },
  }
}

/**
 * Savings that a benefit says are the same money are recorded as forecast: else neither could be held against the
 * other.
 */
export const namesSavingsForecast = ({ savings }: Ground, { data }: BenefitFact): Objection | undefined =>
  requireSavings(savings.forecasts, 'forecasts', 'forecasts' in data ? data.forecasts : undefined)

/**
 * Savings that a benefit says are the same money are recorded as claimed: else neither could be held against the other.
 */
export const namesSavingsClaimed = ({ savings }: Ground, { data }: BenefitFact): Objection | undefined =>
  requireSavings(savings.claims, 'claims', 'claims' in data ? data.claims : undefined)

const SAVING_EVENTS = { forecasts: 'SavingForecast', claims: 'SavingClaimed' } as const

const requireSavings = (
  known: Readonly<Keyed<unknown>>,
  field: keyof typeof SAVING_EVENTS,
  keys: readonly Key[] | undefined,
): Objection | undefined => {
  const missing = (keys ?? []).filter((key) => known[key] === undefined)
  if (missing.length === 0) return undefined
  const are = missing.length === 1 ? `is no saving ${SAVED_AS[field]}` : `are no savings ${SAVED_AS[field]}`
  return {
    field: `data.${field}`,
    problem: `names ${listInWords(missing)}, which ${are} by then`,
    remedy: `record ${missing.length === 1 ? 'it' : 'them'} by ${SAVING_EVENTS[field]}, or leave out what is not recorded`,
    missing: { names: missing, types: [SAVING_EVENTS[field]] },
  }
}

const SAVED_AS = { forecasts: 'forecast', claims: 'claimed' } as const

/** The book's own status and the printed word are kept side by side, so that anybody can check the one by the other. */
export const statusStandsBesideItsWord = (_: Ground, { type, data }: BenefitFact): Objection | undefined => {
  if (type !== 'BenefitAssessed' || (data.status === 'notStated') === (data.printedStatus === undefined))
    return undefined
  return data.printedStatus === undefined
    ? {
        field: 'data.printedStatus',
        problem: `is left out, though the status is ${data.status}`,
        remedy: 'give the word as printed; where the source prints none, the status is notStated',
      }
    : {
        field: 'data.status',
        problem: `is notStated, though the source prints "${data.printedStatus}"`,
        remedy: 'give the status that the printed word stands for',
      }
}

/** An unwanted effect costs something or nothing: what is gained is a benefit. */
export const disbenefitIsNoGain = (_: Ground, { type, data }: BenefitFact): Objection | undefined =>
  type !== 'BenefitExpected' ||
  data.kind !== 'disbenefit' ||
  data.amount === undefined ||
  data.amount === UNKNOWN ||
  data.amount <= 0
    ? undefined
    : {
        field: 'data.amount',
        problem: `is a gain of ${formatPounds(data.amount)}, of something that is not wanted`,
        remedy: 'write what it costs as a negative amount, or call it a benefit',
      }
