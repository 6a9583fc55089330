import { UsageError } from '../usage-error.ts'
import { type Candidate, closest } from './closest.ts'

/**
 * A name that is one of those that there are.
 *
 * @param what it is the name of: `council`.
 * @throws UsageError with the one that may be meant, or with all where they are few.
 */
export const knownName = (what: string, asked: string, candidates: readonly Candidate[]): string => {
  if (candidates.some(({ name }) => name === asked)) return asked
  throw new UsageError(`There is no ${what} ${asked}${hint(what, asked, candidates)}`)
}

const FEW = 12

const hint = (what: string, asked: string, candidates: readonly Candidate[]): string => {
  const meant = closest(asked, candidates)
  if (meant !== undefined) return `: did you mean ${meant.name}${calledAlso(meant)}?`
  if (candidates.length === 0) return `: these books know of no ${what}`
  return candidates.length <= FEW ? `: there are ${candidates.map(({ name }) => name).join(', ')}` : ''
}

const calledAlso = ({ also: [called] = [], name }: Candidate): string =>
  called === undefined || called === name ? '' : ` (${called})`
