import type { Surroundings } from '../surroundings.ts'

export interface Progress {
  readonly advance: (by: number) => void
  readonly stop: () => void
}

const NONE: Progress = { advance: () => undefined, stop: () => undefined }

/** Below this nobody waits. */
const LONG = 2_000

/** Shows how far long work has come, on standard error, where that is a terminal; elsewhere nothing. */
export const startProgress = async (
  what: string,
  total: number,
  { stderr }: Pick<Surroundings, 'stderr'>,
): Promise<Progress> => {
  if (stderr.isTTY !== true || total < LONG) return NONE
  const { SingleBar } = (await import('cli-progress')).default
  const bar = new SingleBar({
    format: `${what} {bar} {value} of {total}, {eta_formatted} left`,
    clearOnComplete: true,
    hideCursor: true,
    // The terminal that standard error is.
    stream: stderr as NodeJS.WriteStream,
  })
  bar.start(total, 0)
  return { advance: (by) => bar.increment(by), stop: () => bar.stop() }
}
