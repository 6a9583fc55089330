import type { Day, Entry } from '@programme-ledger/core'
import { inOrder, standing } from './standing.ts'
import { distinct, type Telling, told } from './tell.ts'

interface AgreedData {
  readonly councils: readonly string[]
  readonly scheme: string
  readonly service: string
  readonly startsOn?: Day
}

interface RoleData {
  readonly as?: string
  /** Of a service that went live. */
  readonly partners?: readonly string[]
  readonly party?: string
  readonly service: string
}

/** What a council is to a service from a day on. */
interface Role {
  readonly council: string
  readonly as: string
  readonly by: Entry
}

interface Which {
  readonly scheme: string
  readonly year: string
}

/** How far the papers reach: terms up to the day, who joins and leaves also beyond. */
interface Papers {
  readonly facts: readonly Entry[]
  readonly known: readonly Entry[]
}

/**
 * On how many days of a year each council takes part in a scheme that any terms name, by an auditor who asks of every day in
 * turn; `undetermined` where nobody can tell of one of them. Who takes part on none is left out.
 */
export const expectedMembership = (
  { facts, known }: Papers,
  { scheme, year }: Which,
): Readonly<Record<string, number | 'undetermined'>> => {
  const terms = told<AgreedData>(facts, 'SharingSchemeAgreed').filter(({ data }) => data.scheme === scheme)
  const services = standing(terms.map(({ data, by }) => ({ value: data.service, by })))
  const roles = told<RoleData>(known, 'PartnerJoined', 'PartnerWithdrew', 'ServiceWentLive')
    .filter(({ data }) => services.length === 1 && data.service === services[0])
    .flatMap(rolesIn)
  const versions = versionsOf(terms)
  const councils = inOrder(versions.flatMap(({ claims }) => claims.flat()))
  return Object.fromEntries(
    councils.flatMap((council): readonly (readonly [string, number | 'undetermined'])[] => {
      const own = roles.filter((role) => role.council === council)
      const days = daysIn(year).map((day) => onDay(day, { council, versions, roles: own }))
      if (days.includes('unsure')) return [[council, 'undetermined']]
      const count = days.filter((each) => each === 'in').length
      return count === 0 ? [] : [[council, count]]
    }),
  )
}

/** Who was a partner when a service went live is one from that day on. */
const rolesIn = ({ data: { as = 'partner', partners, party }, by }: Telling<RoleData>): readonly Role[] =>
  (partners ?? (party === undefined ? [] : [party])).map((council) => ({
    council,
    as: by.type === 'PartnerWithdrew' ? 'withdrawn' : as,
    by,
  }))

/** What terms of one first day say, by the last who agreed them: several lists where those disagree. */
interface Version {
  readonly startsOn: Day
  readonly claims: readonly (readonly string[])[]
}

const versionsOf = (terms: readonly Telling<AgreedData>[]): readonly Version[] => {
  const first = ({ data, by }: Telling<AgreedData>): Day => data.startsOn ?? by.effectiveOn
  return distinct(terms.map(first))
    .toSorted()
    .map((startsOn) => ({
      startsOn,
      claims: standing(
        terms
          .filter((each) => first(each) === startsOn)
          .map(({ data, by }) => ({ value: data.councils.toSorted() as readonly string[], by })),
      ),
    }))
}

interface Asked {
  readonly council: string
  readonly versions: readonly Version[]
  readonly roles: readonly Role[]
}

const onDay = (day: Day, { council, versions, roles }: Asked): 'in' | 'out' | 'unsure' => {
  // The first terms hold before their first day as well.
  const version = versions.findLast(({ startsOn }) => startsOn <= day) ?? versions[0]
  const naming = (version?.claims ?? []).filter((councils) => councils.includes(council)).length
  if (naming > 0 && naming < (version?.claims.length ?? 0)) return 'unsure'
  const inService = inServiceOn(day, roles)
  return inService === 'in' && naming === 0 ? 'out' : inService
}

/** A council of which nobody says that it joined was there from the beginning, and one that joined was not there before. */
const inServiceOn = (day: Day, roles: readonly Role[]): 'in' | 'out' | 'unsure' => {
  let running: boolean | undefined
  let isIn: boolean | undefined
  let unsure = false
  for (const on of distinct(roles.map(({ by }) => by.effectiveOn)).toSorted()) {
    const ofDay = roles.filter(({ by }) => by.effectiveOn === on)
    const kinds = distinct(ofDay.map(({ as }) => as))
    const joins = kinds.length === 1 ? kinds[0] !== 'withdrawn' : undefined
    running ??= joins !== true
    isIn ??= running
    if (joins === undefined) unsure ||= on === day
    else if (joins !== running) {
      const starts = ofDay.map(({ by }) => (by.effective === undefined ? on : (by.effective.earliest ?? '')))
      unsure ||= (starts.toSorted().at(-1) ?? on) <= day && day < on
      running = joins
    }
    if (on <= day) isIn = running
  }
  if (unsure) return 'unsure'
  return isIn === false ? 'out' : 'in'
}

const daysIn = (year: string): readonly Day[] => {
  const days: Day[] = []
  const first = Number(year.slice(0, 4))
  for (let day = Date.UTC(first, 3, 1); day < Date.UTC(first + 1, 3, 1); day += 86_400_000)
    // The first ten characters of an instant are its day.
    days.push(new Date(day).toISOString().slice(0, 10) as Day)
  return days
}
