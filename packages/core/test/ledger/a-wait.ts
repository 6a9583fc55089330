import type { Wait } from '../../src/ledger/ambient.ts'

/** A timer that rings when a test says so, and tells for how long each that runs was set. */
export const aWait = () => {
  const running = new Map<object, { readonly milliseconds: number; readonly over: () => void }>()
  const wait: Wait = (milliseconds, over) => {
    const timer = {}
    running.set(timer, { milliseconds, over })
    return () => running.delete(timer)
  }
  return {
    wait,
    running: (): readonly number[] => [...running.values()].map(({ milliseconds }) => milliseconds),
    /** Rings all that run. */
    ring: (): void => {
      const rung = [...running.values()]
      running.clear()
      for (const { over } of rung) over()
    },
  }
}
