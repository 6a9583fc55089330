import type { Entry } from '../log/entry.ts'
import type { Basis } from '../slice/reading.ts'
import { END_OF_TIME } from '../values/day.ts'

/** What somebody knows of the entries that are there, and what of it has come. */
export interface Seeing {
  /** Whether an entry is known by its paper. */
  readonly knows: (entry: Entry) => boolean
  /** Whether what an entry says is so by the day. */
  readonly hasCome: (entry: Entry) => boolean
}

/** How whoever asks from a viewpoint sees all entries alike. */
export const seeingOf = ({ asAt, knownOn }: Pick<Basis, 'asAt' | 'knownOn'>): Seeing => {
  const papersTo = knownOn === 'all' ? END_OF_TIME : knownOn
  return { knows: (entry) => entry.knownOn <= papersTo, hasCome: ({ effectiveOn }) => effectiveOn <= asAt }
}
