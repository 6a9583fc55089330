import { type Attested, witnessesOf } from '../values/attested.ts'
import type { Finding } from './finding.ts'

/** What to say where sources disagree about a cell; nothing where they do not. */
export const findContested = (
  subject: string,
  what: string,
  cell: Attested<unknown>,
  words: (value: unknown) => string = inWords,
): readonly Finding[] => {
  if (cell.is !== 'contested') return []
  const rivals = cell.rivals.map(({ value, by }) => `${words(value)} (entry ${by.join(', ')})`)
  return [
    {
      severity: 'serious',
      subject,
      message: `Sources disagree about ${what}: ${rivals.join(' against ')}`,
      entries: witnessesOf(cell),
    },
  ]
}

const inWords = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(inWords).join(' and ')
  if (typeof value !== 'object' || value === null) return String(value)
  if ('earliest' in value && 'latest' in value) {
    return value.earliest === value.latest
      ? String(value.latest)
      : `between ${value.earliest ?? 'any day'} and ${value.latest}`
  }
  return 'from' in value && 'to' in value ? `${value.from} to ${value.to}` : JSON.stringify(value)
}
