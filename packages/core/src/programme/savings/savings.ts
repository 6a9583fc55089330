import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { services } from '../services/services.ts'
import { councilSavings } from './council-savings.ts'
import { savingEvents } from './events.ts'
import * as expectations from './expectation-findings.ts'
import { savingClaims, savingForecasts } from './expectations.ts'
import * as findings from './findings.ts'
import * as printedTotals from './printed-total-findings.ts'
import { budget, claim, forecast, printTotal, registerLine, report } from './recipes.ts'
import * as rules from './rules.ts'
import { initialSavings } from './state.ts'

/** What is saved and who gets which share. Budgeted, reported, claimed and forecast savings are never added together. */
export const savings = defineSlice({
  name: 'savings',
  needs: [parties, services],
  events: savingEvents,
  initial: initialSavings,

  on: {
    SavingLineRegistered: (own, fact) => registerLine(own, fact),
    SavingBudgeted: (own, fact) => budget(own, fact),
    SavingReported: (own, fact) => report(own, fact),
    SavingClaimed: (own, fact) => claim(own, fact),
    SavingForecast: (own, fact) => forecast(own, fact),
    PrintedTotalStated: (own, fact) => printTotal(own, fact),
  },

  rules: {
    'a saving names a registered line': rules.namesARegisteredLine,
    'a saving names a registered service': rules.namesARegisteredService,
    'a saving is shared among registered parties': rules.sharesAmongRegisteredParties,
    'a reported figure is dated the last day of its period': rules.isDatedTheLastDayOfItsPeriod,
    'a reported figure lies in one financial year': rules.liesInOneFinancialYear,
  },

  findings: {
    'sources disagree about a saving': findings.contestedFigures,
    'sources disagree about a claim or a forecast': expectations.contestedExpectations,
    'shares do not add up to their total': findings.sharesDoNotAddUp,
    'sources disagree about a printed total': printedTotals.contestedPrintedTotal,
    'a printed total differs from its lines': printedTotals.printedTotalDiffers,
    'a printed total has no lines': printedTotals.printedTotalWithoutLines,
    'a printed variance differs from actual less budget': findings.printedVarianceDiffers,
    'figures before and after transitional cost are mixed': findings.basesDiffer,
    'an actual equals its budget exactly': findings.actualEqualsBudget,
    'an actual is not given by council': findings.actualNotByCouncil,
    'reported periods overlap or leave a gap': findings.periodsOverlapOrGap,
    'claims may be the same money': expectations.claimsMayOverlap,
    'a split has no stated basis': findings.splitWithoutBasis,
    'how final a figure is was inferred': findings.stageInferred,
    'recurrence is not stated': findings.recurrenceNotStated,
  },

  views: { councilSavings, savingClaims, savingForecasts },
})
