// Packs the public packages as they would be published.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ name: string, version: string, private?: boolean, files: string[], devDependencies: Record<string, string> }} Manifest */

export const root = path.resolve(import.meta.dirname, '..')

/**
 * @param {string} folder
 * @returns {Manifest}
 */
export const readManifest = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

/**
 * Packs every public package, as pnpm does it, which puts versions in the place of `workspace:`.
 * @param {string} destination a folder that exists
 * @returns {{ name: string, tarball: string }[]}
 */
export const packAll = (destination) =>
  readdirSync(path.join(root, 'packages')).flatMap((folder) => {
    const manifest = readManifest(path.join(root, 'packages', folder))
    if (manifest.private) return []
    const tarball = path.join(destination, `${folder}.tgz`)
    const command = ['run', '--silent', 'pnpm', '--', '-C', `packages/${folder}`, 'pack', '--out', tarball]
    execFileSync('npm', command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    return { name: manifest.name, tarball }
  })
