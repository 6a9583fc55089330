import type { Witness } from '../../src/values/attested.ts'
import type { Day } from '../../src/values/day.ts'

/** The entry at a position, as a cell sees it. */
export const at = (position: number, effectiveOn: Day, more: Partial<Witness> = {}): Witness => ({
  position,
  effectiveOn,
  evidence: 'reported',
  ...more,
})
