import type { DataOf, Fact } from '../../slice/fact.ts'
import { attest, attestOnce, attestWords, notStated, type Witness } from '../../values/attested.ts'
import { inTable } from '../../values/in-table.ts'
import type { Key } from '../../values/key.ts'
import { attestLastWhen } from '../../values/when.ts'
import type { riskEvents } from './events.ts'
import { listingOf, type RiskDay, type RiskScale, type RisksState, riskDayOf, type Steps, wordSteps } from './state.ts'

type Events = typeof riskEvents
type FactOf<Type extends keyof Events> = Fact<Type, DataOf<Events, Type>>

export const adoptScale = (own: RisksState, fact: FactOf<'RiskScaleAdopted'>): undefined => {
  const scale = inTable(own.scales, fact.data.scale, newScale)
  wordSteps(scale.likelihood, fact.data.likelihood, fact, 'likelihood')
  wordSteps(scale.impact, fact.data.impact, fact, 'impact')
}

export const register = (own: RisksState, fact: FactOf<'RiskRegistered'>): undefined => {
  const { risk, title, owner, service, printedRef, mitigation, score, listedIn } = fact.data
  const day = riskDayOf(own, risk, fact.effectiveOn)
  day.registered = attestLastWhen(day.registered, fact)
  day.title = attestWords(day.title, title, fact, 'title')
  day.owner = attestWords(day.owner, owner, fact, 'owner')
  day.service = attest(day.service, service, fact, 'service')
  day.printedRef = attestWords(day.printedRef, printedRef, fact, 'printedRef')
  day.mitigation = attestWords(day.mitigation, mitigation, fact, 'mitigation')
  stateScore(day, score, fact)
  list(own, listedIn, fact)
}

export const rescore = (own: RisksState, fact: FactOf<'RiskRescored'>): undefined => {
  const { risk, score, trend, why, listedIn } = fact.data
  const day = riskDayOf(own, risk, fact.effectiveOn)
  stateScore(day, score, fact)
  day.trend = attest(day.trend, trend, fact, 'trend')
  day.why = attestWords(day.why, why, fact, 'why')
  list(own, listedIn, fact)
}

export const changeMitigation = (own: RisksState, fact: FactOf<'MitigationChanged'>): undefined => {
  const day = riskDayOf(own, fact.data.risk, fact.effectiveOn)
  day.mitigation = attestWords(day.mitigation, fact.data.mitigation, fact, 'mitigation')
}

export const accept = (own: RisksState, fact: FactOf<'RiskAccepted'>): undefined => {
  const { risk, by, reason } = fact.data
  const day = riskDayOf(own, risk, fact.effectiveOn)
  day.accepted = attestLastWhen(day.accepted, fact)
  day.acceptedBy = attest(day.acceptedBy, by, fact, 'by')
  day.acceptedBecause = attestWords(day.acceptedBecause, reason, fact, 'reason')
}

export const close = (own: RisksState, fact: FactOf<'RiskClosed'>): undefined => {
  const day = riskDayOf(own, fact.data.risk, fact.effectiveOn)
  day.closed = attestLastWhen(day.closed, fact)
  day.closedBecause = attestWords(day.closedBecause, fact.data.reason, fact, 'reason')
}

const list = (
  own: RisksState,
  register: Key | undefined,
  fact: FactOf<'RiskRegistered' | 'RiskRescored'>,
): undefined => {
  if (register === undefined) return
  const { risks } = listingOf(own, register, fact.effectiveOn)
  risks[fact.data.risk] = attestOnce(risks[fact.data.risk] ?? notStated<true>(), true, fact, 'listedIn')
}

/** What is printed is a claim of its own: another source may give the same steps and print no product. */
const stateScore = (day: RiskDay, score: DataOf<Events, 'RiskRescored'>['score'], fact: Witness): undefined => {
  if (score === undefined) return
  const { scale, likelihood, impact, printed } = score
  day.score = attest(day.score, { scale, likelihood, impact }, fact, 'score')
  day.printed = attest(day.printed, printed, fact, 'score')
}

const newScale = (): RiskScale => ({ likelihood: noSteps(), impact: noSteps() })

const noSteps = (): Steps => ({ count: notStated(), words: [] })
