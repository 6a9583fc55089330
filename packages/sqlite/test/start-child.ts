import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** Runs a TypeScript file of `child/` in another process, which is killed at the latest when the test is over. */
export const startChild = (script: string, ...args: readonly string[]): ChildProcess => {
  const pathOf = (name: string): string => fileURLToPath(new URL(`child/${name}`, import.meta.url))
  const child = fork(pathOf('load.mjs'), [pathOf(script), ...args])
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** Resolves once the child is gone; rejects where it went by an error of its own. */
export const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0 || code === null) resolve()
      else reject(new Error(`the other process ended with code ${code}`))
    })
  })
