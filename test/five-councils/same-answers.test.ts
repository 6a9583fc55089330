import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { programme } from '@programme-ledger/core'
import { openSqliteStore } from '@programme-ledger/sqlite'
import { answersOf } from '@programme-ledger/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { ALL_KNOWN, clock, fiveAt, HALF_YEAR, recordFive, YEAR_END } from './recorded.ts'

const folder = mkdtempSync(join(tmpdir(), 'five-councils-'))
const store = openSqliteStore({ file: join(folder, 'five-councils.ledger') }, { clock })
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the programme of the five in a SQLite file and in memory', () => {
  it('gives equal answers to everything, root included, at three viewpoints', async () => {
    const inSqlite = await recordFive(store)
    for (const [asAt, knownOn] of [
      [HALF_YEAR, HALF_YEAR],
      [YEAR_END, ALL_KNOWN],
      [ALL_KNOWN, ALL_KNOWN],
    ] as const) {
      const fromSqlite = answersOf(programme, await inSqlite.asAt(asAt, { knownOn }))
      expect(fromSqlite).toEqual(answersOf(programme, await fiveAt(asAt, knownOn)))
      expect(Object.keys(fromSqlite).length).toBeGreaterThan(30)
    }
  })
})
