import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { realLedger } from './real-ledger.ts'
import { endOf, startCommand } from './start-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const ledger = realLedger()
const packages = fileURLToPath(new URL('../..', import.meta.url))

interface Loaded {
  /** By the names of their packages: those that we import ourselves, as what CommonJS requires is not told. */
  readonly others: readonly string[]
  /** By their paths within packages/. */
  readonly own: readonly string[]
}

const loadedBy = async (...args: readonly string[]): Promise<Loaded> => {
  const file = join(temporaryFolder(), 'loaded.txt')
  const child = startCommand([...args, '--ledger', ledger()], { LOADED_MODULES: file }, 'loaded-modules.mjs')
  expect(await endOf(child)).toMatchObject({ code: 0 })
  const paths = [...new Set(readFileSync(file, 'utf8').trim().split('\n'))].map((url) => url.replace(/^file:\/\//, ''))
  const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//
  return {
    others: [...new Set(paths.flatMap((path) => name.exec(path)?.[1] ?? []))].sort(),
    own: paths
      .filter((path) => path.startsWith(packages) && !name.test(path))
      .map((path) => path.slice(packages.length)),
  }
}

/** The words that the reports and the command have in common. */
const WORDS = /^reports\/src\/(?:words(?:\.ts|\/)|blocks\/cells\.ts)/

describe('what a command loads', () => {
  it('is for show the ledger, its store, the command line and the table, and nothing that writes packs', async () => {
    const { others, own } = await loadedBy('show', 'currentStatus', '--as-at', '2011-06-30')
    expect(others).toEqual([
      '@noble/hashes',
      'better-sqlite3',
      'commander',
      'fastest-levenshtein',
      'immer',
      'ulid',
      'zod',
    ])
    expect(own.filter((path) => path.startsWith('reports/') && !WORDS.test(path))).toEqual([])
    expect(
      own.filter((path) => path.startsWith('cli/src/tables/')).map((path) => path.split('/').slice(3).join('/')),
    ).toContain('current-status.ts')
    expect(
      own
        .filter((path) => /^cli\/src\/(?:pack|sample|compare|series|explain|export|record|tables\/plan)\b/.test(path))
        .filter((path) => !/formats|populations|format-names/.test(path)),
    ).toEqual([])
  })

  it('is for help the command line alone', async () => {
    const { others, own } = await loadedBy('show', '--help')
    expect(others).toEqual(['commander'])
    expect(own.filter((path) => !path.startsWith('cli/'))).toEqual([])
  })

  it('is for JSON no table', async () => {
    const { own } = await loadedBy('show', 'currentStatus', '--as-at', '2011-06-30', '--json')
    expect(own.filter((path) => path.startsWith('cli/src/terminal/draw'))).toEqual([])
  })

  it('is for CSV nothing that makes packs, and for a preview nothing that draws or writes them', async () => {
    const csv = await loadedBy('show', 'currentStatus', '--as-at', '2011-06-30', '--csv')
    expect(csv.others).toContain('csv-stringify')
    const table = /^reports\/src\/render\/csv\//
    expect(csv.own.filter((path) => path.startsWith('reports/') && !table.test(path) && !WORDS.test(path))).toEqual([])
    const notes = join(temporaryFolder(), 'notes.yaml')
    writeFileSync(notes, 'meeting: 2011-09-15\nbody: shared-services-board\nrecorder: clerk\nstatuses: { ict: red }\n')
    const { others, own } = await loadedBy('preview', notes)
    for (const heavy of ['csv-stringify', 'echarts', 'exceljs', 'preact', 'fflate']) expect(others).not.toContain(heavy)
    const makes = /^reports\/src\/(?:index|board-pack|(?:charts|exports|public|render)\/|pack\/make-document)/
    expect(own.filter((path) => makes.test(path))).toEqual([])
    expect(own).toContain('reports/src/pack/brief-changes.ts')
  })

  it('is for a pack in Markdown neither what draws charts nor what writes workbooks', async () => {
    const output = join(temporaryFolder(), 'pack')
    const args = ['pack', '--audience', 'public', '--as-at', '2011-06-30', '--format', 'markdown', '--output', output]
    const { others, own } = await loadedBy(...args)
    for (const heavy of ['echarts', 'exceljs', 'preact', 'fflate']) expect(others).not.toContain(heavy)
    expect(own.filter((path) => /^reports\/src\/(?:charts|render\/(?:html|xlsx))\//.test(path))).toEqual([])
  })
})
