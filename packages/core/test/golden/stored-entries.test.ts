import { readFileSync } from 'node:fs'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { openMemoryStore } from '../../src/ledger/open-memory-store.ts'
import { draftOf } from '../../src/log/admit.ts'
import { canonicalJson } from '../../src/log/canonical-json.ts'
import type { Entry } from '../../src/log/entry.ts'
import { rootOf } from '../../src/log/merkle-tree.ts'
import { programme } from '../../src/programme/programme.ts'
import { upcast } from '../../src/slice/event-type.ts'

// Bytes as ledgers hold them. Lines are added for new types and new schema versions; none is ever changed or taken out.
const stored = readFileSync(new URL('./stored-entries.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const entries = stored.map((line) => JSON.parse(line) as Entry)
const ROOT = '9fec50e0b7b41814c49be7340ec5dc65e2926417118ff18a746d3c80ab9cc240'

const typeOf = ({ type }: Entry) => {
  const eventType = programme.eventTypes.get(type)
  if (eventType === undefined) throw new Error(`${type} is stored, and no longer known`)
  return eventType
}

describe('entries stored by earlier releases', () => {
  it('are there for every event type, in every schema version', () => {
    for (const { type, version } of programme.eventTypes.values()) {
      const versions = new Set(entries.filter((entry) => entry.type === type).map(({ schemaVersion }) => schemaVersion))
      expect({ type, versions: [...versions].sort() }).toEqual({
        type,
        versions: Array.from({ length: version }, (_, index) => index + 1),
      })
    }
  })

  it('use every field that an entry can have', () => {
    const used = new Set(entries.flatMap((entry) => Object.keys(entry)))
    expect([...used].sort()).toEqual(
      'actor authorisedBy batch causationId correlationId data disclosure effective effectiveOn evidence externalRef id inferredFields inferredFrom knownOn ledger note position reason recordedAt schemaVersion sources supersedes type'.split(
        ' ',
      ),
    )
  })

  it.each(stored.map((line, index) => [index + 1, line] as const))(
    'at position %i are canonical and still understood',
    (position, line) => {
      const entry = JSON.parse(line) as Entry
      expect(canonicalJson(entry)).toBe(line)
      expect(entry.position).toBe(position)
      const eventType = typeOf(entry)
      expect(eventType.schema.safeParse(upcast(eventType, entry).data).success).toBe(true)
    },
  )

  it('are stored in the very same bytes today', async () => {
    let now = 0
    const store = openMemoryStore({ clock: () => now })
    for (const batch of new Set(entries.map((entry) => entry.batch))) {
      const together = entries.filter((entry) => entry.batch === batch)
      now = together[0]?.recordedAt ?? now
      await store.append('golden', together.map(draftOf), { expectedPosition: batch - 1 })
    }
    const lines: string[] = []
    for await (const page of store.read('golden')) lines.push(...page.map(canonicalJson))
    expect(lines).toEqual(stored)
    expect(bytesToHex(rootOf((await store.head('golden')).frontier, sha256))).toBe(ROOT)
  })

  it('replay to the same books', async () => {
    const store = openMemoryStore({ clock: () => entries.at(-1)?.recordedAt ?? 0 })
    await store.append('golden', entries.map(draftOf), { expectedPosition: 'empty' })
    const ledger = await openLedger({ store, ledger: 'golden', programme })
    const books = await ledger.asAt('2024-03-31')
    const [waste] = books.currentStatus().services.filter(({ service }) => service === 'waste')
    expect(waste).toMatchObject({
      stage: 'ended',
      rag: { is: 'known', value: 'amber' },
      hosts: { is: 'known', value: ['ashby'] },
    })
    expect(waste?.partners.map(({ party }) => party)).toEqual(['ashby'])
    expect(books.staffPosition().totals).toMatchObject({ movements: 2, returns: 1, moved: { known: 12, unknown: 1 } })
    expect(books.councilSavings({ year: '2023/24' })[0]?.overall).toMatchObject({
      budget: {
        total: { known: 1_234_567, unknown: 0 },
        byCouncil: { ashby: { known: 1_000_000, unknown: 0 }, borley: { known: 0, unknown: 1 } },
      },
      actual: { total: { known: 910_000, unknown: 0 } },
      // The report reaches the end of December only.
      variance: { direction: 'undetermined' },
    })
  })
})
