// Checks each package as it would be published: that all is in it that it says, publint for its manifest, attw for how its types resolve.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packAll, readManifest, root } from './pack.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'programme-ledger-packages-'))

/**
 * @param {string} tool
 * @param {string[]} options
 */
const passes = (tool, ...options) =>
  spawnSync(path.join(root, 'node_modules/.bin', tool), options, { stdio: 'inherit' }).status === 0

/** What strangers look for in every package. */
const IN_EVERY_PACKAGE = ['package.json', 'README.md', 'LICENSE']

/**
 * Whether all is packed that the manifest names, and what strangers look for.
 * @param {string} name
 * @param {string} tarball
 */
const isWhole = (name, tarball) => {
  const packed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n')
  const { files } = readManifest(path.join(root, 'packages', path.basename(tarball, '.tgz')))
  const wanted = [...IN_EVERY_PACKAGE, ...files.filter((file) => !file.startsWith('!'))]
  const missing = wanted.filter((file) => !packed.some((entry) => `${entry}/`.startsWith(`package/${file}/`)))
  if (missing.length > 0) console.error(`${name}: ${missing.join(', ')} is not packed`)
  return missing.length === 0
}

try {
  const results = packAll(folder).flatMap(({ name, tarball }) => {
    console.log(`\n${name}`)
    return [
      isWhole(name, tarball),
      passes('publint', 'run', tarball, '--strict'),
      passes('attw', tarball, '--profile', 'esm-only'),
    ]
  })
  if (results.includes(false)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
