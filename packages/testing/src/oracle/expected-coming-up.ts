import type { Day, Entry } from '@programme-ledger/core'
import { countingEntries, factsOnRecord, type Question, reversalsBy } from './counting-entries.ts'

/** Something that is to take effect, to be undone, or to follow. */
export interface ExpectedComing {
  readonly comes: 'takesEffect' | 'isUndone' | 'follows'
  readonly on: Day
  readonly position: number
  /** It may have come to pass already. */
  readonly isUndetermined: boolean
}

const END_OF_TIME: Day = '9999-12-31'

/**
 * What the papers of a day say that is not so yet: every fact that takes effect after the day or is undone after it, every
 * decision that may be carried out only after it and was not undone before, and no fact that was undone by then.
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
    const later = implementableOn(fact)
    const follows = later !== undefined && later > asAt && later > fact.effectiveOn && later < (undoneOn ?? END_OF_TIME)
    return [
      ...(follows ? [{ ...row('follows', later), isUndetermined: false }] : []),
      ...(fact.effectiveOn > asAt ? [row('takesEffect', fact.effectiveOn)] : []),
      ...(undoneOn === undefined ? [] : [row('isUndone', undoneOn)]),
    ]
  })
}

/** When what was decided may be carried out, where its source names a day. */
const implementableOn = ({ type, data }: Entry): Day | undefined =>
  // The ledger has checked the data of every fact against the schema of its type.
  type === 'DecisionTaken' ? (data as { readonly implementableOn?: Day }).implementableOn : undefined
