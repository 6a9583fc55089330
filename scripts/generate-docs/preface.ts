import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Words that are written by hand and stand before what is generated; empty where nobody wrote any. */
export const preface = (name: string): string => {
  const file = path.join(import.meta.dirname, 'prefaces', `${name}.md`)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}
