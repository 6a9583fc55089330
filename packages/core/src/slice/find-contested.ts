import { type Attested, witnessesOf } from '../values/attested.ts'
import type { Finding } from './finding.ts'
import { valueInWords } from './value-in-words.ts'

/** What to say where sources disagree about a cell; nothing where they do not. */
export const findContested = (
  subject: string,
  what: string,
  cell: Attested<unknown>,
  words: (value: unknown) => string = valueInWords,
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
