import type { Day, Entry, RiskMovement } from '@programme-ledger/core'
import { type ExpectedRisk, expectedRisk, RISK_EVENTS, type RiskData, risksIn, scaleOf } from './expected-risks.ts'
import { lastDayOf } from './standing.ts'
import { told } from './tell.ts'

type ExpectedMovement = Pick<RiskMovement, 'risk' | 'direction' | 'toldBy'>

/** How each risk moved since the end of a day, by the facts that count today; by key. */
export const expectedMovements = (facts: readonly Entry[], since: Day): readonly ExpectedMovement[] => {
  const earlier = facts.filter(({ effectiveOn }) => effectiveOn <= since)
  return risksIn(facts).flatMap((risk) => {
    const ofRisk = told<RiskData>(facts, ...RISK_EVENTS).filter(({ data }) => data.risk === risk)
    const before = risksIn(earlier).includes(risk) ? expectedRisk(earlier, risk) : undefined
    const movement = moved(before, expectedRisk(facts, risk), {
      isScoreNews: lastDayOf(ofRisk.filter(({ data }) => data.score !== undefined)) > since,
      isTrendNews: lastDayOf(ofRisk.filter(({ data }) => data.trend !== undefined)) > since,
    })
    return movement === undefined ? [] : [{ risk, ...movement }]
  })
}

interface News {
  /** Somebody scored it since. */
  readonly isScoreNews: boolean
  /** Somebody said since where it is heading. */
  readonly isTrendNews: boolean
}

type Told = Omit<ExpectedMovement, 'risk'>

const moved = (before: ExpectedRisk | undefined, after: ExpectedRisk, news: News): Told | undefined => {
  const [trend, ...others] = after.trends
  const byTrend = trend === undefined || others.length > 0 ? undefined : by('trend', trend as Told['direction'])
  if (after.state === 'closed') return before?.state === 'closed' ? undefined : by(undefined, 'closed')
  if (before === undefined) return byTrend ?? by(undefined, 'new')
  if (before.state === 'closed') return by(undefined, 'reopened')
  const isScored = before.computed !== undefined && after.computed !== undefined
  if (isScored && scaleOf(before) === scaleOf(after) && (news.isScoreNews || !news.isTrendNews))
    return by('scores', directionOf(Number(after.computed) - Number(before.computed)))
  if (before.scores.length > 1 || after.scores.length > 1) return by(undefined, 'contested')
  if (news.isTrendNews) return byTrend ?? by(undefined, 'contested')
  return by(undefined, isScored ? 'notComparable' : 'unknown')
}

const by = (toldBy: Told['toldBy'], direction: Told['direction']): Told => ({ direction, toldBy })

const directionOf = (difference: number): Told['direction'] =>
  difference > 0 ? 'up' : difference < 0 ? 'down' : 'unchanged'
