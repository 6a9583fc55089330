import { assertStatusesAreAsReported } from '@programme-ledger/testing'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M8: where services stand', () => {
  it('is as reported, undetermined where the source is vague and contested where sources disagree', () =>
    holds(
      fromEachViewpoint(5, ({ books, log, question }) => assertStatusesAreAsReported(books, log, question)),
      { share: 2 },
    ))
})
