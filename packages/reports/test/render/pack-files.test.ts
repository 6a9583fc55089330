import { describe, expect, it } from 'vitest'
import { packFiles } from '../../src/render/pack-files.ts'
import { everyKindOfDocument } from './every-kind.ts'

const document = everyKindOfDocument()

describe('the files of a pack', () => {
  it('are one a form, and the CSV files with their description in a folder', async () => {
    const names = (await packFiles(document)).map(({ name }) => name)
    expect(names.filter((name) => !name.startsWith('csv/'))).toEqual([
      'board-pack.html',
      'board-pack.xlsx',
      'board-pack.md',
      'board-pack.json',
    ])
    expect(names).toContain('csv/savings.csv')
    expect(names).toContain('csv/datapackage.json')
    expect(new Set(names).size).toBe(names.length)
  })

  it('are those that were asked for, in one order', async () => {
    expect((await packFiles(document, { formats: ['json', 'html'] })).map(({ name }) => name)).toEqual([
      'board-pack.html',
      'board-pack.json',
    ])
    expect(await packFiles(document, { formats: [] })).toEqual([])
  })

  it('are the same to the byte for the same document', async () => {
    expect(await packFiles(document)).toEqual(await packFiles(everyKindOfDocument()))
  })
})
