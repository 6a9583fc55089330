import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { blocksOf, documentationFiles, npmScriptsIn, readDocumentation } from '../scripts/markdown.mjs'
import { programOf, writePrograms } from './docs/programs.ts'

const root = path.resolve(import.meta.dirname, '..')
const documents = documentationFiles().map((file) => ({ file, text: readDocumentation(file) }))
const programs = documents
  .map(({ file, text }) => programOf(file, text))
  .filter(({ check }) => check.trim() !== 'export {}')
const paths = writePrograms(programs)

describe('the code of the documentation', () => {
  const home = process.cwd()
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'programme-ledger-docs-'))

  beforeAll(() => {
    process.chdir(elsewhere) // what an example writes to the working directory is thrown away
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
  })

  afterAll(() => {
    vi.restoreAllMocks()
    process.chdir(home)
    rmSync(elsewhere, { recursive: true, force: true })
  })

  it.each(programs.map(({ document }, n) => [document, paths[n] ?? '']))(
    'runs: %s',
    { timeout: 60_000 },
    async (_, program) => {
      await import(/* @vite-ignore */ program)
    },
  )

  it.skipIf(programs.length === 0)('type-checks', { timeout: 60_000 }, () => {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'test/docs')], {
      encoding: 'utf8',
      cwd: root,
    })
    expect(stdout.split('\n').filter((line) => line.includes('error') && !line.startsWith('packages/'))).toEqual([])
  })
})

describe('the commands of the documentation', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: object }

  it('exist', () => {
    const unknown = documents.flatMap(({ file, text }) =>
      npmScriptsIn(text).flatMap((name) => (Object.hasOwn(scripts, name) ? [] : `${file} names npm run ${name}`)),
    )
    expect(unknown).toEqual([])
  })
})

describe('the reading of the documentation', () => {
  const text = ['# A', '```ts', 'const a = 1', '```', 'Then:', '```ts no-run', 'const b = a', '```', ''].join('\n')

  it('makes one program of a document, line on line, and leaves out what is not to be run', () => {
    const { run, check } = programOf('a.md', text)
    expect(check.split('\n').slice(0, 8)).toEqual(['', '', 'const a = 1', '', '', '', 'const b = a', ''])
    expect(run).not.toContain('const b')
  })

  it('reads paths from where the document is', () => {
    const { run } = programOf('docs/a.md', "```ts\nimport { b } from '../examples/b.ts'\nimport { c } from 'c'\n```")
    expect(run.split('\n').slice(1, 3)).toEqual(["import { b } from '../../../examples/b.ts'", "import { c } from 'c'"])
    expect(programOf('a.md', "```ts\nexport { b } from './b.ts'\n```").run).toContain("from '../../../b.ts'")
  })

  it('finds blocks within lists, and refuses one that is never closed', () => {
    expect(blocksOf('1. b\n   ```sh\n   npm test\n   ```')).toMatchObject([
      { language: 'sh', code: 'npm test\n', line: 2 },
    ])
    expect(() => blocksOf('```ts\nconst a = 1')).toThrow('line 1')
  })

  it('finds npm scripts in shell blocks only', () => {
    expect(npmScriptsIn('```sh\nnpm test && npm run check:unused\nnpm install x\n```\n```ts\nnpm run no\n```')).toEqual(
      ['test', 'check:unused'],
    )
  })
})
