import type { Entry } from '../log/entry.ts'
import type { Objection, Violation } from '../slice/violation.ts'
import { formatDay } from '../values/format-day.ts'
import { closeInWords, closeSaid, closesBehind, standingCloses } from './closed-periods.ts'
import { type LogIndex, reversedBy } from './log-index.ts'
import { reversalsOf } from './reversals-of.ts'

type LogRule = (log: LogIndex, entry: Entry) => Objection | undefined

/** What every log must hold to, whatever the programme; judged in position order, each entry against those before it. */
const LOG_RULES: Readonly<Record<string, LogRule>> = {
  /**
   * `LedgerOpened` says of the whole log what it is: its first day, its currency. There is one, and nothing comes
   * before it.
   */
  'a ledger is opened once, by its first entry': (_, { type, position }) =>
    (type === 'LedgerOpened') === (position === 1)
      ? undefined
      : {
          field: 'type',
          problem: `is ${type} at position ${position}`,
          remedy: 'only the first entry is LedgerOpened, and openLedger writes it',
        },

  /** Registrations take effect on the first day: an earlier fact could name nothing. */
  'nothing takes effect before the first day of the ledger': (log, { effectiveOn }) => {
    const firstDay = log.firstDay()
    return firstDay === undefined || effectiveOn >= firstDay
      ? undefined
      : {
          field: 'effectiveOn',
          problem: `${formatDay(effectiveOn)} is before ${formatDay(firstDay)}`,
          remedy: 'give a day on or after the first day of the ledger',
        }
  },

  /** Corrections form one chain: two that correct the same entry would leave two truths (law T4). */
  'a correction supersedes the head of a chain': (log, { supersedes }) => {
    if (supersedes === undefined) return undefined
    const head = log.headOf(supersedes)
    if (head === undefined)
      return {
        field: 'supersedes',
        problem: `there is no entry ${supersedes}`,
        remedy: 'name an entry of this ledger by its id',
        missing: { names: [supersedes] },
      }
    if (head.id !== supersedes)
      return {
        field: 'supersedes',
        problem: `${supersedes} was superseded before`,
        remedy: `supersede the head of its chain, ${head.id}`,
      }
    if (head.type === 'Voided')
      return { field: 'supersedes', problem: `${supersedes} voids its chain`, remedy: 'record the fact as a new entry' }
    if (head.type === 'LedgerOpened')
      return { field: 'supersedes', problem: 'the first entry opens the ledger', remedy: 'open another ledger' }
    return undefined
  },

  /** The reason decides at which viewpoints the corrected entry still counts (law T2). */
  'a correction gives its reason': (_, { supersedes, reason }) =>
    supersedes === undefined || reason !== undefined
      ? undefined
      : {
          field: 'reason',
          problem: 'is missing',
          remedy: 'say transcription, laterInformation, reclassification or materialError',
        },

  /**
   * A reason without what it corrects is half a correction: the entry would stand beside the one that it was to
   * replace. Only what reaches behind a close has a reason of its own.
   */
  'a reason is that of a correction': (log, entry) =>
    entry.reason === undefined || entry.supersedes !== undefined || closesBehind(log, entry).length > 0
      ? undefined
      : {
          field: 'supersedes',
          problem: 'is missing, though a reason is given',
          remedy: 'name the entry that is corrected, or leave the reason out',
        },

  /**
   * Once a period is closed its figures are out of the house: what is recorded for it later, or undoes what was, is let in
   * with a reason and never silently. A slip in copying is a reason to correct an entry, and none to record one.
   */
  'what reaches behind a close gives its reason': (log, entry) =>
    entry.supersedes === undefined ? objectToSilence(log, entry) : undefined,

  /** What is not over yet, or has not come, cannot be closed. */
  'a period is closed once it is over': (_, entry) => {
    if (entry.type !== 'PeriodClosed') return undefined
    const { through } = closeSaid(entry)
    return through <= entry.effectiveOn
      ? undefined
      : {
          field: 'data.through',
          problem: `${formatDay(through)} is after ${formatDay(entry.effectiveOn)}, when it is closed`,
          remedy: 'close through a day that has passed by then',
        }
  },

  /**
   * A shorter close beside a longer one would open nothing, and look as if it did. That the longer one was wrong is said by
   * correcting it, and that what it closed is open again by reversing it.
   */
  'a close reaches as far as those that stand': (log, entry) => {
    if (entry.type !== 'PeriodClosed' || entry.supersedes !== undefined) return undefined
    const { through } = closeSaid(entry)
    const longer = standingCloses(log).find((close) => closeSaid(close).through > through)
    return (
      longer && {
        field: 'data.through',
        problem: `${formatDay(through)} is before ${formatDay(closeSaid(longer).through)}, through which ${longer.id} closed already`,
        remedy: `close through that day or a later one, or supersede ${longer.id}`,
      }
    )
  },

  /** Whoever records a fact cannot vouch for it. Two holders of one role are told apart by their accounts. */
  'nobody authorises their own entry': (_, { actor, authorisedBy }) =>
    authorisedBy === undefined || !isSameActor(actor, authorisedBy)
      ? undefined
      : {
          field: 'authorisedBy',
          problem: `is ${authorisedBy.role}, who recorded it`,
          remedy: 'somebody else authorises an entry, or nobody does',
        },

  /**
   * A correction tells the same kind of fact rightly; that it was another kind is a reason of its own, and makes or
   * undoes neither a reversal nor a close: they are no facts of the programme.
   */
  'a correction keeps the event type, unless it reclassifies': (log, { type, supersedes, reason }) => {
    const corrected = supersedes === undefined ? undefined : log.entryOf(supersedes)
    if (corrected === undefined || type === 'Voided' || corrected.type === type) return undefined
    if (reason === 'reclassification' && !APART.has(type) && !APART.has(corrected.type)) return undefined
    return {
      field: 'type',
      problem: `${type} cannot correct a ${corrected.type}`,
      remedy: `record a ${corrected.type}, or give reclassification as the reason`,
    }
  },

  /** A `Voided` that names no entry would void nothing. */
  'voiding supersedes what it voids': (_, { type, supersedes }) =>
    type !== 'Voided' || supersedes !== undefined
      ? undefined
      : { field: 'supersedes', problem: 'is missing', remedy: 'name the entry that is void' },

  /** What is void, is itself a reversal or was reversed before cannot be undone once more (law T4). */
  'a reversal names a fact that stands': (log, entry) =>
    entry.type === 'Reversed' ? objectToReversal(log, entry) : undefined,

  /** What is undone was there before. It is held again where either of the two is corrected to another day. */
  'a reversal is not before what it reverses': (log, entry) =>
    entry.type === 'Reversed' ? objectToEarlyReversal(log, entry) : objectToLateCorrection(log, entry),

  /** Whoever doubts an inference goes back to the entries that it was made from: they have to be there. */
  'an inference names entries of this ledger': (log, { inferredFrom = [] }) => {
    const missing = inferredFrom.find((id) => log.entryOf(id) === undefined)
    return missing === undefined
      ? undefined
      : {
          field: 'inferredFrom',
          problem: `there is no entry ${missing}`,
          remedy: 'name entries recorded before, by their ids',
          missing: { names: [missing] },
        }
  },
}

