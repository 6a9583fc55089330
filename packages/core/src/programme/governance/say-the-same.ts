import { sameValue } from '../../values/same-value.ts'

/** Whether two rows say the same, and since the same day, whichever entries say so: one more that bears them out makes no difference. */
export const sayTheSame = (one: unknown, other: unknown): boolean => sameValue(saidIn(one), saidIn(other))

const saidIn = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(saidIn)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field, member]) => !((field === 'entries' || field === 'by') && Array.isArray(member)))
      .map(([field, member]) => [field, saidIn(member)]),
  )
}
