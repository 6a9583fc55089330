import assert from 'node:assert/strict'

/** Where a claim stands in the log is no part of what it says. */
const POSITIONS = ['by', 'entries']

/**
 * What a state says, without the positions of who says it, and with rivals in an order of their own: claims compared as
 * sets (law T3).
 */
const withoutPositions = (value: unknown): unknown => plain(value, (member) => member === 'rivals')

/** What a view says, without positions, and with every list in an order of its own. */
export const asSets = (value: unknown): unknown => plain(value, () => true)

const plain = (value: unknown, isSet: (member: string) => boolean, member = ''): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item, isSet))
    return isSet(member) && items.length > 1 ? items.toSorted(byText) : items
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value)
    .filter(([name]) => !POSITIONS.includes(name))
    .map(([name, held]) => [name, plain(held, isSet, name)] as const)
  return Object.fromEntries(members.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

const byText = (one: unknown, other: unknown): number => {
  const [a, b] = [JSON.stringify(one) ?? '', JSON.stringify(other) ?? '']
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether two states say the same, by whomever and in whatever order it was said. */
export const statesAlike = (one: unknown, other: unknown): boolean => {
  try {
    assertStatesAlike(one, other)
    return true
  } catch {
    return false
  }
}

/** Throws, with what differs, where two states do not say the same. */
export const assertStatesAlike = (one: unknown, other: unknown): void =>
  assert.deepEqual(withoutPositions(other), withoutPositions(one))
