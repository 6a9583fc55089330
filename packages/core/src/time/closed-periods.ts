import type { Entry } from '../log/entry.ts'
import { engineData } from '../slice/engine-data.ts'
import type { EngineData } from '../slice/engine-events.ts'
import type { Day } from '../values/day.ts'
import { formatDay } from '../values/format-day.ts'
import { createLogIndex, type LogIndex, reversedBy } from './log-index.ts'

/** What a `PeriodClosed` says. */
export const closeSaid = (close: Entry): EngineData<'PeriodClosed'> => engineData('PeriodClosed', close)

/** The closes that stand, in the order in which they were made first: as corrected since, and neither voided nor reversed. */
export const standingCloses = (log: LogIndex): readonly Entry[] => {
  const closes = log.closes()
  if (closes.length === 0) return closes
  const reversed = new Set(log.reversals().map((reversal) => log.firstOf(reversedBy(reversal))))
  return closes.filter(({ id }) => !reversed.has(log.firstOf(id)))
}

/**
 * The standing closes that an entry reaches behind if it follows what the index holds: those of periods in which it takes
 * effect, or in which what it supersedes or reverses did.
 *
 * What takes effect on the ledger's first day reaches behind none: registrations are dated by it, as they say that a name
 * exists and not that something happened, and nothing in an entry tells them from others but that day.
 */
export const closesBehind = (log: LogIndex, entry: Entry): readonly Entry[] => {
  const standing = standingCloses(log)
  if (standing.length === 0) return []
  const corrected = entry.supersedes === undefined ? undefined : log.entryOf(entry.supersedes)
  const firstDay = log.firstDay() ?? ''
  const days = [entry, ...(corrected === undefined ? [] : [corrected])]
    .flatMap((each) => daysOf(log, each))
    .filter((day) => day > firstDay)
  return standing.filter((close) => days.some((day) => day <= closeSaid(close).through))
}

/** The days on which an entry makes a difference, by itself. Closing a period, and opening it again, makes none. */
const daysOf = (log: LogIndex, entry: Entry): readonly Day[] => {
  switch (entry.type) {
    // It takes effect on every day, whatever its own: what it voids has the day that matters.
    case 'Voided':
    case 'PeriodClosed':
      return []
    case 'Reversed': {
      const undone = log.headOf(reversedBy(entry))
      const days = undone === undefined ? [] : daysOf(log, undone)
      return days.length === 0 ? [] : [entry.effectiveOn, ...days]
    }
    default:
      return [entry.effectiveOn]
  }
}

/** The entries of a log that reach behind a close, each with the closes that stood when it was recorded. */
export const entriesBehindCloses = (log: readonly Entry[]): ReadonlyMap<Entry, readonly Entry[]> => {
  const behind = new Map<Entry, readonly Entry[]>()
  if (!log.some(({ type }) => type === 'PeriodClosed')) return behind
  const index = createLogIndex()
  for (const entry of log) {
    const closes = closesBehind(index, entry)
    if (closes.length > 0) behind.set(entry, closes)
    index.add(entry)
  }
  return behind
}

/** A close in words: `outturn 2010/11 was closed on 30 June 2011, through 31 March 2011`. */
export const closeInWords = (close: Entry): string => {
  const { label = 'the period', through } = closeSaid(close)
  return `${label} was closed on ${formatDay(close.effectiveOn)}, through ${formatDay(through)}`
}
