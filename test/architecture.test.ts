import { describe, expect, it } from 'vitest'
import { checkArrows } from './architecture/arrows.ts'
import { checkFileNames } from './architecture/file-names.ts'
import { checkFloors } from './architecture/floors.ts'
import { checkPurity } from './architecture/purity.ts'
import { checkSizes } from './architecture/sizes.ts'
import { checkSliceFolders } from './architecture/slice-folders.ts'
import { readPackageSources, type SourceFile } from './architecture/source-file.ts'

const sources = readPackageSources()
const file = (path: string, text: string): SourceFile => ({ path, text })
const lines = (count: number): string => Array.from({ length: count }, (_, n) => `export const v${n} = ${n}\n`).join('')

describe('the arrows between packages', () => {
  it('hold', () => expect(checkArrows(sources)).toEqual([]))

  it('refuse an adapter that imports more than the log', () => {
    const adapter = 'packages/sqlite/src/index.ts'
    expect(checkArrows([file(adapter, "import { a } from '@programme-ledger/core'")])).toHaveLength(1)
    expect(checkArrows([file(adapter, "export * from '@programme-ledger/testing'")])).toHaveLength(1)
    expect(checkArrows([file(adapter, "import type { A } from '@programme-ledger/core/log'")])).toEqual([])
  })

  it('refuse a way around by path, by type and by import()', () => {
    const entry = 'packages/core/src/index.ts'
    expect(checkArrows([file(entry, "import { a } from '../../sqlite/src/index.ts'")])).toHaveLength(1)
    expect(checkArrows([file(entry, "export type A = import('@programme-ledger/sqlite').A")])).toHaveLength(1)
    expect(checkArrows([file(entry, "export const a = () => import('@programme-ledger/sqlite')")])).toHaveLength(1)
  })

  it('let the command load a store only when asked for', () => {
    const entry = 'packages/cli/src/index.ts'
    expect(checkArrows([file(entry, "import '@programme-ledger/sqlite'")])).toHaveLength(1)
    expect(checkArrows([file(entry, "await import('@programme-ledger/sqlite')")])).toEqual([])
  })

  it('refuse a package that nobody has placed', () => {
    expect(checkArrows([file('packages/new/src/index.ts', '')])).toHaveLength(1)
  })
})

describe('the floors of core', () => {
  it('hold', () => expect(checkFloors(sources)).toEqual([]))

  it.each([
    ['values/day.ts', "import { seal } from '../log/seal.ts'"],
    ['errors.ts', "import type { Day } from './values/day.ts'"],
    ['log.ts', "export * from './slice/define-slice.ts'"],
    ['time/replay.ts', "import { a } from '../log.ts'"],
    ['log/seal.ts', "import { a } from '../index.ts'"],
    ['attic/a.ts', ''],
  ])('refuse %s with %s', (path, text) => {
    expect(checkFloors([file(`packages/core/src/${path}`, text)])).toHaveLength(1)
  })

  it('let a floor import itself and what is below it', () => {
    const text = "import { a } from './b.ts'\nimport { c } from '../errors.ts'\nimport { d } from '../slice/d.ts'"
    expect(checkFloors([file('packages/core/src/time/a.ts', text)])).toEqual([])
    expect(checkFloors([file('packages/core/src/index.ts', "export * from './log.ts'")])).toEqual([])
  })
})

describe('the slice folders', () => {
  const savings = 'packages/core/src/programme/savings/rules.ts'

  it('hold', () => expect(checkSliceFolders(sources)).toEqual([]))

  it("refuse another slice's inside", () => {
    expect(checkSliceFolders([file(savings, "import { a } from '../parties/rules.ts'")])).toHaveLength(1)
  })

  it("allow another slice's state and the slice itself", () => {
    const text = "import type { A } from '../parties/state.ts'\nimport { parties } from '../parties/parties.ts'"
    expect(checkSliceFolders([file(savings, text)])).toEqual([])
  })

  it('allow what rules may require of another slice', () => {
    expect(checkSliceFolders([file(savings, "import { a } from '../parties/require-parties.ts'")])).toEqual([])
    expect(checkSliceFolders([file(savings, "import { a } from '../parties/require/parties.ts'")])).toHaveLength(1)
  })
})

describe('the purity of core', () => {
  const impure = (text: string): string[] => checkPurity([file('packages/core/src/time/replay.ts', text)])

  it('holds', () => expect(checkPurity(sources)).toEqual([]))

  it.each([
    "import fs from 'node:fs'",
    "import { join } from 'path'",
    "import { ulid } from 'ulid'",
    'export const a = Date.now()',
    'export const a = new Date()',
    'export const a = new Date(2011, 2, 31)',
    'export const { now } = Date',
    'export const a = Math.random()',
    'export const { random } = Math',
    'export const a = performance.now()',
    'export const a = { process }',
    'console.log(1)',
    'export const a = globalThis',
    'setTimeout(() => 0)',
    'export const a = crypto.randomUUID()',
    'export const a = (day: Date) => day.getMonth()',
    'export const a = (x: string, y: string) => x.localeCompare(y)',
  ])('refuses %s', (text) => expect(impure(text)).toHaveLength(1))

  it.each([
    'export const a = new Date(0).getUTCMonth() + Date.UTC(2011, 2) + Math.max(1, 2)',
    "import { performance } from '../programme/performance/performance.ts'\nexport const slices = { performance }",
    'export const a = (own: { process: string }, crypto: string) => own.process + crypto',
    'export type Clock = (console: string) => Date',
  ])('allows %s', (text) => expect(impure(text)).toEqual([]))

  it('exempts ambient.ts and nothing else', () => {
    const text = "import { ulid } from 'ulid'\nexport const a = Date.now() + ulid()"
    expect(checkPurity([file('packages/core/src/ledger/ambient.ts', text)])).toEqual([])
    expect(impure(text)).toHaveLength(2)
  })
})

describe('the sizes', () => {
  it('hold', () => expect(checkSizes(sources)).toEqual([]))

  it('refuse a file of 301 lines, and a median of 91', () => {
    const short = file('packages/core/src/b.ts', '')
    expect(checkSizes([file('packages/core/src/a.ts', lines(301)), short, short])).toHaveLength(1)
    expect(checkSizes([file('packages/core/src/a.ts', lines(91))])).toHaveLength(1)
    expect(checkSizes([file('packages/core/src/a.ts', lines(90))])).toEqual([])
  })

  it('refuse a function of 61 lines', () => {
    const body = (count: number): string => `export const f = () => {${'\n'.repeat(count - 1)}}`
    expect(checkSizes([file('packages/core/src/a.ts', body(61))])).toHaveLength(1)
    expect(checkSizes([file('packages/core/src/a.ts', body(60))])).toEqual([])
  })
})

describe('the names of files', () => {
  it('hold', () => expect(checkFileNames(sources)).toEqual([]))

  it.each(['utils.ts', 'helpers/day.ts', 'common/a.ts', 'misc.ts', 'types.ts', 'memoryStore.ts', 'Log/a.ts'])(
    'refuse %s',
    (path) => expect(checkFileNames([file(`packages/core/src/${path}`, '')])).toHaveLength(1),
  )

  it('allow kebab-case', () => {
    expect(checkFileNames([file('packages/core/src/log/memory-store.ts', '')])).toEqual([])
  })
})
