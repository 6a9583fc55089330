import type { DataOf, Fact } from '../../slice/fact.ts'
import { attestEach } from '../../values/attest-each.ts'
import { attestOnce, attestWordsOnce, notStated, whereStated } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { inTable } from '../../values/in-table.ts'
import { onDay } from '../../values/on-day.ts'
import { attestWhen } from '../../values/when.ts'
import type { governanceEvents } from './events.ts'
import { inOrder } from './in-order.ts'
import type { Decision, Delegation, DelegationDay, GovernanceState, Recommendation } from './state.ts'

type Events = typeof governanceEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const recommend = (own: GovernanceState, fact: FactOf<'RecommendationMade'>): undefined => {
  const { data } = fact
  const recommendation = inTable(own.recommendations, data.recommendation, newRecommendation)
  recommendation.made = attestWhen(recommendation.made, fact)
  recommendation.body = attestOnce(recommendation.body, data.body, fact, 'body')
  recommendation.meeting = attestOnce(recommendation.meeting, data.meeting, fact, 'meeting')
  recommendation.matter = attestOnce(recommendation.matter, data.matter, fact, 'matter')
  recommendation.version = attestOnce(recommendation.version, data.version, fact, 'version')
  recommendation.basis = attestOnce(recommendation.basis, whereStated(data.basis), fact, 'basis')
  recommendation.text = attestWordsOnce(recommendation.text, data.text, fact, 'text')
  recommendation.conditions = attestOnce(recommendation.conditions, copyOf(data.conditions), fact, 'conditions')
  recommendation.to = attestOnce(recommendation.to, inOrder(data.to), fact, 'to')
  attestEach(recommendation.inSupport, data.inSupport, fact, 'inSupport')
}

export const decide = (own: GovernanceState, fact: FactOf<'DecisionTaken'>): undefined => {
  const { data } = fact
  const decision = inTable(own.decisions, data.decision, newDecision)
  decision.taken = attestWhen(decision.taken, fact)
  decision.matter = attestOnce(decision.matter, data.matter, fact, 'matter')
  decision.version = attestOnce(decision.version, data.version, fact, 'version')
  decision.councils = attestOnce(decision.councils, inOrder(data.councils), fact, 'councils')
  decision.outcome = attestOnce(decision.outcome, data.outcome, fact, 'outcome')
  decision.amount = attestOnce(decision.amount, data.amount, fact, 'amount')
  decision.goodTo = attestOnce(decision.goodTo, data.goodTo, fact, 'goodTo')
  decision.qualifier = attestOnce(decision.qualifier, data.qualifier, fact, 'qualifier')
  decision.body = attestOnce(decision.body, data.body, fact, 'body')
  decision.officer = attestWordsOnce(decision.officer, data.officer, fact, 'officer')
  decision.delegation = attestOnce(decision.delegation, data.delegation, fact, 'delegation')
  decision.recommendations = attestOnce(
    decision.recommendations,
    inOrder(data.recommendations),
    fact,
    'recommendations',
  )
  decision.implementableOn = attestOnce(decision.implementableOn, data.implementableOn, fact, 'implementableOn')
  decision.amendments = attestOnce(decision.amendments, copyOf(data.amendments), fact, 'amendments')
  decision.conditions = attestOnce(decision.conditions, copyOf(data.conditions), fact, 'conditions')
  decision.wording = attestWordsOnce(decision.wording, data.wording, fact, 'wording')
}

export const delegate = (own: GovernanceState, fact: FactOf<'DelegationGranted'>): undefined => {
  const { data } = fact
  const { days } = inTable(own.delegations, data.delegation, newDelegation)
  const day = onDay(days, fact.effectiveOn, newDelegationDay)
  day.when = attestWhen(day.when, fact)
  day.by = attestOnce(day.by, data.by, fact, 'by')
  day.council = attestOnce(day.council, data.council, fact, 'council')
  day.to = attestWordsOnce(day.to, data.to, fact, 'to')
  day.consulting = attestWordsOnce(day.consulting, data.consulting, fact, 'consulting')
  day.endsOn = attestOnce(day.endsOn, data.endsOn, fact, 'endsOn')
  day.limit = attestOnce(day.limit, data.limit, fact, 'limit')
  day.limits = attestWordsOnce(day.limits, data.limits, fact, 'limits')
  day.matter = attestOnce(day.matter, data.matter, fact, 'matter')
  if (data.matter === undefined) day.matterLeftOut = attestOnce(day.matterLeftOut, true, fact, 'matter')
}

/** The state keeps no list of an entry. */
const copyOf = (texts: readonly string[] | undefined): readonly string[] | undefined => texts && [...texts]

const newRecommendation = (): Recommendation => ({
  made: notStated(),
  body: notStated(),
  meeting: notStated(),
  matter: notStated(),
  version: notStated(),
  basis: notStated(),
  inSupport: {},
  text: notStated(),
  conditions: notStated(),
  to: notStated(),
})

const newDecision = (): Decision => ({
  taken: notStated(),
  matter: notStated(),
  version: notStated(),
  councils: notStated(),
  outcome: notStated(),
  amount: notStated(),
  goodTo: notStated(),
  qualifier: notStated(),
  body: notStated(),
  officer: notStated(),
  delegation: notStated(),
  recommendations: notStated(),
  implementableOn: notStated(),
  amendments: notStated(),
  conditions: notStated(),
  wording: notStated(),
})

/** A delegation of which nothing is known. */
export const newDelegation = (): Delegation => ({ days: [], endings: [] })

const newDelegationDay = (on: Day): DelegationDay => ({
  on,
  when: notStated(),
  by: notStated(),
  council: notStated(),
  to: notStated(),
  consulting: notStated(),
  endsOn: notStated(),
  limit: notStated(),
  limits: notStated(),
  matter: notStated(),
  matterLeftOut: notStated(),
})
