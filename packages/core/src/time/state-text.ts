import type { State } from '../slice/event-type.ts'

/** Stands for `undefined`, which JSON leaves out: no text of an entry holds U+0000. */
const ABSENT = '\u0000undefined'

/** A state as text; undefined where it holds anything but plain data, as a slice of somebody else's may. */
export const textOfState = (state: State): string | undefined =>
  isPlainData(state) ? JSON.stringify(state, (_, value: unknown) => (value === undefined ? ABSENT : value)) : undefined

/** The state that a text was made of. */
export const stateOfText = (text: string): State => withAbsent(JSON.parse(text)) as State

const isPlainData = (value: unknown): boolean => {
  switch (typeof value) {
    case 'undefined':
    case 'boolean':
      return true
    case 'string':
      return value !== ABSENT
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
    case 'object':
      return value === null || (isListOrRecord(value) && Object.values(value).every(isPlainData))
    default:
      return false
  }
}

const isListOrRecord = (value: object): boolean => {
  if (Object.getOwnPropertySymbols(value).length > 0) return false
  return Array.isArray(value)
    ? Object.keys(value).length === value.length
    : Object.getPrototypeOf(value) === Object.prototype
}

/** Puts back what JSON could not say, in place. */
const withAbsent = (value: unknown): unknown => {
  if (value === ABSENT) return undefined
  if (typeof value !== 'object' || value === null) return value
  for (const [key, member] of Object.entries(value)) {
    const held = withAbsent(member)
    if (held !== member) (value as Record<string, unknown>)[key] = held
  }
  return value
}
