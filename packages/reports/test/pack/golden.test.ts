import { expect, it } from 'vitest'
import { boardPack, renderMarkdown } from '../../src/index.ts'
import { golden, realProgramme } from './real-programme.ts'

const PROGRAMME = 'Bromsgrove and Redditch shared services'
/** As long as a busy machine takes: a pack of the whole programme asks everything of it. */
const TIME = 300_000
const JANUARY = { asAt: '2010-01-15', knownOn: '2010-01-15' } as const

it(
  'writes the pack of the real programme at 30 June 2011, as members may see it',
  async () => {
    const document = await boardPack(await realProgramme(), {
      asAt: '2011-06-30',
      audience: 'exempt',
      since: JANUARY,
      programmeName: PROGRAMME,
    })
    await expect(renderMarkdown(document)).toMatchFileSnapshot(golden('pack-2011-06-30-exempt.md'))
  },
  TIME,
)

it(
  'writes the same for the public',
  async () => {
    const document = await boardPack(await realProgramme(), {
      asAt: '2011-06-30',
      audience: 'public',
      since: JANUARY,
      programmeName: PROGRAMME,
    })
    await expect(renderMarkdown(document)).toMatchFileSnapshot(golden('pack-2011-06-30-public.md'))
  },
  TIME,
)

it(
  'writes the pack as the board of January 2010 could have had it',
  async () => {
    const document = await boardPack(await realProgramme(), {
      ...JANUARY,
      audience: 'public',
      since: { asAt: '2009-08-21', knownOn: '2009-08-21' },
      programmeName: PROGRAMME,
    })
    await expect(renderMarkdown(document)).toMatchFileSnapshot(golden('pack-2010-01-15-public.md'))
  },
  TIME,
)
