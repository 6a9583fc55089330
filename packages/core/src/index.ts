/**
 * A book of record for change programmes that several councils run together.
 *
 * @module
 */
export { ERROR_CODES, type ErrorCode, isLedgerError, LedgerError } from './errors.ts'
export { newId, systemClock, systemWait, type Wait } from './ledger/ambient.ts'
export type { AsAtOptions } from './ledger/as-at-options.ts'
export type { Books } from './ledger/books.ts'
export type { Cause } from './ledger/cause.ts'
export type { CloseRow } from './ledger/closes.ts'
export type { ComingRow } from './ledger/coming-up.ts'
export type { ByTheDay, Causes, Change, Comparison } from './ledger/compare.ts'
export type { ComparedView, CompareOptions } from './ledger/compare-options.ts'
export type { ClosedPeriod, CorrectionRow } from './ledger/corrections.ts'
export type { ExplainedEntry, ExplainedSource, Explanation } from './ledger/explain.ts'
export type { FindingsOptions } from './ledger/findings-options.ts'
export type { SnapshotOptions } from './ledger/keep-snapshots.ts'
export type { Ledger, RecordResult, SafeRecordResult } from './ledger/ledger.ts'
export { type OpenLedgerOptions, openLedger } from './ledger/open-ledger.ts'
export { openMemoryStore } from './ledger/open-memory-store.ts'
export { describeViolation, RefusedError } from './ledger/refused-error.ts'
export type { SeriesOptions, SeriesPoint } from './ledger/series.ts'
export type { StopSignal } from './ledger/stop.ts'
export type { SubscribeOptions } from './ledger/subscribe.ts'
export { draftOf } from './log/admit.ts'
export type { CorrectionReason, Draft, Entry } from './log/entry.ts'
export type { AppendResult, EventStore, LedgerSummary } from './log/event-store.ts'
export type { Head } from './log/head.ts'
export { BatchPartlyRecordedError, IdReusedError, PositionConflictError } from './log/log-errors.ts'
export type { StoreSurroundings } from './log/memory-store.ts'
export type { Sha256 } from './log/merkle-tree.ts'
export { rootOfLog } from './log/root-of-log.ts'
export type { SnapshotStore } from './log/snapshot-store.ts'
export type { BenefitObservation } from './programme/benefits/assessment-history.ts'
export type { BenefitMoney, MoneySum } from './programme/benefits/benefit-money.ts'
export type {
  BenefitRealisation,
  BenefitRealisationOptions,
  BenefitTotals,
  ServiceBenefits,
} from './programme/benefits/benefit-realisation.ts'
export type {
  BenefitAssessment,
  BenefitPosition,
  BenefitRow,
  ExpectedMoney,
} from './programme/benefits/benefit-row.ts'
export { benefits } from './programme/benefits/benefits.ts'
export type { BenefitRevisionRow } from './programme/benefits/revision-rows.ts'
export type { SavingNamed } from './programme/benefits/saving-named.ts'
export type { Outcome, Standing } from './programme/benefits/standing.ts'
export type {
  AssessmentDay,
  Benefit,
  BenefitRevision,
  Money,
  Promised,
  StatedStatus,
} from './programme/benefits/state.ts'
export type {
  BudgetPositionRow,
  BudgetPositionsOptions,
  BudgetTable,
  Cast,
  CastCell,
} from './programme/costs/budget-positions.ts'
export type { CostFigureRow, CostRow } from './programme/costs/cost-rows.ts'
export { costs } from './programme/costs/costs.ts'
export type { CostKind, CostState, FundingKind, FundingState, ReserveMovement } from './programme/costs/events.ts'
export type { FundingOptions, FundingSum, FundingTotals, FundingView } from './programme/costs/funding.ts'
export type { FundingRange, FundingRow, FundingStepRow } from './programme/costs/funding-rows.ts'
export type { ReserveMovementRow, ReserveRow, ReservesOptions } from './programme/costs/reserves.ts'
export type { CostAmount, FundingAmount, PositionDay, ReserveFigure, YearOfCost } from './programme/costs/state.ts'
export type { StatedAmount } from './programme/costs/stated-amount.ts'
export type { CostSum, Costs, CostsOptions, CostTotals, CostYear } from './programme/costs/stated-costs.ts'
export type { Supports } from './programme/evidence/cited-sources.ts'
export type { ContradictionRow, ContradictionState } from './programme/evidence/contradictions.ts'
export type { ContradictionKind, NotedKind } from './programme/evidence/events.ts'
export { evidence } from './programme/evidence/evidence.ts'
export type { NotedOptions, NotedRow } from './programme/evidence/noted.ts'
export type { OutstandingRow } from './programme/evidence/outstanding.ts'
export type { PackRow } from './programme/evidence/packs.ts'
export type {
  AttachmentRow,
  CitedRow,
  DocumentRow,
  Sources,
  SpokenRow,
} from './programme/evidence/sources.ts'
export type { NotedFact, Pack, Resolution } from './programme/evidence/state.ts'
export type { AgreementRow } from './programme/governance/agreements.ts'
export type { Approvers } from './programme/governance/approval.ts'
export type { ApprovedByAll } from './programme/governance/approved-by.ts'
export type { BodyRow, MeetingRow } from './programme/governance/bodies.ts'
export type { BodyCells } from './programme/governance/body-as-at.ts'
export type { ClauseRow, ClauseStep } from './programme/governance/clause-rows.ts'
export {
  type CouncilPosition,
  type SettledOutcome,
  type Stand,
  settlesMatter,
  type VersionStand,
} from './programme/governance/council-positions.ts'
export type { DecisionRow } from './programme/governance/decision-row.ts'
export type { Decisions, DecisionsOptions, LiveServices } from './programme/governance/decisions.ts'
export type { DelegationCells } from './programme/governance/delegation-by.ts'
export type { DelegationRow } from './programme/governance/delegations.ts'
export type { Difference } from './programme/governance/differences.ts'
export type { Earlier } from './programme/governance/earlier-of.ts'
export type { HasEnded } from './programme/governance/ending-by.ts'
export { governance } from './programme/governance/governance.ts'
export type { MatterRow } from './programme/governance/matter-rows.ts'
export type { ConflictRow, HolderRow, OfficeRow } from './programme/governance/offices.ts'
export type { RecommendationRow } from './programme/governance/recommendation-rows.ts'
export type { ReviewCells } from './programme/governance/review-by.ts'
export type { HoldingRow, IsLate, ReviewRow } from './programme/governance/reviews.ts'
export type { VoteVerdict } from './programme/governance/verdict.ts'
export type { VersionRow } from './programme/governance/version-rows.ts'
export { parties } from './programme/parties/parties.ts'
export type { PartyRow } from './programme/parties/views.ts'
export type { TargetFigure } from './programme/performance/figures.ts'
export type { PerformanceOptions } from './programme/performance/how-it-performs.ts'
export type { KpiChange, KpiPosition, TestedTarget } from './programme/performance/kpi-position.ts'
export type { CouncilKpi, KpiRow } from './programme/performance/kpi-rows.ts'
export { performance } from './programme/performance/performance.ts'
export type { Measurement } from './programme/performance/state.ts'
export type { ApprovedDay } from './programme/plan/approved-day.ts'
export type { DayChange } from './programme/plan/change-between.ts'
export type { Elapsed } from './programme/plan/elapsed.ts'
export type { TargetKind } from './programme/plan/events.ts'
export type { AcceptanceRow, ExceptionRow, ExceptionState } from './programme/plan/exception-row.ts'
export type { DayRange, Lateness, Verdict } from './programme/plan/lateness.ts'
export { plan } from './programme/plan/plan.ts'
export type { PrintedChange } from './programme/plan/printed-change.ts'
export type { ProjectPosition } from './programme/plan/project-position.ts'
export type { HighlightRow, ProjectEndRow, ProjectRow } from './programme/plan/project-row.ts'
export type { Plan, PlanOptions, TargetTotals } from './programme/plan/read-plan.ts'
export type {
  Highlight,
  PlanException,
  Project,
  StatedOutcome,
  Statement,
  Target,
  TargetReport,
} from './programme/plan/state.ts'
export type { StatedHow, StatementRow } from './programme/plan/statements.ts'
export type { TargetObservation, TargetPosition, TargetRow, TargetState } from './programme/plan/target-row.ts'
export { programme } from './programme/programme.ts'
export type { RiskPosition, RiskState } from './programme/risks/position-of.ts'
export { type RiskDirection, type RiskLevel, type RiskMovement, riskMovement } from './programme/risks/risk-movement.ts'
export type { RiskRegister, RiskRegisterOptions } from './programme/risks/risk-register.ts'
export type { PossiblePosition, RiskObservation, RiskRow, StepInWords } from './programme/risks/risk-row.ts'
export { risks } from './programme/risks/risks.ts'
export type { MatrixCell, RiskTotals, ScaleRow, StepRow } from './programme/risks/scale-row.ts'
export type { RiskScore } from './programme/risks/state.ts'
export type { RevisionRow, VirementRow } from './programme/savings/budget-figures.ts'
export type { SavingCast } from './programme/savings/cast.ts'
export type { BesideRow, ClaimsBeside, OverlapRow } from './programme/savings/claims-beside.ts'
export type { CouncilSavingsOptions, SavingsYear } from './programme/savings/council-savings.ts'
export type { Estimate, EstimateMethod } from './programme/savings/estimate.ts'
export type { SavingMeans, VarianceCause } from './programme/savings/events.ts'
export type { ExpectationRow } from './programme/savings/expectations.ts'
export type { Figures, QualifiedFigures, Reaching, Variance } from './programme/savings/figures.ts'
export type { Contest, LineRow } from './programme/savings/line-row.ts'
export type { NotCounted } from './programme/savings/pick-counted.ts'
export type { PrintedTotalRow } from './programme/savings/printed-totals.ts'
export type { RealisedFigures, ValidationRow } from './programme/savings/realised.ts'
export type { ReportRow, SetAsideRow } from './programme/savings/report-row.ts'
export type { BaselineRevisionRow, BaselineRow } from './programme/savings/saving-baselines.ts'
export type { SavingCasts, SavingCastsOptions } from './programme/savings/saving-casts.ts'
export type { SavingLineRow } from './programme/savings/saving-lines.ts'
export { savings } from './programme/savings/savings.ts'
export type {
  BaselineFigures,
  Expectation,
  PrintedTotal,
  Report,
  StatedClass,
  TotalOf,
  Validation,
  Virement,
} from './programme/savings/state.ts'
export type { TotalRow } from './programme/savings/total-row.ts'
export type { MaybeFigures } from './programme/savings/undetermined.ts'
export type { VarianceByCause } from './programme/savings/variance-causes.ts'
export type { CurrentStatus, Participation, RagCounts, StatusRow } from './programme/services/current-status.ts'
export type { Notice } from './programme/services/notices.ts'
export { services } from './programme/services/services.ts'
export type { Stage } from './programme/services/stage.ts'
export type { Role } from './programme/services/state.ts'
export { type Apportioned, apportion, type StepTaken } from './programme/sharing/apportion.ts'
export type { Charges } from './programme/sharing/charges.ts'
export type { Stretch } from './programme/sharing/days-of-membership.ts'
export type { ApportionmentStage, Part, Shared } from './programme/sharing/events.ts'
export type { CountTaken } from './programme/sharing/progress.ts'
export { sharing } from './programme/sharing/sharing.ts'
export type {
  ApportionmentRow,
  MaybeSharing,
  SettlementRow,
  SharingCouncil,
  SharingPart,
  SharingRow,
  SurplusRow,
} from './programme/sharing/sharing-row.ts'
export type { SharingOptions } from './programme/sharing/sharing-years.ts'
export type { Apportionment, Scheme, Settlement, Surplus, Terms } from './programme/sharing/state.ts'
export type { Step, Tolerance } from './programme/sharing/steps.ts'
export type { ToShare } from './programme/sharing/to-share.ts'
export type { EmployerRow, ServiceHeadcountRow } from './programme/staff/employer-rows.ts'
export type { MovementRow } from './programme/staff/movement-rows.ts'
export { staff } from './programme/staff/staff.ts'
export type { StaffPosition, StaffPositionOptions } from './programme/staff/staff-position.ts'
export type { Movement } from './programme/staff/state.ts'
export { compose, type DraftsOf, type Programme, type ViewsOf } from './slice/compose.ts'
export { type AnySlice, defineSlice, type Slice, type Upcaster } from './slice/define-slice.ts'
export { NewerSchemaVersionError } from './slice/event-type.ts'
export type { Fact } from './slice/fact.ts'
export { type Finding, type NamedFinding, SEVERITIES, type Severity } from './slice/finding.ts'
export type { Basis, Reading } from './slice/reading.ts'
export { positionsOf, type Row } from './slice/row.ts'
export type { Objection, Violation } from './slice/violation.ts'
export { UnknownEventTypeError, type UnknownTypes } from './time/replay.ts'
export type { Viewpoint } from './time/viewpoint.ts'
export type { Agreement, Checks } from './values/agreement.ts'
export { allocate } from './values/allocate.ts'
export {
  addSums,
  Headcount,
  isWhole,
  orUnknown,
  Pence,
  type Sum,
  subtract,
  sumOf,
  UNKNOWN,
  type Unknown,
} from './values/amount.ts'
export {
  type Attested,
  attest,
  attestedValue,
  attestOnce,
  attestWords,
  attestWordsOnce,
  type Claim,
  figureOf,
  notStated,
  withoutInference,
  witnessesOf,
} from './values/attested.ts'
export { addDays, Day, type Instant, londonDay, parseDay } from './values/day.ts'
export { FinancialYear, Period, parseFinancialYear, periodOfYear, yearOfDay } from './values/financial-year.ts'
export { formatDay } from './values/format-day.ts'
export { formatPounds } from './values/format-pounds.ts'
export { Key, type Keyed } from './values/key.ts'
export { InvalidOptionError, InvalidValueError } from './values/parse.ts'
export type { Rag } from './values/rag.ts'
export type { ShapeIssue } from './values/shape-issue.ts'
export { Actor, Evidence, Source } from './values/source.ts'
export { Text } from './values/text.ts'
export { type AttestedWhen, attestLastWhen, attestWhen, type When, whenOf } from './values/when.ts'
export { whenInWords } from './values/when-in-words.ts'
export { withQualifier } from './values/with-qualifier.ts'
