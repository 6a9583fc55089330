import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openLedger, programme } from '@programme-ledger/core'
import { expect, it } from 'vitest'
import { openSqliteStore, type SqliteOptions } from '../src/index.ts'
import { LEDGER, numberedDrafts } from './numbered-drafts.ts'
import { temporaryFile, temporaryFolder } from './temporary-place.ts'

const CREATE = { firstDay: '2008-04-01' } as const

const registrations = numberedDrafts(1, 60).map((draft, index) => ({
  ...draft,
  type: 'ServiceRegistered',
  data: { service: `service-${index + 1}`, name: `The service ${index + 1}` },
}))

/** Opens a ledger of some entries with snapshots, asks it once, and closes it. */
const ask = async (file: string, options: SqliteOptions = {}): Promise<unknown> => {
  const store = openSqliteStore({ file }, options)
  const ledger = await openLedger({
    store,
    ledger: LEDGER,
    programme,
    create: CREATE,
    snapshots: { store, codeVersion: '1', every: 10 },
  })
  const { size } = await store.head(LEDGER)
  if (size === 1) await store.append(LEDGER, registrations, { expectedPosition: 1 })
  const services = (await ledger.asAt('2011-06-30')).currentStatus()
  await store.close()
  return services
}

it('keeps a snapshot in a file beside the ledger, and nothing else', async () => {
  const file = temporaryFile()
  await ask(file)
  expect(readdirSync(dirname(file)).sort()).toEqual(['bdc-rbc.ledger', 'bdc-rbc.ledger.snapshot'])
})

it('answers alike with the snapshot, without it, and with a damaged one', async () => {
  const file = temporaryFile()
  const answer = await ask(file)
  expect(await ask(file)).toStrictEqual(answer)
  rmSync(`${file}.snapshot`)
  expect(await ask(file)).toStrictEqual(answer)
  writeFileSync(`${file}.snapshot`, Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x7b]))
  expect(await ask(file)).toStrictEqual(answer)
})

it('keeps none for a store that only reads, and answers', async () => {
  const file = temporaryFile()
  const answer = await ask(file)
  rmSync(`${file}.snapshot`)
  expect(await ask(file, { readOnly: true })).toStrictEqual(answer)
  expect(readdirSync(dirname(file))).not.toContain('bdc-rbc.ledger.snapshot')
  const store = openSqliteStore({ file }, { readOnly: true })
  await expect(store.saveSnapshot(LEDGER, 'text')).rejects.toMatchObject({ code: 'ledger-read-only' })
  await store.close()
})

it('leaves nothing behind where a snapshot cannot be put in its place', async () => {
  const file = temporaryFile()
  await ask(file)
  rmSync(`${file}.snapshot`)
  const store = openSqliteStore({ folder: join(temporaryFolder(), 'not-made-yet') })
  await expect(store.saveSnapshot(LEDGER, 'text')).rejects.toMatchObject({ code: 'ENOENT' })
  await store.close()
})

it('takes a snapshot for no ledger of a folder', async () => {
  const folder = temporaryFolder()
  const store = openSqliteStore({ folder })
  await openLedger({ store, ledger: LEDGER, programme, create: CREATE })
  await store.saveSnapshot(LEDGER, 'text')
  const ledgers = []
  for await (const { ledger } of store.ledgers()) ledgers.push(ledger)
  expect(ledgers).toEqual(['bdc-rbc'])
  await store.close()
})

it('forgets the snapshot of a ledger whose file is made anew in its place', async () => {
  const file = temporaryFile()
  await ask(file)
  const kept = readFileSync(`${file}.snapshot`, 'utf8')
  rmSync(file)
  await openSqliteStore({ file }).append(LEDGER, registrations.slice(0, 1), { expectedPosition: 'empty' })
  expect(readdirSync(dirname(file))).not.toContain('bdc-rbc.ledger.snapshot')
  expect(kept).not.toBe('')
})
