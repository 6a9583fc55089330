import type { Books, Day, programme } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { everyAnswer } from './every-answer.ts'
import { drafts, recordInMemory, recordInSqlite } from './recorded-programme.ts'

const inSqlite = await recordInSqlite()
const inMemory = await recordInMemory()

const answersOf = (books: Books<typeof programme>) => ({
  basis: { ...books.basis },
  ...everyAnswer(books),
  staffStated: books.staffPosition({ inferences: 'without' }),
})

const VIEWPOINTS: readonly (readonly [Day, Day])[] = [
  ['2011-06-30', '2011-06-30'],
  ['2009-08-21', '2009-08-21'],
  ['2010-01-15', '2010-01-15'],
  ['2009-08-21', '2011-06-30'],
  ['2011-03-31', '2011-06-21'],
]

describe('a ledger in a SQLite file and one in memory', () => {
  it.each(VIEWPOINTS)(
    'give equal answers, root included, at %s using papers to %s',
    { timeout: 60_000 },
    async (asAt, knownOn) => {
      const fromSqlite = answersOf(await inSqlite.asAt(asAt, { knownOn }))
      const fromMemory = answersOf(await inMemory.asAt(asAt, { knownOn }))

      expect(fromMemory).toEqual(fromSqlite)
      expect(fromMemory.basis.position).toBe(drafts.length + 1)
    },
  )
})
