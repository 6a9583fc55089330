import { appendFileSync, copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { blocksOf, documentationFiles, readDocumentation } from '../../../scripts/markdown.mjs'
import { realLedger } from './real-ledger.ts'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const ledger = realLedger()
const home = process.cwd()
afterAll(() => process.chdir(home))

/** A command of the documentation, and what it is said to print. */
interface Step {
  readonly command: string
  readonly prints: string
}

const stepsOf = (code: string): readonly Step[] =>
  code
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const [command = '', ...lines] = text.trimEnd().split('\n')
      return { command, prints: lines.join('\n') }
    })

/** The words of a command line; of quotes only single ones, as the documentation has them. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''))

/** Runs a command line as a shell would, as far as the documentation goes; answers what is seen of it. */
const runLine = async (line: string, env: NodeJS.ProcessEnv): Promise<string> => {
  const [, name, value] = /^export (\w+)=(\S+)$/.exec(line) ?? []
  if (name !== undefined) {
    env[name] = value
    return ''
  }
  const [, command = line, redirection, file = ''] = /^(.*?) (>>?) (\S+)$/.exec(line) ?? []
  const [program, ...args] = wordsOf(command)
  expect(program).toBe('programme-ledger')
  const { code, out, err } = await runCommand(args, { env })
  if (redirection === '>') writeFileSync(file, out)
  if (redirection === '>>') appendFileSync(file, out)
  return `${err}${redirection === undefined ? out : ''}${code === 0 ? '' : `[ends with ${code}]\n`}`
}

/** The text of the documentation as a pattern: `...` stands for whatever there is. */
const patternOf = (prints: string): RegExp => {
  const escaped = prints.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\\.\\.\\.', '[\\s\\S]*')
  return new RegExp(`^${escaped}\\s*$`)
}

const documents = documentationFiles()
  .map((file) => ({ file, blocks: blocksOf(readDocumentation(file)).filter(({ language }) => language === 'console') }))
  .filter(({ blocks }) => blocks.length > 0)

describe('the commands of the documentation print what it says', () => {
  it('and there are some', () => expect(documents.map(({ file }) => file)).toContain('docs/command.md'))

  it.each(documents)('$file', async ({ blocks }) => {
    const folder = temporaryFolder()
    copyFileSync(ledger(), join(folder, 'bromsgrove-redditch.ledger'))
    process.chdir(folder)
    const env: NodeJS.ProcessEnv = {}
    for (const { command, prints } of blocks.flatMap(({ code }) => stepsOf(code)))
      expect(await runLine(command, env), command).toMatch(patternOf(prints))
    process.chdir(home)
  })
})
