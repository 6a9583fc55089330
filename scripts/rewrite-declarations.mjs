// The compiler rewrites `./x.ts` to `./x.js` in the JavaScript that it emits, but not in the declarations. TypeScript
// reads both; other tools want a file that was packed. Times are kept, so that `tsc -b` sees nothing to build again.
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './pack.mjs'

const SPECIFIER = /\b(from |import |import\()(["'])(\.{1,2}\/[^"']+?)(?<!\.d)\.ts\2/g

const packages = path.join(root, 'packages')
const folders = readdirSync(packages).map((name) => path.join(packages, name, 'dist'))

for (const folder of folders.filter((dist) => existsSync(dist))) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const file of names.filter((name) => name.endsWith('.d.ts')).map((name) => path.join(folder, name))) {
    const text = readFileSync(file, 'utf8')
    const rewritten = text.replace(SPECIFIER, '$1$2$3.js$2')
    if (rewritten === text) continue
    const { atime, mtime } = statSync(file)
    writeFileSync(file, rewritten)
    utimesSync(file, atime, mtime)
  }
}
