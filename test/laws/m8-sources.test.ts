import { programme } from '@programme-ledger/core'
import {
  assertContradictionsAreAsNoted,
  assertEarlyFactsAreFound,
  assertSourcesAreAsCited,
  scenario,
} from '@programme-ledger/testing'
import { describe, expect, it } from 'vitest'
import { fromEachViewpoint } from './each-viewpoint.ts'
import { holds } from './property.ts'

describe('law M8: every fact', () => {
  it('rests on exactly the sources that it cites, and awaits evidence as long as no document is attached', () =>
    holds(
      fromEachViewpoint(3, ({ books, log, question }) => assertSourcesAreAsCited(books, log, question), {
        about: 'evidence',
      }),
    ))

  it('is found that is said to be known before all its papers were published', () =>
    holds(fromEachViewpoint(2, ({ books, facts }) => assertEarlyFactsAreFound(books, facts), { about: 'evidence' })))

  it('awaits evidence also where it is noted and counts nothing', async () => {
    const books = await scenario(programme)
      .given({
        type: 'FactNoted',
        data: { fact: 'award', kind: 'award', what: 'The best of its year' },
        effectiveOn: '2010-06-30',
        sources: [{ kind: 'officerStatement', ref: 'head of ICT' }],
      })
      .booksAt({ asAt: '2010-06-30' })
    expect(books.sources().outstanding).toMatchObject([{ citedAs: 'head of ICT' }])
  })
})

describe('law M8: a contradiction', () => {
  it('stands as it was last noted and resolved, with all that sources say of it', () =>
    holds(
      fromEachViewpoint(4, ({ books, log, question }) => assertContradictionsAreAsNoted(books, log, question), {
        about: 'evidence',
      }),
      { share: 1.5 },
    ))
})
