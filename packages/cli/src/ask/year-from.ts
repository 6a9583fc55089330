import { UsageError } from '../usage-error.ts'

/**
 * A financial year as an option gives it, `2010/11`.
 *
 * @throws UsageError with the year that is meant, where it is written otherwise.
 */
export const yearFrom = (option: string, given: string): string => {
  const [, first, second] = /^(\d{4})(?:[/–-](\d{2}|\d{4}))?$/.exec(given) ?? []
  if (first === undefined) throw new UsageError(`${option} ${given} is not a financial year: write it as 2010/11`)
  const meant = `${first}/${String((Number(first) + 1) % 100).padStart(2, '0')}`
  if (meant === given) return given
  const adjoins = second === undefined || second.slice(-2) === meant.slice(-2)
  throw new UsageError(
    adjoins
      ? `${option} ${given}: write the financial year as ${meant}`
      : `${option} ${given} is not a financial year: the years are ${first} and ${Number(first) + 1}. Did you mean ${meant}?`,
  )
}
