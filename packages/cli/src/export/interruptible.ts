import { setImmediate } from 'node:timers/promises'
import { UsageError } from '../usage-error.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does work that has something to clear away when it is interrupted, by the keyboard or from outside. It is to call `pause` between
 * its steps.
 *
 * @throws UsageError out of `pause`, when it was interrupted.
 */
export const interruptible = async <Result>(
  work: (pause: () => Promise<void>) => Promise<Result>,
  stopped: string,
): Promise<Result> => {
  let isInterrupted = false
  const interrupt = (): void => {
    isInterrupted = true
  }
  for (const signal of SIGNALS) process.on(signal, interrupt)
  try {
    return await work(async () => {
      // Signals are heard only between two turns of the event loop.
      await setImmediate()
      if (isInterrupted) throw new UsageError(stopped)
    })
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt)
  }
}
