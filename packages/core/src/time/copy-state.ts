import { isAttested } from '../values/attested.ts'

/**
 * A copy that may be folded on while the original stays as it is. Cells are shared: recipes put another cell in a cell's
 * place and never change one.
 */
export const copyState = <Value>(value: Value): Value => copyOf(value) as Value

const copyOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || isAttested(value)) return value
  if (Array.isArray(value)) return value.map(copyOf)
  const prototype: unknown = Object.getPrototypeOf(value)
  // As in drafts: state is plain data, and what is not is a value of its own.
  if (prototype !== Object.prototype && prototype !== null) return value
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) copy[key] = copyOf((value as Record<string, unknown>)[key])
  return copy
}
