import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** Runs the command in a process of its own, which is killed at the latest when the test is over. */
export const startCommand = (
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  by = 'load.mjs',
  stdio: StdioOptions = 'pipe',
): ChildProcess => {
  const load = fileURLToPath(new URL(`child/${by}`, import.meta.url))
  const child = spawn(process.execPath, [load, ...args], {
    stdio,
    env: { ...process.env, NO_COLOR: '1', PROGRAMME_LEDGER: '', ...env },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** How a command ended, and what it said. */
export const endOf = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const said = { out: '', err: '' }
    child.stdout?.on('data', (chunk) => {
      said.out += String(chunk)
    })
    child.stderr?.on('data', (chunk) => {
      said.err += String(chunk)
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...said }))
  })
