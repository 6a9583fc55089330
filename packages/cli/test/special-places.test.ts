import { execFileSync } from 'node:child_process'
import {
  createReadStream,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { realLedger } from './real-ledger.ts'
import { runCommand } from './run-command.ts'
import { endOf, startCommand } from './start-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const ledger = realLedger()
const command = (...args: readonly string[]) => runCommand([...args, '--ledger', ledger()])

describe('--output', () => {
  it('writes into a pipe, which stays one', async () => {
    const folder = temporaryFolder()
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const read = text(createReadStream(pipe))
    expect(await command('export', '--output', pipe)).toMatchObject({ code: 0 })
    expect((await read).trimEnd().split('\n')).toHaveLength(838)
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect(readdirSync(folder)).toEqual(['pipe'])
  })

  it('writes the file that a link leads to, and leaves the link', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'log.jsonl'), 'old')
    symlinkSync('log.jsonl', join(folder, 'link'))
    expect(await command('export', '--output', join(folder, 'link'))).toMatchObject({ code: 0 })
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'log.jsonl'), 'utf8').split('\n')).toHaveLength(839)
    expect(readdirSync(folder).sort()).toEqual(['link', 'log.jsonl'])
  })

  it('is refused where it is a folder, or lies in none', async () => {
    const folder = temporaryFolder()
    const inNone = join(folder, 'none', 'log.jsonl')
    expect(await command('export', '--output', folder)).toMatchObject({
      code: 2,
      err: `${folder} is a folder: give the name of a file\n`,
    })
    expect(await command('export', '--output', inNone)).toMatchObject({
      code: 2,
      err: `There is no folder ${join(folder, 'none')}: nothing was written to ${inNone}\n`,
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('of a pack is refused where it lies in no folder', async () => {
    const folder = temporaryFolder()
    const inNone = join(folder, 'none', 'pack')
    const args = ['pack', '--audience', 'public', '--as-at', '2011-06-30', '--format', 'markdown', '--output', inNone]
    expect(await command(...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`There is no folder ${join(folder, 'none')}: nothing was written to ${inNone}\n`),
    })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('standard output', () => {
  it.skipIf(!existsSync('/dev/full'))('that is full ends it with 2, and a plain sentence', async () => {
    for (const args of [['show', 'parties'], ['export']]) {
      const full = openSync('/dev/full', 'w')
      const child = startCommand([...args, '--ledger', ledger()], {}, 'load.mjs', ['ignore', full, 'pipe'])
      const { code, err } = await endOf(child)
      expect(err.split('\n').at(-2)).toBe('The disk is full: not all was written to standard output')
      expect(err).not.toContain('    at ')
      expect(code).toBe(2)
    }
  })
})

describe('what the file system refuses is said in plain words', () => {
  it('for a file that is not there', async () => {
    expect(await command('check', 'nothere.yaml')).toMatchObject({ code: 2, err: 'There is no file nothere.yaml\n' })
  })

  it('for a folder', async () => {
    const folder = temporaryFolder()
    expect(await command('check', folder, '--format', 'yaml')).toMatchObject({
      code: 2,
      err: `${folder} is a folder: give the name of a file\n`,
    })
  })

  it.each(['jsonl', 'yaml', 'xlsx'])('for %s that has nothing in it', async (format) => {
    const file = join(temporaryFolder(), `empty.${format}`)
    writeFileSync(file, ' \n\n')
    expect(await command('check', file)).toMatchObject({ code: 2, out: '', err: `There is nothing in ${file}\n` })
    expect(await runCommand(['record', '-', '--dry-run', '--ledger', ledger()])).toMatchObject({
      code: 2,
      out: '',
      err: 'There is nothing in standard input\n',
    })
  })

  it('by no more than ten lines for notes that are no YAML', async () => {
    const file = join(temporaryFolder(), 'nested.yaml')
    for (const depth of [400, 100_000]) {
      writeFileSync(file, '[\n'.repeat(depth))
      const { code, err } = await command('check', file)
      expect(code).toBe(1)
      expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(12)
      expect(err).not.toContain('fault of programme-ledger')
    }
  })
})
