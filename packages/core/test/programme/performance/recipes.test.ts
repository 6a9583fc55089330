import { describe, it } from 'vitest'
import { entriesOf, expectEachToCount, expectEnginesToAgree, expectToOwnNone } from '../laws-of-recipes.ts'
import { APPENDIX_C, measured, target } from './kpi-drafts.ts'

describe('the recipes of performance', async () => {
  const quarter = { period: { from: '2011-04-01', to: '2011-06-30' } } as const
  const entries = await entriesOf(
    ...APPENDIX_C,
    target('2011-04-01', 50, quarter),
    measured('2011-06-30', 55, { ...quarter, sample: { asked: 9, answered: 8 } }),
  )

  it('take any of the facts away without failing', () => expectEachToCount(entries))
  it('keep no object of an entry', () => expectToOwnNone(entries))
  it('give the same state in place and in drafts', () => expectEnginesToAgree(entries))
})
