import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assertSoundLog } from '@programme-ledger/testing/store-contract'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { APPLICATION_ID, openSqliteStore, type SqliteOptions, type SqlitePlace } from '../src/index.ts'
import { LEDGER, numberedDrafts } from './numbered-drafts.ts'
import { temporaryFile, temporaryFolder } from './temporary-place.ts'

const ANY = { expectedPosition: 'any' } as const

const withCode = (code: string) => expect.objectContaining({ code })

const openedStore = (place: SqlitePlace, options?: SqliteOptions) => {
  const store = openSqliteStore(place, options)
  onTestFinished(() => store.close())
  return store
}

/** A closed ledger file of three entries. */
const ledgerFile = async (): Promise<string> => {
  const file = temporaryFile()
  const store = openSqliteStore({ file })
  await store.append(LEDGER, numberedDrafts(1, 3), ANY)
  await store.close()
  return file
}

/** Changes a file by SQL, as somebody else would. */
const changeBySql = (file: string, sql: string): void => {
  const database = new Database(file)
  database.exec(sql)
  database.close()
}

/** Asserts that a file is refused, to write and to read, and stays as it is. */
const expectRefused = (file: string, code: string): void => {
  const before = readFileSync(file)
  for (const readOnly of [false, true]) {
    expect(() => openSqliteStore({ file }, { readOnly })).toThrow(withCode(code))
  }
  expect(readFileSync(file).equals(before)).toBe(true)
}

test('a file that is no database is not a ledger', () => {
  const file = temporaryFile()
  writeFileSync(file, 'Position,Type,Effective on\n'.repeat(300))
  expectRefused(file, 'not-a-ledger-file')
})

test('a database of another application is not a ledger, and stays as it is', () => {
  const file = temporaryFile()
  changeBySql(file, 'CREATE TABLE services (name TEXT)')
  expectRefused(file, 'not-a-ledger-file')
})

test('an empty database that another application has claimed is not a ledger', () => {
  const file = temporaryFile()
  changeBySql(file, 'PRAGMA application_id = 1196444487')
  expectRefused(file, 'not-a-ledger-file')
})

for (const [what, sql] of [
  ['a table of somebody else', 'CREATE TABLE notes (text TEXT)'],
  ['a trigger of somebody else', "CREATE TRIGGER t AFTER INSERT ON entry BEGIN SELECT RAISE(ABORT, ''); END"],
  ['an index of somebody else', 'CREATE INDEX by_type ON entry (type)'],
  ['a trigger less', 'DROP TRIGGER entry_is_not_deleted'],
  [
    'a trigger that does nothing',
    'DROP TRIGGER entry_is_not_deleted; CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry BEGIN SELECT 1; END',
  ],
] as const) {
  test(`a ledger with ${what} is not a ledger of ours`, async () => {
    const file = await ledgerFile()
    changeBySql(file, sql)
    expectRefused(file, 'not-a-ledger-file')
  })
}

test('statistics, which SQLite keeps for itself, do not make a ledger strange', async () => {
  const file = await ledgerFile()
  changeBySql(file, 'ANALYZE')
  expect(await assertSoundLog(openedStore({ file }), LEDGER)).toHaveLength(3)
})

test('a ledger that was cut off is not taken for a whole one', async () => {
  const file = await ledgerFile()
  truncateSync(file, 8_192)
  expectRefused(file, 'not-a-ledger-file')
})

test('a ledger of a later version of the format is refused', async () => {
  const file = await ledgerFile()
  changeBySql(file, 'PRAGMA user_version = 2')
  expectRefused(file, 'newer-ledger-file')
})

test('a ledger file says what it is in its header', async () => {
  const header = readFileSync(await ledgerFile()).subarray(0, 100)
  expect(header.subarray(68, 72).toString('latin1')).toBe('PLdg')
  expect(header.readUInt32BE(68)).toBe(APPLICATION_ID)
  expect(header.readUInt32BE(60)).toBe(1)
  expect(header.readUInt16BE(16)).toBe(4_096)
})

test('a ledger that another process is writing is locked, for as long as it does', async () => {
  const file = await ledgerFile()
  const store = openedStore({ file }, { busyTimeout: 20 })
  const other = new Database(file)
  other.exec('BEGIN IMMEDIATE')
  await expect(store.append(LEDGER, numberedDrafts(4, 4), ANY)).rejects.toThrow(withCode('ledger-locked'))
  expect(await assertSoundLog(store, LEDGER)).toHaveLength(3)
  other.close()
  await store.append(LEDGER, numberedDrafts(4, 4), ANY)
  expect(await assertSoundLog(store, LEDGER)).toHaveLength(4)
})

