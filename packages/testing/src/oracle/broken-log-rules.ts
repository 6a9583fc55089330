import type { Entry } from '@programme-ledger/core'
import { firstOf } from './counting-entries.ts'

/**
 * The sentences of the log's own rules that an entry breaks if it follows a log (law T4), each read off the log by
 * itself. The sentences are those that the ledger refuses with.
 */
export const brokenLogRules = (log: readonly Entry[], entry: Entry): readonly string[] =>
  Object.entries(RULES)
    .filter(([, isBroken]) => isBroken(log, entry))
    .map(([rule]) => rule)

type IsBroken = (log: readonly Entry[], entry: Entry) => boolean

/** The closes that stand after a log: as corrected last, and not reversed; in the order in which they were made first. */
const closesThatStand = (log: readonly Entry[]): readonly Entry[] =>
  log
    .filter(
      (entry) => entry.type === 'PeriodClosed' && !isSuperseded(log, entry) && reversalsOf(log, entry).length === 0,
    )
    .toSorted((one, other) => firstOf(log, one).position - firstOf(log, other).position)

/** The closes that stand after a log and that an entry reaches behind if it comes next. */
export const closesReachedBehind = (log: readonly Entry[], entry: Entry): readonly Entry[] => {
  const corrected = byId(log, entry.supersedes)
  const days = [...daysOf(log, entry), ...(corrected === undefined ? [] : daysOf(log, corrected))]
  const ofRegistrations = log[0]?.effectiveOn ?? ''
  return closesThatStand(log).filter((close) => days.some((day) => ofRegistrations < day && day <= throughOf(close)))
}

/** Of a fact, its day; of a reversal, its own and that of what it undoes. */
const daysOf = (log: readonly Entry[], entry: Entry): readonly string[] => {
  if (entry.type === 'Voided' || entry.type === 'PeriodClosed') return []
  if (entry.type !== 'Reversed') return [entry.effectiveOn]
  const undone = targetOf(log, entry)
  const days = undone === undefined ? [] : daysOf(log, undone)
  return days.length === 0 ? [] : [entry.effectiveOn, ...days]
}

// The data of every close has this field.
const throughOf = ({ data }: Entry): string => (data as { readonly through: string }).through

const byId = (log: readonly Entry[], id: unknown): Entry | undefined => log.find((each) => each.id === id)
const isSuperseded = (log: readonly Entry[], { id }: Entry): boolean => log.some(({ supersedes }) => supersedes === id)

/** The last entry of the chain that an entry is in. */
const lastOf = (log: readonly Entry[], entry: Entry): Entry => {
  const next = log.find(({ supersedes }) => supersedes === entry.id)
  return next === undefined ? entry : lastOf(log, next)
}

/** What a reversal names, as it stands at the end of its chain. */
const targetOf = (log: readonly Entry[], reversal: Entry): Entry | undefined => {
  const named = byId(log, (reversal.data as { readonly reverses?: unknown }).reverses)
  return named && lastOf(log, named)
}

/** The reversals of the chain that an entry is in that are neither corrected nor void. */
const reversalsOf = (log: readonly Entry[], entry: Entry): readonly Entry[] =>
  log.filter((each) => {
    if (each.type !== 'Reversed' || isSuperseded(log, each)) return false
    const target = targetOf(log, each)
    return target !== undefined && firstOf(log, target) === firstOf(log, entry)
  })

const RULES: Readonly<Record<string, IsBroken>> = {
  'a ledger is opened once, by its first entry': (log, { type }) => (type === 'LedgerOpened') !== (log.length === 0),

  'nothing takes effect before the first day of the ledger': ([opened], { effectiveOn }) =>
    opened !== undefined && effectiveOn < opened.effectiveOn,

  'a correction supersedes the head of a chain': (log, { supersedes }) => {
    const corrected = byId(log, supersedes)
    if (supersedes === undefined) return false
    if (corrected === undefined) return true
    return isSuperseded(log, corrected) || corrected.type === 'Voided' || corrected.type === 'LedgerOpened'
  },

  'a correction gives its reason': (_, { supersedes, reason }) => supersedes !== undefined && reason === undefined,

  'a reason is that of a correction': (log, entry) =>
    entry.supersedes === undefined && entry.reason !== undefined && closesReachedBehind(log, entry).length === 0,

  'what reaches behind a close gives its reason': (log, entry) =>
    entry.supersedes === undefined &&
    (entry.reason === undefined || entry.reason === 'transcription') &&
    closesReachedBehind(log, entry).length > 0,

  'a period is closed once it is over': (_, entry) =>
    entry.type === 'PeriodClosed' && throughOf(entry) > entry.effectiveOn,

  'a close reaches as far as those that stand': (log, entry) =>
    entry.type === 'PeriodClosed' &&
    entry.supersedes === undefined &&
    closesThatStand(log).some((close) => throughOf(close) > throughOf(entry)),

  'nobody authorises their own entry': (_, { actor, authorisedBy }) =>
    authorisedBy !== undefined &&
    (actor.account === undefined || authorisedBy.account === undefined
      ? actor.role === authorisedBy.role
      : actor.account === authorisedBy.account),

  'a correction keeps the event type, unless it reclassifies': (log, { type, supersedes, reason }) => {
    const corrected = byId(log, supersedes)
    if (corrected === undefined || corrected.type === type || type === 'Voided') return false
    return (
      reason !== 'reclassification' ||
      [type, corrected.type].some((each) => each === 'Reversed' || each === 'PeriodClosed')
    )
  },

  'voiding supersedes what it voids': (_, { type, supersedes }) => type === 'Voided' && supersedes === undefined,

  'a reversal names a fact that stands': (log, entry) => {
    if (entry.type !== 'Reversed') return false
    const target = targetOf(log, entry)
    if (target === undefined || ['LedgerOpened', 'Reversed', 'Voided'].includes(target.type)) return true
    return reversalsOf(log, target).some(({ id }) => id !== entry.supersedes)
  },

  'a reversal is not before what it reverses': (log, entry) => {
    if (entry.type === 'Reversed') return entry.effectiveOn < (targetOf(log, entry)?.effectiveOn ?? '')
    const corrected = byId(log, entry.supersedes)
    if (corrected === undefined || entry.type === 'Voided') return false
    return reversalsOf(log, corrected).some(({ effectiveOn }) => effectiveOn < entry.effectiveOn)
  },

  'an inference names entries of this ledger': (log, { inferredFrom = [] }) =>
    inferredFrom.some((id) => byId(log, id) === undefined),
}
