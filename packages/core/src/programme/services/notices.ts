import { type Attested, attestedValue } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import type { Day } from '../../values/day.ts'
import type { Key, Keyed } from '../../values/key.ts'
import { latestDayOf } from '../../values/when.ts'
import type { Departure, RoleChange, Service } from './state.ts'

/** A council is to leave a service. */
export interface Notice {
  readonly party: Key
  /** The last day of the notice; `on` is the day it was given. */
  readonly endsOn: Attested<Day>
  readonly reason: Attested<string>
}

/** The notices that stand, by council: given, and followed neither by a withdrawal nor by its being a customer from then on. */
export const noticesOf = ({
  departures,
  roleChanges,
}: Pick<Readonly<Service>, 'departures' | 'roleChanges'>): readonly Notice[] =>
  Object.entries(departures)
    .filter(([council, departure]) => stands(departure, roleChanges[council] ?? {}))
    .map(([party, { endsOn, reason }]) => ({ party, endsOn, reason }))
    .sort((a, b) => byText(a.party, b.party))

const stands = ({ endsOn, withdrew }: Readonly<Departure>, changes: Readonly<Keyed<RoleChange>>): boolean => {
  const given = endsOn.is === 'known' ? endsOn.on : endsOn.is === 'contested' ? endsOn.rivals[0]?.on : undefined
  return given !== undefined && latestDayOf(withdrew) < given && !buysSince(given, changes)
}

/** A partner that gives notice may stay as a customer. The keys of changes are their days. */
const buysSince = (given: Day, changes: Readonly<Keyed<RoleChange>>): boolean =>
  Object.entries(changes).some(([day, { role }]) => day >= given && attestedValue(role) === 'customer')
