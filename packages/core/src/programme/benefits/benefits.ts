import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { services } from '../services/services.ts'
import { benefitRealisation } from './benefit-realisation.ts'
import { benefitEvents } from './events.ts'
import * as findings from './findings.ts'
import { assessBenefit, expectBenefit, recordUnplanned } from './recipes.ts'
import * as rules from './rules.ts'
import * as savings from './saving-findings.ts'
import { initialBenefits } from './state.ts'
import { tellAssessed, tellExpected, tellUnplanned } from './words.ts'

/** What was promised, whose it is and how it is measured, and what came of it. Its amounts are part of no total of savings. */
export const benefits = defineSlice({
  name: 'benefits',
  needs: [parties, services],
  events: benefitEvents,
  initial: initialBenefits,

  on: {
    BenefitExpected: (own, fact) => expectBenefit(own, fact),
    BenefitAssessed: (own, fact) => assessBenefit(own, fact),
    UnplannedBenefitRecorded: (own, fact) => recordUnplanned(own, fact),
  },

  rules: {
    'a benefit is expected of a registered service': rules.namesARegisteredService,
    'a benefit is that of a registered council': rules.namesARegisteredCouncil,
    'an assessed benefit was expected or recorded': rules.assessesAKnownBenefit,
    'a status stands beside the word that is printed': rules.statusStandsBesideItsWord,
    'a disbenefit is no gain': rules.disbenefitIsNoGain,
  },

  findings: {
    'sources disagree about a benefit': findings.contestedBenefits,
    'a benefit is assessed without a status word': findings.assessedWithoutStatusWord,
    'an expected saving did not come': savings.savingDidNotCome,
    'a service is green beside savings that did not come': savings.greenBesideMissingSavings,
    'a benefit brought a cost': savings.broughtACost,
    'an expected saving is not stated in money': savings.savingWithoutAmount,
    'a live service has no benefits': findings.liveWithoutBenefits,
    'a benefit came soon after its service went live': findings.achievedSoonAfterLive,
    'a benefit is overdue': findings.overdue,
    'a benefit has nothing to be measured by': findings.cannotBeMeasured,
  },

  views: { benefitRealisation },

  words: { BenefitExpected: tellExpected, BenefitAssessed: tellAssessed, UnplannedBenefitRecorded: tellUnplanned },
})
