import type { Reading } from '../../slice/reading.ts'
import { END_OF_TIME } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { positionOf, type RiskPosition } from './position-of.ts'
import { type RiskReads, type RisksReads, titleOfRisk } from './state.ts'

/** A risk that is on the register, as findings ask about it. */
export interface StandingRisk {
  readonly key: Key
  readonly title: string
  readonly position: RiskPosition
  readonly days: RiskReads['days']
}

/** The risks that are on the register, the accepted ones too. */
export const risksOnRegister = ({ all: { risks } }: Reading<{ readonly risks: RisksReads }>): readonly StandingRisk[] =>
  Object.entries(risks.risks).flatMap(([key, { days }]) => {
    const position = positionOf({ days }, END_OF_TIME)
    return position === undefined || position.state === 'closed'
      ? []
      : [{ key, title: titleOfRisk(risks, key), position, days }]
  })
