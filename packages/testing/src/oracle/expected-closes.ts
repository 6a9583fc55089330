import type { Day, Entry } from '@programme-ledger/core'
import { closesReachedBehind } from './broken-log-rules.ts'
import { firstOf, isLastOfItsChain, type Question, reversalsBy } from './counting-entries.ts'

/** An entry that reaches behind closes, and those closes. */
export interface ExpectedBehind {
  readonly entry: Entry
  readonly closes: readonly Entry[]
}

/** What reaches behind a close, worked out for each entry from the log in front of it; as papers to a day tell it. */
export const expectedBehind = (
  wholeLog: readonly Entry[],
  { knownOn, position }: Pick<Question, 'knownOn' | 'position'>,
): readonly ExpectedBehind[] => {
  const log = wholeLog.slice(0, position)
  const isKnown = (entry: Entry): boolean =>
    knownOn === 'all' || entry.knownOn <= knownOn || entry.reason === 'transcription'
  return log.filter(isKnown).flatMap((entry) => {
    const closes = closesReachedBehind(log.slice(0, entry.position - 1), entry).filter(isKnown)
    return closes.length === 0 ? [] : [{ entry, closes }]
  })
}

export interface ExpectedClose {
  /** The id of the entry that its chain began with. */
  readonly first: string
  readonly through: Day
  readonly closedOn: Day
  readonly reopenedOn: Day | undefined
  /** The positions of what reaches behind it. */
  readonly behind: readonly number[]
}

/** The closes that are on record and were made by the day, in the order of recording. */
export const expectedCloses = (
  wholeLog: readonly Entry[],
  asked: Omit<Question, 'reading'>,
): readonly ExpectedClose[] => {
  const question = { ...asked, reading: 'certain' } as const
  const log = wholeLog.slice(0, asked.position)
  const behind = expectedBehind(log, asked)
  return log
    .filter(({ type, effectiveOn }) => type === 'PeriodClosed' && effectiveOn <= asked.asAt)
    .filter((entry) => isLastOfItsChain(log, entry, question))
    .toSorted((one, other) => firstOf(log, one).position - firstOf(log, other).position)
    .map((close) => {
      const first = firstOf(log, close)
      const [reopenedOn] = reversalsBy(log, close, question)
        .map(({ effectiveOn }) => effectiveOn)
        .toSorted()
      return {
        first: first.id,
        // The data of every close has this field.
        through: (close.data as { readonly through: Day }).through,
        closedOn: close.effectiveOn,
        reopenedOn,
        behind: behind.flatMap(({ entry, closes }) =>
          closes.some((each) => firstOf(log, each) === first) ? [entry.position] : [],
        ),
      }
    })
}
