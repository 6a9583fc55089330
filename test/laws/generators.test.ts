import { programme } from '@programme-ledger/core'
import {
  assertBatchesAreJudgedWhole,
  booksAt,
  draftsOf,
  hostileAttempts,
  ledgerOf,
  nearValidHistory,
  recordHistory,
  SUBJECTS,
  type Subject,
  seenFrom,
  validHistory,
} from '@programme-ledger/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measured, measuredShares } from './measured.ts'
import { holds } from './property.ts'
import { traitsOf } from './traits-of.ts'

/** The least share, in per cent, of valid histories that must have each trait. */
const WANTED: Readonly<Record<string, number>> = {
  'corrects for laterInformation': 25,
  'corrects for transcription': 25,
  'corrects for materialError': 25,
  'corrects for reclassification': 25,
  'corrects to another type': 15,
  'corrects a correction': 15,
  'voids a fact': 20,
  reverses: 40,
  'corrects a reversal': 7,
  'voids a reversal': 8,
  'closes a period': 15,
  'reaches behind a close': 10,
  'corrects a close': 0.5,
  'voids a close': 0.5,
  'back-dated': 70,
  'vague day': 50,
  'no earliest day': 20,
  'unknown figure': 70,
  'inferred field': 70,
  'several batches': 60,
  'two batches at one instant': 50,
  'papers of several days': 60,
  'may have happened': 20,
  'may have been undone': 8,
}

/** The same of histories that are about one part. */
const WANTED_ABOUT: Readonly<Partial<Record<Subject, Readonly<Record<string, number>>>>> = {
  services: { 'contested colour': 6, 'contested going live': 2 },
  staff: { 'contested headcount': 15, 'people placed': 15, 'posts deleted': 12 },
  savings: { 'contested saving': 6, 'budget vired': 7, 'budget revised': 5, validated: 7, 'baseline revised': 1 },
  benefits: {
    'contested benefit': 6,
    'benefit revised': 15,
    'names a saving claimed': 70,
    'names a saving forecast': 70,
  },
  risks: { 'contested score': 10, 'trend without a score': 25, 'lists a risk': 70 },
  evidence: { 'evidence attached': 25, 'noted again after its resolution': 6 },
  governance: { 'clause amended': 12, 'contested outcome': 12 },
  plan: { 'contested due day': 28, 'contested outcome': 4, 'target revised': 29 },
  costs: { 'contested amount': 16, 'in instalments': 28, 'a range of funding': 24 },
  performance: { 'contested figure': 20, 'not to be compared': 6 },
  sharing: { 'contested apportionment': 18, settled: 20, 'surplus distributed': 8 },
}

const scarceIn = (shares: ReadonlyMap<string, number>, wanted: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(wanted)
    .filter(([trait, least]) => (shares.get(trait) ?? 0) < least)
    .map(([trait, least]) => `${trait}: ${shares.get(trait) ?? 0} %, not ${least} %`)

/** What books of generated histories must show somewhere. */
const SOUGHT = ['breach that shows', 'contested stage', 'overlap', 'undetermined movement', 'undetermined stage']

describe('valid histories', () => {
  it('are accepted, batch by batch', () =>
    holds(
      fc.asyncProperty(validHistory(), async (history) => {
        await recordHistory(programme, history)
      }),
      { share: 0.5 },
    ))

  const shares = measuredShares(validHistory(), traitsOf, 400)

  it('have what is hard, often enough to be met in a run', () => expect(scarceIn(shares, WANTED)).toEqual([]))

  it.each(Object.entries(WANTED_ABOUT) as [Subject, Readonly<Record<string, number>>][])(
    'about %s have what is hard about them',
    (about, wanted) => expect(scarceIn(measuredShares(validHistory({ about }), traitsOf, 100), wanted)).toEqual([]),
  )

  it('have every event type of the programme', () => {
    // Some are rare among all histories, and none is among those of its own part.
    const ofEachPart = SUBJECTS.flatMap((about) => measured(validHistory({ about }), 80))
    const met = new Set(ofEachPart.flatMap((history) => draftsOf(history).map(({ type }) => type)))
    const types = [...programme.eventTypes.keys()].filter((type) => type !== 'LedgerOpened')
    expect(types.filter((type) => !shares.has(`type ${type}`) && !met.has(type))).toEqual([])
  })

  it('are asked from where stages and movements are undetermined, and stages contested', async () => {
    const met = new Set<string>()
    // Stages are contested in few of all histories, and in many of services.
    const histories = fc.oneof(validHistory(), validHistory({ about: 'services' }))
    for (const { history, viewpoints } of measured(seenFrom(histories, 4), 400)) {
      if (met.size === SOUGHT.length) break
      const ledger = await ledgerOf(programme, history)
      for (const viewpoint of viewpoints) {
        const books = await booksAt(ledger, viewpoint)
        for (const { stage, undetermined } of books.currentStatus().services) {
          if (stage === 'contested') met.add('contested stage')
          if (undetermined !== undefined) met.add('undetermined stage')
        }
        if (books.staffPosition().movements.some(({ isUndetermined }) => isUndetermined))
          met.add('undetermined movement')
        if (met.has('breach that shows') && met.has('overlap')) continue
        for (const { finding } of books.findings()) {
          if (finding.startsWith('a rule is broken')) met.add('breach that shows')
          if (finding === 'claims may be the same money') met.add('overlap')
        }
      }
    }
    expect([...met].sort()).toEqual(SOUGHT)
  })
})

describe('hostile attempts', () => {
  it('are refused about as often as they are accepted', async () => {
    const tried = { accepted: 0, refused: 0 }
    for (const attempts of measured(hostileAttempts(), 50)) {
      const { accepted, refused } = await assertBatchesAreJudgedWhole(programme, attempts)
      tried.accepted += accepted
      tried.refused += refused
    }
    const share = tried.accepted / (tried.accepted + tried.refused)
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.8)
  })
})

describe('near-valid histories', () => {
  it('break one rule each, and often with lawful drafts about', () => {
    const samples = measured(nearValidHistory(), 200)
    expect(new Set(samples.map(({ rule, code }) => rule ?? code)).size).toBeGreaterThan(20)
    expect(samples.filter(({ lawful }) => lawful.length > 0).length).toBeGreaterThan(25)
    expect(samples.filter(({ history }) => draftsOf(history).length > 20).length).toBeGreaterThan(40)
  })
})
