import type { Day } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { boardPack, packIssued, type ReportDocument } from '../../src/index.ts'
import { columnIn, partIn, textsIn } from './find-in.ts'
import { programmeOfTwo, type Told, tell } from './programme-of-two.ts'
import { realProgramme } from './real-programme.ts'

const matter = (key: string, name: string): Told => ({
  type: 'MatterRegistered',
  on: '2010-04-01',
  data: { matter: key, name, kind: 'policy', councils: ['ash', 'elm'] },
})

const recommended = (key: string, on: Day, data: object = {}): Told => ({
  type: 'RecommendationMade',
  on,
  data: {
    recommendation: `${key}-${on}`,
    matter: key,
    body: 'ash',
    basis: 'notStated',
    to: ['ash'],
    text: `take up ${key}`,
    ...data,
  },
})

const words = (cells: readonly ({ readonly is: string; readonly value?: unknown } | undefined)[]) =>
  cells.map((cell) => (cell?.is === 'value' ? cell.value : cell?.is))

const soughtIn = (document: ReportDocument): readonly unknown[] =>
  words(columnIn(document, 'decisions-sought', 'matter'))
const outstandingIn = (document: ReportDocument): readonly unknown[] =>
  words(columnIn(document, 'decisions-outstanding', 'matter'))

const JUNE = { asAt: '2011-06-30', audience: 'exempt' } as const

describe('where no pack was issued before', () => {
  it('seeks what was put within half a year, and lists what is older in an annex', async () => {
    const ledger = await programmeOfTwo(
      matter('bins', 'Bins'),
      recommended('bins', '2010-12-29'),
      matter('parks', 'Parks'),
      recommended('parks', '2010-12-28'),
    )
    const document = await boardPack(ledger, JUNE)
    expect(soughtIn(document)).toEqual(['Bins'])
    expect(outstandingIn(document)).toEqual(['Parks'])
    expect(document.annexes.map(({ id }) => id)).toContain('decisions-outstanding')
    expect(textsIn(partIn(document, 'council-ash'))).toContain(
      '1 older one is not decided by any entry: see the annex “Put earlier, and not decided by any entry”.',
    )
  })

  it('takes what may have been put within it for recent', async () => {
    const vague = { earliest: '2010-04-01', asStated: 'in the last year' } as const
    const ledger = await programmeOfTwo(matter('bins', 'Bins'), {
      ...recommended('bins', '2011-03-31'),
      effective: vague,
    })
    expect(soughtIn(await boardPack(ledger, JUNE))).toEqual(['Bins'])
  })
})

it('seeks what was put since the position before, however long ago that is, and not what was put already by then', async () => {
  const ledger = await programmeOfTwo(
    matter('bins', 'Bins'),
    recommended('bins', '2010-06-01'),
    matter('parks', 'Parks'),
    recommended('parks', '2010-06-02'),
  )
  const document = await boardPack(ledger, { ...JUNE, since: { asAt: '2010-06-01' } })
  expect(soughtIn(document)).toEqual(['Parks'])
  expect(outstandingIn(document)).toEqual(['Bins'])
})

it('has one row for one matter, what was put last first', async () => {
  const ledger = await programmeOfTwo(
    matter('bins', 'Bins'),
    recommended('bins', '2011-05-01', { to: ['elm'] }),
    recommended('bins', '2011-06-01'),
    {
      type: 'VersionIssued',
      on: '2011-04-01',
      data: { matter: 'bins', version: 'v1', asPrinted: 'Case 1', status: 'submitted' },
    },
  )
  const document = await boardPack(ledger, JUNE)
  expect(soughtIn(document)).toEqual(['Bins'])
  expect(words(columnIn(document, 'decisions-sought', 'on'))).toEqual(['1 June 2011'])
  expect(words(columnIn(document, 'decisions-sought', 'of'))).toEqual(['Ash and Elm'])
  const [before] = words(columnIn(document, 'decisions-sought', 'before'))
  expect(before).toMatch(/^take up bins .*1 May 2011\); Case 1, submitted \(1 April 2011\)$/)
})

