import type { Surroundings } from '../surroundings.ts'

export interface Steps {
  /** Says what is being done now, in place of what was done before. */
  readonly next: (what: string) => void
  /** Leaves nothing of it on the screen; a second time it does nothing. */
  readonly stop: () => void
}

const CLEAR_LINE = '\r\x1b[2K'

/** Says what long work of unknown length is at, on standard error, where that is a terminal; elsewhere nothing. */
export const startSteps = ({ stderr }: Pick<Surroundings, 'stderr'>): Steps => {
  const held = { isShown: false }
  if (stderr.isTTY !== true) return { next: () => undefined, stop: () => undefined }
  return {
    next: (what) => {
      held.isShown = true
      stderr.write(`${CLEAR_LINE}${what} …`)
    },
    stop: () => {
      if (held.isShown) stderr.write(CLEAR_LINE)
      held.isShown = false
    },
  }
}
