import type { Entry } from '../log/entry.ts'
import type { NamedFinding } from '../slice/finding.ts'
import { chainOf, chainsOf, countingLink, firstOfChain } from '../time/chains.ts'
import { reversedBy } from '../time/log-index.ts'
import { END_OF_TIME } from '../values/day.ts'

/** Corrections and reversals whose papers are dated so that a fact is missing, or undone, where nobody would expect it. */
export const findMisdated = (entries: readonly Entry[]): readonly NamedFinding[] => {
  const chains = chainsOf(entries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return entries.flatMap((entry) => {
    const corrected = byId.get(entry.supersedes ?? '')
    if (corrected !== undefined) return findHiding(entry, corrected)
    if (entry.type !== 'Reversed') return []
    const first = byId.get(firstOfChain(chains, reversedBy(entry)))
    const head = first && countingLink(chainOf(chains, first), END_OF_TIME)
    return head === undefined || head.knownOn <= entry.knownOn ? [] : [undoesTheUnheardOf(entry, head)]
  })
}

/** What was mistyped says nothing at any day; so from the paper that it was typed from to that of its correction, nothing stands. */
const findHiding = (correction: Entry, corrected: Entry): readonly NamedFinding[] =>
  correction.reason !== 'transcription' || correction.knownOn <= corrected.knownOn
    ? []
    : [
        {
          severity: 'warning',
          finding: 'a mistyped entry is corrected from a later paper',
          subject: `entry/${corrected.id}`,
          message: `${corrected.type} of ${corrected.effectiveOn} was mistyped from a paper of ${corrected.knownOn}, and its correction is dated by a paper of ${correction.knownOn}: using papers in between, neither stands; give the correction the date of the paper that was mistyped, or another reason`,
          entries: [corrected.position, correction.position],
        },
      ]

const undoesTheUnheardOf = (reversal: Entry, head: Entry): NamedFinding => ({
  severity: 'warning',
  finding: 'a reversal is known before what it reverses',
  subject: `entry/${reversal.id}`,
  message: `A paper of ${reversal.knownOn} undoes a ${head.type} that is known only from a paper of ${head.knownOn}`,
  entries: [head.position, reversal.position],
})