it('seeks of the real programme what was put in 2011, and has Quick wins once', async () => {
  const document = await boardPack(await realProgramme(), JUNE)
  expect(soughtIn(document)).toEqual([
    'Building Control business case',
    'Land Charges business case',
    'Single business case for all remaining services',
    'Car Parks business case',
  ])
  expect(outstandingIn(document).filter((name) => name === 'Quick wins')).toHaveLength(1)
})

const decided = (outcome: string, on: Day): Told => ({
  type: 'DecisionTaken',
  on,
  data: { decision: `bins-${on}`, matter: 'bins', councils: ['ash'], body: 'ash', outcome },
})

describe('what was put within half a year', () => {
  it('stays sought until it is decided, whether or not a pack was issued since', async () => {
    const ledger = await programmeOfTwo(matter('bins', 'Bins'), recommended('bins', '2011-06-20'))
    const issue = packIssued(await boardPack(ledger, JUNE), {
      pack: 'june',
      issuedOn: '2011-06-30',
      actor: { role: 'programme officer' },
    })
    await ledger.record([ledger.draft(issue)])
    const july = { ...JUNE, asAt: '2011-07-15' } as const
    const document = await boardPack(ledger, july)
    expect(partIn(document, 'changes').title).toBe('Changed since the pack issued on 30 June 2011')
    expect(soughtIn(document)).toEqual(['Bins'])
    expect(textsIn(partIn(document, 'council-ash'))).toContain('Bins: take up bins')
    expect(document.annexes.map(({ id }) => id)).not.toContain('decisions-outstanding')

    await tell(ledger, decided('approved', '2011-07-01'))
    const decidedSince = await boardPack(ledger, july)
    expect(textsIn(partIn(decidedSince, 'decisions-sought'))).toContain(
      'No decision is sought that was put since 13 January 2011.',
    )
    expect(decidedSince.annexes.map(({ id }) => id)).not.toContain('decisions-outstanding')
  })

  it.each(['deferred', 'noted'])(
    'stays sought where it was only %s, which the pack says beside it',
    async (outcome) => {
      const ledger = await programmeOfTwo(
        matter('bins', 'Bins'),
        recommended('bins', '2011-05-20'),
        decided(outcome, '2011-06-01'),
      )
      const document = await boardPack(ledger, JUNE)
      expect(soughtIn(document)).toEqual(['Bins'])
      expect(words(columnIn(document, 'decisions-sought', 'stands'))).toEqual([`Ash: ${outcome} (1 June 2011)`])
      expect(textsIn(partIn(document, 'council-ash'))).toContain('Bins: take up bins')
    },
  )

  it.each(['approved', 'approvedInPrinciple', 'declined'])('is not sought any more once it was %s', async (outcome) => {
    const ledger = await programmeOfTwo(
      matter('bins', 'Bins'),
      recommended('bins', '2011-05-20'),
      decided('deferred', '2011-06-01'),
      decided(outcome, '2011-06-08'),
    )
    const document = await boardPack(ledger, JUNE)
    expect(textsIn(partIn(document, 'decisions-sought'))).toContain(
      'No decision is sought that was put since 29 December 2010.',
    )
  })
})

it('lists what was put long before and only deferred since among what is not decided', async () => {
  const ledger = await programmeOfTwo(
    matter('bins', 'Bins'),
    recommended('bins', '2010-05-20'),
    decided('deferred', '2010-06-01'),
  )
  const document = await boardPack(ledger, JUNE)
  expect(outstandingIn(document)).toEqual(['Bins'])
  expect(words(columnIn(document, 'decisions-outstanding', 'stands'))).toEqual(['Ash: deferred (1 June 2010)'])
})
