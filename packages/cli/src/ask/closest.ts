import { distance } from 'fastest-levenshtein'

/** A name that may be meant, with what else it is called. */
export interface Candidate {
  readonly name: string
  readonly also?: readonly string[]
}

/** Half of the letters may be wrong; beyond that a name is another one. */
const isNear = (letters: number, misspelt: string): boolean => letters <= Math.max(2, Math.floor(misspelt.length / 2))

/** The name that is most likely meant by a misspelt one, or by another that the thing has; undefined where none is near. */
export const closest = (misspelt: string, candidates: readonly Candidate[]): Candidate | undefined => {
  const asked = misspelt.toLowerCase()
  const ranked = candidates.map((candidate) => ({
    candidate,
    letters: Math.min(
      ...[candidate.name, ...(candidate.also ?? [])].map((each) => lettersBetween(asked, each.toLowerCase())),
    ),
  }))
  // The first of those that are as near: the same question gets the same suggestion.
  const [best] = ranked.sort((one, other) => one.letters - other.letters)
  return best !== undefined && isNear(best.letters, misspelt) ? best.candidate : undefined
}

/** A whole word of a name is as good as the name: `bromsgrove` for Bromsgrove District Council. */
const lettersBetween = (asked: string, name: string): number =>
  Math.min(distance(asked, name), ...name.split(/[^\p{L}\p{N}]+/u).map((word) => distance(asked, word) + 0.5))
