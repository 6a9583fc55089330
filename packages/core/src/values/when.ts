import { type Attested, type Claim, knownBy, notStated, type Witness } from './attested.ts'
import { byText } from './by-text.ts'
import type { Day } from './day.ts'
import { sameValue } from './same-value.ts'

/** When something happened, as closely as its source says: between two days, which are one where it is known to the day. */
export interface When {
  /** `null` where the source sets no earliest day. */
  readonly earliest: Day | null
  readonly latest: Day
}

/**
 * A cell of when something happened. Sources that differ agree as far as they have days in common: "June 2009" and "15 June
 * 2009" are no rivals. Known is the stretch of days that all sources allow, by all their entries; it may be one that no
 * source states alone. Where no day suits all sources the cell is contested: each rival is a stretch of days on which as many
 * sources agree as can, by the entries of those. A source that is vague enough to suit two rivals speaks for both. So the
 * cell depends on what was claimed, and not on the order in which it was (laws T3 and M8).
 */
export type AttestedWhen = Attested<When> & {
  /** What each source says, the earlier first, where they do not all say the same. */
  readonly stated?: readonly Claim<When>[]
}

interface Dated {
  readonly effectiveOn: Day
  readonly effective?: { readonly earliest: Day | null } | undefined
}

type DatedWitness = Dated & Witness

export const whenOf = ({ effectiveOn, effective }: Dated): When => ({
  earliest: effective === undefined ? effectiveOn : effective.earliest,
  latest: effectiveOn,
})

/** When something happened that happens once: the fact's own date says, and a date that it cannot be is a rival's. */
export const attestWhen = (cell: AttestedWhen, fact: DatedWitness): AttestedWhen => {
  const claim = knownBy(whenOf(fact), fact, 'effectiveOn')
  return cell.is === 'unknown' ? claim : agreementOf(withClaim(statedIn(cell), claimIn(claim)))
}

/**
 * When something last happened that may happen time and again: the latest day tells. Sources of one latest day always agree,
 * some more closely than others.
 */
export const attestLastWhen = (cell: AttestedWhen, fact: DatedWitness): AttestedWhen =>
  cell.is === 'known' && cell.on === fact.effectiveOn
    ? attestWhen(cell, fact)
    : knownBy(whenOf(fact), fact, 'effectiveOn')

/** What several cells say together of when one thing happened. */
export const joinWhens = (cells: readonly AttestedWhen[]): AttestedWhen => {
  const stated = cells.flatMap((cell) => (cell.is === 'unknown' ? [] : statedIn(cell)))
  return stated.length === 0 ? notStated() : agreementOf(stated.reduce(withClaim, []))
}

/** The latest day that any source claims for something that happened; before every day where none does. */
export const latestDayOf = (cell: Attested<When>): Day | '' => {
  if (cell.is === 'unknown') return ''
  return cell.is === 'known'
    ? cell.value.latest
    : (cell.rivals
        .map(({ value }) => value.latest)
        .sort()
        .at(-1) ?? '')
}

/** The day on which something happened; undefined where it is not known to the day, or sources disagree. */
export const exactDayOf = (cell: Attested<When>): Day | undefined =>
  cell.is === 'known' && cell.value.earliest === cell.value.latest ? cell.value.latest : undefined

/** `undetermined` where sources are too vague, or disagree too much, to tell which came first; and on one and the same day. */
export const orderOf = (one: Attested<When>, other: Attested<When>): 'before' | 'after' | 'undetermined' => {
  if (one.is === 'unknown' || other.is === 'unknown') return 'undetermined'
  if (latestDayOf(one) < earliestDayOf(other)) return 'before'
  return latestDayOf(other) < earliestDayOf(one) ? 'after' : 'undetermined'
}

/** The earliest day that any source allows; before every day where one sets none, or there is none. */
export const earliestDayOf = (cell: Attested<When>): Day | '' => {
  if (cell.is === 'unknown') return ''
  const claims = cell.is === 'known' ? [cell] : cell.rivals
  return claims.map(({ value }) => value.earliest ?? '').sort()[0] ?? ''
}

const statedIn = (cell: Exclude<AttestedWhen, { readonly is: 'unknown' }>): readonly Claim<When>[] => {
  if (cell.stated !== undefined) return cell.stated
  if (cell.is === 'contested') return cell.rivals
  return [claimIn(cell)]
}

const claimIn = ({ value, on, by, inferred }: Claim<When>): Claim<When> => ({ value, on, by, inferred })

const withClaim = (stated: readonly Claim<When>[], claim: Claim<When>): readonly Claim<When>[] => {
  const same = stated.find(({ value }) => sameValue(value, claim.value))
  const others = same === undefined ? stated : stated.filter((each) => each !== same)
  return [...others, same === undefined ? claim : inOne([same, claim], claim.value)].sort(byDays)
}

/** The cell that some claims make, in whatever order they came. */
const agreementOf = (stated: readonly Claim<When>[]): AttestedWhen => {
  const agreements = largestGroups(stated).map((group) => inOne(group, daysInCommon(group)))
  const [only] = agreements
  const whatEachSays = stated.length === 1 ? {} : { stated }
  return only !== undefined && agreements.length === 1
    ? { is: 'known', ...only, ...whatEachSays }
    : { is: 'contested', rivals: agreements, ...whatEachSays }
}

/** The groups of claims that have a day in common and that no other claim could join, by their last common day. */
const largestGroups = (stated: readonly Claim<When>[]): readonly (readonly Claim<When>[])[] => {
  // The last day that a group has in common is the latest day of one of its claims.
  const lastDays = [...new Set(stated.map(({ value }) => value.latest))].sort()
  const groups = lastDays.map((day) => stated.filter(({ value }) => allows(value, day)))
  return groups.filter((group) => !groups.some((other) => other.length > group.length && isWithin(group, other)))
}

const allows = ({ earliest, latest }: When, day: Day): boolean => (earliest ?? '') <= day && day <= latest

const isWithin = (group: readonly Claim<When>[], other: readonly Claim<When>[]): boolean =>
  group.every((claim) => other.includes(claim))

const daysInCommon = (group: readonly Claim<When>[]): When => {
  const latest = group.map(({ value }) => value.latest).sort()
  const earliest = group.flatMap(({ value }) => value.earliest ?? []).sort()
  // A group has a claim, and so a latest day.
  return { earliest: earliest.at(-1) ?? null, latest: latest[0] as Day }
}

/** One claim for several that agree. It is inferred where what was not inferred does not say as much by itself. */
const inOne = (claims: readonly Claim<When>[], value: When): Claim<When> => {
  const notInferred = claims.filter(({ inferred }) => !inferred)
  return {
    value,
    on: value.latest,
    by: claims.flatMap(({ by }) => by).sort((a, b) => a - b),
    inferred: notInferred.length === 0 || !sameValue(daysInCommon(notInferred), value),
  }
}

/** The earlier first; of one latest day the vaguer first. */
const byDays = ({ value: one }: Claim<When>, { value: other }: Claim<When>): number =>
  byText(`${one.latest} ${one.earliest ?? ''}`, `${other.latest} ${other.earliest ?? ''}`)
