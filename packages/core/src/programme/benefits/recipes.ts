import type { z } from 'zod'
import type { Fact } from '../../slice/fact.ts'
import type { Unknown } from '../../values/amount.ts'
import { type Attested, attestOnce, attestWordsOnce, type Witness, whereStated } from '../../values/attested.ts'
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
  benefit.service = attestWhereStated(benefit.service, data.service, fact, 'service')
  benefit.council = attestWhereStated(benefit.council, data.council, fact, 'council')
  benefit.objective = attestWhereWorded(benefit.objective, data.objective, fact, 'objective')
  benefit.owner = attestWhereWorded(benefit.owner, data.owner, fact, 'owner')
  benefit.baseline = attestWhereWorded(benefit.baseline, data.baseline, fact, 'baseline')
  benefit.measure = attestWhereWorded(benefit.measure, data.measure, fact, 'measure')
  benefit.target = attestWhereWorded(benefit.target, data.target, fact, 'target')
  benefit.dueOn = attestWhereStated(benefit.dueOn, data.dueOn, fact, 'dueOn')
  stateMoney(benefit, data, fact)
}

export const assessBenefit = (own: BenefitsState, fact: FactOf<'BenefitAssessed'>): undefined => {
  const { data } = fact
  const assessment = assessmentOn(benefitIn(own, data.benefit), fact.effectiveOn)
  assessment.status = attestOnce(assessment.status, whereStated(data.status), fact, 'status')
  assessment.printedStatus = attestWhereWorded(assessment.printedStatus, data.printedStatus, fact, 'printedStatus')
  assessment.commentary = attestWhereWorded(assessment.commentary, data.commentary, fact, 'commentary')
  assessment.saving = attestWhereStated(assessment.saving, data.saving, fact, 'saving')
  stateMoney(assessment, data, fact)
}

/** What came unplanned is known with what it brought, as if it were assessed that day without a status. */
export const recordUnplanned = (own: BenefitsState, fact: FactOf<'UnplannedBenefitRecorded'>): undefined => {
  const { data } = fact
  const benefit = benefitIn(own, data.benefit)
  benefit.origin = attestOnce(benefit.origin, 'unplanned', fact, 'benefit')
  benefit.name = attestWordsOnce(benefit.name, data.name, fact, 'name')
  benefit.service = attestWhereStated(benefit.service, data.service, fact, 'service')
  benefit.council = attestWhereStated(benefit.council, data.council, fact, 'council')
  const assessment = assessmentOn(benefit, fact.effectiveOn)
  assessment.commentary = attestWhereWorded(assessment.commentary, data.commentary, fact, 'commentary')
  stateMoney(assessment, data, fact)
}

interface MoneyData {
  readonly amount?: number | Unknown | undefined
  readonly qualifier?: string | undefined
  readonly goodTo?: number | undefined
}

const stateMoney = (money: Money, { amount, qualifier, goodTo }: MoneyData, fact: Witness): undefined => {
  money.amount = attestWhereStated(money.amount, amount, fact, 'amount')
  money.qualifier = attestWhereStated(money.qualifier, qualifier, fact, 'qualifier')
  money.goodTo = attestWhereStated(money.goodTo, goodTo, fact, 'goodTo')
}

/** A field that the fact leaves out says nothing: the cell stays as it is. */
const attestWhereStated = <Value>(
  cell: Attested<Value>,
  value: Value | Unknown | undefined,
  fact: Witness,
  field: string,
): Attested<Value> => (value === undefined ? cell : attestOnce(cell, value, fact, field))

/** The same of words, of which none stands for unknown. */
const attestWhereWorded = (
  cell: Attested<string>,
  words: string | undefined,
  fact: Witness,
  field: string,
): Attested<string> => (words === undefined ? cell : attestWordsOnce(cell, words, fact, field))