test('an append waits for a lock as long as it was told to', async () => {
  const file = await ledgerFile()
  const store = openedStore({ file }, { busyTimeout: 300 })
  const other = new Database(file)
  other.exec('BEGIN IMMEDIATE')
  const start = performance.now()
  await expect(store.append(LEDGER, numberedDrafts(4, 4), ANY)).rejects.toThrow(withCode('ledger-locked'))
  expect(performance.now() - start).toBeGreaterThan(250)
  other.close()
})

test('a file that another process keeps to itself is locked', () => {
  const file = temporaryFile()
  const other = new Database(file)
  other.exec('BEGIN EXCLUSIVE; CREATE TABLE half (made TEXT)')
  expect(() => openSqliteStore({ file }, { busyTimeout: 20 })).toThrow(withCode('ledger-locked'))
  other.close()
})

test('a ledger that is opened for reading only is read and never appended to', async () => {
  const file = await ledgerFile()
  for (const place of [{ file }, { folder: dirname(file) }]) {
    const store = openedStore(place, { readOnly: true })
    expect(await assertSoundLog(store, LEDGER)).toHaveLength(3)
    await expect(store.append(LEDGER, numberedDrafts(4, 4), ANY)).rejects.toThrow(withCode('ledger-read-only'))
    await expect(store.append(LEDGER, numberedDrafts(1, 3), ANY)).rejects.toThrow(withCode('ledger-read-only'))
  }
  const folder = openedStore({ folder: dirname(file) }, { readOnly: true })
  await expect(folder.append('other', numberedDrafts(4, 4), ANY)).rejects.toThrow(withCode('ledger-read-only'))
  expect(existsSync(join(dirname(file), 'other.ledger'))).toBe(false)
})

test('a reader sees what a writer appends after it was opened', async () => {
  const file = await ledgerFile()
  const reader = openedStore({ file }, { readOnly: true })
  await openedStore({ file }).append(LEDGER, numberedDrafts(4, 5), ANY)
  expect(await assertSoundLog(reader, LEDGER)).toHaveLength(5)
})

test('what is not there cannot be read, and is not made', async () => {
  const file = temporaryFile()
  const missing = join(dirname(file), 'missing')
  const places: readonly SqlitePlace[] = [{ file }, { folder: missing }, { file: join(missing, 'a.ledger') }]
  for (const place of places) {
    expect(() => openSqliteStore(place, { readOnly: true })).toThrow(withCode('ledger-not-found'))
    expect(() => openSqliteStore(place, { readOnly: true })).toThrow(/^There is no/)
  }
  expect(() => openSqliteStore({ file: join(missing, 'a.ledger') })).toThrow(withCode('ledger-not-found'))
  expect(existsSync(file) || existsSync(missing)).toBe(false)
})

test('a file of nothing cannot be read, but becomes a ledger when it is appended to', async () => {
  const file = temporaryFile()
  writeFileSync(file, '')
  expect(() => openSqliteStore({ file }, { readOnly: true })).toThrow(withCode('ledger-not-found'))
  const store = openedStore({ file })
  await store.append(LEDGER, numberedDrafts(1, 2), ANY)
  expect(await assertSoundLog(store, LEDGER)).toHaveLength(2)
})

test('a store to which nothing is appended leaves no file behind', async () => {
  const file = temporaryFile()
  const store = openSqliteStore({ file })
  expect(await store.head(LEDGER)).toMatchObject({ size: 0 })
  expect(
    await store.find(
      LEDGER,
      numberedDrafts(1, 1).map(({ id }) => id),
    ),
  ).toEqual([])
  const summaries = []
  for await (const summary of store.ledgers()) summaries.push(summary)
  for await (const page of store.read(LEDGER)) summaries.push(page)
  await store.close()
  expect(summaries).toEqual([])
  expect(readdirSync(dirname(file))).toEqual([])
})

for (const kind of ['file', 'folder'] as const) {
  test(`a first append that is refused makes no ${kind}`, async () => {
    const folder = temporaryFolder()
    const store = openedStore(kind === 'file' ? { file: join(folder, 'a.ledger') } : { folder: join(folder, 'all') })
    const [draft] = numberedDrafts(1, 1)
    const refused = [
      store.append(LEDGER, numberedDrafts(1, 2), { expectedPosition: 1 }),
      store.append(LEDGER, [], ANY),
      store.append(LEDGER, [{ ...draft, effectiveOn: '2010-02-30' } as never], ANY),
    ]
    for (const each of refused) await expect(each).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
    await store.append(LEDGER, numberedDrafts(1, 2), { expectedPosition: 'empty' })
    expect(await assertSoundLog(store, LEDGER)).toHaveLength(2)
  })
}

test('a file that another process makes meanwhile is read, and appended to', async () => {
  const file = temporaryFile()
  const [early, late] = [openedStore({ file }), openedStore({ file })]
  await early.append(LEDGER, numberedDrafts(1, 2), ANY)
  expect(await assertSoundLog(late, LEDGER)).toHaveLength(2)
  await late.append(LEDGER, numberedDrafts(3, 3), { expectedPosition: 2 })
  expect(await assertSoundLog(early, LEDGER)).toHaveLength(3)
})

