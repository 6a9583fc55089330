import { type Day, londonDay, type Viewpoint } from '@programme-ledger/core'
import { dayFrom } from './day-from.ts'
import { throughFrom } from './through-from.ts'

/** A viewpoint as options give it. */
export interface GivenViewpoint {
  readonly asAt?: string
  readonly knownOn?: string
  readonly through?: string
}

/** The viewpoint that is asked for; where no day is given, that of today in London. */
export const viewpointFrom = ({ asAt, knownOn, through }: GivenViewpoint, now: () => number): Viewpoint => ({
  asAt: asAt === undefined ? (londonDay(now()) satisfies Day) : dayFrom('--as-at', asAt),
  ...(knownOn !== undefined && { knownOn: dayFrom('--known-on', knownOn) }),
  ...(through !== undefined && { through: throughFrom('--through', through) }),
})
