import type { Day, Entry } from '@programme-ledger/core'
import { countingEntries, factsOnRecord, type Question, reversalsBy } from './counting-entries.ts'

/** Something that is to take effect, or to be undone. */
export interface ExpectedComing {
  readonly comes: 'takesEffect' | 'isUndone'
  readonly on: Day
  readonly position: number
  /** It may have come to pass already. */
  readonly isUndetermined: boolean
}

const END_OF_TIME: Day = '9999-12-31'

/**
 * What the papers of a day say that is not so yet: every fact that takes effect after the day or is undone after it, and no
 * fact that was undone by then.
 */
export const expectedComingUp = (
  wholeLog: readonly Entry[],
  asked: Omit<Question, 'reading'>,
): readonly ExpectedComing[] => {
  const { asAt, position } = asked
  const knownOn = asked.knownOn === 'all' || asked.knownOn > asAt ? asAt : asked.knownOn
  const log = wholeLog.slice(0, position)
  const [now, possibly] = (['certain', 'possible'] as const).map((reading) =>
    countingEntries(log, { asAt, knownOn, position, reading }),
  )
  const everything = { asAt: END_OF_TIME, knownOn, position, reading: 'certain' } as const
  return factsOnRecord(log, everything).flatMap((fact) => {
    const isUndetermined = now?.includes(fact) !== possibly?.includes(fact)
    const [undoneOn] = reversalsBy(log, fact, everything)
      .map(({ effectiveOn }) => effectiveOn)
      .toSorted()
    const row = (comes: ExpectedComing['comes'], on: Day): ExpectedComing => ({
      comes,
      on,
      position: fact.position,
      isUndetermined,
    })
    if (undoneOn !== undefined && undoneOn <= asAt) return []
    return [
      ...(fact.effectiveOn > asAt ? [row('takesEffect', fact.effectiveOn)] : []),
      ...(undoneOn === undefined ? [] : [row('isUndone', undoneOn)]),
    ]
  })
}
