import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { services } from '../services/services.ts'
import * as actuals from './actual-findings.ts'
import * as baselines from './baseline-findings.ts'
import { reviseBaseline, setBaseline } from './baseline-recipes.ts'
import * as budgets from './budget-findings.ts'
import { budget, reviseBudget, vire } from './budget-recipes.ts'
import { councilSavings } from './council-savings.ts'
import { savingEvents } from './events.ts'
import * as expectations from './expectation-findings.ts'
import { claim, forecast } from './expectation-recipes.ts'
import { savingClaims, savingForecasts } from './expectations.ts'
import * as findings from './findings.ts'
import { totalsMixKinds } from './mixed-totals.ts'
import { printedContradictsItself } from './printed-contradiction.ts'
import * as printed from './printed-total-findings.ts'
import { printedTotals } from './printed-totals.ts'
import { printTotal, registerLine, report, validate } from './recipes.ts'
import * as rules from './rules.ts'
import { savingBaselines } from './saving-baselines.ts'
import { savingCasts } from './saving-casts.ts'
import { savingLines } from './saving-lines.ts'
import { initialSavings } from './state.ts'
import { statedTooEarly } from './stated-too-early.ts'
import * as validations from './validation-findings.ts'
import * as variances from './variance-findings.ts'
import { savingWords } from './words.ts'
import { yearToDateFalls } from './year-to-date-falls.ts'

export { expectationInWords, expectationsInWords } from './expectation-in-words.ts'

/** What is saved and who gets which share. Budgeted, reported, claimed and forecast savings are never added together. */
export const savings = defineSlice({
  name: 'savings',
  needs: [parties, services],
  events: savingEvents,
  initial: initialSavings,

  on: {
    SavingLineRegistered: (own, fact) => registerLine(own, fact),
    SavingBudgeted: (own, fact) => budget(own, fact),
    SavingBudgetRevised: (own, fact) => reviseBudget(own, fact),
    BudgetVired: (own, fact) => vire(own, fact),
    SavingReported: (own, fact) => report(own, fact),
    SavingValidated: (own, fact) => validate(own, fact),
    BaselineSet: (own, fact) => setBaseline(own, fact),
    BaselineRevised: (own, fact) => reviseBaseline(own, fact),
    SavingClaimed: (own, fact) => claim(own, fact),
    SavingForecast: (own, fact) => forecast(own, fact),
    PrintedTotalStated: (own, fact) => printTotal(own, fact),
  },

  rules: {
    'a saving names a registered line': rules.namesARegisteredLine,
    'a virement is between two lines': rules.viresBetweenTwoLines,
    'a saving names a registered service': rules.namesARegisteredService,
    'a saving is shared among registered parties': rules.sharesAmongRegisteredParties,
    'a budgeted saving begins within its year': rules.beginsWithinItsYear,
    'a reported or validated figure is dated the last day of its period': rules.isDatedTheLastDayOfItsPeriod,
    'a reported or validated figure lies in one financial year': rules.liesInOneFinancialYear,
  },

  findings: {
    'sources disagree about a saving': findings.contestedFigures,
    'sources disagree about a baseline': baselines.contestedBaselines,
    'sources disagree about a claim or a forecast': expectations.contestedExpectations,
    'shares do not add up to their total': findings.sharesDoNotAddUp,
    'sources disagree about a printed total': printed.contestedPrintedTotal,
    'a printed total differs from its lines': printed.printedTotalDiffers,
    'a printed total has no lines': printed.printedTotalWithoutLines,
    'a printed total contradicts itself': printedContradictsItself,
    'totals add up figures of different kinds': totalsMixKinds,
    'a printed variance differs from actual less budget': variances.printedVarianceDiffers,
    'causes do not add up to their variance': variances.causesDoNotAddUp,
    'the cause of a variance is not stated': variances.causeNotStated,
    'figures before and after transitional cost are mixed': variances.basesDiffer,
    'a result is stated before its period is over': statedTooEarly,
    'an actual equals its budget exactly': actuals.actualEqualsBudget,
    'an actual was assumed to be its budget': actuals.assumedAtBudget,
    'an estimate is not part of an actual': actuals.estimateNotCounted,
    'an actual is not given by council': actuals.actualNotByCouncil,
    'an actual does not reach the end of its year': actuals.stopsShort,
    'reported periods overlap or leave a gap': actuals.periodsOverlapOrGap,
    'a later year to date is less final': actuals.laterIsLessFinal,
    'a year to date is below the one before': yearToDateFalls,
    'an actual has no budget': actuals.actualWithoutBudget,
    'how final a figure is was inferred': actuals.stageInferred,
    'a budget takes effect outside its year': budgets.outsideItsYear,
    'a budget is revised or vired that was never stated': budgets.neverStated,
    'budget is vired on the day of a revision': budgets.viredWithRevision,
    'virements take a budget beyond zero': budgets.viredBeyondZero,
    'a validated saving differs from the reported one': validations.validatedDiffers,
    'a saving is validated that nobody reported': validations.validatedWithoutReport,
    'validated periods overlap': validations.validatedPeriodsOverlap,
    'a saving is validated by a role that is not finance’s': validations.validatedByOthers,
    'a saving is validated by who reported it': validations.validatedByReporter,
    'nothing of a year is validated': validations.nothingValidated,
    'savings have no baseline': baselines.savingsWithoutBaseline,
    'a council has no baseline': baselines.councilWithoutBaseline,
    'a baseline is set after the saving': baselines.baselineSetAfterwards,
    'a baseline is revised that was never set': baselines.baselineNeverSet,
    'a baseline is that of no council': baselines.baselineOfNoCouncil,
    'a baseline is below zero': baselines.baselineBelowZero,
    'claims may be the same money': expectations.claimsMayOverlap,
    'a forecast is compared with nothing': expectations.forecastWithoutComparator,
    'a split has no stated basis': findings.splitWithoutBasis,
    'recurrence is not stated': findings.recurrenceNotStated,
  },

  words: savingWords,

  views: { councilSavings, printedTotals, savingBaselines, savingCasts, savingClaims, savingForecasts, savingLines },
})
