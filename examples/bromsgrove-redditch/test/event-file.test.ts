import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EVENT_FILES, readEventFile } from '../src/event-file.ts'
import { drafts, FOLDER, recordInSqlite } from './recorded-programme.ts'

const readme = readFileSync(new URL('../data/README.md', import.meta.url), 'utf8')

/** How many entries are inferred as a whole, by file: each is in the README of the data. */
const INFERRED: Readonly<Partial<Record<string, number>>> = {
  'programme.jsonl': 7,
  'governance.jsonl': 6,
  'plan.jsonl': 4,
}

describe('every entry of the event files', () => {
  it('carries document, SHA-256 and place in it', () => {
    const lacking = drafts.filter(
      ({ sources }) =>
        sources.length === 0 ||
        sources.some(
          ({ kind, ref, sha256 = '', anchor = '' }) =>
            kind !== 'document' ||
            !/^\d{3}_[0-9a-f]{16}\.txt$/.test(ref) ||
            !/^[0-9a-f]{64}$/.test(sha256) ||
            !/, line \d+$/.test(anchor),
        ),
    )
    expect(lacking).toEqual([])
  })

  it('says how well it is evidenced', () => {
    expect(new Set(drafts.map(({ evidence }) => evidence))).toEqual(new Set(['reported', 'minutesDraft', 'inferred']))
  })

  it.each(EVENT_FILES.map((file) => [file, INFERRED[file] ?? 0] as const))(
    'of %s is stated by a paper, but for %i inferred as a whole beside what contradicts itself',
    (file, count) => {
      const inferred = readEventFile(join(FOLDER, file)).filter(({ evidence }) => evidence === 'inferred')
      expect(inferred.filter(({ type }) => type !== 'ContradictionNoted')).toHaveLength(count)
    },
  )

  it('is known by the day of one of the papers', () => {
    const days = ['2008-09-01', '2008-09-17', '2009-08-21', '2009-09-21', '2010-01-15', '2011-06-21', '2011-06-30']
    expect([...new Set(drafts.map(({ knownOn }) => knownOn))].sort()).toEqual(days)
  })
})

describe('the event files', () => {
  it('hold entries in the order of their papers, each with an id of its own', () => {
    for (const file of EVENT_FILES) {
      const days = readEventFile(join(FOLDER, file)).map(({ knownOn }) => knownOn)
      expect(days).toEqual([...days].sort())
    }
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length)
  })

  it('names each document by the SHA-256 that its README gives', () => {
    const rows = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
    const listed = rows.flatMap(([, ref = '', , , sha256 = '']) => (ref.endsWith('.txt`') ? `${ref} ${sha256}` : []))
    const named = new Set(
      drafts.flatMap(({ sources }) => sources.map((source) => `\`${source.ref}\` \`${source.sha256}\``)),
    )

    expect(listed).toHaveLength(5)
    expect([...named].filter((document) => !listed.includes(document))).toEqual([])
  })

  it('names people by role only', () => {
    expect(new Set(drafts.map(({ actor }) => JSON.stringify(actor)))).toEqual(new Set(['{"role":"ledger steward"}']))
  })

  it('supersedes, voids and reverses nothing: the papers say what they said', () => {
    expect(drafts.filter(({ supersedes, type }) => supersedes !== undefined || type === 'Reversed')).toEqual([])
  })
})

describe('recording the event files again', () => {
  it('records nothing new', async () => {
    const ledger = await recordInSqlite()
    const before = (await ledger.asAt('2011-06-30')).basis
    const { position, root } = before

    const last = drafts.filter(({ knownOn }) => knownOn === '2011-06-30')
    const again = await ledger.record(last)

    // The ledger's own first entry comes before all drafts.
    const after = (await ledger.asAt('2011-06-30')).basis
    expect(again.entries).toHaveLength(last.length)
    expect(again.entries.at(-1)?.position).toBe(drafts.length + 1)
    expect({ position: after.position, root: after.root }).toEqual({ position, root })
    expect(position).toBe(drafts.length + 1)
  })
})
