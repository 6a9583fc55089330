import { programme } from '@programme-ledger/core'
import {
  assertEndsAreAsTold,
  assertExceptionsAreAsTold,
  assertOnlyRevisionsMoveTargets,
  assertPlanIsAsTold,
  entriesOf,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M8: a project and an exception', () => {
  it('show every end that was ever said, and every body that accepts, each once', () =>
    holds(
      fromEachViewpoint(
        4,
        ({ books, facts, log, question }) => {
          assertEndsAreAsTold(books, facts)
          assertExceptionsAreAsTold(books, log, question)
        },
        { about: 'plan' },
      ),
      { share: 0.5 },
    ))
})

describe('law M8: a target', () => {
  it('is due by its last revision, and stands against each day that was ever said as it is reported', () =>
    holds(
      fromEachViewpoint(4, ({ books, log, question }) => assertPlanIsAsTold(books, log, question), { about: 'plan' }),
      { share: 1.8 },
    ))

  it('is moved by no report, and once it was revised by nobody who sets it again', () =>
    holds(
      fc.property(seenFrom(validHistory({ about: 'plan' }), 2), ({ history, viewpoints }) => {
        for (const { asAt } of viewpoints) assertOnlyRevisionsMoveTargets(programme, entriesOf(history), asAt)
      }),
    ))
})
