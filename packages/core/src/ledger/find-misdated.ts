import type { Entry } from '../log/entry.ts'
import type { NamedFinding } from '../slice/finding.ts'
import { chainOf, chainsOf, countingLink, firstOfChain } from '../time/chains.ts'
import { reversedBy } from '../time/log-index.ts'
import { type Day, END_OF_TIME } from '../values/day.ts'
import { formatDay } from '../values/format-day.ts'

/**
 * Corrections and reversals whose papers are dated so that a fact is missing, or undone, where nobody would expect it.
 *
 * @param knownOn papers to this day: of what only a later one says, nothing is found.
 */
export const findMisdated = (entries: readonly Entry[], knownOn: Day | 'all'): readonly NamedFinding[] => {
  const papersTo = knownOn === 'all' ? END_OF_TIME : knownOn
  const chains = chainsOf(entries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return entries.flatMap((entry) => {
    const corrected = byId.get(entry.supersedes ?? '')
    if (corrected !== undefined) return corrected.knownOn > papersTo ? [] : findHiding(entry, corrected, papersTo)
    if (entry.type !== 'Reversed' || entry.knownOn > papersTo) return []
    const first = byId.get(firstOfChain(chains, reversedBy(entry)))
    const head = first && countingLink(chainOf(chains, first), papersTo)
    return head === undefined || head.knownOn <= entry.knownOn ? [] : [undoesTheUnheardOf(entry, head)]
  })
}

/**
 * What was mistyped says nothing at any day (law T2); so from the paper that it was typed from to that of its correction,
 * nothing stands. The books of those days must say so, and do not say what the later paper is.
 */
const findHiding = (correction: Entry, corrected: Entry, papersTo: Day): readonly NamedFinding[] =>
  correction.reason !== 'transcription' || correction.knownOn <= corrected.knownOn
    ? []
    : [
        {
          severity: 'warning',
          finding: 'a mistyped entry is corrected from a later paper',
          subject: `entry/${corrected.id}`,
          message: `${corrected.type} of ${formatDay(corrected.effectiveOn)} was mistyped from a paper of ${formatDay(corrected.knownOn)}, and its correction is dated by a paper ${correction.knownOn <= papersTo ? `of ${formatDay(correction.knownOn)}: using papers in between, neither stands` : 'that is not used here: neither stands'}; give the correction the date of the paper that was mistyped, or another reason`,
          entries: correction.knownOn <= papersTo ? [corrected.position, correction.position] : [corrected.position],
        },
      ]

/** Using papers in between, it undoes what nobody has heard of yet: one of the two papers may be dated wrongly. */
const undoesTheUnheardOf = (reversal: Entry, head: Entry): NamedFinding => ({
  severity: 'warning',
  finding: 'a reversal is known before what it reverses',
  subject: `entry/${reversal.id}`,
  message: `A paper of ${formatDay(reversal.knownOn)} undoes a ${head.type} that is known only from a paper of ${formatDay(head.knownOn)}`,
  entries: [head.position, reversal.position],
})
