// Checks each package as it would be published: publint for its manifest, attw for how its types resolve.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packAll, root } from './pack.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'programme-ledger-packages-'))

/**
 * @param {string} tool
 * @param {string[]} options
 */
const passes = (tool, ...options) =>
  spawnSync(path.join(root, 'node_modules/.bin', tool), options, { stdio: 'inherit' }).status === 0

try {
  const results = packAll(folder).flatMap(({ name, tarball }) => {
    console.log(`\n${name}`)
    return [passes('publint', 'run', tarball, '--strict'), passes('attw', tarball, '--profile', 'esm-only')]
  })
  if (results.includes(false)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
