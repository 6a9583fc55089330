/** As much of an `AbortSignal` as is needed: Node and browsers have it, and the package compiles without the types of either. */
export interface StopSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** Whether something is to end, and the way to learn of it while waiting. */
export interface Stop {
  readonly isDue: () => boolean
  readonly now: () => void
  /** Calls back when it is to end; what it gives calls that off. */
  readonly onStop: (listener: () => void) => () => void
  /** Waits for some work, or no longer than until it is to end. What becomes of the work then is nobody's concern. */
  readonly orElse: (work: Promise<void>) => Promise<void>
  /** Begins to listen to the signal, and no longer does. */
  readonly listen: () => void
  readonly release: () => void
}

/** A stop that is due when it is asked for, or when a signal says so. */
export const createStop = (signal?: StopSignal): Stop => {
  const listeners = new Set<() => void>()
  let isAsked = false
  const now = (): void => {
    isAsked = true
    for (const listener of [...listeners]) listener()
  }
  const onStop = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    isDue: () => isAsked || signal?.aborted === true,
    now,
    onStop,
    orElse: (work) =>
      new Promise((resolve, reject) => {
        const callOff = onStop(resolve)
        work.finally(callOff).then(resolve, reject)
      }),
    listen: () => signal?.addEventListener('abort', now),
    release: () => signal?.removeEventListener('abort', now),
  }
}
