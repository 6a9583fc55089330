// What the documentation promises: its code blocks and the npm commands that it names.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ language: string, options: string[], line: number, code: string }} Block */

const root = path.resolve(import.meta.dirname, '..')

/** The documentation: README.md, CONTRIBUTING.md and every Markdown file under docs/, by path from the root. */
export const documentationFiles = () => {
  const docs = path.join(root, 'docs')
  const below = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: 'utf8' }) : []
  return ['README.md', 'CONTRIBUTING.md', ...below.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => existsSync(path.join(root, name)))
    .sort()
}

/** @param {string} file its path from the root */
export const readDocumentation = (file) => readFileSync(path.join(root, file), 'utf8')

/**
 * The fenced blocks of a Markdown text. `line` is the line of the fence, counted from 1.
 * @param {string} text
 * @returns {Block[]}
 */
export const blocksOf = (text) => {
  /** @type {Block[]} */
  const blocks = []
  /** @type {(Block & { fence: string, indent: number }) | undefined} */
  let open
  for (const [index, line] of text.split('\n').entries()) {
    if (open && line.trim() === open.fence) {
      blocks.push(open)
      open = undefined
    } else if (open) {
      open.code += `${line.slice(Math.min(open.indent, line.search(/\S|$/)))}\n`
    } else {
      const [, indent = '', fence, info = ''] = /^(\s*)(`{3,}|~{3,})(.*)$/.exec(line) ?? []
      const [language = '', ...options] = info.trim().split(/\s+/)
      if (fence) open = { language, options, line: index + 1, code: '', fence, indent: indent.length }
    }
  }
  if (open) throw new Error(`the block at line ${open.line} is never closed`)
  return blocks
}

/**
 * The npm scripts that a Markdown text tells its reader to run, in order, each once.
 * @param {string} text
 */
export const npmScriptsIn = (text) => {
  const shell = blocksOf(text).filter(({ language }) => ['sh', 'bash', 'shell'].includes(language))
  const commands = shell.flatMap(({ code }) => [...code.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)])
  return [...new Set(commands.map(([, run, short]) => run ?? short ?? ''))]
}
