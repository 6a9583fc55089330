import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, programme, sharing } from '../../../src/index.ts'
import { fold, foldInDrafts } from '../../../src/replay.ts'
import { deepFreeze } from '../../../src/values/deep-freeze.ts'
import { fact, openBook } from '../fixture.ts'
import { agreed, BASELINES, budgeted, counted, distributed, outturn, settled, WYRE_FOREST } from './sharing-drafts.ts'

const entriesOf = async (): Promise<readonly Entry[]> => {
  const inputs = {
    baselines: { redditch: 40 },
    countedOn: '2011-01-01',
    driver: 'payslips',
    paidBack: { redditch: 1 },
  } as const
  const book = await openBook(
    WYRE_FOREST,
    ...BASELINES,
    fact('HostAgreed', '2011-01-20', { hosts: ['bromsgrove'], service: 'ict' }),
    agreed([
      { by: 'amounts', amounts: { redditch: 5 } },
      { by: 'paybackFirst', amount: 10, of: 'redditch' },
      { by: 'driver', driver: 'payslips', tolerance: { in: 'perCent', within: 3 } },
      { by: 'noDetriment' },
    ]),
    agreed(
      [
        { by: 'gainShare', bands: [{ upTo: 10, weights: { bromsgrove: 1 } }] },
        { by: 'fixed', weights: { bromsgrove: 1, redditch: 1, 'wyre-forest': 1 } },
      ],
      { councils: ['bromsgrove', 'redditch', 'wyre-forest'], startsOn: '2011-10-01' },
    ),
    counted('2011-01-01', 55, 45),
    counted('2011-01-01', 'unknown', 46),
    counted('2012-01-01', 82, 18),
    fact('PartnerJoined', '2011-10-01', { as: 'partner', party: 'wyre-forest', service: 'ict' }),
    budgeted({ bromsgrove: 55, redditch: 45 }, { inputs }),
    outturn({ bromsgrove: 53, redditch: 47 }),
    settled('redditch', 'bromsgrove', 2, { apportionment: 'ict-outturn' }),
    distributed({ bromsgrove: 5 }, { retained: 5 }),
    fact('PartnerWithdrew', '2012-04-01', { party: 'redditch', service: 'ict' }),
  )
  const books = await book.asAt('2012-12-31')
  const positions = Array.from({ length: books.basis.position }, (_, index) => index + 1)
  return deepFreeze(books.entries(positions).filter(({ type }) => type !== 'LedgerOpened'))
}

const folded = (entries: readonly Entry[]) => fold(programme, programme.initialState(), entries)

/** The positions that a state or an answer names, wherever they stand. */
const positionsIn = (value: unknown): readonly number[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    (name === 'by' || name === 'entries') && Array.isArray(member) ? member : positionsIn(member),
  )
}

describe('the recipes of sharing', () => {
  it('take any of the facts away without failing, and each leaves a trace', async () => {
    const entries = await entriesOf()
    const whole = folded(entries)
    for (const left of entries) {
      expect(folded(entries.filter((entry) => entry !== left))).not.toEqual(whole)
      expect(positionsIn(folded([left]))).toContain(left.position)
    }
  })

  it('keep no object of an entry', async () => {
    const entries = await entriesOf()
    const objectsIn = (value: unknown): readonly object[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []
    const owned = new Set(entries.flatMap(objectsIn))
    expect(objectsIn(folded(entries)).filter((object) => owned.has(object))).toEqual([])
  })

  it('give in drafts the state that they give in place, and leave the older one as it was', async () => {
    const entries = await entriesOf()
    for (const cut of entries.keys()) {
      const older = folded(entries.slice(0, cut))
      const asItWas = structuredClone(older)
      expect(foldInDrafts(programme, older, entries.slice(cut))).toEqual(folded(entries))
      expect(older).toEqual(asItWas)
    }
  })
})

describe('the view and the findings of sharing', () => {
  it('answer for any of the facts, and rest on no others', async () => {
    const entries = await entriesOf()
    fc.assert(
      fc.property(fc.subarray([...entries]), (subset) => {
        const all = folded(subset)
        const basis = { asAt: '2012-12-31', knownOn: 'all', position: 99, root: '', isReconstructed: false }
        // What is folded is typed by slice; the fold knows no slice.
        const reading = { all, possibly: all, known: all, facts: subset, basis } as never
        const answers = [sharing.views.sharing(reading)(), Object.values(sharing.findings).map((find) => find(reading))]
        const there = new Set(subset.map(({ position }) => position))
        expect(positionsIn(answers).filter((position) => !there.has(position))).toEqual([])
      }),
    )
  })
})
