import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { VIEW_NAMES } from '../src/views/views.ts'
import { runCommand } from './run-command.ts'

/** What bash offers after some words, by the script. */
const offered = async (...words: readonly string[]): Promise<readonly string[]> => {
  const { out: script } = await runCommand(['completion', 'bash'])
  const program = `${script}
COMP_WORDS=(programme-ledger ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_programme_ledger
printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-c', program], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

describe('completion in bash', () => {
  it('offers the commands, those that begin so', async () => {
    expect(await offered('')).toContain('show')
    expect(await offered('s')).toEqual(['show', 'series', 'sample', 'schema'])
  })

  it('offers every view', async () => {
    expect(await offered('show', '')).toEqual(VIEW_NAMES)
    expect(await offered('compare', 'council')).toEqual(['councilSavings'])
  })

  it('offers options, also those of every command', async () => {
    expect(await offered('show', 'plan', '--a')).toEqual(['--as-at', '--about'])
    expect(await offered('show', '--led')).toEqual(['--ledger'])
  })

  it('offers the words that an option takes, and files where it takes a file', async () => {
    expect(await offered('series', 'plan', '--step', 'm')).toEqual(['month'])
    expect(await offered('show', '--ledger', 'completion')).toEqual(['completion.test.ts'])
    expect(await offered('record', 'completion')).toEqual(['completion.test.ts'])
    expect(await offered('show', 'plan', '--as-at', '')).toEqual([])
  })
})

describe('completion in other shells', () => {
  it.each(['zsh', 'fish'])('names every command and view in %s', async (shell) => {
    const { code, out } = await runCommand(['completion', shell])
    expect(code).toBe(0)
    for (const word of ['init', 'show', 'compare', 'completion', ...VIEW_NAMES]) expect(out).toContain(word)
    await expect(out).toMatchFileSnapshot(`./golden/completion.${shell}`)
  })
})
