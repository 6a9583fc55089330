import type { Entry } from '../log/entry.ts'
import type { Programme } from '../slice/compose.ts'
import { createJudge, type Judge } from '../time/judge.ts'
import { createLiveReplay, type LiveReplay, type ReplayOptions } from '../time/live-replay.ts'

/** The replay of a log and its judge, kept in step with it. Each is made when it is first needed: who only reads does without a judge. */
export interface KeptReplay {
  readonly replay: () => LiveReplay
  readonly judge: () => Judge
  /** Takes in entries that the log has taken in. */
  readonly take: (entries: readonly Entry[]) => void
}

/**
 * @param log the entries, as they grow.
 * @param options of the replay, each time that it is made.
 */
export const keepReplay = (
  programme: Programme,
  log: readonly Entry[],
  options: Pick<ReplayOptions, 'begin'> = {},
): KeptReplay => {
  let live: LiveReplay | undefined
  let judge: Judge | undefined

  const replay = (): LiveReplay => {
    live ??= createLiveReplay(programme, log, options)
    return live
  }

  return {
    replay,
    judge: () => {
      judge ??= createJudge(programme, replay())
      return judge
    },
    take: (entries) => {
      try {
        live?.take(entries)
      } catch (error) {
        // What it could not take in, as an entry of a newer release, it must not go on without: made anew, it refuses it again.
        live = undefined
        judge = undefined
        throw error
      }
      judge?.accepted(entries)
    },
  }
}
