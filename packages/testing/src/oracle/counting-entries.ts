import type { Day, Entry } from '@programme-ledger/core'

/** From where the auditor asks. */
export interface Question {
  readonly asAt: Day
  readonly knownOn: Day | 'all'
  /** Entries up to this position. */
  readonly position: number
  /** What counts by the day, or what may have happened by then. */
  readonly reading: 'certain' | 'possible'
}

/** The events of the ledger itself. */
export const ENGINE = ['LedgerOpened', 'Voided', 'Reversed', 'PeriodClosed']

/**
 * The entries that count, in the order in which they are told (law T2), worked out as an auditor with a pencil would:
 * for every entry by itself, by following its links through the whole log, again each time.
 */
export const countingEntries = (wholeLog: readonly Entry[], question: Question): readonly Entry[] => {
  const log = wholeLog.filter(({ position }) => position <= question.position)
  return factsOnRecord(log, question)
    .filter((entry) => hasBegun(entry, question))
    .filter((entry) => reversalsBy(log, entry, question).length === 0)
    .toSorted((a, b) => inOrder(firstOf(log, a), a, firstOf(log, b), b))
}

/** What counts by the day for certain, and what may have happened by then. */
export const bothReadings = (log: readonly Entry[], question: Omit<Question, 'reading'>) => ({
  certain: countingEntries(log, { ...question, reading: 'certain' }),
  possible: countingEntries(log, { ...question, reading: 'possible' }),
})

/** What the papers say as they were last corrected, whatever its day and whether or not it was undone. */
export const factsOnRecord = (log: readonly Entry[], question: Question): readonly Entry[] =>
  log.filter((entry) => !ENGINE.includes(entry.type) && isLastOfItsChain(log, entry, question))

/** The reversals of a fact that have taken effect. */
export const reversalsBy = (log: readonly Entry[], entry: Entry, question: Question): readonly Entry[] =>
  log.filter((other) => undoes(log, other, entry, question))

const inOrder = (firstOfA: Entry, a: Entry, firstOfB: Entry, b: Entry): number => {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1
  return firstOfA.position - firstOfB.position
}

/** Its paper was there, and it says what its paper said. */
const isOnRecord = (log: readonly Entry[], entry: Entry, { knownOn }: Question): boolean =>
  (knownOn === 'all' || entry.knownOn <= knownOn) &&
  !log.some(({ supersedes, reason }) => supersedes === entry.id && reason === 'transcription')

/** It is on record, and nothing that is came after it in its chain. */
export const isLastOfItsChain = (log: readonly Entry[], entry: Entry, question: Question): boolean =>
  isOnRecord(log, entry, question) && !isOvertaken(log, entry, question)

/** Something that is on record came after it in its chain, directly or by way of others. */
const isOvertaken = (log: readonly Entry[], entry: Entry, question: Question): boolean =>
  log
    .filter(({ supersedes }) => supersedes === entry.id)
    .some((next) => isOnRecord(log, next, question) || isOvertaken(log, next, question))

/** The entry that a chain began with. */
export const firstOf = (log: readonly Entry[], entry: Entry): Entry => {
  const corrected = log.find(({ id }) => id === entry.supersedes)
  return corrected === undefined ? entry : firstOf(log, corrected)
}

const hasBegun = ({ effectiveOn, effective }: Entry, { asAt, reading }: Question): boolean => {
  if (reading === 'certain' || effective === undefined) return effectiveOn <= asAt
  return effective.earliest === null || effective.earliest <= asAt
}

const undoes = (log: readonly Entry[], reversal: Entry, entry: Entry, question: Question): boolean => {
  if (reversal.type !== 'Reversed') return false
  const named = log.find(({ id }) => id === (reversal.data as { readonly reverses?: unknown }).reverses)
  return (
    named !== undefined &&
    firstOf(log, named) === firstOf(log, entry) &&
    isLastOfItsChain(log, reversal, question) &&
    hasBegun(reversal, question)
  )
}
