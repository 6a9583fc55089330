import type { Attested } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key } from '../../values/key.ts'
import { latestDayOf } from '../../values/when.ts'
import type { Departure, Service } from './state.ts'

/** A council is to leave a service. */
export interface Notice {
  readonly party: Key
  /** The last day of the notice; `on` is the day it was given. */
  readonly endsOn: Attested<Day>
  readonly reason: Attested<string>
}

/** The notices that stand, by council: given, and not followed by a withdrawal. */
export const noticesOf = ({ departures }: Pick<Readonly<Service>, 'departures'>): readonly Notice[] =>
  Object.entries(departures)
    .filter(([, departure]) => stands(departure))
    .map(([party, { endsOn, reason }]) => ({ party, endsOn, reason }))
    .sort((a, b) => byText(a.party, b.party))

const stands = ({ endsOn, withdrew }: Readonly<Departure>): boolean => {
  const given = endsOn.is === 'known' ? endsOn.on : endsOn.is === 'contested' ? endsOn.rivals[0]?.on : undefined
  return given !== undefined && latestDayOf(withdrew) < given
}
