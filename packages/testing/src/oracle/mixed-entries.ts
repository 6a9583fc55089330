import type { Entry } from '@programme-ledger/core'
import { ENGINE, firstOf, type Question } from './counting-entries.ts'

/** How far somebody sees who looks at one entry. */
type Limits = Omit<Question, 'reading'>

/** A log of which some entries are seen as from one viewpoint, and the others as from another. */
export interface MixedQuestion {
  readonly log: readonly Entry[]
  readonly limitsOf: (entry: Entry) => Limits
}

/** The three readings, as views name them. */
export type MixedReading = 'all' | 'possibly' | 'known'

/**
 * The entries that count where each is seen by limits of its own (law T7), in the order in which they are told: worked out for
 * every entry by itself, from the whole log, again each time.
 */
export const mixedEntries = (question: MixedQuestion, reading: MixedReading): readonly Entry[] => {
  const { log } = question
  const begun = log.filter((entry) => countsOfItsChain(question, entry) && hasBegun(question, entry, reading))
  const reversals = begun.filter(({ type }) => type === 'Reversed')
  return begun
    .filter(({ type }) => !ENGINE.includes(type))
    .filter((entry) => !reversals.some((reversal) => names(question, reversal, entry)))
    .toSorted((a, b) => byText(a.effectiveOn, b.effectiveOn) || firstOf(log, a).position - firstOf(log, b).position)
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const isHeld = ({ limitsOf }: MixedQuestion, entry: Entry): boolean => entry.position <= limitsOf(entry).position

const isOnRecord = (question: MixedQuestion, entry: Entry): boolean => {
  const { knownOn } = question.limitsOf(entry)
  return (
    isHeld(question, entry) &&
    (knownOn === 'all' || entry.knownOn <= knownOn) &&
    !corrections(question, entry).some((next) => next.reason === 'transcription' && isHeld(question, next))
  )
}

const corrections = ({ log }: MixedQuestion, { id }: Entry): readonly Entry[] =>
  log.filter(({ supersedes }) => supersedes === id)

const countsOfItsChain = (question: MixedQuestion, entry: Entry): boolean =>
  isOnRecord(question, entry) && !isOvertaken(question, entry)

const isOvertaken = (question: MixedQuestion, entry: Entry): boolean =>
  corrections(question, entry).some((next) => isOnRecord(question, next) || isOvertaken(question, next))

const hasBegun = ({ limitsOf }: MixedQuestion, entry: Entry, reading: MixedReading): boolean => {
  const { effective, effectiveOn } = entry
  if (reading === 'known') return true
  const day = reading === 'all' || effective === undefined ? effectiveOn : effective.earliest
  return day === null || day <= limitsOf(entry).asAt
}

/** Whether a reversal names the chain of an entry, by whichever id. */
const names = ({ log }: MixedQuestion, reversal: Entry, entry: Entry): boolean => {
  const named = log.find(({ id }) => id === (reversal.data as { readonly reverses?: unknown }).reverses)
  return named !== undefined && firstOf(log, named) === firstOf(log, entry)
}
