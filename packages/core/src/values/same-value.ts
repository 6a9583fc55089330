/** Whether two plain JSON values say the same, whatever the order of their keys. */
export const sameValue = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && sameValue(valueAt(one, key), valueAt(other, key)))
  )
}

const valueAt = (holder: object, key: string): unknown => (holder as Record<string, unknown>)[key]
