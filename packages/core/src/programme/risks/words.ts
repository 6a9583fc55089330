import type { DataOf, JudgedFact } from '../../slice/fact.ts'
import { nameOfParty, type PartiesReads } from '../parties/state.ts'
import { describeScore } from './describe-score.ts'
import type { riskEvents } from './events.ts'
import { type RisksReads, titleOfRisk } from './state.ts'

interface Ground {
  readonly parties: PartiesReads
  readonly risks: RisksReads
}

type Events = typeof riskEvents
type FactOf<Type extends keyof Events> = JudgedFact<Type, DataOf<Events, Type>>

export const scaleAdopted = (_: Ground, { data }: FactOf<'RiskScaleAdopted'>): string =>
  `Risks are scored on the scale ${data.scale}: likelihood ${data.likelihood.join(', ')}; impact ${data.impact.join(', ')}`

export const riskRegistered = ({ risks }: Ground, { data }: FactOf<'RiskRegistered'>): string =>
  `${data.title} is put on the risk register${data.score === undefined ? '' : `, ${describeScore(risks, data.score)}`}`

export const riskRescored = ({ risks }: Ground, { data: { risk, score, trend } }: FactOf<'RiskRescored'>): string => {
  const scored = score === undefined ? [] : [`is scored ${describeScore(risks, score)}`]
  const heading = trend === undefined ? [] : [`is reported ${trend === 'unchanged' ? trend : `going ${trend}`}`]
  return `${titleOfRisk(risks, risk)} ${[...scored, ...heading].join(' and ')}`
}

export const mitigationChanged = ({ risks }: Ground, { data }: FactOf<'MitigationChanged'>): string =>
  `What is done about ${titleOfRisk(risks, data.risk)} changes: ${data.mitigation}`

export const riskAccepted = ({ risks, parties }: Ground, { data: { by, risk } }: FactOf<'RiskAccepted'>): string =>
  `${titleOfRisk(risks, risk)} is accepted${by === undefined ? '' : ` by ${nameOfParty(parties, by)}`}`

export const riskClosed = ({ risks }: Ground, { data }: FactOf<'RiskClosed'>): string =>
  `${titleOfRisk(risks, data.risk)} leaves the risk register: ${data.reason}`
