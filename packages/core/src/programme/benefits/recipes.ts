import type { z } from 'zod'
import type { Fact } from '../../slice/fact.ts'
import type { Unknown } from '../../values/amount.ts'
import { attestOnce, attestWordsOnce, type Witness, whereStated } from '../../values/attested.ts'
import type { benefitEvents } from './events.ts'
import { assessmentOn, type BenefitsState, benefitIn, type Money } from './state.ts'

type Events = typeof benefitEvents
type FactOf<Type extends keyof Events> = Fact<Type, z.output<Events[Type]>>

export const expectBenefit = (own: BenefitsState, fact: FactOf<'BenefitExpected'>): undefined => {
  const { data } = fact
  const benefit = benefitIn(own, data.benefit)
  benefit.origin = attestOnce(benefit.origin, 'expected', fact, 'benefit')
  benefit.name = attestWordsOnce(benefit.name, data.name, fact, 'name')
  benefit.kind = attestOnce(benefit.kind, data.kind, fact, 'kind')
  benefit.service = attestOnce(benefit.service, data.service, fact, 'service')
  benefit.council = attestOnce(benefit.council, data.council, fact, 'council')
  benefit.objective = attestWordsOnce(benefit.objective, data.objective, fact, 'objective')
  benefit.owner = attestWordsOnce(benefit.owner, data.owner, fact, 'owner')
  benefit.baseline = attestWordsOnce(benefit.baseline, data.baseline, fact, 'baseline')
  benefit.measure = attestWordsOnce(benefit.measure, data.measure, fact, 'measure')
  benefit.target = attestWordsOnce(benefit.target, data.target, fact, 'target')
  benefit.dueOn = attestOnce(benefit.dueOn, data.dueOn, fact, 'dueOn')
  stateMoney(benefit, data, fact)
}

export const assessBenefit = (own: BenefitsState, fact: FactOf<'BenefitAssessed'>): undefined => {
  const { data } = fact
  const assessment = assessmentOn(benefitIn(own, data.benefit), fact.effectiveOn)
  assessment.status = attestOnce(assessment.status, whereStated(data.status), fact, 'status')
  assessment.printedStatus = attestWordsOnce(assessment.printedStatus, data.printedStatus, fact, 'printedStatus')
  assessment.commentary = attestWordsOnce(assessment.commentary, data.commentary, fact, 'commentary')
  assessment.saving = attestOnce(assessment.saving, data.saving, fact, 'saving')
  stateMoney(assessment, data, fact)
}

/** What came unplanned is known with what it brought, as if it were assessed that day without a status. */
export const recordUnplanned = (own: BenefitsState, fact: FactOf<'UnplannedBenefitRecorded'>): undefined => {
  const { data } = fact
  const benefit = benefitIn(own, data.benefit)
  benefit.origin = attestOnce(benefit.origin, 'unplanned', fact, 'benefit')
  benefit.name = attestWordsOnce(benefit.name, data.name, fact, 'name')
  benefit.service = attestOnce(benefit.service, data.service, fact, 'service')
  benefit.council = attestOnce(benefit.council, data.council, fact, 'council')
  const assessment = assessmentOn(benefit, fact.effectiveOn)
  assessment.commentary = attestWordsOnce(assessment.commentary, data.commentary, fact, 'commentary')
  stateMoney(assessment, data, fact)
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
