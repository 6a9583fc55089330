import type { DataOf, Fact } from '../../slice/fact.ts'
import type { Unknown } from '../../values/amount.ts'
import { attestOnce, attestWords, attestWordsOnce, type Witness, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { nameKeys } from '../../values/name-keys.ts'
import type { benefitEvents } from './events.ts'
import {
  assessmentOn,
  type Benefit,
  type BenefitsState,
  benefitIn,
  type Money,
  type Promised,
  revisionOn,
} from './state.ts'

type Events = typeof benefitEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const registerBenefit = (own: BenefitsState, fact: FactOf<'BenefitRegistered'>): undefined =>
  identify(benefitIn(own, fact.data.benefit), fact.data, fact)

export const expectBenefit = (own: BenefitsState, fact: FactOf<'BenefitExpected'>): undefined => {
  const { data } = fact
  const benefit = benefitIn(own, data.benefit)
  benefit.origin = attestOnce(benefit.origin, 'expected', fact, 'benefit')
  identify(benefit, data, fact)
  benefit.kind = attestOnce(benefit.kind, data.kind, fact, 'kind')
  benefit.objective = attestWordsOnce(benefit.objective, data.objective, fact, 'objective')
  benefit.owner = attestWords(benefit.owner, data.owner, fact, 'owner')
  promise(benefit.original, data, fact)
}

export const reviseBenefit = (own: BenefitsState, fact: FactOf<'BenefitRevised'>): undefined => {
  const { data } = fact
  const benefit = benefitIn(own, data.benefit)
  benefit.owner = attestWords(benefit.owner, data.owner, fact, 'owner')
  const revision = revisionOn(benefit, fact.effectiveOn)
  revision.reason = attestWordsOnce(revision.reason, data.reason, fact, 'reason')
  promise(revision, data, fact)
}

export const assessBenefit = (own: BenefitsState, fact: FactOf<'BenefitAssessed'>): undefined => {
  const { data } = fact
  const day = assessmentOn(benefitIn(own, data.benefit), fact.effectiveOn)
  day.status = attestOnce(day.status, whereStated(data.status), fact, 'status')
  day.printedStatus = attestWordsOnce(day.printedStatus, data.printedStatus, fact, 'printedStatus')
  day.commentary = attestWordsOnce(day.commentary, data.commentary, fact, 'commentary')
  day.saving = attestOnce(day.saving, data.saving, fact, 'saving')
  stateMoney(day, data, fact)
  nameKeys(day.claims, data.claims, fact, 'claims')
}

/** What came unplanned is known with what it brought, as if it were assessed that day without a status. */
export const recordUnplanned = (own: BenefitsState, fact: FactOf<'UnplannedBenefitRecorded'>): undefined => {
  const { data } = fact
  const benefit = benefitIn(own, data.benefit)
  benefit.origin = attestOnce(benefit.origin, 'unplanned', fact, 'benefit')
  identify(benefit, data, fact)
  const day = assessmentOn(benefit, fact.effectiveOn)
  day.commentary = attestWordsOnce(day.commentary, data.commentary, fact, 'commentary')
  stateMoney(day, data, fact)
  nameKeys(day.claims, data.claims, fact, 'claims')
}

const identify = (
  benefit: Benefit,
  { name, service, council }: DataOf<Events, 'BenefitRegistered'>,
  fact: Witness,
): undefined => {
  benefit.name = attestWordsOnce(benefit.name, name, fact, 'name')
  benefit.service = attestOnce(benefit.service, service, fact, 'service')
  benefit.council = attestOnce(benefit.council, council, fact, 'council')
}

interface PromiseData extends MoneyData {
  readonly baseline?: string | undefined
  readonly measure?: string | undefined
  readonly target?: string | undefined
  readonly dueOn?: Day | undefined
  readonly forecasts?: readonly Key[] | undefined
  readonly claims?: readonly Key[] | undefined
}

const promise = (promised: Promised, data: PromiseData, fact: Witness): undefined => {
  promised.baseline = attestWordsOnce(promised.baseline, data.baseline, fact, 'baseline')
  promised.measure = attestWordsOnce(promised.measure, data.measure, fact, 'measure')
  promised.target = attestWordsOnce(promised.target, data.target, fact, 'target')
  promised.dueOn = attestOnce(promised.dueOn, data.dueOn, fact, 'dueOn')
  stateMoney(promised, data, fact)
  nameKeys(promised.forecasts, data.forecasts, fact, 'forecasts')
  nameKeys(promised.claims, data.claims, fact, 'claims')
}

interface MoneyData {
  readonly amount?: number | Unknown | undefined
  readonly qualifier?: string | undefined
  readonly goodTo?: number | undefined
}

const stateMoney = (money: Money, { amount, qualifier, goodTo }: MoneyData, fact: Witness): undefined => {
  money.amount = attestOnce(money.amount, amount, fact, 'amount')
  money.qualifier = attestOnce(money.qualifier, qualifier, fact, 'qualifier')
  money.goodTo = attestOnce(money.goodTo, goodTo, fact, 'goodTo')
}
