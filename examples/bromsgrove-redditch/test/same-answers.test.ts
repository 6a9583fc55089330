import { type Books, type Day, programme } from '@programme-ledger/core'
import { answersOf } from '@programme-ledger/testing'
import { describe, expect, it } from 'vitest'
import { drafts, recordInMemory, recordInSqlite } from './recorded-programme.ts'

const inSqlite = await recordInSqlite()
const inMemory = await recordInMemory()

const answersIn = (books: Books<typeof programme>) => ({
  ...answersOf(programme, books),
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
      const fromSqlite = answersIn(await inSqlite.asAt(asAt, { knownOn }))
      const fromMemory = answersIn(await inMemory.asAt(asAt, { knownOn }))

      expect(fromMemory).toEqual(fromSqlite)
      expect(fromMemory).toMatchObject({ basis: { position: drafts.length + 1 } })
    },
  )
})
