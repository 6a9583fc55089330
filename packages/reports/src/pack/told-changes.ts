import { type Cause, type Change, type Comparison, formatPounds } from '@programme-ledger/core'
import type { Said } from '../blocks/blocks.ts'
import { counted } from '../words/counted.ts'

/** Something that changed, as a sentence. */
export interface ToldChange extends Said {
  readonly cause: Cause
  /** An approved material error, or a changed basis. */
  readonly isRestated: boolean
}

/** What changed in one view, the weightiest first. */
export interface ViewChanges {
  readonly view: string
  readonly told: readonly ToldChange[]
}

/** That a thing has a name is no news; what is said of it is. */
const NAMING = /^(?:(?!Risk)\w+Registered|\w+Defined|RagDefinitionsAdopted|RiskScaleAdopted|PrintedTotalStated)$/

/** The types that a reader looks for first, the first first; then the others as they come. */
const WEIGHTS = [
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
    const told = causes
      .filter(({ cause, isRestated }) => isRestated || !isNoNews(cause))
      .map((each) => tell(each, changes))
    return { view, told: told.sort((a, b) => weightOf(a.cause) - weightOf(b.cause) || a.cause.entry - b.cause.entry) }
  })
}

const isNoNews = ({ type, reason }: Cause): boolean => NAMING.test(type) && reason === undefined

const weightOf = ({ type }: Cause): number => {
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

const tell = ({ cause, isRestated }: Omit<ToldChange, keyof Said>, changes: readonly Change[]): ToldChange => {
  const effects = changes.flatMap((change) => effectOf(change, cause))
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

/** What an entry did to the figures that a board knows by heart. */
const effectOf = ({ ref = '', figure, causes }: Change, { entry }: Cause): readonly string[] => {
  const place = `${ref.replace(/:\d{4}\/\d{2}\//, ':')} ${figure}`
  const named = HEADLINES[place]
  const amount = [...causes.sinceLastReported, ...causes.restated].find((cause) => cause.entry === entry)?.amount
  if (named === undefined || amount === undefined || amount === 0) return []
  const year = /:(\d{4}\/\d{2})\//.exec(ref)?.[1]
  return [`${named.what}${year === undefined ? '' : ` ${year}`} ${amount > 0 ? '+' : ''}${named.say(amount)}`]
}

const HEADLINES: Readonly<Record<string, { readonly what: string; readonly say: (amount: number) => string }>> = {
  'councilSavings:overall budget.total.known': { what: 'budgeted savings', say: formatPounds },
  'councilSavings:overall actual.total.known': { what: 'reported savings', say: formatPounds },
  'councilSavings:overall realised.total.known': { what: 'validated savings', say: formatPounds },
  'staffPosition:totals moved.known': { what: 'people moved', say: (people) => counted(people, 'person', 'people') },
}
