import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Block, blocksOf } from '../../scripts/markdown.mjs'

/** The code blocks of a document, made into one program. */
export interface Program {
  /** The document, by its path from the root. */
  document: string
  /** The blocks that are run. */
  run: string
  /** The blocks that must type-check: those that are run and those marked `no-run`. */
  check: string
}

/** Where the programs are written for Vitest and the compiler. Git ignores it. */
const PROGRAMS = path.resolve(import.meta.dirname, 'programs')
const ROOT = path.resolve(import.meta.dirname, '../..')

/**
 * The program of a document. Every line stays on its line, so that an error names the place in the document. What it imports
 * by a path it names from where the document is, as its links do.
 */
export const programOf = (document: string, text: string): Program => {
  const blocks = blocksOf(text).filter(({ language }) => language === 'ts')
  const lines = text.split('\n').length
  const write = (some: readonly Block[]): string => fromPrograms(document, layOut(some, lines))
  return {
    document,
    run: write(blocks.filter(({ options }) => !options.includes('no-run'))),
    check: write(blocks),
  }
}

const fromPrograms = (document: string, code: string): string =>
  code.replaceAll(/(?<=\bfrom ')\.{1,2}\/[^']+/g, (place) =>
    path.relative(PROGRAMS, path.resolve(ROOT, path.dirname(document), place)).replaceAll(path.sep, '/'),
  )

const layOut = (blocks: readonly Block[], lines: number): string => {
  const page = new Array<string>(lines).fill('')
  for (const { line, code } of blocks) page.splice(line, code.split('\n').length - 1, ...code.trimEnd().split('\n'))
  return `${page.join('\n')}\nexport {}\n`
}

/** Writes programs as `<document>.run.ts` and `<document>.check.ts`, and answers the paths of the former. */
export const writePrograms = (programs: readonly Program[]): string[] => {
  rmSync(PROGRAMS, { recursive: true, force: true })
  mkdirSync(PROGRAMS, { recursive: true })
  return programs.map(({ document, run, check }) => {
    const base = path.join(PROGRAMS, document.replaceAll('/', '.'))
    writeFileSync(`${base}.check.ts`, check)
    writeFileSync(`${base}.run.ts`, run)
    return `${base}.run.ts`
  })
}
