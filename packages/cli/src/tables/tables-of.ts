import type { Table } from '@programme-ledger/reports'
import type { AnswerOf } from '../ask/programme-books.ts'
import type { ViewName } from '../views/views.ts'
import type { Asked } from './asked.ts'

type TablesOf<View extends ViewName> = (answer: AnswerOf<View>, asked: Asked) => readonly Table[]

/** How each view is drawn. Only the one that is asked for is loaded. */
const TABLES: { readonly [View in ViewName]: () => Promise<TablesOf<View>> } = {
  agreements: async () => (await import('./agreements.ts')).agreementsTables,
  benefitRealisation: async () => (await import('./benefit-realisation.ts')).benefitRealisationTables,
  bodies: async () => (await import('./bodies.ts')).bodiesTables,
  budgetPositions: async () => (await import('./budget-positions.ts')).budgetPositionsTables,
  closes: async () => (await import('./closes.ts')).closesTables,
  comingUp: async () => (await import('./coming-up.ts')).comingUpTables,
  contradictions: async () => (await import('./contradictions.ts')).contradictionsTables,
  corrections: async () => (await import('./corrections.ts')).correctionsTables,
  costs: async () => (await import('./costs.ts')).costsTables,
  councilSavings: async () => (await import('./council-savings.ts')).councilSavingsTables,
  currentStatus: async () => (await import('./current-status.ts')).currentStatusTables,
  decisions: async () => (await import('./decisions.ts')).decisionsTables,
  delegations: async () => (await import('./delegations.ts')).delegationsTables,
  funding: async () => (await import('./funding.ts')).fundingTables,
  noted: async () => (await import('./noted.ts')).notedTables,
  offices: async () => (await import('./offices.ts')).officesTables,
  packs: async () => (await import('./packs.ts')).packsTables,
  parties: async () => (await import('./parties.ts')).partiesTables,
  performance: async () => (await import('./performance.ts')).performanceTables,
  plan: async () => (await import('./plan.ts')).planTables,
  printedTotals: async () => (await import('./printed-totals.ts')).printedTotalsTables,
  reserves: async () => (await import('./reserves.ts')).reservesTables,
  reviews: async () => (await import('./reviews.ts')).reviewsTables,
  riskRegister: async () => (await import('./risk-register.ts')).riskRegisterTables,
  savingBaselines: async () => (await import('./saving-baselines.ts')).savingBaselinesTables,
  savingCasts: async () => (await import('./saving-casts.ts')).savingCastsTables,
  savingClaims: async () => (await import('./expectations.ts')).savingClaimsTables,
  savingForecasts: async () => (await import('./expectations.ts')).savingForecastsTables,
  savingLines: async () => (await import('./saving-lines.ts')).savingLinesTables,
  sharing: async () => (await import('./sharing.ts')).sharingTables,
  sources: async () => (await import('./sources.ts')).sourcesTables,
  staffPosition: async () => (await import('./staff-position.ts')).staffPositionTables,
}

/** What a view answers, as tables. */
export const tablesOf = async (view: ViewName, answer: unknown, asked: Asked): Promise<readonly Table[]> => {
  // What is drawn is what the view of the same name answered.
  const draw = (await TABLES[view]()) as (answer: unknown, asked: Asked) => readonly Table[]
  return draw(answer, asked)
}
