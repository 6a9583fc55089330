import { importsOf } from './imports.ts'
import type { Check } from './source-file.ts'

const CORE = '@programme-ledger/core'
const LOG = '@programme-ledger/core/log'
const REPLAY = '@programme-ledger/core/replay'

/** What the `src` of each package may import of ours. Adapters see only the log of `core`. */
const ARROWS: Record<string, readonly string[]> = {
  core: [],
  testing: [CORE, LOG, REPLAY],
  sqlite: [LOG],
  postgres: [LOG],
  reports: [CORE],
  explorer: [CORE, '@programme-ledger/reports'],
  // The words of the reports load without what draws them.
  cli: [
    CORE,
    '@programme-ledger/explorer',
    '@programme-ledger/reports',
    // By themselves, so that what needs no pack loads nothing that makes one.
    '@programme-ledger/reports/brief-changes',
    '@programme-ledger/reports/table-as-csv',
    '@programme-ledger/reports/words',
  ],
}

/** What a package may import only when asked for, by `import()`. */
const DEFERRED: Record<string, readonly string[]> = {
  cli: ['@programme-ledger/sqlite', '@programme-ledger/postgres'],
}

/** The arrows between packages: who may import whom, and that nobody reaches into another's folder. */
export const checkArrows: Check = (files) =>
  files.flatMap((file) => {
    const [home, name = ''] = /^packages\/([^/]+)\/src\//.exec(file.path) ?? ['']
    const allowed = ARROWS[name]
    if (!allowed) return `${file.path} is in a package that has no arrows: add it to test/architecture/arrows.ts`
    return importsOf(file).flatMap(({ specifier, target, deferred, at }) => {
      if (specifier.startsWith('.')) return target.startsWith(home) ? [] : `${at} leaves its package by ${specifier}`
      if (!specifier.startsWith('@programme-ledger/')) return []
      const open = deferred ? [...allowed, ...(DEFERRED[name] ?? [])] : allowed
      return open.includes(specifier) ? [] : `${at} ${name} must not import ${specifier}`
    })
  })
