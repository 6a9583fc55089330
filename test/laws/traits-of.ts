import { type Draft, programme } from '@programme-ledger/core'
import { factsAsAt, fold, timelineOf } from '@programme-ledger/core/replay'
import { draftsOf, entriesOf, type History } from '@programme-ledger/testing'

/** What a history has that is hard: the traits by which its generator is measured. */
export const traitsOf = (history: History): string[] => {
  const traits = [...traitsOfDrafts(history), ...traitsOfBooks(history)]
  return [...new Set(traits)]
}

const traitsOfDrafts = (history: History): readonly string[] => {
  const drafts = draftsOf(history)
  const byId = new Map(drafts.map((draft) => [draft.id, draft]))
  const instants = history.batches.map(({ recordedAt }) => recordedAt)
  return [
    ...drafts.flatMap((draft, index) => [
      `type ${draft.type}`,
      ...traitsOfCorrection(draft, byId.get(draft.supersedes ?? '')),
      ...(drafts.slice(0, index).some(({ effectiveOn }) => effectiveOn > draft.effectiveOn) ? ['back-dated'] : []),
      ...(draft.effective === undefined ? [] : ['vague day']),
      ...(draft.effective?.earliest === null ? ['no earliest day'] : []),
      ...(JSON.stringify(draft.data).includes('"unknown"') ? ['unknown figure'] : []),
      ...(TRAITS_OF_TYPES[draft.type] ?? []),
      ...(draft.type === 'RiskRescored' && !('score' in (draft.data as object)) ? ['trend without a score'] : []),
      ...(draft.inferredFields === undefined ? [] : ['inferred field']),
      ...FIELDS_OF_NOTE.flatMap(([field, trait]) => (field in (draft.data as object) ? [trait] : [])),
      ...(draft.reason !== undefined && draft.supersedes === undefined ? ['reaches behind a close'] : []),
      ...(isNotedAnew(draft, drafts) ? ['noted again after its resolution'] : []),
    ]),
    ...(history.batches.length > 3 ? ['several batches'] : []),
    ...(new Set(instants).size < instants.length ? ['two batches at one instant'] : []),
    ...(new Set(drafts.map(({ knownOn }) => knownOn)).size > 2 ? ['papers of several days'] : []),
  ]
}

/** What only some facts of a type say, and other parts of the books rest on. */
const FIELDS_OF_NOTE = [
  ['claims', 'names a saving claimed'],
  ['forecasts', 'names a saving forecast'],
  ['notComparableBecause', 'not to be compared'],
  ['listedIn', 'lists a risk'],
  ['part', 'in instalments'],
  ['upTo', 'a range of funding'],
] as const

const isNotedAnew = ({ type, data, effectiveOn }: Draft, drafts: readonly Draft[]): boolean =>
  type === 'ContradictionNoted' &&
  drafts.some(
    (other) =>
      other.type === 'ContradictionResolved' && other.effectiveOn < effectiveOn && keyOf(other.data) === keyOf(data),
  )

// The data of both events names the contradiction.
const keyOf = (data: unknown): string => (data as { readonly contradiction: string }).contradiction

const TRAITS_OF_TYPES: Readonly<Record<string, readonly string[]>> = {
  BaselineRevised: ['baseline revised'],
  BenefitRevised: ['benefit revised'],
  BudgetVired: ['budget vired'],
  ClauseAmended: ['clause amended'],
  EvidenceAttached: ['evidence attached'],
  PeriodClosed: ['closes a period'],
  PostsDeleted: ['posts deleted'],
  SavingBudgetRevised: ['budget revised'],
  SavingValidated: ['validated'],
  TargetRevised: ['target revised'],
  SettlementMade: ['settled'],
  StaffPlaced: ['people placed'],
  SurplusDistributed: ['surplus distributed'],
}

const traitsOfCorrection = ({ type, reason }: Draft, corrected: Draft | undefined): readonly string[] => {
  if (type === 'Reversed') return corrected === undefined ? ['reverses'] : ['reverses', 'corrects a reversal']
  if (corrected?.type === 'PeriodClosed') return [type === 'Voided' ? 'voids a close' : 'corrects a close']
  if (corrected === undefined) return []
  if (type === 'Voided') return [corrected.type === 'Reversed' ? 'voids a reversal' : 'voids a fact']
  return [
    `corrects for ${reason ?? 'nothing'}`,
    ...(corrected.supersedes === undefined ? [] : ['corrects a correction']),
    ...(corrected.type === type ? [] : ['corrects to another type']),
  ]
}

/** What shows only once the facts are told, on some day. */
const traitsOfBooks = (history: History): readonly string[] => {
  const timeline = timelineOf(entriesOf(history), 'all')
  const days = new Set(timeline.facts.map(({ effectiveOn }) => effectiveOn))
  return [...days].flatMap((day) => {
    const certain = factsAsAt(timeline, day, 'certain')
    const possible = factsAsAt(timeline, day, 'possible')
    const ids = new Set(possible.map(({ id }) => id))
    const state = JSON.stringify(fold(programme, programme.initialState(), certain))
    return [
      ...(state.includes('"rag":{"is":"contested"') ? ['contested colour'] : []),
      ...(state.includes('"live":{"is":"contested"') ? ['contested going live'] : []),
      ...(state.includes('"headcount":{"is":"contested"') ? ['contested headcount'] : []),
      ...(state.includes('"total":{"is":"contested"') ? ['contested saving'] : []),
      ...(state.includes('"amount":{"is":"contested"') ? ['contested amount'] : []),
      ...(state.includes('"value":{"is":"contested"') ? ['contested figure'] : []),
      ...(state.includes('"calculatedOn":{"is":"contested"') ? ['contested apportionment'] : []),
      ...(state.includes('"score":{"is":"contested"') ? ['contested score'] : []),
      ...(state.includes('"status":{"is":"contested"') ? ['contested benefit'] : []),
      ...(state.includes('"outcome":{"is":"contested"') ? ['contested outcome'] : []),
      ...(state.includes('"setFor":{"is":"contested"') ? ['contested due day'] : []),
      ...(possible.length > certain.length ? ['may have happened'] : []),
      ...(certain.some(({ id }) => !ids.has(id)) ? ['may have been undone'] : []),
    ]
  })
}
