import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publish } from '../src/publish.ts'
import { clock, FOLDER, ids, temporaryFolder } from './recorded-programme.ts'

const folder = temporaryFolder()
const published = await publish({ eventFiles: FOLDER, folder, clock, ids })

const FILES = [
  'board-figures.txt',
  'bromsgrove-redditch.ledger',
  'matters.csv',
  'noted.csv',
  'pack-2010-01-15',
  'pack-2011-06-30',
  'performance.csv',
  'recommendations.csv',
  'targets.csv',
  'views.json',
]

describe('the board packs', () => {
  it('are written in every form, each in a folder of its own', () => {
    expect(published.packs.map((page) => basename(dirname(page)))).toEqual(['pack-2011-06-30', 'pack-2010-01-15'])
    for (const page of published.packs) {
      const forms = readdirSync(dirname(page)).sort()
      expect(forms).toEqual(['board-pack.html', 'board-pack.json', 'board-pack.md', 'board-pack.xlsx', 'csv'])
      expect(readFileSync(page, 'utf8')).toContain('Bromsgrove and Redditch shared services')
    }
  })
})

describe('the board figures', () => {
  it('are printed as they were read and found right', async () => {
    await expect(published.text).toMatchFileSnapshot('golden/board-figures.txt')
  })

  it('fit a terminal of 100 columns, without colour and without trailing spaces', () => {
    const lines = published.text.split('\n')

    expect(lines.filter((line) => line.length > 100)).toEqual([])
    expect(lines.filter((line) => line.includes('\u001b') || line.endsWith(' '))).toEqual([])
  })

  it('are written beside the ledger, and nothing is left over', () => {
    expect(readdirSync(folder).sort()).toEqual(FILES)
    expect(readFileSync(published.textFile, 'utf8')).toBe(published.text)
    expect(existsSync(published.ledgerFile)).toBe(true)
  })

  it('are the same when they are published again over the old files', async () => {
    const again = await publish({ eventFiles: FOLDER, folder, clock, ids })

    expect(again).toEqual(published)
    expect(readdirSync(folder).sort()).toEqual(FILES)
  })
})
