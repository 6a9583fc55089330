import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attestedValue, type Day } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { readEventFile } from '../src/event-file.ts'
import { drafts, FOLDER, recordInMemory } from './recorded-programme.ts'

const ledger = await recordInMemory()
const books = await ledger.asAt('2011-06-30')
const sources = books.sources()
const contradictions = books.contradictions()
const findings = books.findings()
const noted = readEventFile(join(FOLDER, 'evidence.jsonl')).filter(({ type }) => type === 'ContradictionNoted')

/** I-01 to I-58, and four parts of I-04. */
const NUMBERS = Array.from({ length: 58 }, (_, index) => `i-${String(index + 1).padStart(2, '0')}`)
const KEYS = [...NUMBERS, 'i-04a', 'i-04b', 'i-04c', 'i-04d'].sort()

/** The first day on which anything in a file was published. */
const publishedOn = (ref: string): Day | undefined => {
  const document = sources.documents.find(({ citedAs }) => citedAs.includes(ref))
  return document && attestedValue(document.publishedOn)
}

/** What event files register, by the words that contradictions use for it. */
const SUBJECTS = new Set(
  drafts.flatMap((draft) => {
    switch (draft.type) {
      case 'BenefitExpected':
        return `benefit/${draft.data.benefit}`
      case 'DocumentRegistered':
        return `document/${draft.data.document}`
      case 'PartyRegistered':
        return `party/${draft.data.party}`
      case 'RiskRegistered':
        return `risk/${draft.data.risk}`
      case 'SavingLineRegistered':
        return `saving-line/${draft.data.line}`
      case 'ServiceRegistered':
        return `service/${draft.data.service}`
      case 'UnplannedBenefitRecorded':
        return `benefit/${draft.data.benefit}`
      default:
        return []
    }
  }),
)

describe('the documents', () => {
  it('are five, each cited with the hash that it is registered with, and with no other', () => {
    const hashes = sources.documents.map(({ document, sha256, citedHashes }) => [
      document,
      citedHashes.length === 1 && citedHashes[0] === attestedValue(sha256),
    ])
    expect(hashes).toEqual([
      ['board-report-2011', true],
      ['council-report-2008', true],
      ['highlight-report-2009', true],
      ['highlight-report-2010', true],
      ['scrutiny-report-2009', true],
    ])
  })

  it('are the files of the table in the README of the data', () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8')
    for (const { citedAs, sha256 } of sources.documents)
      expect(readme).toMatch(new RegExp(`\\| \`${citedAs[0]}\` \\|.*\\| \`${attestedValue(sha256)}\` \\|`))
  })

  it('carry every fact: none rests on a meeting, on words, or on a file that is not registered', () => {
    const { unregistered, meetings, officerStatements, systemExtracts, outstanding } = sources
    expect([...unregistered, ...meetings, ...officerStatements, ...systemExtracts, ...outstanding]).toEqual([])
  })

  it('bear days that no paper prints as the day of publication', () => {
    expect(sources.documents.map(({ publishedOn }) => publishedOn.is === 'known' && publishedOn.inferred)).toEqual(
      sources.documents.map(() => true),
    )
  })

  it.each<Day>(['2008-09-01', '2008-09-17', '2009-08-21', '2009-09-21', '2010-01-15', '2011-06-21', '2011-06-30'])(
    'were registered and published before anything is known by them, using papers to %s',
    async (day) => {
      const then = await ledger.asAt(day, { knownOn: day })
      const names = then.findings().map(({ finding }) => finding)

      expect(names).not.toContain('a cited document is not registered')
      expect(names).not.toContain('a fact is known before its document was published')
    },
  )
})

describe('the contradictions', () => {
  it('are all there, I-01 to I-58', () => {
    expect(contradictions.map(({ contradiction }) => contradiction)).toEqual(KEYS)
  })

  it.each(KEYS)('%s shows as a finding that says what the ledger does with it', (key) => {
    const row = contradictions.find(({ contradiction }) => contradiction === key)
    const found = findings.filter(({ subject }) => subject === `contradiction/${key}`)

    expect(row?.state).toBe('open')
    expect(found.map(({ finding }) => finding)).toEqual(['a contradiction stands unresolved'])
    expect(found[0]?.message).toContain(row && attestedValue(row.what))
    expect(found[0]?.message).toContain(row && attestedValue(row.handling))
  })

  it('are known by the latest of the papers that they set side by side', () => {
    const late = noted.filter(({ knownOn, effectiveOn, sources: cited }) => {
      const days = cited.map(({ ref }) => publishedOn(ref))
      return knownOn !== effectiveOn || days.some((day) => day === undefined || day > knownOn)
    })
    expect(late).toEqual([])
  })

  it.each([
    ['2008-09-01', 1],
    ['2008-09-17', 9],
    ['2009-08-21', 9],
    ['2009-09-21', 11],
    ['2010-01-15', 15],
    ['2011-06-21', 16],
    ['2011-06-30', 62],
  ] as const)('known by the papers of %s are %i', async (day, count) => {
    expect((await ledger.asAt(day, { knownOn: day })).contradictions()).toHaveLength(count)
  })

  it('are what a reader infers: no paper says so of itself', () => {
    expect(new Set(noted.map(({ evidence }) => evidence))).toEqual(new Set(['inferred']))
  })

  it('name only what the event files know', () => {
    const subjects = contradictions.flatMap(({ about }) => attestedValue(about) ?? [])
    expect([...new Set(subjects)].filter((subject) => !SUBJECTS.has(subject))).toEqual([])
  })

  it('are 31 of figures and papers, which are warnings, and 31 notes', () => {
    const severities = findings.flatMap(({ finding, severity }) =>
      finding === 'a contradiction stands unresolved' ? severity : [],
    )
    expect(severities.filter((severity) => severity === 'warning')).toHaveLength(31)
    expect(severities.filter((severity) => severity === 'note')).toHaveLength(31)
  })
})

describe('packs', () => {
  it('are none: no paper evidences that one was issued from a ledger', () => {
    expect(books.packs()).toEqual([])
  })
})
