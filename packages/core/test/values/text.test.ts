import { describe, expect, it } from 'vitest'
import { Text } from '../../src/values/text.ts'

const problemWith = (text: string): readonly string[] =>
  Text.safeParse(text).error?.issues.map(({ message }) => message) ?? []

describe('words for people', () => {
  it.each([
    ['in any script', 'Dafydd’s école – №5, ‘ß’, 東京, العربية'],
    ['with emoji of several parts', '👩‍🚒 at the depot'],
    ['in several lines, with tabs', 'First\n\tand second'],
    ['with accents of their own', 'cafe\u0301'],
    ['with the marks of scripts that run to the left', '\u200fשלום\u200e'],
  ])('are taken as they are: %s', (_, words) => {
    expect(Text.parse(words)).toBe(words)
  })

  it.each([
    ['an escape, which a terminal obeys', 'paid\u001b[2K', 'U+001B'],
    ['a carriage return, which writes over the line', '£100\r£900', 'U+000D'],
    ['a backspace', '£900\b\b', 'U+0008'],
    ['a bell', 'ring\u0007', 'U+0007'],
    ['a delete', 'cut\u007f', 'U+007F'],
    ['the escape of one character', 'paid\u009b2K', 'U+009B'],
  ])('hold no control character: %s', (_, words, code) => {
    expect(problemWith(words)).toEqual([
      `holds ${code}, which is a control character and cannot be seen: take it out; of all such only tabs and line feeds are kept`,
    ])
  })

  it.each(['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'])(
    'hold nothing that turns the direction of the words beside them: %j',
    (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase()
      expect(problemWith(`owed ${character}001`)).toEqual([
        `holds U+${code}, which turns the direction of what is read: take it out; of all such only tabs and line feeds are kept`,
      ])
    },
  )

  it('are more than spaces, tabs and line feeds', () => {
    for (const nothing of ['', ' ', '\n\t']) expect(problemWith(nothing)).toHaveLength(1)
  })
})
