import type { Entry } from '@programme-ledger/core'
import { expectedRegister, RISK_EVENTS, type RiskData } from './expected-risks.ts'
import { lastDayOf } from './standing.ts'
import { distinct, told } from './tell.ts'

/** A risk of which a register that was given in full no longer speaks. */
export interface ExpectedSilence {
  readonly risk: string
  /** Whoever spoke of the risk last, and whoever gave the register. */
  readonly entries: readonly number[]
}

/**
 * The risks on the register that were not spoken of since a register that had listed them was last given in full; a risk that
 * none ever listed is held against them all.
 */
export const expectedSilentRisks = (facts: readonly Entry[]): readonly ExpectedSilence[] => {
  const all = told<RiskData>(facts, ...RISK_EVENTS)
  const registers = distinct(all.flatMap(({ data }) => data.listedIn ?? [])).map((register) => {
    const listing = all.filter(({ data }) => data.listedIn === register)
    const on = lastDayOf(listing)
    return { on, ever: listing.map(({ data }) => data.risk), last: listing.filter(({ by }) => by.effectiveOn === on) }
  })
  const { scales, unscored } = expectedRegister(facts)
  const standing = [...scales.flatMap(({ risks }) => risks), ...unscored].map(({ risk }) => risk)
  return standing.flatMap((risk) => {
    const spoken = all.filter(({ data }) => data.risk === risk)
    const lastSpoken = spoken.filter(({ by }) => by.effectiveOn === lastDayOf(spoken))
    const own = registers.filter(({ ever }) => ever.includes(risk))
    return (own.length > 0 ? own : registers)
      .filter(({ on }) => on > lastDayOf(spoken))
      .map(({ last }) => ({
        risk,
        entries: [...last, ...lastSpoken].map(({ by }) => by.position).toSorted((a, b) => a - b),
      }))
  })
}
