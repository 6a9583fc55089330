import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { UNKNOWN } from '../../values/amount.ts'
import { formatPounds } from '../../values/format-pounds.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import { requireService } from '../services/require-service.ts'
import type { ServicesReads } from '../services/state.ts'
import type { benefitEvents } from './events.ts'
import type { BenefitsReads } from './state.ts'

type BenefitFact = JudgedFactOf<typeof benefitEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly benefits: BenefitsReads
}

export const namesARegisteredService = ({ services }: Ground, { type, data }: BenefitFact): Objection | undefined =>
  type === 'BenefitAssessed' ? undefined : requireService(services, data.service)

export const namesARegisteredCouncil = ({ parties }: Ground, { type, data }: BenefitFact): Objection | undefined =>
  type === 'BenefitAssessed' ? undefined : requireParties(parties, 'council', data.council)

export const assessesAKnownBenefit = ({ benefits }: Ground, { type, data }: BenefitFact): Objection | undefined => {
  const known = benefits.benefits[data.benefit]
  // A stub that only an assessment has named was neither promised nor found.
  if (type !== 'BenefitAssessed' || (known !== undefined && known.origin.is !== 'unknown')) return undefined
  return {
    field: 'data.benefit',
    problem: `names ${data.benefit}, which nobody expected or recorded by then`,
    remedy: 'say by BenefitExpected what was promised, or record it by UnplannedBenefitRecorded',
  }
}

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
