import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A source file as the checks see it: its path from the root of the repository, with forward slashes. */
export interface SourceFile {
  path: string
  text: string
}

/** A check answers one line for each violation, and nothing for a sound house. */
export type Check = (files: readonly SourceFile[]) => string[]

const root = path.resolve(import.meta.dirname, '../..')

/** Every TypeScript file under `packages/<name>/src`. */
export const readPackageSources = (): SourceFile[] =>
  readdirSync(path.join(root, 'packages')).flatMap((name) => readFolder(`packages/${name}/src`))

const readFolder = (folder: string): SourceFile[] => {
  const absolute = path.join(root, folder)
  if (!existsSync(absolute)) return []
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(path.join(absolute, name), 'utf8') }))
}
