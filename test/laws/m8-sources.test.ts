import { assertSourcesAreAsCited } from '@programme-ledger/testing'
import { describe, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M8: every fact', () => {
  it('rests on exactly the sources that it cites, and awaits evidence as long as no document is attached', () =>
    holds(
      fromEachViewpoint(3, ({ books, log, question }) => assertSourcesAreAsCited(books, log, question), {
        about: 'evidence',
      }),
    ))
})
