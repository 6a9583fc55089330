/** A value of any kind as a message may call it: as written where it is short, and never failing. */
export const quoted = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function') return 'given as a function'
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? 'given as a list' : 'given as an object'
}
