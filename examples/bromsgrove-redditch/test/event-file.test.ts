import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eventFile, recordInSqlite } from './recorded-programme.ts'

const readme = readFileSync(new URL('../data/README.md', import.meta.url), 'utf8')

describe('every entry of the event file', () => {
  it('carries document, SHA-256 and place in it', () => {
    const lacking = eventFile.filter(
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

  it('says how well it is evidenced, and 7 are inferred as a whole', () => {
    const grades = eventFile.map(({ evidence }) => evidence)

    expect(new Set(grades)).toEqual(new Set(['reported', 'minutesDraft', 'inferred']))
    expect(grades.filter((grade) => grade === 'inferred')).toHaveLength(7)
  })

  it('is known by the day of one of the papers', () => {
    const days = ['2008-09-01', '2008-09-17', '2009-08-21', '2010-01-15', '2011-06-21', '2011-06-30']
    expect([...new Set(eventFile.map(({ knownOn }) => knownOn))]).toEqual(days)
  })
})

describe('the event file', () => {
  it('holds 198 entries in the order of their papers, each with an id of its own', () => {
    const days = eventFile.map(({ knownOn }) => knownOn)

    expect(eventFile).toHaveLength(198)
    expect(new Set(eventFile.map(({ id }) => id)).size).toBe(198)
    expect(days).toEqual([...days].sort())
  })

  it('names each document by the SHA-256 that its README gives', () => {
    const rows = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
    const listed = rows.flatMap(([, ref = '', , , sha256 = '']) => (ref.endsWith('.txt`') ? `${ref} ${sha256}` : []))
    const named = new Set(
      eventFile.flatMap(({ sources }) => sources.map((source) => `\`${source.ref}\` \`${source.sha256}\``)),
    )

    expect(listed).toHaveLength(5)
    expect([...named].filter((document) => !listed.includes(document))).toEqual([])
  })

  it('names people by role only', () => {
    expect(new Set(eventFile.map(({ actor }) => JSON.stringify(actor)))).toEqual(new Set(['{"role":"ledger steward"}']))
  })

  it('supersedes, voids and reverses nothing: the papers say what they said', () => {
    expect(eventFile.filter(({ supersedes, type }) => supersedes !== undefined || type === 'Reversed')).toEqual([])
  })
})

describe('recording the event file again', () => {
  it('records nothing new', async () => {
    const ledger = await recordInSqlite()
    const before = (await ledger.asAt('2011-06-30')).basis
    const { position, root } = before

    const again = await ledger.record(eventFile.filter(({ knownOn }) => knownOn === '2011-06-30'))

    const after = (await ledger.asAt('2011-06-30')).basis
    expect(again.entries).toHaveLength(122)
    expect(again.entries.at(-1)?.position).toBe(199)
    expect({ position: after.position, root: after.root }).toEqual({ position, root })
    expect(position).toBe(199)
  })
})
