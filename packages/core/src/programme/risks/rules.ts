import type { JudgedFactOf } from '../../slice/fact.ts'
import type { Objection } from '../../slice/violation.ts'
import { requireParties } from '../parties/require-parties.ts'
import type { PartiesReads } from '../parties/state.ts'
import { requireService } from '../services/require-service.ts'
import type { ServicesReads } from '../services/state.ts'
import { describeStep } from './describe-score.ts'
import type { riskEvents } from './events.ts'
import { type RisksReads, stepsIn } from './state.ts'

type RiskFact = JudgedFactOf<typeof riskEvents>

interface Ground {
  readonly parties: PartiesReads
  readonly services: ServicesReads
  readonly risks: RisksReads
}

/** A stub that only other events have named was never registered. */
export const namesARegisteredRisk = ({ risks }: Ground, { type, data }: RiskFact): Objection | undefined => {
  if (type === 'RiskScaleAdopted' || type === 'RiskRegistered') return undefined
  return risks.risks[data.risk]?.days.some(({ registered }) => registered.is !== 'unknown')
    ? undefined
    : {
        field: 'data.risk',
        problem: `names ${data.risk}, which is no registered risk by then`,
        remedy: 'register it by RiskRegistered, on the day that it was put on the register',
        missing: { names: [data.risk], types: ['RiskRegistered'] },
      }
}

/** A risk to a misspelt service would be shown beside none. */
export const concernsARegisteredService = ({ services }: Ground, fact: RiskFact): Objection | undefined =>
  fact.type === 'RiskRegistered' ? requireService(services, fact.data.service) : undefined

/** Whoever accepts a risk is a body that somebody registered. */
export const isAcceptedByARegisteredParty = ({ parties }: Ground, fact: RiskFact): Objection | undefined =>
  fact.type === 'RiskAccepted' ? requireParties(parties, 'by', fact.data.by) : undefined

/** A score means something on a scale whose words are known by then, and on no other. */
export const namesAnAdoptedScale = ({ risks }: Ground, fact: RiskFact): Objection | undefined => {
  const scale = scoreIn(fact)?.scale
  return scale === undefined || risks.scales[scale] !== undefined
    ? undefined
    : {
        field: 'data.score.scale',
        problem: `names ${scale}, which is no adopted scale by then`,
        remedy: 'adopt it by RiskScaleAdopted, on the day that it was adopted or on the first day of the ledger',
        missing: { names: [scale], types: ['RiskScaleAdopted'] },
      }
}

/** There is no such step: the score would mean nothing. */
export const likelihoodLiesOnItsScale = (ground: Ground, fact: RiskFact): Objection | undefined =>
  liesOnItsScale(ground, fact, 'likelihood')

/** There is no such step: the score would mean nothing. */
export const impactLiesOnItsScale = (ground: Ground, fact: RiskFact): Objection | undefined =>
  liesOnItsScale(ground, fact, 'impact')

const scoreIn = ({ type, data }: RiskFact) =>
  type === 'RiskRegistered' || type === 'RiskRescored' ? data.score : undefined

/** Where sources give a scale several lengths, the longest counts: another adoption never makes a score wrong. */
const liesOnItsScale = ({ risks }: Ground, fact: RiskFact, which: 'likelihood' | 'impact'): Objection | undefined => {
  const score = scoreIn(fact)
  const steps = score && risks.scales[score.scale]?.[which]
  if (score === undefined || steps === undefined || score[which] <= stepsIn(steps)) return undefined
  return {
    field: `data.score.${which}`,
    problem: `is ${score[which]}, which is off the scale ${score.scale}`,
    remedy: `give ${ARTICLES[which]} ${which} from ${describeStep(steps, 1)} to ${describeStep(steps, stepsIn(steps))}`,
  }
}

const ARTICLES = { likelihood: 'a', impact: 'an' } as const
