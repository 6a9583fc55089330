import { type Cause, type Causes, type Change, type Comparison, positionsOf } from '@programme-ledger/core'
import type { Said } from '../blocks/blocks.ts'
import { effectInWords } from '../words/effect-in-words.ts'
import { figureInWords } from '../words/figure-in-words.ts'
import { type HeadlinePair, headlineChange } from './headlines.ts'

/** Something that changed, as a sentence. */
export interface ToldChange extends Said {
  readonly cause: Cause
  /**
   * `restated`: for an approved material error, or a changed basis. `calendar`: it was known already, and its day has come. `news` is all
   * else.
   */
  readonly why: 'restated' | 'news' | 'calendar'
}

/** What changed in one view, the weightiest first. */
export interface ViewChanges {
  readonly view: string
  /** What became of the figures that a board knows by heart: `Reported savings 2010/11: £12,000 → £24,000`. */
  readonly headlines: readonly Said[]
  readonly told: readonly ToldChange[]
}

/** That a thing has a name is no news; what is said of it is. */
const NAMING = /^(?:(?!Risk)\w+Registered|\w+Defined|RagDefinitionsAdopted|RiskScaleAdopted|PrintedTotalStated)$/

/** What a board wants to read one by one, the first first. */
const WEIGHTY = [
  'ServiceWentLive',
  'ServiceEnded',
  'ProjectWithdrawn',
  'ServiceTransferred',
  'NoticeGiven',
  'PartnerWithdrew',
  'PartnerJoined',
  'DecisionTaken',
  'RecommendationMade',
  'HostAgreed',
  'ExceptionRaised',
]

/** The types that a reader looks for first, the first first; then the others as they come. */
const WEIGHTS = [
  ...WEIGHTY,
  'SavingReported',
  'SavingValidated',
  'SavingBudgetRevised',
  'SavingBudgeted',
  'StaffTransferred',
  'StaffReturned',
  'RiskRegistered',
  'RiskRescored',
  'HighlightReported',
  'TargetRevised',
  'TargetReported',
  'BenefitAssessed',
  'KpiMeasured',
]

/**
 * What changed, entry by entry: each is told of once, under the first view that it changes. Statuses are told of together.
 *
 * @param headlines from both viewpoints of the comparisons.
 */
export const toldChanges = (
  comparisons: readonly Comparison[],
  headlines: readonly HeadlinePair[],
): readonly ViewChanges[] => {
  const seen = new Set<number>()
  return comparisons.map(({ view, changes, ...between }) => {
    const causes = causesOf(changes, between).filter(({ cause }) => !seen.has(cause.entry))
    for (const { cause } of causes) seen.add(cause.entry)
    const moved = headlines.flatMap((headline) => movedIn(changes, headline))
    const told = causes
      .filter(({ cause, why }) => why === 'restated' || !isNoNews(cause))
      .map((each) => tell(each, moved))
      .sort((a, b) => weightOf(a.cause) - weightOf(b.cause) || a.cause.entry - b.cause.entry)
    return { view, headlines: moved.flatMap(sayHeadline), told }
  })
}

const isNoNews = ({ type, reason }: Cause): boolean => NAMING.test(type) && reason === undefined

/** Whether a board wants to read it by itself, where others of its kind are told of as well. */
export const isWeighty = ({ type }: Cause): boolean => WEIGHTY.includes(type)

/** The less, the sooner a reader looks for it. */
export const weightOf = ({ type }: Cause): number => {
  const place = WEIGHTS.indexOf(type)
  return place < 0 ? WEIGHTS.length : place
}

type Between = Pick<Comparison, 'from' | 'to'>

const causesOf = (changes: readonly Change[], between: Between): readonly Omit<ToldChange, keyof Said>[] => {
  const byEntry = new Map<number, Omit<ToldChange, keyof Said>>()
  for (const { causes } of changes) {
    for (const cause of causes.restated) byEntry.set(cause.entry, { cause, why: 'restated' })
    for (const cause of causes.sinceLastReported)
      if (!byEntry.has(cause.entry))
        byEntry.set(cause.entry, { cause, why: wasKnown(cause, between) ? 'calendar' : 'news' })
  }
  return [...byEntry.values()]
}

/**
 * Whether the first viewpoint had the entry among what was to come. Where it takes all papers and all entries, it does not tell by
 * itself what was known then: a paper that is dated by its day was.
 */
const wasKnown = ({ how, entry, knownOn }: Cause, { from, to }: Between): boolean => {
  if (how === 'leftOut' || entry > from.position) return false
  if (from.knownOn !== 'all') return knownOn <= from.knownOn
  return from.position < to.position || knownOn <= from.asAt
}

const tell = ({ cause, why }: Omit<ToldChange, keyof Said>, moved: readonly Moved[]): ToldChange => {
  const effects = moved.flatMap((each) => effectOn(each, cause))
  const reason = REASONS[cause.reason ?? ''] === undefined ? '' : ` (${REASONS[cause.reason ?? '']})`
  const gone = cause.how === 'leftOut' ? 'No longer counted: ' : ''
  const what = effects.length === 0 ? '' : `; ${effects.join(', ')}`
  return { cause, why, text: `${gone}${cause.says}${reason}${what}`, entries: [cause.entry] }
}

const REASONS: Readonly<Record<string, string>> = {
  transcription: 'a slip in copying, mended',
  laterInformation: 'later information',
  reclassification: 'reclassified',
  materialError: 'a material error',
}

/** A headline that is the sum of a view, with what a comparison tells of it: of what is known, and of how many parts are not. */
interface Moved {
  readonly headline: HeadlinePair
  readonly known: Causes | undefined
  readonly unknown: Causes | undefined
}

const movedIn = (changes: readonly Change[], headline: HeadlinePair): readonly Moved[] => {
  const { ref, sum } = headline
  if (ref === undefined || sum === undefined) return []
  const causesOfPart = (part: 'known' | 'unknown'): Causes | undefined =>
    changes.find((change) => change.ref === ref && change.figure === `${sum}.${part}`)?.causes
  const [known, unknown] = [causesOfPart('known'), causesOfPart('unknown')]
  return known === undefined && unknown === undefined ? [] : [{ headline, known, unknown }]
}

const allIn = (causes: Causes | undefined): readonly Cause[] =>
  causes === undefined ? [] : [...causes.sinceLastReported, ...causes.restated]

/** What an entry did to it. That an amount is not stated, the entry says itself. */
const effectOn = ({ headline, known, unknown }: Moved, { entry }: Cause): readonly string[] => {
  const by = (causes: Causes | undefined): number => allIn(causes).find((cause) => cause.entry === entry)?.amount ?? 0
  const { name, kind, was, is } = headline
  const openParts = [was, is].some((each) => each?.cell.is === 'contested') ? 'not known or contested' : 'not known'
  const change = { known: by(known), unknown: by(unknown) }
  const effect = effectInWords(change, (amount) => figureInWords(amount, kind), openParts)
  const lead = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}${change.unknown === 0 ? '' : ':'}`
  return change.known === 0 ? [] : [`${lead} ${effect}`]
}

const sayHeadline = ({ headline, known, unknown }: Moved): readonly Said[] => {
  const change = headlineChange(headline)
  const entries = positionsOf(...[known, unknown].map((causes) => allIn(causes).map(({ entry }) => entry)))
  return change === undefined ? [] : [{ text: `${headline.name}: ${change}`, entries }]
}
