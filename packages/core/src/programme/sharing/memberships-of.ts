import { attestedValue, claimedValues, claimsOf } from '../../values/attested.ts'
import { byText } from '../../values/by-text.ts'
import { type Day, dayBefore, END_OF_TIME, earlierDay, FIRST_OF_DAYS, laterDay } from '../../values/day.ts'
import type { Period } from '../../values/financial-year.ts'
import type { Key, Keyed } from '../../values/key.ts'
import type { Departure, RoleChange, Service } from '../services/state.ts'
import type { Stretch } from './days-of-membership.ts'
import type { Scheme, Terms } from './state.ts'

/** The days on which a council takes part in a scheme. */
export interface Membership {
  readonly stretches: readonly Stretch[]
  /** Days of which nobody can tell whether it took part: sources are too vague about when it joined or left, or disagree. */
  readonly unsure: readonly Stretch[]
}

/**
 * When each council takes part in a scheme: while its terms name it, from the day that it joined the service to the day before
 * it withdrew. The first terms are taken to hold before their first day as well, and a council that nobody says joined was
 * there from the beginning.
 */
export const membershipsOf = (
  { terms }: Readonly<Scheme>,
  service: Readonly<Pick<Service, 'departures' | 'roleChanges'>> | undefined,
): Readonly<Record<Key, Membership>> => {
  const versions = termsInOrder(terms).filter(({ councils }) => councils.is !== 'unknown')
  const councils = new Set(versions.flatMap((each) => claimedValues(each.councils).flat()))
  return Object.fromEntries(
    [...councils].sort().map((council) => {
      const named = namedIn(versions, council)
      const inService = inServiceOf(service?.roleChanges[council] ?? {})
      const stretches = named.stretches.flatMap((one) => inService.stretches.flatMap((other) => inCommon(one, other)))
      return [council, { stretches, unsure: [...named.unsure, ...inService.unsure] }]
    }),
  )
}

/** Whether it cannot be told on how many days of a period a council takes part. */
export const isUnsure = ({ unsure }: Membership, { from, to }: Period): boolean =>
  unsure.some((stretch) => inCommon(stretch, { from, to }).length > 0)

/** Terms in the order of their first days. */
export const termsInOrder = (terms: Readonly<Scheme['terms']>): readonly Readonly<Terms>[] =>
  Object.values(terms).sort((a, b) => byText(a.startsOn, b.startsOn))

/** A scheme as it was agreed by a day, with its first terms in any case: no calculation goes by terms that were agreed after it. */
export const asAgreedBy = ({ terms, ...scheme }: Readonly<Scheme>, day: Day): Readonly<Scheme> => {
  const agreed = termsInOrder(terms).filter(({ agreedOn }, index) => index === 0 || agreedOn <= day)
  return { ...scheme, terms: Object.fromEntries(agreed.map((each) => [each.startsOn, each])) }
}

/**
 * A service as it was known by a day who joins and leaves it. What lay ahead counts where a paper of that day told of it, and a
 * withdrawal also where notice had been given. The first joining of a council counts in any case: that the terms name it says
 * that it was agreed.
 */
export const asNoticedBy = (
  { departures, roleChanges }: Readonly<Pick<Service, 'departures' | 'roleChanges'>>,
  by: Day,
): Readonly<Pick<Service, 'departures' | 'roleChanges'>> => ({
  departures,
  roleChanges: Object.fromEntries(
    Object.entries(roleChanges).map(([council, changes]) => {
      const isNoticed = noticesIn(departures[council]).some((given) => given <= by)
      const noticed = inOrderOfDays(changes).filter(
        ([day, change], index) => day <= by || change.heardOn <= by || (isWithdrawal(change) ? isNoticed : index === 0),
      )
      return [council, Object.fromEntries(noticed)]
    }),
  ),
})

/** The days of the last notice. */
const noticesIn = (departure: Readonly<Departure> | undefined): readonly Day[] =>
  departure === undefined ? [] : claimsOf(departure.endsOn).map(({ on }) => on)

const isWithdrawal = ({ role }: Readonly<RoleChange>): boolean => attestedValue(role) === 'withdrawn'

/** The keys of changes are their days. */
const inOrderOfDays = (changes: Readonly<Keyed<RoleChange>>): readonly (readonly [Day, RoleChange])[] =>
  (Object.entries(changes) as [Day, RoleChange][]).sort(([one], [other]) => byText(one, other))

const namedIn = (versions: readonly Readonly<Terms>[], council: Key): Membership => {
  const stretches: Stretch[] = []
  const unsure: Stretch[] = []
  for (const [index, { councils, startsOn }] of versions.entries()) {
    const claims = claimedValues(councils)
    if (!claims.some((keys) => keys.includes(council))) continue
    const next = versions[index + 1]
    const stretch = { from: index === 0 ? FIRST_OF_DAYS : startsOn, to: next && dayBefore(next.startsOn) }
    stretches.push(stretch)
    if (!claims.every((keys) => keys.includes(council))) unsure.push(stretch)
  }
  return { stretches, unsure }
}

const inServiceOf = (changes: Readonly<Keyed<RoleChange>>): Membership => {
  const stretches: Stretch[] = []
  const unsure: Stretch[] = []
  const inOrder = inOrderOfDays(changes)
  let since = takesPart(inOrder[0]?.[1]) ? undefined : FIRST_OF_DAYS
  for (const [day, change] of inOrder) {
    const isIn = takesPart(change)
    if (isIn === undefined) unsure.push({ from: day, to: day })
    else if (isIn !== (since !== undefined)) {
      const earliest = earliestOf(change, day)
      if (earliest < day) unsure.push({ from: earliest, to: dayBefore(day) })
      if (since !== undefined && since < day) stretches.push({ from: since, to: dayBefore(day) })
      since = isIn ? day : undefined
    }
  }
  if (since !== undefined) stretches.push({ from: since })
  return { stretches, unsure }
}

/** Undefined where sources disagree. */
const takesPart = (change: Readonly<RoleChange> | undefined): boolean | undefined => {
  const role = change && attestedValue(change.role)
  return role === undefined ? undefined : role !== 'withdrawn'
}

const earliestOf = ({ when }: Readonly<RoleChange>, day: Day): Day =>
  when.is === 'known' ? (when.value.earliest ?? FIRST_OF_DAYS) : day

const inCommon = (one: Stretch, other: Stretch): readonly Stretch[] => {
  const from = laterDay(one.from, other.from)
  const to = earlierDay(one.to ?? END_OF_TIME, other.to ?? END_OF_TIME)
  return from > to ? [] : [{ from, to }]
}
