import { type Draft, programme } from '@programme-ledger/core'
import {
  anotherFact,
  assertConflictsTellTheHead,
  assertIdsAreTakenOnce,
  assertOneBatchIsRecordedOnce,
  assertRetriesChangeNothing,
  assertWritersTakeTurns,
  type Batch,
  type History,
  openHistoryStore,
  plainHistory,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { holds } from './property.ts'

/** Histories, each with two facts that may follow it. */
const twoMoreThan = (histories: fc.Arbitrary<History>): fc.Arbitrary<readonly [History, Draft, Draft]> =>
  fc.tuple(histories, anotherFact(), anotherFact()).filter(([, { id }, other]) => id !== other.id)

describe('law S1: two ledgers that record at the same time', () => {
  it('make one gapless log, in which each batch is whole and where it was said to be', () =>
    holds(
      fc.asyncProperty(plainHistory({ about: 'onePart' }), fc.scheduler(), async (history, scheduler) => {
        const [ground, ...batches] = history.batches
        const ofWriter = (writer: number): readonly Batch[] => batches.filter((_, index) => index % 2 === writer)
        const race = assertWritersTakeTurns(
          programme,
          { ...history, batches: ground === undefined ? [] : [ground] },
          [ofWriter(0), ofWriter(1)],
          () => scheduler.schedule(Promise.resolve()),
        )
        await scheduler.waitFor(race)
      }),
      { share: 0.5 },
    ))
})

describe('law S3: an id', () => {
  it('recorded again gives the first result, whatever came since', () =>
    holds(
      fc.asyncProperty(validHistory({ about: 'onePart' }), (history) => assertRetriesChangeNothing(programme, history)),
      { share: 0.5 },
    ))

  it('recorded by two ledgers at the same time is in the log once', () =>
    holds(
      fc.asyncProperty(twoMoreThan(plainHistory()), fc.scheduler(), async ([history, one, other], scheduler) => {
        const race = assertOneBatchIsRecordedOnce(programme, history, { first: [one], again: [other] }, () =>
          scheduler.schedule(Promise.resolve()),
        )
        await scheduler.waitFor(race)
      }),
      { share: 0.5 },
    ))

  it('stands for one draft, and for a batch as a whole', () =>
    holds(
      fc.asyncProperty(validHistory(), anotherFact(), (history, fresh) =>
        assertIdsAreTakenOnce(programme, history, fresh),
      ),
      { share: 0.2 },
    ))
})

describe('law S4: a conflict', () => {
  it('tells where the log ends', () =>
    holds(
      fc.asyncProperty(
        validHistory(),
        anotherFact(),
        fc.oneof(fc.constant('empty' as const), fc.nat()),
        async (history, fresh, expected) => {
          const { store } = await openHistoryStore(history)
          const { size } = await store.head('history')
          await assertConflictsTellTheHead(store, [fresh], expected === size ? size + 1 : expected)
        },
      ),
    ))
})
