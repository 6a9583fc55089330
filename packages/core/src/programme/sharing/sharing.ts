import { defineSlice } from '../../slice/define-slice.ts'
import { costs } from '../costs/costs.ts'
import { parties } from '../parties/parties.ts'
import { savings } from '../savings/savings.ts'
import { services } from '../services/services.ts'
import * as apportionments from './apportionment-findings.ts'
import { contestedSharing } from './contested-sharing.ts'
import * as sharedCosts from './cost-findings.ts'
import * as counts from './count-findings.ts'
import { sharingEvents } from './events.ts'
import * as recipes from './recipes.ts'
import * as rules from './rules.ts'
import * as schemes from './scheme-findings.ts'
import * as settlements from './settlement-findings.ts'
import { sharingYears } from './sharing-years.ts'
import { initialSharing } from './state.ts'
import { sharingWords } from './words.ts'

/** By what councils share a service, what each was charged and is owed by that, and what it saves against its baseline. */
export const sharing = defineSlice({
  name: 'sharing',
  needs: [parties, services, savings, costs],
  events: sharingEvents,
  initial: initialSharing,

  on: {
    SharingSchemeAgreed: recipes.agree,
    DriverMeasured: recipes.measure,
    ApportionmentCalculated: recipes.calculate,
    SettlementMade: recipes.settle,
    SurplusDistributed: recipes.distribute,
  },

  rules: {
    'a scheme is of a registered service': rules.namesARegisteredService,
    'sharing is among registered parties': rules.namesRegisteredParties,
    'a step names councils of its scheme': rules.stepsNameCouncilsOfTheScheme,
    'a no-detriment clause is of the running cost': rules.noDetrimentIsOfTheRunningCost,
    'a count is dated on the last day of its period': rules.isDatedTheLastDayOfItsPeriod,
    'a share, a settlement or a surplus is within an agreed scheme': rules.isWithinAScheme,
    'an apportionment goes by a known driver': rules.goesByAKnownDriver,
    'shares add up to what is shared': rules.addsUpToThePenny,
    'a settlement is between two parties': rules.settlesBetweenTwo,
    'a settlement names a recorded apportionment': rules.settlesARecordedApportionment,
    'what is shared or settled is of one financial year': rules.liesInOneFinancialYear,
  },

  findings: {
    'sources disagree about the sharing of a service': contestedSharing,
    'an apportionment differs from what its scheme gives': apportionments.differsFromScheme,
    'an apportionment cannot be tested': apportionments.cannotBeTested,
    'an apportionment goes by another driver than its scheme': apportionments.goesByAnotherDriver,
    'an apportionment goes by another count than its scheme': counts.goesByAnotherCount,
    'an apportionment goes by an older count than there is': counts.goesByAnOlderCount,
    'a count is told before its days are over': counts.toldTooEarly,
    'an apportionment was calculated before a council joined or left': apportionments.calculatedBefore,
    'apportionments are for the same days': apportionments.overlap,
    'a council has a share of days on which it takes no part': apportionments.shareWithoutMembership,
    'a cost is shared otherwise than its scheme apportions': sharedCosts.sharedOtherwise,
    'a driver has moved beyond its tolerance': schemes.movedBeyondTolerance,
    'fixed weights leave out a council of the scheme': schemes.leavesAWeightOut,
    'a driver was never counted': schemes.neverCounted,
    'a scheme leaves out a partner': schemes.leavesOutAPartner,
    'a settlement has no apportionment': settlements.withoutApportionment,
    'a balance is not settled': settlements.notSettled,
    'more is settled than was due': settlements.settledBeyondDue,
    'a surplus is kept': settlements.surplusKept,
  },

  words: sharingWords,

  views: { sharing: sharingYears },
})
