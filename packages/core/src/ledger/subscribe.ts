import { z } from 'zod'
import { LedgerError } from '../errors.ts'
import type { Entry } from '../log/entry.ts'
import { deepFreeze } from '../values/deep-freeze.ts'
import { parseOptions } from '../values/parse.ts'
import type { Wait } from './ambient.ts'
import type { FollowedLog } from './follow-log.ts'
import { createStop, type Stop, type StopSignal } from './stop.ts'

export interface SubscribeOptions {
  /** The position of the entry that was handled last: those after it are given. Default 0: from the first entry on. */
  readonly after?: number
  /** Ends the subscription, quietly: an `AbortSignal`. */
  readonly signal?: StopSignal
  /** How often to look for what others record, in milliseconds. Default 1,000. */
  readonly pollEvery?: number
}

/** What a subscription reads from. */
export interface Followed {
  readonly log: FollowedLog
  /** Reads what has come since, by whomever. */
  readonly catchUp: () => Promise<void>
  readonly wait: Wait
}

// The longest that a timer runs: beyond it, it would ring at once.
const LONGEST = 2_147_483_647

const Options = z.strictObject({
  after: z
    .int({ error: 'is not the position of an entry: give that of the entry that was handled last, or leave it out' })
    .nonnegative({ error: 'is before all entries: give 0 for all of them, or leave it out' })
    .default(0),
  signal: z
    .custom<StopSignal>((value) => typeof value === 'object' && value !== null && 'addEventListener' in value, {
      error: 'is not an AbortSignal: give that of an AbortController, or leave it out',
    })
    .optional(),
  pollEvery: z
    .int({ error: 'is not a whole number of milliseconds' })
    .min(1, { error: 'is no time to wait: give milliseconds, 1 or more' })
    .max(LONGEST, { error: `is longer than any timer runs: give ${LONGEST} milliseconds or less` })
    .default(1_000),
})
type Parsed = z.output<typeof Options>

/** Every entry of a ledger from a position on, once and in order, as `Ledger.subscribe` promises. */
export const subscribe = (followed: Followed, options: unknown): AsyncIterable<Entry> => {
  const parsed = parseOptions(Options, options, 'The options of subscribe')
  return { [Symbol.asyncIterator]: () => iterate(followed, parsed) }
}

const iterate = (followed: Followed, options: Parsed): AsyncIterator<Entry, undefined> => {
  const stop = createStop(options.signal)
  const entries = entriesFrom(followed, options, stop)
  return {
    next: () => entries.next(),
    // Whoever leaves while it waits would otherwise wait for the next entry first.
    return: () => {
      stop.now()
      return entries.return(undefined)
    },
  }
}

async function* entriesFrom(
  followed: Followed,
  { after, pollEvery }: Parsed,
  stop: Stop,
): AsyncGenerator<Entry, undefined> {
  const { log, catchUp, wait } = followed
  let position = after
  stop.listen()
  try {
    if (!stop.isDue()) await stop.orElse(catchUp())
    if (!stop.isDue()) assertReaches(log, after)
    while (!stop.isDue()) {
      const entry = log.entries[position]
      if (entry === undefined) {
        const woken = await somethingHappens(log, stop, (over) => wait(pollEvery, over))
        if (woken === 'time') await stop.orElse(catchUp())
        continue
      }
      position += 1
      // The ledger goes on reading these very entries.
      yield deepFreeze(entry)
    }
    return undefined
  } finally {
    stop.release()
  }
}

/** A consumer that was further than the log is now follows another ledger, or one that lost its tail: nothing is skipped for it. */
const assertReaches = ({ entries }: FollowedLog, after: number): void => {
  if (after <= entries.length) return
  throw new LedgerError(
    'invalid-option',
    `The options of subscribe are not valid: after: is ${after}, and the ledger ends at position ${entries.length}: give the position of the entry of this ledger that was handled last`,
  )
}

/** Until the log grows, the time is over or the subscription ends, whichever comes first. */
const somethingHappens = (
  log: FollowedLog,
  stop: Stop,
  wait: (over: () => void) => () => void,
): Promise<'growth' | 'time' | 'stop'> =>
  new Promise((resolve) => {
    const callOff: (() => void)[] = []
    const wake = (by: 'growth' | 'time' | 'stop') => () => {
      for (const each of callOff) each()
      resolve(by)
    }
    callOff.push(log.onGrowth(wake('growth')), stop.onStop(wake('stop')))
    callOff.push(wait(wake('time')))
  })
