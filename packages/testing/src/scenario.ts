import assert from 'node:assert/strict'
import {
  type Books,
  type Day,
  type Draft,
  type DraftsOf,
  type Programme,
  RefusedError,
  type Viewpoint,
} from '@programme-ledger/core'
import { ulidOf } from './arbitraries/ulids.ts'
import { booksAt } from './history/books-of.ts'
import { entriesIn } from './history/entries-in.ts'
import { openEmptyHistoryStore } from './history/open-history-store.ts'
import { openOn, recordIn } from './history/record-history.ts'

type Envelope = 'id' | 'schemaVersion' | 'actor' | 'knownOn' | 'sources' | 'evidence'

/** A draft that says only what matters: its type, its data, its day. All else is filled in. */
export type Minute<Each> = Each extends Draft
  ? Omit<Each, Envelope> & { readonly [Field in Envelope]?: Each[Field] | undefined }
  : never

/** The end of a scenario: what becomes of the batch. */
export interface Outcome {
  /** Throws unless every draft of the batch was recorded. */
  readonly isRecorded: () => Promise<void>
  /** Throws unless exactly these rules refuse the batch, and nothing of it was recorded. */
  readonly isRefusedBy: (...rules: readonly [string, ...string[]]) => Promise<void>
}

/** What is given so far. */
export interface Scenario<Each extends Programme> {
  /** Facts on record, one batch for each call. They must be lawful. */
  readonly given: (...minutes: readonly Minute<DraftsOf<Each>>[]) => Scenario<Each>
  /** The books of what is given. */
  readonly booksAt: (viewpoint: Viewpoint) => Promise<Books<Each>>
  /** The batch in question. */
  readonly whenRecording: (...minutes: readonly Minute<DraftsOf<Each>>[]) => Outcome
}

/**
 * A test of rules that reads like the minutes of a meeting:
 *
 * ```ts
 * await scenario(programme)
 *   .given(registered('ict'))
 *   .whenRecording({ type: 'ServiceWentLive', data: { partners: ['bdc'], service: 'ict' }, effectiveOn: '2010-01-15' })
 *   .isRefusedBy('an event about a service names registered parties')
 * ```
 *
 * @param firstDay the first day of the ledger. Default: 1 April 2009.
 */
export const scenario = <Each extends Programme>(programme: Each, firstDay: Day = '2009-04-01'): Scenario<Each> =>
  continued(programme, firstDay, [])

const continued = <Each extends Programme>(
  programme: Each,
  firstDay: Day,
  batches: readonly (readonly Minute<DraftsOf<Each>>[])[],
): Scenario<Each> => ({
  given: (...minutes) => continued(programme, firstDay, [...batches, minutes]),
  booksAt: async (viewpoint) => booksAt((await opened(programme, firstDay, batches)).ledger, viewpoint),
  whenRecording: (...minutes) => outcomeOf(programme, firstDay, [...batches, minutes]),
})

const outcomeOf = <Each extends Programme>(
  programme: Each,
  firstDay: Day,
  batches: readonly (readonly Minute<DraftsOf<Each>>[])[],
): Outcome => {
  const attempt = async () => {
    const { store, ledger } = await opened(programme, firstDay, batches.slice(0, -1))
    const before = await entriesIn(store)
    const result = await recordIn(ledger, numbered(programme, batches).at(-1) ?? [])
    return { result, before, after: await entriesIn(store) }
  }
  return {
    isRecorded: async () => {
      const { result } = await attempt()
      assert(result.success, result.success ? '' : result.error.message)
    },
    isRefusedBy: async (...rules) => {
      const { result, before, after } = await attempt()
      assert(!result.success, 'it was recorded')
      assert(result.error instanceof RefusedError, `rules did not refuse it: ${result.error.message}`)
      const broken = new Set(result.error.violations.map(({ rule }) => rule))
      assert.deepEqual([...broken].toSorted(), rules.toSorted(), result.error.message)
      assert.deepEqual(after, before, 'something of it was recorded all the same')
    },
  }
}

/** A ledger in which what is given was recorded, long after any paper. */
const opened = async <Each extends Programme>(
  programme: Each,
  firstDay: Day,
  batches: readonly (readonly Minute<DraftsOf<Each>>[])[],
) => {
  const { store } = await openEmptyHistoryStore(firstDay, Date.UTC(2050, 0, 1))
  const ledger = await openOn(programme, store)
  for (const given of numbered(programme, batches)) {
    const result = await recordIn(ledger, given)
    if (!result.success) throw new Error('What was given is not lawful itself', { cause: result.error })
  }
  return { store, ledger }
}

/** The n-th minute of a scenario has the n-th id, unless it brings its own. */
const numbered = <Each extends Programme>(
  { eventTypes }: Each,
  batches: readonly (readonly Minute<DraftsOf<Each>>[])[],
): readonly (readonly Draft[])[] => {
  let minuted = 0
  return batches.map((batch) =>
    batch.map((minute) => {
      minuted += 1
      // What a minute leaves out is exactly what is filled in here.
      const said = minute as unknown as Pick<Draft, 'type' | 'data' | 'effectiveOn'>
      return {
        id: minuteId(minuted),
        schemaVersion: eventTypes.get(said.type)?.version ?? 1,
        actor: { role: 'committee clerk' },
        knownOn: said.effectiveOn,
        sources: [{ kind: 'meeting', ref: `minute ${minuted}` }],
        evidence: 'minutesConfirmed',
        ...said,
      }
    }),
  )
}

/** The id of the n-th minute of a scenario, given ones first, for others to refer to. */
export const minuteId = (n: number): string => ulidOf(0, n)
