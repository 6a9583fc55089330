import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharing } from '../../../src/index.ts'
import { fact } from '../fixture.ts'
import { entriesOf, expectEachToCount, expectEnginesToAgree, expectToOwnNone, folded } from '../laws-of-recipes.ts'
import { positionsIn } from '../reading-of-facts.ts'
import { agreed, BASELINES, budgeted, counted, distributed, outturn, settled, WYRE_FOREST } from './sharing-drafts.ts'

const inputs = {
  baselines: { redditch: 40 },
  countedOn: '2011-01-01',
  driver: 'payslips',
  paidBack: { redditch: 1 },
} as const
const entries = await entriesOf(
  WYRE_FOREST,
  ...BASELINES,
  fact('HostAgreed', '2011-01-20', { hosts: ['bromsgrove'], service: 'ict' }),
  agreed([
    { by: 'amounts', amounts: { redditch: 5 } },
    { by: 'paybackFirst', amount: 10, of: 'redditch' },
    { by: 'driver', driver: 'payslips', tolerance: { in: 'perCent', within: 3 } },
    { by: 'noDetriment', floor: { redditch: 1 } },
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

describe('the recipes of sharing', () => {
  it('take any of the facts away without failing', () => expectEachToCount(entries))
  it('keep no object of an entry', () => expectToOwnNone(entries))
  it('give the same state in place and in drafts', () => expectEnginesToAgree(entries))
})

describe('the view and the findings of sharing', () => {
  it('answer for any of the facts, and rest on no others', () => {
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
