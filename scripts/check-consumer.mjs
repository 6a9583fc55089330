// Uses the packages as a stranger does: installs their tarballs in an empty project, type-checks a program against them
// with nothing skipped, and runs it. Fails on what only a stranger sees: `./x.ts` left in a declaration, a type that
// needs a dependency nobody declared, a file that was not packed.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packAll, readManifest, root } from './pack.mjs'

/** Ours, and the last compiler written in JavaScript, which many still use. */
const COMPILERS = { 'typescript-ours': readManifest(root).devDependencies.typescript, 'typescript-classic': '5.9.3' }

const RESOLUTIONS = [
  ['--module', 'nodenext'],
  ['--module', 'preserve', '--moduleResolution', 'bundler', '--noEmit'],
]

const folder = mkdtempSync(path.join(tmpdir(), 'programme-ledger-consumer-'))

/**
 * @param {string} command
 * @param {string[]} options
 */
const run = (command, ...options) => execFileSync(command, options, { cwd: folder, stdio: 'inherit' })

const install = () => {
  const packages = packAll(folder).map(({ name, tarball }) => [name, `file:${tarball}`])
  const manifest = {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(packages),
    devDependencies: {
      // As every project on Node has: what writes workbooks brings types of a Node so old that compilers of today refuse them.
      '@types/node': readManifest(root).devDependencies['@types/node'],
      ...Object.fromEntries(Object.entries(COMPILERS).map(([name, version]) => [name, `npm:typescript@${version}`])),
    },
    overrides: Object.fromEntries(packages.map(([name]) => [name, `$${name}`])),
  }
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  run('npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error')
  borrowCompiledSqlite()
}

/** The native part was compiled when this repository was set up; to compile it again would take a minute. */
const borrowCompiledSqlite = () => {
  const own = path.join(folder, 'node_modules/better-sqlite3')
  rmSync(own, { recursive: true })
  symlinkSync(realpathSync(path.join(root, 'packages/sqlite/node_modules/better-sqlite3')), own)
}

const checkDeclarations = () => {
  const ours = path.join(folder, 'node_modules/@programme-ledger')
  const declarations = readdirSync(ours, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.d.ts'))
  const faults = declarations.flatMap((name) => {
    const text = readFileSync(path.join(ours, name), 'utf8')
    return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]*\.ts)['"]/g)].map(([, at]) => `${name}: ${at}`)
  })
  if (declarations.length === 0) throw new Error('no declarations were packed')
  if (faults.length > 0) throw new Error(`declarations import sources; annotate these exports:\n${faults.join('\n')}`)
}

const checkProgram = () => {
  cpSync(path.join(root, 'scripts/consumer/consumer.ts'), path.join(folder, 'consumer.ts'))
  for (const compiler of Object.keys(COMPILERS)) {
    for (const resolution of RESOLUTIONS) {
      console.log(`${compiler} ${resolution.join(' ')}`)
      const tsc = path.join(folder, 'node_modules', compiler, 'bin/tsc')
      run(
        process.execPath,
        tsc,
        '--strict',
        '--skipLibCheck',
        'false',
        '--target',
        'es2023',
        ...resolution,
        'consumer.ts',
      )
    }
  }
  run(process.execPath, 'consumer.js')
}

try {
  install()
  checkDeclarations()
  checkProgram()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
