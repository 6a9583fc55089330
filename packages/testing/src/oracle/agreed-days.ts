import type { Day, Entry, When } from '@programme-ledger/core'
import { distinct } from './tell.ts'

/**
 * When something happened that happens once, by those who say so: the days that all of them allow. Where no day suits all,
 * the days of each largest party among them that has one in common. All parties are tried, one after the other.
 */
export const agreedDays = (sayings: readonly Pick<Entry, 'effectiveOn' | 'effective'>[]): readonly When[] => {
  const said = distinct(sayings.map(({ effectiveOn, effective }) => stretch(effectiveOn, effective)))
  const agreeing = subsetsOf(said).filter((some) => some.length > 0 && common(some) !== undefined)
  const largest = agreeing.filter(
    (some) => !agreeing.some((other) => other.length > some.length && some.every((each) => other.includes(each))),
  )
  return distinct(largest.flatMap((some) => common(some) ?? []))
}

const stretch = (effectiveOn: Day, effective: Entry['effective']): When => ({
  earliest: effective === undefined ? effectiveOn : effective.earliest,
  latest: effectiveOn,
})

/** The stretch that lies within all of some stretches, if there is any. */
const common = ([first, ...others]: readonly When[]): When | undefined => {
  if (first === undefined) return undefined
  let { earliest, latest } = first
  for (const other of others) {
    if (other.earliest !== null && (earliest === null || other.earliest > earliest)) earliest = other.earliest
    if (other.latest < latest) latest = other.latest
  }
  return earliest === null || earliest <= latest ? { earliest, latest } : undefined
}

const subsetsOf = ([first, ...others]: readonly When[]): readonly (readonly When[])[] => {
  if (first === undefined) return [[]]
  const without = subsetsOf(others)
  return [...without, ...without.map((some) => [first, ...some])]
}
