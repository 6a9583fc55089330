import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Entry, openLedger, RefusedError } from '@programme-ledger/core'
import { openSqliteStore } from '@programme-ledger/sqlite'
import { assertSoundLog, ulidOf } from '@programme-ledger/testing'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { versionOne } from './version-1.ts'
import { versionTwo } from './version-2.ts'

// The bytes of a ledger that version 1 wrote. They are never changed: there are ledgers that hold them.
const stored = readFileSync(new URL('./version-1.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

const LEDGER = 'fleet'
const PAPER = {
  actor: { role: 'fleet officer' },
  effectiveOn: '2023-06-30',
  knownOn: '2023-07-14',
  sources: [{ kind: 'systemExtract', ref: 'fleet system' }],
  evidence: 'systemExtract',
} as const

/** A file, and the way to open it; the clock and the ids are the same each time. */
const openFile = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'programme-ledger-evolution-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const place = { file: path.join(folder, 'fleet.ledger') }
  const clock = () => Date.parse('2023-08-01T09:00:00Z')
  const openStore = () => {
    const store = openSqliteStore(place, { clock })
    onTestFinished(() => store.close())
    return store
  }
  const options = (series: number) => {
    let given = 0
    const ids = () => {
      given += 1
      return ulidOf(series, given)
    }
    return { ledger: LEDGER, clock, ids, create: { firstDay: '2023-04-01' } } as const
  }
  return {
    /** The bytes as the file holds them; they are those of a sound log. */
    linesOf: async (): Promise<readonly string[]> => {
      await assertSoundLog(openStore(), LEDGER)
      const database = new Database(place.file, { readonly: true })
      const rows = database.prepare('SELECT body FROM entry ORDER BY position').pluck().all() as string[]
      database.close()
      return rows
    },
    openOne: () => openLedger({ ...options(1), store: openStore(), programme: versionOne }),
    openTwo: () => openLedger({ ...options(2), store: openStore(), programme: versionTwo }),
  }
}

/** A file as version 1 leaves it. */
const writtenByOne = async () => {
  const file = openFile()
  const ledger = await file.openOne()
  const counted = ledger.draft({ ...PAPER, type: 'fleet/VehiclesCounted', data: { depot: 'north', vehicles: 12 } })
  await ledger.record([
    ledger.draft({
      ...PAPER,
      type: 'fleet/DepotOpened',
      effectiveOn: '2023-04-01',
      data: { council: 'ash', depot: 'north' },
    }),
    ledger.draft({
      ...PAPER,
      type: 'fleet/DepotOpened',
      effectiveOn: '2023-04-01',
      data: { council: 'elm', depot: 'south' },
    }),
    counted,
    ledger.draft({ ...PAPER, type: 'fleet/VehiclesCounted', data: { depot: 'south', vehicles: 0 } }),
  ])
  const corrected = ledger.draft({
    ...PAPER,
    type: 'fleet/VehiclesCounted',
    data: { depot: 'north', vehicles: 14 },
    supersedes: counted.id,
    reason: 'laterInformation',
  })
  await ledger.record([corrected])
  return { ...file, counted, corrected, root: (await ledger.asAt('2023-12-31')).basis.root }
}

const violationsOf = async (recording: Promise<{ readonly success: boolean; readonly error?: unknown }>) => {
  const { error } = await recording
  return error instanceof RefusedError ? error.violations : []
}

describe('a ledger written by version 1', () => {
  it('holds the very bytes that version 1 always wrote', async () => {
    const { linesOf } = await writtenByOne()
    expect(await linesOf()).toEqual(stored)
  })

  it('is read by version 2, each entry brought to the current version, and is the same log', async () => {
    const { openTwo, root, linesOf } = await writtenByOne()
    const books = await (await openTwo()).asAt('2023-12-31')
    expect(books.depots()).toMatchObject([
      { depot: 'north', councils: ['ash'], vehicles: 14, electric: 'unknown', entries: [2, 6] },
      { depot: 'south', councils: ['elm'], vehicles: 0, electric: 'unknown' },
    ])
    expect(books.corrections()).toMatchObject([
      {
        was: 'north has 12 vehicles, of which electric: unknown',
        is: 'north has 14 vehicles, of which electric: unknown',
      },
    ])
    expect(books.basis.root).toBe(root)
    expect(await linesOf()).toEqual(stored)
  })

  it('is explained by version 2 with the entries as they were written', async () => {
    const { openTwo } = await writtenByOne()
    const { entries } = (await (await openTwo()).asAt('2023-12-31')).explain('depots:north')
    expect(entries.map(({ entry }) => [entry.schemaVersion, entry.data])).toEqual([
      [1, { council: 'ash', depot: 'north' }],
      [1, { depot: 'north', vehicles: 14 }],
    ])
    expect(entries[1]?.chain.map(({ position }) => position)).toEqual([4, 6])
  })

  it('is appended to by version 2, which leaves what was there as it was', async () => {
    const { openTwo, corrected, root, linesOf } = await writtenByOne()
    const ledger = await openTwo()
    const { entries } = await ledger.record([
      ledger.draft({
        ...PAPER,
        type: 'fleet/VehiclesCounted',
        data: { depot: 'north', electric: 3, vehicles: 13 },
        supersedes: corrected.id,
        reason: 'materialError',
      }),
      ledger.draft({
        ...PAPER,
        type: 'fleet/DepotOpened',
        effectiveOn: '2023-07-01',
        data: { councils: ['ash', 'elm'], depot: 'west' },
      }),
    ])
    expect(entries.map(({ schemaVersion }) => schemaVersion)).toEqual([2, 2])
    expect((await ledger.asAt('2023-12-31')).depots()).toMatchObject([
      { depot: 'north', vehicles: 13, electric: 3, entries: [2, 7] },
      { depot: 'south' },
      { depot: 'west', councils: ['ash', 'elm'], vehicles: undefined },
    ])
    const pinned = await ledger.asAt('2023-12-31', { through: { position: 6 } })
    expect(pinned.depots()).toMatchObject([{ vehicles: 14 }, { vehicles: 0 }])
    expect(pinned.basis.root).toBe(root)
    expect((await linesOf()).slice(0, stored.length)).toEqual(stored)
  })

  it('is sent again by who still has its drafts, and gives what was recorded then', async () => {
    const { openTwo, counted } = await writtenByOne()
    const ledger = await openTwo()
    // Drafts of version 1 are no drafts of version 2, as the types say.
    const again = await ledger.record([counted as never])
    expect(again.entries).toMatchObject([{ position: 4, schemaVersion: 1 }])
  })

  it('is not added to in the words of version 1', async () => {
    const { openOne, openTwo } = await writtenByOne()
    const older = await openOne()
    const draft = older.draft({
      ...PAPER,
      id: ulidOf(3, 1),
      type: 'fleet/VehiclesCounted',
      data: { depot: 'north', vehicles: 15 },
    })
    const ledger = await openTwo()
    expect(await violationsOf(ledger.safeRecord([draft as never]))).toMatchObject([
      {
        rule: 'an entry is of the current schema version',
        field: 'schemaVersion',
        problem: 'is 1',
        remedy: 'new entries of type fleet/VehiclesCounted are of version 2',
      },
      { rule: 'an entry holds the data that its type asks for', field: 'data.electric' },
    ])
  })
})

describe('a rule that version 2 made stricter', () => {
  const rule = 'a count is of some vehicles'

  it('finds what it would have refused of old, and keeps nothing from being recorded', async () => {
    const { openTwo } = await writtenByOne()
    const ledger = await openTwo()
    const books = await ledger.asAt('2023-12-31')
    expect(books.findings()).toMatchObject([
      { finding: `a rule is broken: ${rule}`, severity: 'serious', entries: [5] },
    ])
    const lawful = ledger.draft({
      ...PAPER,
      type: 'fleet/VehiclesCounted',
      effectiveOn: '2023-05-31',
      data: { depot: 'south', electric: 0, vehicles: 4 },
    })
    await expect(ledger.record([lawful])).resolves.toMatchObject({ entries: [{ position: 7 }] })
  })

  it('refuses the same of a new entry, and is kept again where the old one is corrected', async () => {
    const { openTwo } = await writtenByOne()
    const ledger = await openTwo()
    const counted = (electric: number, vehicles: number, links: { readonly supersedes?: string } = {}) =>
      ledger.draft({
        ...PAPER,
        ...links,
        ...(links.supersedes === undefined ? {} : { reason: 'materialError' }),
        type: 'fleet/VehiclesCounted',
        data: { depot: 'south', electric, vehicles },
      })
    expect(await violationsOf(ledger.safeRecord([counted(0, 0)]))).toMatchObject([{ rule }])
    const [old] = (await ledger.asAt('2023-12-31')).entries([5])
    await ledger.record([counted(1, 2, { supersedes: old?.id ?? '' })])
    expect((await ledger.asAt('2023-12-31')).findings()).toEqual([])
  })
})

describe('a ledger that version 2 has written to', () => {
  const writtenByBoth = async () => {
    const file = await writtenByOne()
    const ledger = await file.openTwo()
    await ledger.record([
      ledger.draft({
        ...PAPER,
        type: 'fleet/DepotOpened',
        effectiveOn: '2023-07-01',
        data: { councils: ['ash', 'elm'], depot: 'west' },
      }),
    ])
    return file
  }

  it('is not read by version 1 as if it understood it: it names the entry, and says what to do', async () => {
    const { openOne } = await writtenByBoth()
    const older = await openOne()
    const reading = older.asAt('2023-12-31').then((books) => books.depots())
    await expect(reading).rejects.toMatchObject({ code: 'newer-schema-version' })
    await expect(reading).rejects.toThrow(
      'Entry 7 is a fleet/DepotOpened of schema version 2, and this code knows versions up to 1: read it with a newer release',
    )
  })

  it('is read by version 1 as it was before', async () => {
    const { openOne } = await writtenByBoth()
    const books = await (await openOne()).asAt('2023-12-31', { through: { position: 6 } })
    expect(books.depots()).toEqual({
      north: { council: 'ash', vehicles: 14 },
      south: { council: 'elm', vehicles: 0 },
    })
  })

  it('is not added to by version 1, which cannot judge what it does not understand', async () => {
    const { openOne, linesOf } = await writtenByBoth()
    const older = await openOne()
    const before: readonly string[] = await linesOf()
    const counted = older.draft({
      ...PAPER,
      id: ulidOf(3, 1),
      type: 'fleet/VehiclesCounted',
      data: { depot: 'north', vehicles: 15 },
    })
    for (let tries = 0; tries < 2; tries += 1)
      expect(await older.safeRecord([counted])).toMatchObject({ error: { code: 'newer-schema-version' } })
    expect(await linesOf()).toEqual(before)
  })

  it('is told by both in the same entries', async () => {
    const { openOne, openTwo } = await writtenByBoth()
    const [one, two] = [await openOne(), await openTwo()]
    const seen = async (entries: AsyncIterable<Entry>): Promise<readonly Entry[]> => {
      const read: Entry[] = []
      for await (const entry of entries) if (read.push(entry) === 7) break
      return read
    }
    expect(await seen(one.subscribe())).toEqual(await seen(two.subscribe()))
  })
})
