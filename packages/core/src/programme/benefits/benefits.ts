import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { savings } from '../savings/savings.ts'
import { services } from '../services/services.ts'
import { benefitRealisation } from './benefit-realisation.ts'
import { contestedBenefits } from './contested-benefits.ts'
import { benefitEvents } from './events.ts'
import * as findings from './findings.ts'
import { cannotBeMeasured } from './measure-findings.ts'
import { amountDiffersFromSavings, namedBySeveralBenefits } from './one-money-findings.ts'
import { assessBenefit, expectBenefit, recordUnplanned, registerBenefit, reviseBenefit } from './recipes.ts'
import * as rules from './rules.ts'
import * as money from './saving-findings.ts'
import { initialBenefits } from './state.ts'
import { wordOfSeveralStatuses } from './status-words.ts'
import { tellAssessed, tellExpected, tellRegistered, tellRevised, tellUnplanned } from './words.ts'

/** What was promised, whose it is and how it is measured, and what came of it. Its amounts are part of no total of savings. */
export const benefits = defineSlice({
  name: 'benefits',
  needs: [parties, services, savings],
  events: benefitEvents,
  initial: initialBenefits,

  on: {
    BenefitRegistered: (own, fact) => registerBenefit(own, fact),
    BenefitExpected: (own, fact) => expectBenefit(own, fact),
    BenefitRevised: (own, fact) => reviseBenefit(own, fact),
    BenefitAssessed: (own, fact) => assessBenefit(own, fact),
    UnplannedBenefitRecorded: (own, fact) => recordUnplanned(own, fact),
  },

  rules: {
    'a benefit is expected of a registered service': rules.namesARegisteredService,
    'a benefit is that of a registered council': rules.namesARegisteredCouncil,
    'an assessed or revised benefit is known': rules.namesAKnownBenefit,
    'a benefit names savings that were forecast': rules.namesSavingsForecast,
    'a benefit names savings that were claimed': rules.namesSavingsClaimed,
    'a status stands beside the word that is printed': rules.statusStandsBesideItsWord,
    'a disbenefit is no gain': rules.disbenefitIsNoGain,
  },

  findings: {
    'sources disagree about a benefit': contestedBenefits,
    'a benefit is assessed without a status word': findings.assessedWithoutStatusWord,
    'a benefit is assessed before the day that it is assessed for': findings.assessedTooEarly,
    'a printed status word is recorded as several statuses': wordOfSeveralStatuses,
    'an expected saving did not come': money.savingDidNotCome,
    'a service is green beside savings that did not come': money.greenBesideMissingSavings,
    'a benefit brought a cost': money.broughtACost,
    'an unwanted effect cost more than was expected': money.costMore,
    'a benefit and the savings that it names differ': amountDiffersFromSavings,
    'several benefits name one saving as their money': namedBySeveralBenefits,
    'an expected saving is not stated in money': money.savingWithoutAmount,
    'a live service has no benefits': findings.liveWithoutBenefits,
    'a benefit came soon after its service went live': findings.achievedSoonAfterLive,
    'a benefit is overdue': findings.overdue,
    'a benefit has nothing to be measured by': cannotBeMeasured,
  },

  views: { benefitRealisation },

  words: {
    BenefitRegistered: tellRegistered,
    BenefitExpected: tellExpected,
    BenefitRevised: tellRevised,
    BenefitAssessed: tellAssessed,
    UnplannedBenefitRecorded: tellUnplanned,
  },
})
