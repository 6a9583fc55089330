import { compose, defineSlice, programme } from '@programme-ledger/core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  assertEnginesAgree,
  assertNoFactIsDropped,
  assertOrderOfRecordingDoesNotMatter,
  assertRecipesAreTotal,
  assertRecipesKeepNothing,
  assertRulesAreMonotone,
  type History,
} from '../src/index.ts'
import { draft, logOf, told } from './entry.ts'

interface Words {
  first?: string
  said: Record<string, { tags: readonly string[]; by: number[] }>
}

type Recipe = (
  own: Words,
  fact: { readonly position: number; readonly data: { readonly word: string; readonly tags: readonly string[] } },
) => void

/** A slice that remembers words, by a recipe and under a rule that may be wrong. */
const wordsWith = (recipe: Recipe, isAllowed: (own: Words, word: string) => boolean = () => true) =>
  compose(
    defineSlice({
      name: 'words',
      events: { 'test/Said': z.strictObject({ tags: z.array(z.string()), word: z.string() }) },
      initial: (): Words => ({ said: {} }),
      on: {
        'test/Said': (own, fact) => {
          recipe(own, fact)
        },
      },
      rules: {
        'a word is allowed': (all, { data }) =>
          isAllowed(all.words as Words, data.word)
            ? undefined
            : { field: 'data.word', problem: 'is not allowed', remedy: 'say another' },
      },
    }),
  )

const sound: Recipe = (own, { position, data }) => {
  own.said[data.word] = { tags: [...data.tags], by: [position] }
}

const said = (n: number, word: string) => draft(n, { data: { tags: ['a'], word } })
const log = logOf(said(1, 'yes'), said(2, 'no'))
const history: History = told(said(1, 'yes'), said(2, 'no'))
const reordered: History = told(said(2, 'no'), said(1, 'yes'))

describe('the laws', () => {
  it('hold of a sound slice', async () => {
    const words = wordsWith(sound)
    assertRecipesAreTotal(words, log)
    assertNoFactIsDropped(words, log)
    assertRecipesKeepNothing(words, log)
    assertEnginesAgree(words, log, 1)
    expect(await assertOrderOfRecordingDoesNotMatter(words, history, reordered)).toBe(true)
  })

  it('catch a recipe that throws where something is missing', () => {
    const words = wordsWith((own, fact) => {
      if (fact.data.word === 'no' && own.said.yes === undefined) throw new Error('nobody said yes')
      sound(own, fact)
    })
    expect(() => assertRecipesAreTotal(words, log)).not.toThrow()
    expect(() => assertRecipesAreTotal(words, log.slice(2))).toThrow('nobody said yes')
  })

  it('catch a recipe that invents a witness', () => {
    const words = wordsWith((own, { data }) => {
      own.said[data.word] = { tags: [], by: [99] }
    })
    expect(() => assertRecipesAreTotal(words, log)).toThrow('position 99')
  })

  it('catch a recipe that claims what nobody said', () => {
    const words = wordsWith((own, { data }) => {
      own.said[data.word] = Object.assign({ tags: [], by: [] }, { value: data.word })
    })
    expect(() => assertRecipesAreTotal(words, log)).toThrow('nobody claims "yes"')
  })

  it('catch a recipe that drops what speaks of something unknown', () => {
    const words = wordsWith((own, fact) => {
      if (own.said.yes !== undefined || fact.data.word === 'yes') sound(own, fact)
    })
    expect(() => assertNoFactIsDropped(words, log)).toThrow('leaves no trace')
  })

  it('catch a recipe that keeps an object of the fact', () => {
    const words = wordsWith((own, { position, data }) => {
      own.said[data.word] = { tags: data.tags, by: [position] }
    })
    expect(() => assertRecipesKeepNothing(words, log)).toThrow('belongs to entry 2')
  })

  it('catch a recipe that changes the fact', () => {
    const words = wordsWith((own, fact) => {
      // What the types forbid.
      const tags = fact.data.tags as string[]
      tags.push('b')
      sound(own, fact)
    })
    expect(() => assertRecipesKeepNothing(words, log)).toThrow()
  })

  it('catch a recipe that keeps something outside of the state', () => {
    let heard = 0
    const words = wordsWith((own, fact) => {
      heard += 1
      own.first = `${fact.data.word} ${heard}`
    })
    expect(() => assertEnginesAgree(words, log, 1)).toThrow()
  })

  it('catch a recipe that takes what was recorded first', async () => {
    const words = wordsWith((own, { data }) => {
      own.first ??= data.word
    })
    await expect(assertOrderOfRecordingDoesNotMatter(words, history, reordered)).rejects.toThrow()
  })

  it('say nothing of orders that a ledger refuses', async () => {
    const words = wordsWith(sound, (own, word) => word !== 'no' || own.said.yes !== undefined)
    expect(await assertOrderOfRecordingDoesNotMatter(words, history, reordered)).toBe(false)
  })

  it('catch a rule that wants something not to be there', () => {
    const [, yes, no] = log
    if (yes === undefined || no === undefined) throw new Error('The log has three entries')
    const words = wordsWith(sound, (own, word) => word !== 'yes' || own.said.no === undefined)
    const before = { ...no, effectiveOn: '2011-03-31' } as const
    expect(() => assertRulesAreMonotone(words, [yes], before)).toThrow('a word is allowed')
    expect(() => assertRulesAreMonotone(wordsWith(sound), [yes], before)).not.toThrow()
  })
})

describe('the programme of the library', () => {
  it('is total on nothing at all', () => expect(() => assertRecipesAreTotal(programme, [])).not.toThrow())
})
