import type { Entry } from '../log/entry.ts'
import { entriesBehindCloses } from '../time/closed-periods.ts'
import type { Seeing } from './seeing.ts'

/**
 * What reaches behind a close, as papers to a day tell it: of entries and closes that only a later paper knows nothing is
 * said. A slip in copying is corrected whatever papers are asked for, as no paper ever said it.
 */
export const knownBehindCloses = (
  entries: readonly Entry[],
  { knows }: Pick<Seeing, 'knows'>,
): ReadonlyMap<Entry, readonly Entry[]> => {
  const isKnown = (entry: Entry): boolean => knows(entry) || entry.reason === 'transcription'
  const known = new Map<Entry, readonly Entry[]>()
  for (const [entry, closes] of entriesBehindCloses(entries)) {
    const knownCloses = isKnown(entry) ? closes.filter(isKnown) : []
    if (knownCloses.length > 0) known.set(entry, knownCloses)
  }
  return known
}
