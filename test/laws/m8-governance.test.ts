import {
  assertAgreementsAreAsTold,
  assertDecisionsAreAsTold,
  assertVotesAreAsTold,
  countingEntries,
} from '@programme-ledger/testing'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M8: what councils decide', () => {
  it('stands by the last decision of each that settles it, and is approved by all where each approves', () =>
    holds(
      fromEachViewpoint(3, ({ books, log, question }) => assertDecisionsAreAsTold(books, log, question), {
        about: 'governance',
      }),
      { share: 1.5 },
    ))

  it('is recommended to them by votes that are carried, lost or for nobody to tell, as what is recorded of them shows', () =>
    holds(
      fromEachViewpoint(
        2,
        ({ books, log, question }) =>
          assertVotesAreAsTold(books, countingEntries(log, { ...question, reading: 'certain' })),
        { about: 'governance' },
      ),
      { share: 1.5 },
    ))
})

describe('law M8: the words of an agreement', () => {
  it('are those of its last version or amendment, and both where a version leaves an amendment out', () =>
    holds(
      fromEachViewpoint(3, ({ books, log, question }) => assertAgreementsAreAsTold(books, log, question), {
        about: 'governance',
      }),
      { share: 1.5 },
    ))
})