/** What is said of the log, and not of the programme. */
const APART: ReadonlySet<string> = new Set(['Reversed', 'PeriodClosed'])

/** What the log rules object to in an entry that is about to follow what the index holds. */
export const judgeByLogRules = (log: LogIndex, entry: Entry): readonly Violation[] =>
  Object.entries(LOG_RULES).flatMap(([rule, judge]) => {
    const objection = judge(log, entry)
    return objection === undefined ? [] : [{ ...objection, rule, entry: entry.id, type: entry.type }]
  })

/** An account tells who it is; where one of the two has none, the role must do. */
const isSameActor = (one: Entry['actor'], other: Entry['actor']): boolean =>
  one.account !== undefined && other.account !== undefined ? one.account === other.account : one.role === other.role

const objectToSilence = (log: LogIndex, entry: Entry): Objection | undefined => {
  if (entry.reason !== undefined && entry.reason !== 'transcription') return undefined
  const [close] = closesBehind(log, entry)
  return (
    close && {
      field: 'reason',
      problem: `${entry.reason === undefined ? 'is missing' : 'is transcription, and nothing is corrected'}: ${closeInWords(close)}`,
      remedy: 'say laterInformation, reclassification or materialError',
    }
  )
}

const objectToReversal = (log: LogIndex, reversal: Entry): Objection | undefined => {
  const field = 'data.reverses'
  const reverses = reversedBy(reversal)
  const head = log.headOf(reverses)
  if (head === undefined)
    return {
      field,
      problem: `there is no entry ${reverses}`,
      remedy: 'name an entry of this ledger by its id',
      missing: { names: [reverses] },
    }
  if (head.type === 'LedgerOpened')
    return { field, problem: 'the first entry opens the ledger', remedy: 'name another entry' }
  if (head.type === 'Reversed')
    return { field, problem: `${reverses} is itself a reversal`, remedy: 'void it, by a Voided that supersedes it' }
  if (head.type === 'Voided')
    return { field, problem: `${reverses} is void`, remedy: 'there is nothing left to reverse' }
  const other = reversalsOf(log, reverses).find(({ id }) => id !== reversal.supersedes)
  return (
    other && { field, problem: `${reverses} was reversed by ${other.id}`, remedy: `supersede ${other.id} to change it` }
  )
}

const objectToEarlyReversal = (log: LogIndex, reversal: Entry): Objection | undefined => {
  const head = log.headOf(reversedBy(reversal))
  return head === undefined || reversal.effectiveOn >= head.effectiveOn
    ? undefined
    : {
        field: 'effectiveOn',
        problem: `${formatDay(reversal.effectiveOn)} is before ${formatDay(head.effectiveOn)}`,
        remedy: 'a fact that was never right is voided, not reversed',
      }
}

const objectToLateCorrection = (log: LogIndex, { supersedes, type, effectiveOn }: Entry): Objection | undefined => {
  if (supersedes === undefined || type === 'Voided') return undefined
  const reversal = reversalsOf(log, supersedes).find((each) => each.effectiveOn < effectiveOn)
  return (
    reversal && {
      field: 'effectiveOn',
      problem: `${formatDay(effectiveOn)} is after its reversal on ${formatDay(reversal.effectiveOn)}`,
      remedy: `correct the reversal ${reversal.id} first`,
    }
  )
}
