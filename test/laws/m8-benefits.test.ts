import { assertBenefitsAreAsTold } from '@programme-ledger/testing'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M8: benefits', () => {
  it('stand where their last assessment says; the counts of a service add up to its rows, and its sums drop nothing', () =>
    holds(
      fromEachViewpoint(4, ({ books, log, question }) => assertBenefitsAreAsTold(books, log, question), {
        about: 'benefits',
      }),
      { share: 1.5 },
    ))
})
