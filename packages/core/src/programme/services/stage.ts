import type { Attested } from '../../values/attested.ts'
import type { Day } from '../../values/day.ts'
import { latestDayOf, type When } from '../../values/when.ts'
import type { Milestones, Service } from './state.ts'

/** How far a service has come. `named` is one of which nothing but its name is known. */
export const STAGES = [
  'named',
  'identified',
  'declined',
  'underway',
  'withdrawn',
  'transferred',
  'live',
  'ended',
] as const
export type Stage = (typeof STAGES)[number]

/** What tells how far a service has come. */
type Steps = Readonly<Milestones> & Pick<Readonly<Service>, 'tier' | 'proposedHosts'>

/** How far a service has come by what has happened: a later step tells, whatever is known of the earlier ones. */
export const stageOf = (service: Steps): Stage => {
  if (isStated(service.ended)) return 'ended'
  if (isStated(service.live)) return 'live'
  if (isStated(service.transferred)) return 'transferred'
  if (isStated(service.projectWithdrawn))
    return isAfter(service.started, service.projectWithdrawn) ? 'underway' : 'withdrawn'
  if (isStated(service.started)) return 'underway'
  if (isStated(service.declined)) return isAfter(service.identified, service.declined) ? 'identified' : 'declined'
  return isTalkedAbout(service) ? 'identified' : 'named'
}

/** Whoever ranks an opportunity, or proposes a host for it, has identified it. */
const isTalkedAbout = ({ identified, tier, proposedHosts }: Steps): boolean =>
  [identified, tier, proposedHosts].some(isStated)

/** The claims of when a service went live that do not agree on whether it had by a day. */
export const isLiveContested = (live: Attested<When>, asAt: Day): boolean => {
  if (live.is !== 'contested') return false
  const before = live.rivals.filter(({ value }) => value.latest <= asAt)
  return before.length > 0 && before.length < live.rivals.length
}

export const isStated = (cell: Attested<unknown>): boolean => cell.is !== 'unknown'

/** An opportunity identified anew after it was declined is open again, as is a project begun anew. */
const isAfter = (later: Attested<When>, earlier: Attested<When>): boolean => latestDayOf(later) > latestDayOf(earlier)
