import type { Entry, RiskScore, RiskState } from '@programme-ledger/core'
import { inOrder, lastDayOf } from './standing.ts'
import { agreed, distinct, type Tally, tallyOf, told } from './tell.ts'

/** What any event about a risk may say of it. */
export interface RiskData {
  readonly risk: string
  readonly listedIn?: string
  readonly score?: RiskScore & { readonly printed?: number }
  readonly trend?: string
}

interface ScaleData {
  readonly scale: string
  readonly likelihood: readonly string[]
  readonly impact: readonly string[]
}

/** A risk as an auditor reads it off the facts; each list holds one value where sources agree, and all where they do not. */
export interface ExpectedRisk {
  readonly risk: string
  readonly state: RiskState
  /** The last day that anybody spoke of it, whatever they said. */
  readonly lastMentioned: string
  readonly scores: readonly RiskScore[]
  readonly printed: readonly number[]
  readonly trends: readonly string[]
  readonly computed: number | undefined
}

/** A risk that is scored on a scale. */
export interface ExpectedRanked extends ExpectedRisk {
  /** Among the risks of its scale: those with the same product share the better rank. */
  readonly rank: number | undefined
  readonly printedRank: number | undefined
}

export interface ExpectedScale {
  readonly scale: string
  /** By key. */
  readonly risks: readonly ExpectedRanked[]
  /** How many steps likelihood and impact have. */
  readonly steps: { readonly likelihood: number; readonly impact: number }
  readonly totals: {
    readonly risks: number
    readonly likelihood: Tally
    readonly impact: Tally
    readonly printed: Tally
    readonly computed: Tally
    readonly mismatches: number
  }
}

export interface ExpectedRegister {
  /** By key. */
  readonly scales: readonly ExpectedScale[]
  readonly unscored: readonly ExpectedRisk[]
  readonly closed: readonly ExpectedRisk[]
}

/** The events about a risk. */
export const RISK_EVENTS = ['RiskRegistered', 'RiskRescored', 'MitigationChanged', 'RiskAccepted', 'RiskClosed']

/** The risks that facts speak of, by key. */
export const risksIn = (facts: readonly Entry[]): readonly string[] =>
  distinct(told<RiskData>(facts, ...RISK_EVENTS).map(({ data }) => data.risk)).toSorted()

/** The register, by plain loops over counting facts. */
export const expectedRegister = (facts: readonly Entry[]): ExpectedRegister => {
  const risks = risksIn(facts).map((risk) => expectedRisk(facts, risk))
  const open = risks.filter(({ state }) => state !== 'closed')
  const adopted = told<ScaleData>(facts, 'RiskScaleAdopted').map(({ data }) => data)
  const keys = distinct([...adopted.map(({ scale }) => scale), ...open.flatMap((risk) => scaleOf(risk) ?? [])])
  return {
    scales: keys.toSorted().map((scale) =>
      expectedScale(
        scale,
        open.filter((risk) => scaleOf(risk) === scale),
        adopted.filter((each) => each.scale === scale),
      ),
    ),
    unscored: open.filter((risk) => scaleOf(risk) === undefined),
    closed: risks.filter(({ state }) => state === 'closed'),
  }
}

/** One risk, by whoever speaks of it. */
export const expectedRisk = (facts: readonly Entry[], risk: string): ExpectedRisk => {
  const ofRisk = told<RiskData>(facts, ...RISK_EVENTS).filter(({ data }) => data.risk === risk)
  const lastOf = (...types: readonly string[]): string => lastDayOf(ofRisk.filter(({ by }) => types.includes(by.type)))
  const [opened, accepted, closed] = [
    lastOf('RiskRegistered', 'RiskRescored'),
    lastOf('RiskAccepted'),
    lastOf('RiskClosed'),
  ]
  const scored = ofRisk.filter(({ data }) => data.score !== undefined)
  const lastScored = scored
    .filter(({ by }) => by.effectiveOn === lastDayOf(scored))
    .flatMap(({ data }) => data.score ?? [])
  const heading = ofRisk.filter(({ data }) => data.trend !== undefined)
  const scores = inOrder(lastScored.map(({ scale, likelihood, impact }) => ({ scale, likelihood, impact })))
  const [score, ...rivals] = scores
  return {
    risk,
    // What is closed and registered or scored again on a later day is open again; on one day the closing stands.
    state: closed !== '' && closed >= opened ? 'closed' : accepted > closed ? 'accepted' : 'open',
    lastMentioned: lastDayOf(ofRisk),
    scores,
    printed: inOrder(lastScored.flatMap(({ printed }) => printed ?? [])),
    trends: inOrder(
      heading.filter(({ by }) => by.effectiveOn === lastDayOf(heading)).flatMap(({ data }) => data.trend ?? []),
    ),
    computed: score === undefined || rivals.length > 0 ? undefined : score.likelihood * score.impact,
  }
}

/** The scale of a risk; undefined where nobody scores it, or sources name several. */
export const scaleOf = ({ scores }: ExpectedRisk): string | undefined => {
  const scales = distinct(scores.map(({ scale }) => scale))
  return scales.length === 1 ? scales[0] : undefined
}

const expectedScale = (scale: string, risks: readonly ExpectedRisk[], adopted: readonly ScaleData[]): ExpectedScale => {
  const stepsOf = (which: 'likelihood' | 'impact'): number =>
    Math.max(0, ...adopted.map((each) => each[which].length), ...risks.map((risk) => stepOf(risk, which) ?? 0))
  const printedOf = (risk: ExpectedRisk): number | undefined => {
    const printed = agreed(risk.printed)
    return risk.computed === undefined || printed === 'unknown' ? undefined : printed
  }
  const rankBy = (figure: (risk: ExpectedRisk) => number | undefined, risk: ExpectedRisk): number | undefined => {
    const own = figure(risk)
    return own === undefined ? undefined : 1 + risks.filter((other) => (figure(other) ?? own) > own).length
  }
  return {
    scale,
    risks: risks.map((risk) => ({
      ...risk,
      rank: rankBy(({ computed }) => computed, risk),
      printedRank: rankBy(printedOf, risk),
    })),
    steps: { likelihood: stepsOf('likelihood'), impact: stepsOf('impact') },
    totals: {
      risks: risks.length,
      likelihood: tallyOf(risks.map((risk) => stepOf(risk, 'likelihood') ?? 'unknown')),
      impact: tallyOf(risks.map((risk) => stepOf(risk, 'impact') ?? 'unknown')),
      printed: tallyOf(risks.map(({ printed }) => agreed(printed))),
      computed: tallyOf(risks.map(({ computed }) => computed ?? 'unknown')),
      mismatches: risks.filter((risk) => (printedOf(risk) ?? risk.computed) !== risk.computed).length,
    },
  }
}

/** The one step that a risk stands on; undefined where sources disagree about its score. */
export const stepOf = (
  { scores: [score, ...rivals] }: Pick<ExpectedRisk, 'scores'>,
  which: 'likelihood' | 'impact',
): number | undefined => (rivals.length > 0 ? undefined : score?.[which])
