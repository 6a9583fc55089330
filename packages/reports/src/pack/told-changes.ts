import { type Cause, type Change, type Comparison, formatPounds } from '@programme-ledger/core'
import type { Said } from '../blocks/blocks.ts'
import { capitalised } from '../words/in-words.ts'

/** Something that changed, as a sentence. */
export interface ToldChange extends Said {
  readonly cause: Cause
  /** An approved material error, or a changed basis. */
  readonly isRestated: boolean
}

/** What changed in one view, the weightiest first. */
export interface ViewChanges {
  readonly view: string
  /** What became of the figures that a board knows by heart: `Reported savings 2010/11: £12,000 more, now £24,000`. */
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

/** What changed, entry by entry: each is told of once, under the first view that it changes. Statuses are told of together. */
export const toldChanges = (comparisons: readonly Comparison[]): readonly ViewChanges[] => {
  const seen = new Set<number>()
  return comparisons.map(({ view, changes }) => {
    const causes = causesOf(changes).filter(({ cause }) => !seen.has(cause.entry))
    for (const { cause } of causes) seen.add(cause.entry)
    const known = changes.flatMap(headlineIn)
    const told = causes
      .filter(({ cause, isRestated }) => isRestated || !isNoNews(cause))
      .map((each) => tell(each, known))
      .sort((a, b) => weightOf(a.cause) - weightOf(b.cause) || a.cause.entry - b.cause.entry)
    return { view, headlines: known.flatMap(sayHeadline), told }
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

const causesOf = (changes: readonly Change[]): readonly Omit<ToldChange, keyof Said>[] => {
  const byEntry = new Map<number, Omit<ToldChange, keyof Said>>()
  for (const { causes } of changes) {
    for (const cause of causes.restated) byEntry.set(cause.entry, { cause, isRestated: true })
    for (const cause of causes.sinceLastReported)
      if (!byEntry.has(cause.entry)) byEntry.set(cause.entry, { cause, isRestated: false })
  }
  return [...byEntry.values()]
}

const tell = ({ cause, isRestated }: Omit<ToldChange, keyof Said>, known: readonly Headline[]): ToldChange => {
  const effects = known.flatMap((headline) => effectOn(headline, cause))
  const why = WHY[cause.reason ?? ''] === undefined ? '' : ` (${WHY[cause.reason ?? '']})`
  const gone = cause.how === 'leftOut' ? 'No longer counted: ' : ''
  const what = effects.length === 0 ? '' : `; ${effects.join(', ')}`
  return { cause, isRestated, text: `${gone}${cause.says}${why}${what}`, entries: [cause.entry] }
}

const WHY: Readonly<Record<string, string>> = {
  transcription: 'a slip in copying, mended',
  laterInformation: 'later information',
  reclassification: 'reclassified',
  materialError: 'a material error',
}

/** A change of a figure that a board knows by heart. */
interface Headline {
  /** `reported savings 2010/11`. */
  readonly what: string
  readonly say: (amount: number) => string
  readonly change: Change
}

const HEADLINES: Readonly<Record<string, Pick<Headline, 'what' | 'say'>>> = {
  'councilSavings:overall budget.total.known': { what: 'budgeted savings', say: formatPounds },
  'councilSavings:overall actual.total.known': { what: 'reported savings', say: formatPounds },
  'councilSavings:overall realised.total.known': { what: 'validated savings', say: formatPounds },
  'staffPosition:totals moved.known': { what: 'people known to have moved', say: String },
}

const headlineIn = (change: Change): readonly Headline[] => {
  const { ref = '', figure } = change
  const named = HEADLINES[`${ref.replace(/:\d{4}\/\d{2}\//, ':')} ${figure}`]
  const year = /:(\d{4}\/\d{2})\//.exec(ref)?.[1]
  return named === undefined
    ? []
    : [{ ...named, what: year === undefined ? named.what : `${named.what} ${year}`, change }]
}

/** What an entry did to it. */
const effectOn = ({ what, say, change: { causes } }: Headline, { entry }: Cause): readonly string[] => {
  const amount = [...causes.sinceLastReported, ...causes.restated].find((cause) => cause.entry === entry)?.amount
  return amount === undefined || amount === 0 ? [] : [`${what} ${amount > 0 ? '+' : ''}${say(amount)}`]
}

const sayHeadline = ({ what, say, change: { before, after, causes } }: Headline): readonly Said[] => {
  const [was, is] = [before ?? 0, after ?? 0]
  if (typeof was !== 'number' || typeof is !== 'number' || was === is) return []
  const by = [...causes.sinceLastReported, ...causes.restated].map(({ entry }) => entry)
  const moved = was === 0 ? 'none known before' : `${say(Math.abs(is - was))} ${is > was ? 'more' : 'less'}`
  return [{ text: `${capitalised(what)}: now ${say(is)}, ${moved}`, entries: by }]
}
