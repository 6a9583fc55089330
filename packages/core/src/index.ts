/**
 * A book of record for change programmes that several councils run together.
 *
 * @module
 */
export { ERROR_CODES, type ErrorCode, isLedgerError, LedgerError } from './errors.ts'
export { newId, systemClock } from './ledger/ambient.ts'
export type { AsAtOptions } from './ledger/as-at-options.ts'
export type { Books } from './ledger/books.ts'
export type { ComingRow } from './ledger/coming-up.ts'
export type { ExplainedEntry, Explanation } from './ledger/explain.ts'
export type { Ledger, RecordResult, SafeRecordResult } from './ledger/ledger.ts'
export { type OpenLedgerOptions, openLedger } from './ledger/open-ledger.ts'
export { openMemoryStore } from './ledger/open-memory-store.ts'
export { describeViolation, RefusedError } from './ledger/refused-error.ts'
export type { CorrectionReason, Draft, Entry } from './log/entry.ts'
export type { AppendResult, EventStore, LedgerSummary } from './log/event-store.ts'
export type { Head } from './log/head.ts'
export { BatchPartlyRecordedError, IdReusedError, PositionConflictError } from './log/log-errors.ts'
export type { StoreSurroundings } from './log/memory-store.ts'
export type { Sha256 } from './log/merkle-tree.ts'
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
export type { Supports } from './programme/evidence/cited-sources.ts'
export type { ContradictionRow, ContradictionState } from './programme/evidence/contradictions.ts'
export type { ContradictionKind } from './programme/evidence/events.ts'
export { evidence } from './programme/evidence/evidence.ts'
export type { OutstandingRow } from './programme/evidence/outstanding.ts'
export type { PackRow } from './programme/evidence/packs.ts'
export type {
  AttachmentRow,
  CitedRow,
  DocumentRow,
  Sources,
  SpokenRow,
} from './programme/evidence/sources.ts'
export type { Pack, Resolution } from './programme/evidence/state.ts'
export { parties } from './programme/parties/parties.ts'
export type { PartyRow } from './programme/parties/views.ts'
export { programme } from './programme/programme.ts'
export type { RiskPosition, RiskState } from './programme/risks/position-of.ts'
export { type RiskDirection, type RiskLevel, type RiskMovement, riskMovement } from './programme/risks/risk-movement.ts'
export type { RiskRegister, RiskRegisterOptions } from './programme/risks/risk-register.ts'
export type { PossiblePosition, RiskObservation, RiskRow, StepInWords } from './programme/risks/risk-row.ts'
export { risks } from './programme/risks/risks.ts'
export type { MatrixCell, RiskTotals, ScaleRow, StepRow } from './programme/risks/scale-row.ts'
export type { RiskScore } from './programme/risks/state.ts'
export type { RevisionRow, VirementRow } from './programme/savings/budget-figures.ts'
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
export type { Rag } from './programme/services/events.ts'
export type { Notice } from './programme/services/notices.ts'
export { services } from './programme/services/services.ts'
export type { Stage } from './programme/services/stage.ts'
export type { Role } from './programme/services/state.ts'
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
export { formatPounds } from './values/format-pounds.ts'
export { Key, type Keyed } from './values/key.ts'
export { InvalidOptionError, InvalidValueError } from './values/parse.ts'
export type { ShapeIssue } from './values/shape-issue.ts'
export { Actor, Evidence, Source } from './values/source.ts'
export { Text } from './values/text.ts'
export { type AttestedWhen, attestLastWhen, attestWhen, type When, whenOf } from './values/when.ts'
