import { describe, expect, it } from 'vitest'
import { boardPack, type ReportDocument } from '../../src/index.ts'
import { realProgramme } from '../pack/real-programme.ts'
import { everyKindOfDocument } from './every-kind.ts'
import { HOSTILE_NAMES } from './hostile-names.ts'
import { againstSchema } from './pack-schema.ts'

describe('a pack as JSON', () => {
  it.each([['ICT'], ...HOSTILE_NAMES.map((name) => [name])])(
    'is as its schema has it, with every kind of block, cell and drawing: %j',
    (name) => {
      expect(againstSchema(everyKindOfDocument(name))).toEqual([])
    },
  )

  it.each(['exempt', 'public'] as const)('is so of the real programme: %s', async (audience) => {
    const since = { asAt: '2011-01-15' } as const
    const document = await boardPack(await realProgramme(), { asAt: '2011-06-30', audience, since })
    expect(againstSchema(document)).toEqual([])
  })

  const [first, ...others] = everyKindOfDocument().parts
  const withFirst = (change: object): ReportDocument =>
    // What no document of ours is.
    ({ ...everyKindOfDocument(), parts: [{ ...first, ...change }, ...others] }) as unknown as ReportDocument

  it.each([
    ['a part without a title', withFirst({ title: undefined })],
    ['more than the document says', withFirst({ cause: 12 })],
    ['a block of no known kind', withFirst({ blocks: [{ is: 'picture' }] })],
    [
      'a list item with more than is said',
      withFirst({ blocks: [{ is: 'list', items: [{ text: '', entries: [], by: 1 }] }] }),
    ],
    ['an entry that is no number', withFirst({ blocks: [{ is: 'list', items: [{ text: '', entries: ['1'] }] }] })],
  ])('is refused with %s', (_, document) => {
    expect(againstSchema(document)).not.toEqual([])
  })
})
