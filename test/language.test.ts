import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentationFiles, readDocumentation } from '../scripts/markdown.mjs'
import { readPackageSources } from './architecture/source-file.ts'

const LANGUAGE = 'docs/language.md'

// A row: | **word** | what it means | `name` |
const rows = readFileSync(path.resolve(import.meta.dirname, '..', LANGUAGE), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| **'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, word = '', meaning = '', names = '']) => ({ word: word.replaceAll('*', ''), meaning, names }))

const sources = readPackageSources().map(({ text }) => text)
const documents = documentationFiles()
  .filter((file) => file !== LANGUAGE)
  .map(readDocumentation)

/** Words as they are read: `overlapGroup` and `overlap-group` are both "overlap group". */
const inWords = (text: string): string =>
  text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[\s_-]+/g, ' ')
    .toLowerCase()
const used = inWords([...sources, ...documents].join('\n'))
const identifiers = new Set(sources.flatMap((text) => text.match(/\w+/g) ?? []))

describe('the words of the domain', () => {
  it('are each defined once, in one line', () => {
    const words = rows.map(({ word }) => word.toLowerCase())
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    expect(rows.filter(({ meaning }) => meaning === '').map(({ word }) => word)).toEqual([])
    expect(words.length).toBeGreaterThan(100)
  })

  it.each(rows)('use $word somewhere', ({ word }) => {
    expect(new RegExp(`\\b${inWords(word)}\\b`).test(used)).toBe(true)
  })

  it.each(rows)('name something in the code for $word', ({ names }) => {
    const named = names.match(/\w+/g) ?? []
    expect(named).not.toEqual([])
    expect(named.filter((name) => !identifiers.has(name))).toEqual([])
  })
})