test('a folder is no ledger file', () => {
  expect(() => openSqliteStore({ file: temporaryFolder() })).toThrow(withCode('not-a-ledger-file'))
})

test('a store that is closed leaves one file a ledger, with all that was recorded in it', async () => {
  const file = temporaryFile()
  for (const place of [{ file }, { folder: dirname(file) }]) {
    const store = openSqliteStore(place)
    await store.append(LEDGER, numberedDrafts(1, 3), ANY)
    expect(readdirSync(dirname(file))).toHaveLength(3)
    await store.close()
    expect(readdirSync(dirname(file))).toEqual(['bdc-rbc.ledger'])
  }
})

test('a ledger in a folder is the file that is named after it, and no other', async () => {
  const file = await ledgerFile()
  writeFileSync(join(dirname(file), 'Minutes of July.ledger'), 'not ours')
  const store = openedStore({ folder: dirname(file) })
  expect(await assertSoundLog(store, LEDGER)).toHaveLength(3)
  const summaries = []
  for await (const summary of store.ledgers()) summaries.push(summary)
  expect(summaries).toEqual([expect.objectContaining({ ledger: LEDGER, size: 3 })])
})

test('a file that was renamed is not taken for another ledger', async () => {
  const file = await ledgerFile()
  renameSync(file, join(dirname(file), 'rbc.ledger'))
  const store = openedStore({ folder: dirname(file) })
  await expect(store.head('rbc')).rejects.toThrow(withCode('ledger-mismatch'))
  await expect(store.append('rbc', numberedDrafts(4, 4), ANY)).rejects.toThrow(withCode('ledger-mismatch'))
  await expect(store.ledgers()[Symbol.asyncIterator]().next()).rejects.toThrow(withCode('ledger-mismatch'))
})

test('a misspelt or senseless option is an error', () => {
  const file = temporaryFile()
  const wrong: readonly unknown[] = [
    ...[{ readonly: true }, { busyTimeout: -1 }, { busyTimeout: 1.5 }, { timeout: 5 }],
    ...[null, 'fast', { readOnly: 'false' }, { clock: 5 }, { connect: {} }],
  ]
  for (const options of wrong) {
    expect(() => openSqliteStore({ file }, options as SqliteOptions)).toThrow(withCode('invalid-option'))
  }
  for (const place of [undefined, null, {}, { file, folder: file }, { path: file }, { file: 7 }]) {
    expect(() => openSqliteStore(place as unknown as SqlitePlace)).toThrow(withCode('invalid-option'))
  }
  expect(existsSync(file)).toBe(false)
})

/** Permissions do not bind root: where the tests are run by root, `work` is done as nobody. */
const unprivileged = async (work: () => Promise<void>): Promise<void> => {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

const hasPermissions = process.platform !== 'win32'

test.runIf(hasPermissions)('a copy for an auditor is read where nothing may be written', async () => {
  const file = await ledgerFile()
  const folder = temporaryFolder()
  const copy = join(folder, 'copy.ledger')
  changeBySql(file, `VACUUM INTO '${copy}'`)
  chmodSync(copy, 0o444)
  chmodSync(folder, 0o555)
  await unprivileged(async () => {
    for (const readOnly of [true, false]) {
      const store = openedStore({ file: copy }, { readOnly })
      expect(await assertSoundLog(store, LEDGER)).toHaveLength(3)
      await expect(store.append(LEDGER, numberedDrafts(4, 4), ANY)).rejects.toThrow(withCode('ledger-read-only'))
      await store.close()
    }
  })
  chmodSync(folder, 0o755)
})

test.runIf(hasPermissions)('a file that may not be written is read, and appends to it are refused', async () => {
  const file = await ledgerFile()
  chmodSync(file, 0o444)
  chmodSync(dirname(file), 0o777)
  await unprivileged(async () => {
    const store = openedStore({ file })
    expect(await assertSoundLog(store, LEDGER)).toHaveLength(3)
    await expect(store.append(LEDGER, numberedDrafts(4, 4), ANY)).rejects.toThrow(withCode('ledger-read-only'))
    await store.close()
  })
})

test.runIf(hasPermissions)(
  'a ledger in its working form, in a folder that may not be written, says what to do',
  async () => {
    const file = await ledgerFile()
    chmodSync(file, 0o444)
    chmodSync(dirname(file), 0o555)
    await unprivileged(async () => {
      for (const readOnly of [true, false]) {
        expect(() => openSqliteStore({ file }, { readOnly })).toThrow(
          expect.objectContaining({ code: 'ledger-read-only', message: expect.stringContaining('copy it') }),
        )
      }
    })
    chmodSync(dirname(file), 0o755)
  },
)
