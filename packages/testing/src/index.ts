/**
 * Generators of histories, the laws of the ledger as ready assertions, an auditor who works everything out by hand, and
 * the contract of event stores: for tests of programmes, slices and stores. It needs no particular test runner.
 *
 * @module
 */

export { anotherFact } from './arbitraries/another-fact.ts'
export { type HostileOptions, hostileAttempts } from './arbitraries/hostile-attempts.ts'
export { type NearValidHistory, nearValidHistories, nearValidHistory } from './arbitraries/near-valid-history.ts'
export { reorderingOf } from './arbitraries/reordering-of.ts'
export type { Said } from './arbitraries/said.ts'
export { SUBJECTS, type Subject } from './arbitraries/subject.ts'
export { ulidOf } from './arbitraries/ulids.ts'
export { type HistoryOptions, plainHistory, validHistory } from './arbitraries/valid-history.ts'
export { seenFrom, versionOf, viewpointOf } from './arbitraries/viewpoint-of.ts'
export { answersOf } from './history/answers-of.ts'
export { booksAt, booksOf, ledgerOf } from './history/books-of.ts'
export { describeHistory } from './history/describe-history.ts'
export { entriesOf } from './history/entries-of.ts'
export { type Batch, draftsOf, type History } from './history/history.ts'
export { type HistoryStore, openHistoryStore } from './history/open-history-store.ts'
export { recordHistory } from './history/record-history.ts'
export { assertAgreementsAreAsTold } from './laws/agreements-as-told.ts'
export { assertStatesAlike, statesAlike } from './laws/alike.ts'
export { assertArrangementsAreAsTold, assertArrangementsMoveNobody } from './laws/arrangements-move-nobody.ts'
export { assertBaselinesAreAsSet } from './laws/baselines-as-set.ts'
export { assertAnswersCarryTheirBasis } from './laws/basis.ts'
export { assertBenefitsAreAsTold } from './laws/benefits-as-told.ts'
export { assertOnlyChainHeadsCount } from './laws/chain-heads.ts'
export { assertClosesAreAsMade } from './laws/closes-as-made.ts'
export { assertComesUp } from './laws/coming-up.ts'
export { assertAddsUp, assertComparedExactly, compareAnyIn } from './laws/compared-exactly.ts'
export { assertContradictionsAreAsNoted } from './laws/contradictions-as-noted.ts'
export {
  assertCostsAreApart,
  assertCostsAreAsStated,
  assertFundingIsAsStated,
  assertReservesAreAsStated,
} from './laws/costs-as-stated.ts'
export { assertDecisionsAreAsTold } from './laws/decisions-as-told.ts'
export { assertEarlyFactsAreFound } from './laws/early-facts-found.ts'
export { assertEnginesAgree } from './laws/engines-agree.ts'
export { assertEstimatesAddUp } from './laws/estimates-add-up.ts'
export { assertRowsAreExplained } from './laws/explained-rows.ts'
export { assertAllocatesFairly } from './laws/fair-allocation.ts'
export { assertHeadcountIsConserved, assertStaffAreAsMoved } from './laws/headcount-conserved.ts'
export { assertBatchesAreJudgedWhole, type JudgingOptions, type Trial } from './laws/judged-whole.ts'
export { assertCorrectionsAreLinear } from './laws/linear-corrections.ts'
export { assertPaceChangesNoVerdict, assertReplayKeepsUp, type PaceOptions } from './laws/live-replay.ts'
export { assertChargesAddUp, assertCostsAddUp } from './laws/money-adds-up.ts'
export { assertRulesAreMonotone } from './laws/monotone-rules.ts'
export { assertMovementsAreAsTold } from './laws/movements-as-told.ts'
export { assertOneThingIsWrong } from './laws/one-thing-wrong.ts'
export { assertOrderOfRecordingDoesNotMatter } from './laws/order-of-recording.ts'
export { assertOverlapsAreFound, assertOverlapsCountOnce } from './laws/overlapping-claims.ts'
export { assertPerformanceIsAsMeasured, assertTargetsAreAsSet } from './laws/performance-as-measured.ts'
export { assertPinnedAnswersStay } from './laws/pinned-answers.ts'
export { pinnedPosition } from './laws/pinned-position.ts'
export {
  assertEndsAreAsTold,
  assertExceptionsAreAsTold,
  assertOnlyRevisionsMoveTargets,
  assertPlanIsAsTold,
} from './laws/plan-as-told.ts'
export {
  assertOneBatchIsRecordedOnce,
  assertOneOfTwoRivalsWins,
  assertWritersTakeTurns,
  type Turn,
  takingTurns,
} from './laws/racing.ts'
export { assertRecipesKeepNothing } from './laws/recipes-keep-nothing.ts'
export {
  assertConflictsTellTheHead,
  assertIdsAreTakenOnce,
  assertLogIsGapless,
  assertRetriesChangeNothing,
} from './laws/recording.ts'
export { assertReportsArePlaced } from './laws/reports-placed.ts'
export { assertChainsAreReversedOnce } from './laws/reversed-once.ts'
export { assertRisksAreAsTold, assertTrendsScoreNothing } from './laws/risks-as-told.ts'
export {
  assertClaimsAreInNoTotal,
  assertPrintedTotalsRepairNothing,
  assertValidationsAreInNoTotal,
} from './laws/savings-apart.ts'
export { assertSavingsAreAsReported, assertSavingsAreUndetermined } from './laws/savings-as-reported.ts'
export {
  assertMembershipIsAsTold,
  assertSettlementsMoveNothing,
  assertSharingIsAsTold,
  assertStepsAddUp,
} from './laws/sharing-as-told.ts'
export { assertSilentRisksAreFound } from './laws/silent-risks-found.ts'
export { assertSnapshotsChangeNoAnswer, assertSnapshotsChangeNothing, isSnapshotTaken } from './laws/snapshots.ts'
export { assertSourcesAreAsCited } from './laws/sources-as-cited.ts'
export { assertStatusesAreAsReported } from './laws/statuses-as-reported.ts'
export { assertSubtotalsAddUp } from './laws/subtotals.ts'
export { assertNoFactIsDropped, assertRecipesAreTotal } from './laws/total-recipes.ts'
export { assertSumsDropNothing, assertUnknownSavingsAreCounted } from './laws/unknowns-counted.ts'
export { assertVirementsMoveNothing } from './laws/virements-move-nothing.ts'
export { assertVotesAreAsTold } from './laws/votes-as-told.ts'
export { assertNumbersAreWhole, assertPenceAreWhole, assertSumsAreExact } from './laws/whole-pence.ts'
export { countingEntries, type Question } from './oracle/counting-entries.ts'
export { type Verdict, verdictOn } from './oracle/verdict-on.ts'
export { type Minute, minuteId, type Outcome, type Scenario, scenario } from './scenario.ts'
export {
  assertSameLog,
  assertSoundLog,
  type ContractLaw,
  type ContractOptions,
  type ContractSurroundings,
  eventStoreContract,
  type OpenStore,
  type StoreUnderTest,
  snapshotStoreContract,
} from './store-contract.ts'
